/** Currencies with their ISO 4217 codes. A name that several countries use stands for the one that the news means most often. */

/** Signs before or after an amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["£", "GBP"], ["¥", "JPY"], ["฿", "THB"], ["₡", "CRC"], ["₦", "NGN"], ["₩", "KRW"], ["₪", "ILS"], ["₫", "VND"], ["€", "EUR"],
  ["₭", "LAK"], ["₱", "PHP"], ["₴", "UAH"], ["₹", "INR"], ["₺", "TRY"], ["₽", "RUB"], ["₾", "GEL"], ["￥", "JPY"],
]);

/** Letters before a dollar sign that say whose dollar it is: "US$", "A$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["a", "AUD"], ["au", "AUD"], ["c", "CAD"], ["ca", "CAD"], ["can", "CAD"], ["hk", "HKD"], ["j", "JMD"], ["nt", "TWD"], ["nz", "NZD"], ["r", "BRL"],
  ["s", "SGD"], ["sg", "SGD"], ["tt", "TTD"], ["u.s", "USD"], ["us", "USD"], ["z", "ZWL"],
]);

/** Names of currencies, singular and plural, and their short forms. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ["afghani", "AFN"], ["afghanis", "AFN"], ["ariary", "MGA"], ["baht", "THB"], ["birr", "ETB"], ["buck", "USD"], ["bucks", "USD"], ["cedi", "GHS"],
  ["cedis", "GHS"], ["denar", "MKD"], ["denars", "MKD"], ["dinar", "RSD"], ["dinars", "RSD"], ["dirham", "AED"], ["dirhams", "AED"], ["dollar", "USD"],
  ["dollars", "USD"], ["dong", "VND"], ["drams", "AMD"], ["euro", "EUR"], ["euros", "EUR"], ["forint", "HUF"], ["forints", "HUF"], ["franc", "CHF"],
  ["francs", "CHF"], ["hryvnia", "UAH"], ["hryvnias", "UAH"], ["koruna", "CZK"], ["korunas", "CZK"], ["krona", "SEK"], ["krone", "NOK"],
  ["kroner", "NOK"], ["kronor", "SEK"], ["kuna", "HRK"], ["kwacha", "ZMW"], ["lari", "GEL"], ["lei", "RON"], ["leu", "RON"], ["lev", "BGN"],
  ["leva", "BGN"], ["lira", "TRY"], ["liras", "TRY"], ["naira", "NGN"], ["peso", "MXN"], ["pesos", "MXN"], ["pound", "GBP"], ["pounds", "GBP"],
  ["quid", "GBP"], ["rand", "ZAR"], ["reais", "BRL"], ["real", "BRL"], ["renminbi", "CNY"], ["ringgit", "MYR"], ["riyal", "SAR"], ["riyals", "SAR"],
  ["rmb", "CNY"], ["rouble", "RUB"], ["roubles", "RUB"], ["rs", "INR"], ["ruble", "RUB"], ["rubles", "RUB"], ["rupee", "INR"], ["rupees", "INR"],
  ["rupiah", "IDR"], ["shekel", "ILS"], ["shekels", "ILS"], ["sterling", "GBP"], ["taka", "BDT"], ["tenge", "KZT"], ["tk", "BDT"], ["won", "KRW"],
  ["yen", "JPY"], ["yuan", "CNY"], ["zloty", "PLN"], ["zlotys", "PLN"], ["元", "CNY"],
]);

/** Nationalities before the name of a currency: "Canadian dollars", "Egyptian pounds". */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ["algerian", "DZD"], ["american", "USD"], ["argentine", "ARS"], ["australian", "AUD"], ["brazilian", "BRL"], ["british", "GBP"], ["canadian", "CAD"],
  ["chilean", "CLP"], ["chinese", "CNY"], ["colombian", "COP"], ["czech", "CZK"], ["danish", "DKK"], ["egyptian", "EGP"], ["emirati", "AED"],
  ["hongkong", "HKD"], ["indian", "INR"], ["indonesian", "IDR"], ["iranian", "IRR"], ["iraqi", "IQD"], ["israeli", "ILS"], ["jamaican", "JMD"],
  ["japanese", "JPY"], ["jordanian", "JOD"], ["kenyan", "KES"], ["korean", "KRW"], ["kuwaiti", "KWD"], ["lebanese", "LBP"], ["libyan", "LYD"],
  ["mexican", "MXN"], ["nepalese", "NPR"], ["nepali", "NPR"], ["norwegian", "NOK"], ["pakistani", "PKR"], ["philippine", "PHP"], ["russian", "RUB"],
  ["saudi", "SAR"], ["serbian", "RSD"], ["singapore", "SGD"], ["sudanese", "SDG"], ["swedish", "SEK"], ["swiss", "CHF"], ["syrian", "SYP"],
  ["taiwan", "TWD"], ["tanzanian", "TZS"], ["tunisian", "TND"], ["turkish", "TRY"], ["ugandan", "UGX"], ["us", "USD"], ["zealand", "NZD"],
  ["zimbabwean", "ZWL"],
]);

/** Codes as they stand beside an amount, in capitals. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  "aed", "afn", "all", "amd", "ars", "aud", "azn", "bam", "bdt", "bgn", "bhd", "brl", "byn", "cad", "chf", "clp", "cny", "cop", "czk", "dkk", "dzd",
  "egp", "etb", "eur", "gbp", "gel", "ghs", "hkd", "hrk", "huf", "idr", "ils", "inr", "iqd", "irr", "isk", "jod", "jpy", "kes", "krw", "kwd", "kzt",
  "lbp", "lkr", "mad", "mga", "mkd", "mxn", "myr", "ngn", "nok", "npr", "nzd", "omr", "pen", "php", "pkr", "pln", "qar", "ron", "rsd", "rub", "sar",
  "sek", "sgd", "thb", "tnd", "try", "twd", "tzs", "uah", "ugx", "usd", "uyu", "uzs", "vnd", "xaf", "xof", "zar", "zmw",
]);

/** Hundredths of the main currencies: 50 cents is half a dollar. */
export const CURRENCY_HUNDREDTHS: ReadonlyMap<string, string> = new Map([["cent", "USD"], ["cents", "USD"], ["pence", "GBP"], ["penny", "GBP"]]);

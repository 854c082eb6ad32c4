/** Units of measure, singular, plural and abbreviated, with the singular noun that a quantity carries. */

/** Units by their written forms. Pounds are money unless a weight is meant; they stand with the currencies. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ["acre", "acre"], ["acres", "acre"], ["barrel", "barrel"], ["barrels", "barrel"], ["bpd", "barrel per day"], ["bushel", "bushel"],
  ["bushels", "bushel"], ["byte", "byte"], ["bytes", "byte"], ["calorie", "calorie"], ["calories", "calorie"], ["carat", "carat"], ["carats", "carat"],
  ["centimeter", "centimeter"], ["centimeters", "centimeter"], ["centimetre", "centimeter"], ["centimetres", "centimeter"], ["centuries", "century"],
  ["century", "century"], ["cm", "centimeter"], ["day", "day"], ["days", "day"], ["decade", "decade"], ["decades", "decade"], ["degree", "degree"],
  ["degrees", "degree"], ["feet", "foot"], ["foot", "foot"], ["fortnight", "fortnight"], ["fortnights", "fortnight"], ["ft", "foot"],
  ["furlong", "furlong"], ["furlongs", "furlong"], ["gallon", "gallon"], ["gallons", "gallon"], ["gb", "gigabyte"], ["ghz", "gigahertz"],
  ["gigabyte", "gigabyte"], ["gigabytes", "gigabyte"], ["gigawatt", "gigawatt"], ["gigawatts", "gigawatt"], ["gram", "gram"], ["gramme", "gram"],
  ["grammes", "gram"], ["grams", "gram"], ["gw", "gigawatt"], ["gwh", "gigawatt hour"], ["ha", "hectare"], ["hectare", "hectare"],
  ["hectares", "hectare"], ["hertz", "hertz"], ["horsepower", "horsepower"], ["hour", "hour"], ["hours", "hour"], ["hr", "hour"], ["hrs", "hour"],
  ["hz", "hertz"], ["inch", "inch"], ["inches", "inch"], ["joule", "joule"], ["joules", "joule"], ["kg", "kilogram"], ["kgs", "kilogram"],
  ["kilo", "kilogram"], ["kilobyte", "kilobyte"], ["kilobytes", "kilobyte"], ["kilogram", "kilogram"], ["kilogramme", "kilogram"],
  ["kilogrammes", "kilogram"], ["kilograms", "kilogram"], ["kilometer", "kilometer"], ["kilometers", "kilometer"], ["kilometre", "kilometer"],
  ["kilometres", "kilometer"], ["kilos", "kilogram"], ["kiloton", "kiloton"], ["kilotons", "kiloton"], ["kilowatt", "kilowatt"],
  ["kilowatts", "kilowatt"], ["km", "kilometer"], ["kmh", "kilometer per hour"], ["kms", "kilometer"], ["knot", "knot"], ["knots", "knot"],
  ["kph", "kilometer per hour"], ["kw", "kilowatt"], ["kwh", "kilowatt hour"], ["lb", "pound"], ["lbs", "pound"], ["lightyear", "lightyear"],
  ["lightyears", "lightyear"], ["liter", "liter"], ["liters", "liter"], ["litre", "liter"], ["litres", "liter"], ["mb", "megabyte"],
  ["megabyte", "megabyte"], ["megabytes", "megabyte"], ["megaton", "megaton"], ["megatons", "megaton"], ["megawatt", "megawatt"],
  ["megawatts", "megawatt"], ["meter", "meter"], ["meters", "meter"], ["metre", "meter"], ["metres", "meter"], ["mg", "milligram"],
  ["mhz", "megahertz"], ["mi", "mile"], ["mile", "mile"], ["miles", "mile"], ["milligram", "milligram"], ["milligrams", "milligram"],
  ["milliliter", "milliliter"], ["milliliters", "milliliter"], ["millilitre", "milliliter"], ["millilitres", "milliliter"],
  ["millimeter", "millimeter"], ["millimeters", "millimeter"], ["millimetre", "millimeter"], ["millimetres", "millimeter"], ["min", "minute"],
  ["mins", "minute"], ["minute", "minute"], ["minutes", "minute"], ["ml", "milliliter"], ["mm", "millimeter"], ["month", "month"], ["months", "month"],
  ["mph", "mile per hour"], ["mw", "megawatt"], ["mwh", "megawatt hour"], ["ounce", "ounce"], ["ounces", "ounce"], ["oz", "ounce"], ["pint", "pint"],
  ["pints", "pint"], ["pixel", "pixel"], ["pixels", "pixel"], ["quart", "quart"], ["quarts", "quart"], ["sec", "second"], ["seconds", "second"],
  ["secs", "second"], ["tb", "terabyte"], ["terabyte", "terabyte"], ["terabytes", "terabyte"], ["terawatt", "terawatt"], ["terawatts", "terawatt"],
  ["time", "time"], ["times", "time"], ["ton", "ton"], ["tonne", "tonne"], ["tonnes", "tonne"], ["tons", "ton"], ["twh", "terawatt hour"],
  ["volt", "volt"], ["volts", "volt"], ["watt", "watt"], ["watts", "watt"], ["week", "week"], ["weeks", "week"], ["yard", "yard"], ["yards", "yard"],
  ["year", "year"], ["years", "year"], ["yr", "year"], ["yrs", "year"],
]);

/** Abbreviations that are units only where attached to the number or in capitals as given: "5m", "20C". */
export const ATTACHED_UNITS: ReadonlyMap<string, string> = new Map([["c", "degree Celsius"], ["f", "degree Fahrenheit"], ["g", "gram"], ["l", "liter"], ["m", "meter"]]);

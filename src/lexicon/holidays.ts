/** Days with names whose date the calendar alone decides. */

/** A Jewish feast: days from the first of Tishri of the same autumn, negative for those of the spring before, or from the first of Kislev. */
export interface HebrewFeast {
  readonly from: "kislev" | "tishri";
  readonly count: number;
}

/** How many days of the calendar a feast touches, where more than one: Jewish feasts begin with an evening, the moon of Islamic ones is sighted. */
interface Length {
  readonly days?: number;
}

/**
 * A date by rule: a day of a month, the nth weekday of a month (-1 for the last), a distance from Easter Sunday, the Chinese
 * new year or Diwali, or a day of the Jewish or Islamic calendar.
 */
export type HolidayDate = Length & (
  | { readonly month: number; readonly day: number; readonly notSunday?: true }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number; readonly orthodox?: true }
  | { readonly hebrew: HebrewFeast }
  | { readonly islamic: { readonly month: number; readonly day: number } }
  | { readonly chinese: number }
  | { readonly diwali: number }
);

/** Names in lower case, without apostrophes and hyphens, words separated by single spaces. */
export const HOLIDAYS: ReadonlyMap<string, HolidayDate> = new Map<string, HolidayDate>([
  ["all saints day", { month: 11, day: 1 }], ["all souls day", { month: 11, day: 2 }], ["anzac day", { month: 4, day: 25 }],
  ["april fools day", { month: 4, day: 1 }], ["armistice day", { month: 11, day: 11 }], ["ascension day", { easter: 39 }],
  ["ash wednesday", { easter: -46 }], ["ashoura", { islamic: { month: 1, day: 10 }, days: 2 }],
  ["ashura", { islamic: { month: 1, day: 10 }, days: 2 }], ["assumption day", { month: 8, day: 15 }],
  ["bakr id", { islamic: { month: 12, day: 10 }, days: 4 }], ["bakra eid", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["bakrid", { islamic: { month: 12, day: 10 }, days: 4 }], ["bastille day", { month: 7, day: 14 }],
  ["black friday", { month: 11, weekday: 4, nth: 4, plus: 1 }], ["bonfire night", { month: 11, day: 5 }], ["boxing day", { month: 12, day: 26 }],
  ["canada day", { month: 7, day: 1 }], ["chanukah", { hebrew: { from: "kislev", count: 24 }, days: 9 }], ["chinese lunar new year", { chinese: 0 }],
  ["chinese lunar new years day", { chinese: 0 }], ["chinese new year", { chinese: 0 }], ["chinese new years day", { chinese: 0 }],
  ["chinese new years eve", { chinese: -1 }], ["christmas", { month: 12, day: 25 }], ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }], ["cinco de mayo", { month: 5, day: 5 }], ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["cyber monday", { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ["day of arafah", { islamic: { month: 12, day: 9 }, days: 2 }], ["day of arafat", { islamic: { month: 12, day: 9 }, days: 2 }],
  ["day of ashura", { islamic: { month: 1, day: 10 }, days: 2 }], ["deepavali", { diwali: 0 }], ["dhanteras", { diwali: -2 }],
  ["diwali", { diwali: 0 }], ["earth day", { month: 4, day: 22 }], ["easter", { easter: 0 }], ["easter monday", { easter: 1 }],
  ["easter sunday", { easter: 0 }], ["eid al adha", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["eid al fitr", { islamic: { month: 10, day: 1 }, days: 3 }], ["eid il fitr", { islamic: { month: 10, day: 1 }, days: 3 }],
  ["eid milad un nabi", { islamic: { month: 3, day: 12 }, days: 2 }], ["eid ul adha", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["eid ul fitr", { islamic: { month: 10, day: 1 }, days: 3 }], ["epiphany", { month: 1, day: 6 }], ["fathers day", { month: 6, weekday: 7, nth: 3 }],
  ["feast of sacrifice", { islamic: { month: 12, day: 10 }, days: 4 }], ["feast of the sacrifice", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["good friday", { easter: -2 }], ["groundhog day", { month: 2, day: 2 }], ["guy fawkes night", { month: 11, day: 5 }],
  ["halloween", { month: 10, day: 31 }], ["hanukah", { hebrew: { from: "kislev", count: 24 }, days: 9 }],
  ["hanukkah", { hebrew: { from: "kislev", count: 24 }, days: 9 }], ["holy month of ramadan", { islamic: { month: 9, day: 1 }, days: 30 }],
  ["holy saturday", { easter: -1 }], ["holy thursday", { easter: -3 }], ["holy week", { easter: -7, days: 7 }],
  ["human rights day", { month: 12, day: 10 }], ["id al adha", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["id al fitr", { islamic: { month: 10, day: 1 }, days: 3 }], ["id ul adha", { islamic: { month: 12, day: 10 }, days: 4 }],
  ["id ul fitr", { islamic: { month: 10, day: 1 }, days: 3 }], ["immaculate conception", { month: 12, day: 8 }],
  ["indigenous peoples day", { month: 10, weekday: 1, nth: 2 }], ["international holocaust remembrance day", { month: 1, day: 27 }],
  ["international womens day", { month: 3, day: 8 }], ["international workers day", { month: 5, day: 1 }],
  ["islamic new year", { islamic: { month: 1, day: 1 }, days: 2 }], ["isra and mi raj", { islamic: { month: 7, day: 27 }, days: 2 }],
  ["isra and miraj", { islamic: { month: 7, day: 27 }, days: 2 }], ["juneteenth", { month: 6, day: 19 }],
  ["kings day", { month: 4, day: 27, notSunday: true }], ["koningsdag", { month: 4, day: 27, notSunday: true }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }], ["lag baomer", { hebrew: { from: "tishri", count: -130 }, days: 2 }],
  ["lag bomer", { hebrew: { from: "tishri", count: -130 }, days: 2 }], ["lantern festival", { chinese: 14 }],
  ["laylat al kadr", { islamic: { month: 9, day: 27 }, days: 2 }], ["laylat al qadr", { islamic: { month: 9, day: 27 }, days: 2 }],
  ["lent", { easter: -46, days: 46 }], ["lunar new year", { chinese: 0 }], ["lunar new years day", { chinese: 0 }],
  ["lunar new years eve", { chinese: -1 }], ["mardi gras", { easter: -47 }], ["martin luther king day", { month: 1, weekday: 1, nth: 3 }],
  ["martin luther king jr day", { month: 1, weekday: 1, nth: 3 }], ["maundy thursday", { easter: -3 }],
  ["mawlid", { islamic: { month: 3, day: 12 }, days: 2 }], ["mawlid al nabawi", { islamic: { month: 3, day: 12 }, days: 2 }],
  ["mawlid al nabi", { islamic: { month: 3, day: 12 }, days: 2 }], ["may day", { month: 5, day: 1 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }], ["milad un nabi", { islamic: { month: 3, day: 12 }, days: 2 }],
  ["mlk day", { month: 1, weekday: 1, nth: 3 }], ["month of ramadan", { islamic: { month: 9, day: 1 }, days: 30 }],
  ["mothers day", { month: 5, weekday: 7, nth: 2 }], ["muslim new year", { islamic: { month: 1, day: 1 }, days: 2 }],
  ["new years day", { month: 1, day: 1 }], ["new years eve", { month: 12, day: 31 }], ["night of power", { islamic: { month: 9, day: 27 }, days: 2 }],
  ["orthodox christmas", { month: 1, day: 7 }], ["orthodox easter", { easter: 0, orthodox: true }],
  ["orthodox easter monday", { easter: 1, orthodox: true }], ["orthodox good friday", { easter: -2, orthodox: true }],
  ["palm sunday", { easter: -7 }], ["pancake day", { easter: -47 }], ["passover", { hebrew: { from: "tishri", count: -163 }, days: 9 }],
  ["pentecost", { easter: 49 }], ["pentecost sunday", { easter: 49 }], ["pesach", { hebrew: { from: "tishri", count: -163 }, days: 9 }],
  ["presidents day", { month: 2, weekday: 1, nth: 3 }], ["prophets birthday", { islamic: { month: 3, day: 12 }, days: 2 }],
  ["purim", { hebrew: { from: "tishri", count: -193 }, days: 2 }], ["ramadan", { islamic: { month: 9, day: 1 }, days: 30 }],
  ["ramazan", { islamic: { month: 9, day: 1 }, days: 30 }], ["remembrance day", { month: 11, day: 11 }],
  ["remembrance sunday", { month: 11, weekday: 7, nth: 2 }], ["rosh hashana", { hebrew: { from: "tishri", count: 0 }, days: 3 }],
  ["rosh hashanah", { hebrew: { from: "tishri", count: 0 }, days: 3 }], ["saint patricks day", { month: 3, day: 17 }],
  ["saint valentines day", { month: 2, day: 14 }], ["shavuot", { hebrew: { from: "tishri", count: -113 }, days: 3 }],
  ["shemini atzeret", { hebrew: { from: "tishri", count: 21 }, days: 2 }], ["shrove tuesday", { easter: -47 }],
  ["simchat torah", { hebrew: { from: "tishri", count: 22 }, days: 2 }], ["spring festival", { chinese: 0 }],
  ["st andrews day", { month: 11, day: 30 }], ["st georges day", { month: 4, day: 23 }], ["st paddys day", { month: 3, day: 17 }],
  ["st patrick day", { month: 3, day: 17 }], ["st patricks day", { month: 3, day: 17 }], ["st stephens day", { month: 12, day: 26 }],
  ["st valentines day", { month: 2, day: 14 }], ["succot", { hebrew: { from: "tishri", count: 14 }, days: 8 }],
  ["sukkot", { hebrew: { from: "tishri", count: 14 }, days: 8 }], ["sukkoth", { hebrew: { from: "tishri", count: 14 }, days: 8 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }], ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["tisha bav", { hebrew: { from: "tishri", count: -51 }, days: 2 }], ["trinity sunday", { easter: 56 }], ["valentine day", { month: 2, day: 14 }],
  ["valentines day", { month: 2, day: 14 }], ["ve day", { month: 5, day: 8 }], ["veterans day", { month: 11, day: 11 }],
  ["victory in europe day", { month: 5, day: 8 }], ["whit monday", { easter: 50 }], ["whit sunday", { easter: 49 }],
  ["world aids day", { month: 12, day: 1 }], ["world cancer day", { month: 2, day: 4 }], ["world environment day", { month: 6, day: 5 }],
  ["world health day", { month: 4, day: 7 }], ["world press freedom day", { month: 5, day: 3 }], ["world refugee day", { month: 6, day: 20 }],
  ["xmas", { month: 12, day: 25 }], ["yom kippur", { hebrew: { from: "tishri", count: 9 }, days: 2 }],
]);

/** Names that are also ordinary words unless they are written with a capital. */
export const CAPITAL_HOLIDAYS: ReadonlySet<string> = new Set(["assumption day", "bonfire night", "earth day", "epiphany", "holy week", "immaculate conception", "lent", "may day", "night of power", "pentecost", "spring festival"]);

/** Feasts that are as often the name of a person. */
export const FEASTS_AND_PEOPLE: ReadonlySet<string> = new Set(["ashura", "diwali", "epiphany", "lent", "ramadan", "ramazan"]);

/** The first words of the names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0]!).sort());

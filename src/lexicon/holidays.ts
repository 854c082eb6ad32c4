/** Days with names whose date the calendar alone decides. */

/** A date by rule: a day of a month, the nth weekday of a month (-1 for the last), or a distance from Easter Sunday. */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number; readonly orthodox?: true };

/** Names in lower case, without apostrophes, words separated by single spaces. */
export const HOLIDAYS: ReadonlyMap<string, HolidayDate> = new Map<string, HolidayDate>([
  ["all saints day", { month: 11, day: 1 }], ["april fools day", { month: 4, day: 1 }], ["armistice day", { month: 11, day: 11 }],
  ["ascension day", { easter: 39 }], ["ash wednesday", { easter: -46 }], ["black friday", { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ["boxing day", { month: 12, day: 26 }], ["christmas", { month: 12, day: 25 }], ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }], ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["cyber monday", { month: 11, weekday: 4, nth: 4, plus: 4 }], ["earth day", { month: 4, day: 22 }], ["easter", { easter: 0 }],
  ["easter monday", { easter: 1 }], ["easter sunday", { easter: 0 }], ["fathers day", { month: 6, weekday: 7, nth: 3 }],
  ["good friday", { easter: -2 }], ["halloween", { month: 10, day: 31 }], ["international womens day", { month: 3, day: 8 }],
  ["juneteenth", { month: 6, day: 19 }], ["kings day", { month: 4, day: 27 }], ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }], ["maundy thursday", { easter: -3 }], ["may day", { month: 5, day: 1 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }], ["mlk day", { month: 1, weekday: 1, nth: 3 }], ["mothers day", { month: 5, weekday: 7, nth: 2 }],
  ["new years day", { month: 1, day: 1 }], ["new years eve", { month: 12, day: 31 }], ["orthodox christmas", { month: 1, day: 7 }],
  ["orthodox easter", { easter: 0, orthodox: true }], ["orthodox good friday", { easter: -2, orthodox: true }], ["palm sunday", { easter: -7 }],
  ["pentecost", { easter: 49 }], ["presidents day", { month: 2, weekday: 1, nth: 3 }], ["st patricks day", { month: 3, day: 17 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }], ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["valentines day", { month: 2, day: 14 }], ["veterans day", { month: 11, day: 11 }], ["whit monday", { easter: 50 }],
  ["xmas", { month: 12, day: 25 }],
]);

/** Names that are also ordinary words unless they are written with a capital. */
export const CAPITAL_HOLIDAYS: ReadonlySet<string> = new Set(["earth day", "may day", "pentecost"]);

/** The first words of the names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0]!).sort());

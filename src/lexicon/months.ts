/** Names of months and weekdays, with the abbreviations that newspapers use. */

/** A month or weekday by one of its names. */
export interface CalendarName {
  /** 1 for January and for Monday. */
  readonly number: number;
  /** "full": says by itself what it is; "short": an abbreviation; "word": also an ordinary word or a first name. */
  readonly clarity: "full" | "short" | "word";
}

/** Lower-case names of months, without a closing period. */
export const MONTHS: ReadonlyMap<string, CalendarName> = new Map<string, CalendarName>([
  ["apr", { number: 4, clarity: "short" }], ["april", { number: 4, clarity: "word" }], ["aug", { number: 8, clarity: "short" }],
  ["august", { number: 8, clarity: "word" }], ["dec", { number: 12, clarity: "short" }], ["december", { number: 12, clarity: "full" }],
  ["feb", { number: 2, clarity: "short" }], ["february", { number: 2, clarity: "full" }], ["jan", { number: 1, clarity: "short" }],
  ["january", { number: 1, clarity: "full" }], ["jul", { number: 7, clarity: "short" }], ["july", { number: 7, clarity: "full" }],
  ["jun", { number: 6, clarity: "short" }], ["june", { number: 6, clarity: "word" }], ["mar", { number: 3, clarity: "short" }],
  ["march", { number: 3, clarity: "word" }], ["may", { number: 5, clarity: "word" }], ["nov", { number: 11, clarity: "short" }],
  ["november", { number: 11, clarity: "full" }], ["oct", { number: 10, clarity: "short" }], ["october", { number: 10, clarity: "full" }],
  ["sep", { number: 9, clarity: "short" }], ["sept", { number: 9, clarity: "short" }], ["september", { number: 9, clarity: "full" }],
]);

/** Lower-case names of weekdays, without a closing period. */
export const WEEKDAYS: ReadonlyMap<string, CalendarName> = new Map<string, CalendarName>([
  ["fri", { number: 5, clarity: "short" }], ["friday", { number: 5, clarity: "full" }], ["mon", { number: 1, clarity: "short" }],
  ["monday", { number: 1, clarity: "full" }], ["sat", { number: 6, clarity: "short" }], ["saturday", { number: 6, clarity: "full" }],
  ["sun", { number: 7, clarity: "short" }], ["sunday", { number: 7, clarity: "full" }], ["thu", { number: 4, clarity: "short" }],
  ["thur", { number: 4, clarity: "short" }], ["thurs", { number: 4, clarity: "short" }], ["thursday", { number: 4, clarity: "full" }],
  ["tue", { number: 2, clarity: "short" }], ["tues", { number: 2, clarity: "short" }], ["tuesday", { number: 2, clarity: "full" }],
  ["wed", { number: 3, clarity: "short" }], ["wednesday", { number: 3, clarity: "full" }],
]);

/** Parts of the day that may follow a day: "Friday night". */
export const DAY_PARTS: ReadonlySet<string> = new Set(["afternoon", "dawn", "evening", "lunchtime", "midday", "midnight", "morning", "night", "noon"]);

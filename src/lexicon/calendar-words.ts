/** Words of the calendar that are not names: units, seasons, days counted from today. */

/** A unit of time. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "fortnight" | "month" | "quarter" | "year" | "decade" | "century" | "weekend";

/** Units of time, singular, plural and abbreviated. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ["centuries", "century"], ["century", "century"], ["day", "day"], ["days", "day"], ["decade", "decade"], ["decades", "decade"],
  ["fortnight", "fortnight"], ["fortnights", "fortnight"], ["hour", "hour"], ["hours", "hour"], ["hr", "hour"], ["hrs", "hour"], ["min", "minute"],
  ["mins", "minute"], ["minute", "minute"], ["minutes", "minute"], ["month", "month"], ["months", "month"], ["qtr", "quarter"], ["quarter", "quarter"],
  ["quarters", "quarter"], ["sec", "second"], ["second", "second"], ["seconds", "second"], ["secs", "second"], ["week", "week"], ["weekend", "weekend"],
  ["weekends", "weekend"], ["weeks", "week"], ["year", "year"], ["years", "year"], ["yr", "year"], ["yrs", "year"],
]);

/** Seasons with their first and last month in the northern year; 13 and 14 are January and February of the next year. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ["autumn", [9, 11]], ["fall", [9, 11]], ["spring", [3, 5]], ["summer", [6, 8]], ["winter", [12, 14]],
]);

/** Days by their distance from today. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([["today", 0], ["tomorrow", 1], ["tonight", 0], ["yesterday", -1]]);

/** Words before a unit, month, weekday or season that say which one is meant, counted from now. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["coming", 1], ["current", 0], ["last", -1], ["next", 1], ["past", -1], ["previous", -1], ["this", 0], ["upcoming", 1],
]);

/** Words that pick a part of the following year, month or decade without changing which one it is. */
export const PARTS_OF_PERIOD: ReadonlySet<string> = new Set(["early", "late", "mid"]);

/** Prepositions after which a bare number of four digits is a year and a bare month name a month. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  "after", "around", "before", "by", "during", "for", "from", "in", "late", "of", "since", "through", "throughout", "till", "to", "until",
]);

/** Moments: time expressions as read, before they are resolved against the article's date. */
import type { HolidayDate } from "../../lexicon/holidays.js";
import type { TimeUnit } from "../../lexicon/calendar-words.js";

interface Stretch {
  /** Index of its first atom. */
  readonly from: number;
  /** Index behind its last atom. */
  readonly to: number;
}

/** A day, month or year, whole or in part; `yearShift` counts from the year of publication. */
export interface CalendarMoment extends Stretch {
  readonly kind: "calendar";
  readonly year?: number;
  readonly yearShift?: number;
  readonly month?: number;
  /** -1 for "last June", 1 for "next June", 0 for "this June". */
  readonly monthShift?: number;
  readonly day?: number;
  /** The weekday told beside the date: it shows which year is meant. */
  readonly weekday?: number;
  /** In place of `day`: the nth such weekday of the month, -1 for the last; without a weekday -1 is the last day. */
  readonly nth?: number;
  /** In place of `month`: the month counted from that of publication, for "the 20th of next month". */
  readonly monthsFromNow?: number;
  /** True where the week of that day is meant: "the week of October 6". */
  readonly week?: true;
  readonly clock?: string;
  /** The end of "from 8 a.m. to 5 p.m.". */
  readonly until?: string;
}

/** A weekday, with -1 for "last", 0 for "this", 1 for "next". */
export interface WeekdayMoment extends Stretch {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly shift?: number;
  /** The week counted from that of publication, for "Wednesday of next week". */
  readonly weeks?: number;
  readonly clock?: string;
  readonly until?: string;
}

/** Months of a year: a quarter, half or season; months above 12 are of the next year. */
export interface MonthsMoment extends Stretch {
  readonly kind: "months";
  readonly months: readonly [number, number];
  readonly year?: number;
  readonly yearShift?: number;
  /** -1 for "last summer", 1 for "next". */
  readonly shift?: number;
}

/** A calendar unit counted from publication: "last week", "yesterday", "three years ago". */
export interface ShiftMoment extends Stretch {
  readonly kind: "shift";
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly clock?: string;
  readonly until?: string;
}

/** A stretch that ends or begins at publication: "the past three years" (negative), "the next two days". */
export interface WindowMoment extends Stretch {
  readonly kind: "window";
  readonly unit: TimeUnit;
  readonly amount: number;
}

/** What needs no resolution: a decade, a century, a duration, a full interval. */
export interface FixedMoment extends Stretch {
  readonly kind: "fixed";
  readonly value: string;
  readonly type: "date" | "duration";
}

/** A day with a name. */
export interface HolidayMoment extends Stretch {
  readonly kind: "holiday";
  readonly holiday: HolidayDate;
  /** -1 for "last Christmas", 1 for "next". */
  readonly shift?: number;
  readonly year?: number;
  readonly yearShift?: number;
  readonly clock?: string;
}

/** A time of day alone. */
export interface ClockMoment extends Stretch {
  readonly kind: "clock";
  readonly clock: string;
  /** The end of "from 5 to 6 p.m.". */
  readonly until?: string;
}

/** A distance from a day, month or year that is told: "two days after Christmas". */
export interface OffsetMoment extends Stretch {
  readonly kind: "offset";
  readonly base: SimpleMoment;
  readonly unit: TimeUnit;
  readonly amount: number;
}

/** An expression that counts from a point in the story ("narrative") or is too vague for a value. */
export interface UnresolvedMoment extends Stretch {
  readonly kind: "unresolved";
  readonly anchor: "narrative" | "none";
  readonly type: "date" | "time" | "duration";
  /** "the day before": the day counted from publication, if nothing nearer is told. */
  readonly days?: number;
}

/** Words that look like a date that does not exist, such as June 31: read, so that no part of them is taken for another date, and dropped. */
export interface VoidMoment extends Stretch {
  readonly kind: "void";
}

/** Two moments that bound one interval; without `last` it is open. */
export interface IntervalMoment extends Stretch {
  readonly kind: "interval";
  readonly first: SimpleMoment;
  readonly last?: SimpleMoment;
}

/** A moment that is no interval of others. */
export type SimpleMoment =
  | CalendarMoment | WeekdayMoment | MonthsMoment | ShiftMoment | WindowMoment | FixedMoment | HolidayMoment | ClockMoment | OffsetMoment | UnresolvedMoment;

/** Any moment. */
export type Moment = SimpleMoment | IntervalMoment;

/** What a rule reads. */
export type ReadMoment = Moment | VoidMoment;

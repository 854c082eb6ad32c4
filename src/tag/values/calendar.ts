/** Days, weeks and months of the proleptic Gregorian calendar in integer arithmetic: no clock, no time zone. */

/** A day: month 1 to 12, day 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A whole quotient, rounded down. */
const quotient = (value: number, by: number): number => Math.floor(value / by);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The number of days in a month.
 *
 * @example
 * monthLength(2024, 2); // => 29
 */
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31));

/**
 * The number of a day, counted from 1 March of the year 0.
 *
 * @example
 * dayNumber({ year: 2024, month: 6, day: 20 }) - dayNumber({ year: 2024, month: 6, day: 19 }); // => 1
 */
export const dayNumber = ({ year, month, day }: Day): number => {
  const shifted = month > 2 ? year : year - 1;
  const ofYear = quotient(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + day - 1;
  return 365 * shifted + quotient(shifted, 4) - quotient(shifted, 100) + quotient(shifted, 400) + ofYear;
};

/**
 * The day with a number as `dayNumber` counts.
 *
 * @example
 * dayOf(dayNumber({ year: 2024, month: 2, day: 28 }) + 1); // => { year: 2024, month: 2, day: 29 }
 */
export const dayOf = (number: number): Day => {
  const era = quotient(number, 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = quotient(ofEra - quotient(ofEra, 1460) + quotient(ofEra, 36_524) - quotient(ofEra, 146_096), 365);
  const ofYear = ofEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const shifted = quotient(5 * ofYear + 2, 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - quotient(153 * shifted + 2, 5) + 1 };
};

/**
 * The day some days later, or earlier where negative.
 *
 * @example
 * addDays({ year: 2024, month: 6, day: 1 }, -1); // => { year: 2024, month: 5, day: 31 }
 */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/**
 * The day some months later; where the month is too short, its last day.
 *
 * @example
 * addMonths({ year: 2024, month: 3, day: 31 }, -1); // => { year: 2024, month: 2, day: 29 }
 */
export const addMonths = (day: Day, months: number): Day => {
  const total = day.year * 12 + day.month - 1 + months;
  const year = quotient(total, 12);
  const month = total - year * 12 + 1;
  return { year, month, day: Math.min(day.day, monthLength(year, month)) };
};

/**
 * The weekday: 1 for Monday, 7 for Sunday.
 *
 * @example
 * weekdayOf({ year: 2024, month: 6, day: 20 }); // => 4
 */
export const weekdayOf = (day: Day): number => {
  const shifted = dayNumber(day) + 2;
  return shifted - quotient(shifted, 7) * 7 + 1;
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/**
 * The date string of a year, a month or a day.
 *
 * @example
 * isoDate({ year: 2024, month: 6 }); // => "2024-06"
 */
export const isoDate = ({ year, month, day }: { readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined }): string =>
  `${padded(year, 4)}${month === undefined ? "" : `-${padded(month, 2)}`}${day === undefined ? "" : `-${padded(day, 2)}`}`;

/**
 * The ISO week that holds a day.
 *
 * @example
 * isoWeek({ year: 2024, month: 6, day: 20 }); // => "2024-W25"
 */
export const isoWeek = (day: Day): string => {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const week = quotient(dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 }), 7) + 1;
  return `${padded(thursday.year, 4)}-W${padded(week, 2)}`;
};

/**
 * A clock time as it stands after the date.
 *
 * @example
 * isoClock(9, 5); // => "T09:05"
 */
export const isoClock = (hour: number, minute: number): string => `T${padded(hour, 2)}:${padded(minute, 2)}`;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/u;

/**
 * The day of an ISO 8601 date or date-time; undefined where it is none.
 *
 * @example
 * dayFromIso("2024-06-20T08:00:00Z"); // => { year: 2024, month: 6, day: 20 }
 */
export const dayFromIso = (value: string): Day | undefined => {
  const found = ISO_DAY.exec(value);
  if (found === null) return undefined;
  const day: Day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(day) ? day : undefined;
};

/**
 * True where the month has such a day.
 *
 * @example
 * isDay({ year: 2023, month: 2, day: 29 }); // => false
 */
export const isDay = ({ year, month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

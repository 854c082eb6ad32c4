/**
 * Scores dates and quantities against the converted test suites of chrono-node, duckling and Recognizers-Text.
 *
 * A date is right where it begins at the gold's beginning, at the gold's grain; a calendar week, month or year is also
 * right where the gold is an unqualified day of it (chrono fills "last month" with a day, and so must be met half-way).
 * A number is right where the value is the gold's.
 */

/** A date as a system gives it: the first day and, where a time of day is named, the minute. */
export interface GivenDate {
  /** "2024-06-19". */
  readonly day: string;
  /** "14:30". */
  readonly clock?: string;
  /** The last day, where what is given is a whole week, month or year. */
  readonly lastDay?: string;
}

/** A gold date with its grain; `clock` where the hour matters. */
export interface GoldDate {
  readonly day: string;
  readonly clock?: string;
  readonly grain: "minute" | "day" | "week" | "month" | "quarter" | "year";
  /** True where the suite fills in a day that the words do not name. */
  readonly filled: boolean;
}

const dayText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const DAY = 86_400_000;

const WEEK = /^(\d{4})-W(\d{2})$/u;
const PERIOD = /^(\d{4})(?:-(\d{2}))?$/u;
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/u;
const DECADE = /^(\d{3})X$/u;

/** The date that a date string of the contract gives; undefined for durations and unknown years. */
export const givenDate = (value: string): GivenDate | undefined => {
  const [start = "", end] = value.split("/");
  const date = DATE.exec(start);
  if (date !== null) return { day: date[1]!, ...(date[2] === undefined ? {} : { clock: date[2] }) };
  const week = WEEK.exec(start);
  if (week !== null) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY;
    return { day: dayText(monday), lastDay: dayText(monday + 6 * DAY) };
  }
  const period = PERIOD.exec(start);
  if (period !== null) {
    const [year, month] = [Number(period[1]), period[2]];
    const last = month === undefined ? Date.UTC(year, 12, 0) : Date.UTC(year, Number(month), 0);
    return { day: `${period[1]!}-${month ?? "01"}-01`, ...(end === undefined ? { lastDay: dayText(last) } : {}) };
  }
  const decade = DECADE.exec(start);
  return decade === null ? undefined : { day: `${decade[1]!}0-01-01` };
};

const GRAIN_LENGTH: Readonly<Record<GoldDate["grain"], number>> = { minute: 10, day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/** True where a given date is the gold's. */
export const isRightDate = (given: GivenDate, gold: GoldDate): boolean => {
  if (gold.clock !== undefined && given.clock !== gold.clock) return false;
  const length = GRAIN_LENGTH[gold.grain];
  if (given.day.slice(0, length) === gold.day.slice(0, length)) return true;
  return gold.filled && given.lastDay !== undefined && given.day <= gold.day && gold.day <= given.lastDay;
};

/** A case: a text and the dates it must give; none for a negative. */
export interface DateCase {
  readonly id: string;
  readonly text: string;
  /** "2012-08-10". */
  readonly reference: string;
  readonly gold: readonly GoldDate[];
}

/** Counts over cases: gold dates that are right, and negatives that give nothing. */
export interface DateScore {
  readonly right: number;
  readonly gold: number;
  readonly silent: number;
  readonly negatives: number;
}

/** Scores a system that gives dates for a text. */
export const scoreDates = (cases: readonly DateCase[], datesOf: (text: string, reference: string) => readonly GivenDate[]): DateScore => {
  const score = { right: 0, gold: 0, silent: 0, negatives: 0 };
  for (const { text, reference, gold } of cases) {
    const given = datesOf(text, reference);
    if (gold.length === 0) {
      score.negatives += 1;
      if (given.length === 0) score.silent += 1;
    }
    score.gold += gold.length;
    score.right += gold.filter((date) => given.some((candidate) => isRightDate(candidate, date))).length;
  }
  return score;
};

/** A text and the numbers it must give; for a range both ends; none for a negative. */
export interface NumberCase {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly number[];
  /** ISO 4217 code, where the suite tells it. */
  readonly currency?: string;
  /** True for cents and pence: the contract gives them in dollars and pounds, so a hundredth is right too. */
  readonly hundredths?: boolean;
}

/** A number as a system gives it. */
export interface GivenNumber {
  readonly value: number;
  readonly to?: number;
  readonly unit?: string;
}

const near = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));

/** Scores a system that gives numbers for a text: gold numbers found with their value. */
export const scoreNumbers = (cases: readonly NumberCase[], numbersOf: (text: string) => readonly GivenNumber[]): { readonly right: number; readonly gold: number } => {
  let right = 0;
  let total = 0;
  for (const { text, gold, currency, hundredths } of cases) {
    const given = numbersOf(text);
    total += gold.length;
    const isRight = (number: GivenNumber, value: number): boolean =>
      (near(number.value, value) || (number.to !== undefined && near(number.to, value))) && (currency === undefined || number.unit === currency);
    right += gold.filter((value) => given.some((number) => isRight(number, value) || (hundredths === true && isRight(number, value / 100)))).length;
  }
  return { right, gold: total };
};

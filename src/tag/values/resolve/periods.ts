/** Quarters, halves, seasons, shifted units and windows. */
import type { TimeUnit } from "../../../lexicon/calendar-words.js";
import type { Day } from "../calendar.js";
import { addDays, addMonths, dayFromIso, isoDate, isoWeek, weekdayOf } from "../calendar.js";
import type { MonthsMoment, OffsetMoment, ShiftMoment, WindowMoment } from "../moment.js";
import { durationOf } from "../moments/durations.js";
import type { Scene } from "../scene.js";
import type { Resolved } from "./common.js";
import { UNKNOWN, WEEK, absolute, directionOf, published } from "./common.js";

const monthsOf = (year: number, [first, last]: readonly [number, number]): string => {
  const at = (month: number): string => isoDate(month > 12 ? { year: year + 1, month: month - 12 } : { year, month });
  return `${at(first)}/${at(last)}`;
};

// "last summer" is over, "next summer" has not begun, "this winter" may have begun last year.
const shiftedYear = (shift: number, toFirst: number, toLast: number): number => {
  const running = toLast >= 12 ? -1 : 0;
  if (shift < 0) return toLast < 0 ? 0 : running - 1;
  return shift > 0 && toFirst <= 0 ? 1 : shift > 0 ? 0 : running;
};

/** The value of a quarter, half or season. */
export const resolveMonths = (scene: Scene, moment: MonthsMoment): Resolved => {
  if (moment.year !== undefined) return absolute(monthsOf(moment.year, moment.months));
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const [first, last] = moment.months;
  if (moment.yearShift !== undefined) return published(monthsOf(reference.year + moment.yearShift, moment.months));
  if (moment.shift !== undefined) return published(monthsOf(reference.year + shiftedYear(moment.shift, first - reference.month, last - reference.month), moment.months));
  const direction = directionOf(scene, moment);
  const back = direction === "past" && first > reference.month ? -1 : 0;
  const ahead = direction === "future" && last < reference.month ? 1 : 0;
  return published(monthsOf(reference.year + back + ahead, moment.months));
};

const decadeOf = (year: number): string => `${String(year).padStart(4, "0").slice(0, 3)}X`;

const shifted = (reference: Day, unit: TimeUnit, amount: number): string => {
  switch (unit) {
    case "year": return isoDate({ year: reference.year + amount });
    case "decade": return decadeOf(reference.year + amount * 10);
    case "century": return `${String(Math.floor(reference.year / 100) + amount).padStart(2, "0")}XX`;
    case "month": return isoDate({ ...addMonths(reference, amount), day: undefined });
    case "quarter": {
      const { year, month } = addMonths(reference, amount * 3);
      const quarter = Math.ceil(month / 3);
      return monthsOf(year, [quarter * 3 - 2, quarter * 3]);
    }
    case "week": return isoWeek(addDays(reference, amount * WEEK));
    case "fortnight": return isoWeek(addDays(reference, amount * 2 * WEEK));
    case "weekend": {
      const saturday = addDays(reference, 6 - weekdayOf(reference) + amount * WEEK);
      return `${isoDate(saturday)}/${isoDate(addDays(saturday, 1))}`;
    }
    case "day": return isoDate(addDays(reference, amount));
    case "hour": return isoDate(addDays(reference, Math.trunc(amount / 24)));
    default: return isoDate(reference);
  }
};

// "This weekend", told on a Monday or Tuesday in the past tense, is the one that has just passed.
const weekendShift = (scene: Scene, moment: ShiftMoment, reference: Day): number =>
  moment.amount === 0 && weekdayOf(reference) <= 3 && directionOf(scene, moment) !== "future" ? -1 : moment.amount;

const EXACT: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["day", "fortnight", "month", "week", "year"]);

const yearsBeside = (value: string, unit: TimeUnit, amount: number): string | undefined =>
  /^\d{4}$/u.test(value) && (unit === "year" || unit === "decade") ? isoDate({ year: Number(value) + amount * (unit === "decade" ? 10 : 1) }) : undefined;

const monthsBeside = (value: string, unit: TimeUnit, amount: number): string | undefined => {
  if (!/^\d{4}-\d{2}$/u.test(value) || (unit !== "year" && unit !== "month")) return undefined;
  const { year, month } = addMonths({ year: Number(value.slice(0, 4)), month: Number(value.slice(5)), day: 1 }, amount * (unit === "year" ? 12 : 1));
  return isoDate({ year, month });
};

// As exact as the base: "two days after Christmas" is a day, "two years after 2016" a year.
const daysBeside = (value: string, unit: TimeUnit, amount: number): string | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) && EXACT.has(unit) ? dayFromIso(value) : undefined;
  if (day === undefined) return undefined;
  const months = unit === "year" ? 12 : unit === "month" ? 1 : 0;
  return isoDate(months > 0 ? addMonths(day, amount * months) : addDays(day, amount * (unit === "week" ? WEEK : unit === "fortnight" ? 2 * WEEK : 1)));
};

/** The value of a distance from a base whose value is known. */
export const resolveOffset = (base: Resolved, { amount, unit }: OffsetMoment): Resolved => {
  const from = base.value ?? "";
  const value = yearsBeside(from, unit, amount) ?? monthsBeside(from, unit, amount) ?? daysBeside(from, unit, amount);
  return value === undefined ? UNKNOWN : { type: "date", value, anchor: base.anchor };
};

/** The value of a unit counted from publication. */
export const resolveShift = (scene: Scene, moment: ShiftMoment): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  return published(shifted(reference, moment.unit, moment.unit === "weekend" ? weekendShift(scene, moment, reference) : moment.amount));
};

/** The value of a stretch that ends or begins at publication. */
export const resolveWindow = (scene: Scene, { unit, amount }: WindowMoment): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return { type: "duration", value: durationOf(Math.abs(amount), unit), anchor: "absolute" };
  const years = unit === "century" ? 100 : unit === "decade" ? 10 : unit === "year" ? 1 : 0;
  const months = unit === "quarter" ? 3 : unit === "month" ? 1 : 0;
  const days = unit === "fortnight" ? 14 : unit === "week" ? WEEK : unit === "hour" ? Math.ceil(Math.abs(amount) / 24) / Math.abs(amount) : 1;
  const month = (day: Day): string => isoDate({ ...day, day: undefined });
  const other = years > 0 ? String(reference.year + years * amount) : months > 0 ? month(addMonths(reference, months * amount)) : isoDate(addDays(reference, Math.round(days * amount)));
  const now = years > 0 ? String(reference.year) : months > 0 ? month(reference) : isoDate(reference);
  return published(amount < 0 ? `${other}/${now}` : `${now}/${other}`);
};

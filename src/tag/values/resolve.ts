/** From moments to date strings: the calendar arithmetic of "last Friday", "June" and "the past three years". */
import type { MentionType, TimeAnchor } from "../../types.js";
import type { TimeUnit } from "../../lexicon/calendar-words.js";
import type { Day } from "./calendar.js";
import { addDays, addMonths, dayFromIso, dayNumber, isDay, isoDate, isoWeek, weekdayOf } from "./calendar.js";
import type { CalendarMoment, ClockMoment, HolidayMoment, Moment, MonthsMoment, ShiftMoment, SimpleMoment, UnresolvedMoment, WeekdayMoment, WindowMoment } from "./moment.js";
import { daysBetween, holidayIn, nthWeekday } from "./moments/holidays.js";
import { durationOf } from "./moments/durations.js";
import type { Scene } from "./scene.js";
import { wordAt } from "./scene.js";
import { directionAt } from "./tense.js";

/** The type, value and anchor of a time expression. */
export interface Resolved {
  readonly type: Extract<MentionType, "date" | "time" | "duration">;
  readonly value?: string;
  readonly anchor: TimeAnchor;
}

const UNKNOWN: Resolved = { type: "date", anchor: "none" };
const absolute = (value: string): Resolved => ({ type: "date", value, anchor: "absolute" });
const published = (value: string): Resolved => ({ type: "date", value, anchor: "publication" });

// "LONDON, June 16 -": the day of writing, which is never ahead.
const isDateline = (scene: Scene, index: number): boolean => {
  const place = scene.atoms[index - 2];
  return wordAt(scene, index - 1) === "," && place?.kind === "word" && place.text.length > 2 && place.text === place.text.toUpperCase();
};

const directionOf = (scene: Scene, { from }: { readonly from: number }): ReturnType<typeof directionAt> =>
  isDateline(scene, from) ? "past" : directionAt(scene, scene.atoms[from]!.start);

// "Saturday, Sept. 21": the nearest year in which that day is a Saturday.
const matchingYear = ({ month, day }: CalendarMoment, weekday: number, reference: Day): number | undefined => {
  if (month === undefined || day === undefined) return undefined;
  return [0, -1, 1, -2, 2, -3, 3].map((step) => reference.year + step).find((year) => isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday);
};

// Of the same month or day in the years around, the one that the tense points to; without tense the nearest.
const yearOf = (scene: Scene, moment: CalendarMoment, reference: Day): number => {
  const month = moment.month ?? 1;
  const here = dayNumber({ year: reference.year, month, day: moment.day ?? 1 });
  const now = dayNumber(moment.day === undefined ? { ...reference, day: 1 } : reference);
  if (moment.monthShift === -1) return here < now ? reference.year : reference.year - 1;
  if (moment.monthShift === 1) return here > now ? reference.year : reference.year + 1;
  if (moment.monthShift === 0) return reference.year;
  const matching = moment.weekday === undefined ? undefined : matchingYear(moment, moment.weekday, reference);
  if (matching !== undefined) return matching;
  const direction = directionOf(scene, moment);
  if (direction === "past") return here <= now ? reference.year : reference.year - 1;
  if (direction === "future") return here >= now ? reference.year : reference.year + 1;
  const distance = here - now;
  return distance > 183 ? reference.year - 1 : distance < -183 ? reference.year + 1 : reference.year;
};

const padded = (value: number): string => String(value).padStart(2, "0");

// "on the 18th": of this month or the one beside it.
const resolveDayOfMonth = (scene: Scene, moment: CalendarMoment, day: number): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const direction = directionOf(scene, moment);
  const step = direction === "past" && day > reference.day ? -1 : direction === "future" && day < reference.day ? 1 : 0;
  const { year, month } = addMonths({ ...reference, day: 1 }, step);
  return isDay({ year, month, day }) ? published(isoDate({ year, month, day })) : UNKNOWN;
};

// "the first Tuesday of November".
const resolveNth = (scene: Scene, moment: CalendarMoment, month: number, weekday: number, nth: number): Resolved => {
  const { reference } = scene;
  if (moment.year === undefined && reference === undefined) return UNKNOWN;
  const year = moment.year ?? (moment.yearShift === undefined ? yearOf(scene, { kind: "calendar", from: moment.from, to: moment.to, month }, reference!) : reference!.year + moment.yearShift);
  const day = isoDate(nthWeekday(year, month, weekday, nth));
  return moment.year === undefined ? published(day) : absolute(day);
};

const resolveCalendar = (scene: Scene, moment: CalendarMoment): Resolved => {
  const { month, day, year, yearShift } = moment;
  if (month !== undefined && moment.nth !== undefined && moment.weekday !== undefined) return resolveNth(scene, moment, month, moment.weekday, moment.nth);
  if (month === undefined && day !== undefined) return resolveDayOfMonth(scene, moment, day);
  if (month !== undefined && day !== undefined && !isDay({ year: year ?? 2000, month, day })) return UNKNOWN;
  if (year !== undefined) return absolute(isoDate({ year, month, day }));
  const { reference } = scene;
  if (reference !== undefined) {
    return published(isoDate({ year: yearShift === undefined ? yearOf(scene, moment, reference) : reference.year + yearShift, month, day }));
  }
  if (month === undefined) return UNKNOWN;
  const told = scene.years.get(day === undefined ? padded(month) : `${padded(month)}-${padded(day)}`);
  return absolute(`${told ?? "XXXX"}-${padded(month)}${day === undefined ? "" : `-${padded(day)}`}`);
};

const resolveHoliday = (scene: Scene, { holiday, year, yearShift, shift, ...moment }: HolidayMoment): Resolved => {
  if (year !== undefined) return absolute(isoDate(holidayIn(holiday, year)));
  const { reference } = scene;
  if (reference === undefined) return "day" in holiday ? absolute(`XXXX-${padded(holiday.month)}-${padded(holiday.day)}`) : UNKNOWN;
  if (yearShift !== undefined) return published(isoDate(holidayIn(holiday, reference.year + yearShift)));
  const direction = directionOf(scene, moment);
  const years = [reference.year - 1, reference.year, reference.year + 1].map((candidate) => holidayIn(holiday, candidate));
  const [past, here, future] = [years[0]!, years[1]!, years[2]!];
  const distance = daysBetween(reference, here);
  if (shift === -1) return published(isoDate(distance < 0 ? here : past));
  if (shift === 1) return published(isoDate(distance > 0 ? here : future));
  if (direction === "past") return published(isoDate(distance <= 0 ? here : past));
  if (direction === "future") return published(isoDate(distance >= 0 ? here : future));
  return published(isoDate(distance > 183 ? past : distance < -183 ? future : here));
};

const resolveWeekday = (scene: Scene, moment: WeekdayMoment): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const back = (weekdayOf(reference) - moment.weekday + 7) % 7;
  if (moment.shift === -1) return published(isoDate(addDays(reference, back === 0 ? -7 : -back)));
  if (moment.shift === 1) return published(isoDate(addDays(reference, back === 0 ? 7 : 7 - back)));
  const direction = directionOf(scene, moment);
  const forward = back === 0 ? 0 : 7 - back;
  const past = direction === "past" || (direction === "unknown" && back <= forward);
  if (moment.shift === 0 && direction !== "past") return published(isoDate(addDays(reference, forward)));
  return published(isoDate(addDays(reference, past ? -back : forward)));
};

const monthsOf = (year: number, [first, last]: readonly [number, number]): string => {
  const at = (month: number): string => isoDate(month > 12 ? { year: year + 1, month: month - 12 } : { year, month });
  return `${at(first)}/${at(last)}`;
};

const resolveMonths = (scene: Scene, moment: MonthsMoment): Resolved => {
  if (moment.year !== undefined) return absolute(monthsOf(moment.year, moment.months));
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const [first, last] = moment.months;
  if (moment.yearShift !== undefined) return published(monthsOf(reference.year + moment.yearShift, moment.months));
  if (moment.shift === -1) return published(monthsOf(last < reference.month ? reference.year : reference.year - 1, moment.months));
  if (moment.shift === 1) return published(monthsOf(first > reference.month ? reference.year : reference.year + 1, moment.months));
  if (moment.shift === 0) return published(monthsOf(last > 12 && reference.month <= 2 ? reference.year - 1 : reference.year, moment.months));
  const direction = directionOf(scene, moment);
  if (direction === "past") return published(monthsOf(first <= reference.month ? reference.year : reference.year - 1, moment.months));
  return published(monthsOf(direction === "future" && last < reference.month ? reference.year + 1 : reference.year, moment.months));
};

const decadeOf = (year: number): string => `${String(year).padStart(4, "0").slice(0, 3)}X`;
const WEEK = 7;

const shifted = (reference: Day, unit: TimeUnit, amount: number): string => {
  switch (unit) {
    case "year": return isoDate({ year: reference.year + amount });
    case "decade": return amount === -1 || amount > 0 ? decadeOf(reference.year + amount * 10) : String(reference.year + amount * 10);
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
    default: return isoDate(reference);
  }
};

// "This weekend", told on a Monday or Tuesday in the past tense, is the one that has just passed.
const weekendShift = (scene: Scene, moment: ShiftMoment, reference: Day): number =>
  moment.amount === 0 && weekdayOf(reference) <= 3 && directionOf(scene, moment) !== "future" ? -1 : moment.amount;

const resolveShift = (scene: Scene, moment: ShiftMoment): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  return published(shifted(reference, moment.unit, moment.unit === "weekend" ? weekendShift(scene, moment, reference) : moment.amount));
};

const resolveWindow = (scene: Scene, { unit, amount }: WindowMoment): Resolved => {
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

const resolveUnresolved = (scene: Scene, moment: UnresolvedMoment): Resolved => {
  if (moment.days === undefined || scene.spokenDay !== undefined || scene.reference === undefined || moment.anchor !== "narrative") return { type: moment.type, anchor: moment.anchor };
  return published(isoDate(addDays(scene.reference, moment.days)));
};

// A time of day belongs to the day that the paragraph speaks of, else to the day of publication.
const resolveClock = (scene: Scene, { clock, until }: ClockMoment): Resolved => {
  const day = scene.spokenDay ?? (scene.reference === undefined ? undefined : isoDate(scene.reference));
  if (day === undefined) return { type: "time", anchor: "none" };
  const value = `${day}${clock}${until === undefined ? "" : `/${day}${until}`}`;
  return { type: "time", value, anchor: scene.spokenDay === undefined || scene.spokenFromPublication === true ? "publication" : "absolute" };
};

const withClock = (resolved: Resolved, clock: string | undefined, until?: string): Resolved => {
  const { value } = resolved;
  if (clock === undefined || value?.length !== 10) return resolved;
  return { ...resolved, type: "time", value: `${value}${clock}${until === undefined ? "" : `/${value}${until}`}` };
};

const resolveSimple = (scene: Scene, moment: SimpleMoment): Resolved => {
  switch (moment.kind) {
    case "calendar": return withClock(resolveCalendar(scene, moment), moment.clock, moment.until);
    case "weekday": return withClock(resolveWeekday(scene, moment), moment.clock, moment.until);
    case "holiday": return withClock(resolveHoliday(scene, moment), moment.clock);
    case "months": return resolveMonths(scene, moment);
    case "shift": return withClock(resolveShift(scene, moment), moment.clock, moment.until);
    case "window": return resolveWindow(scene, moment);
    case "fixed": return { type: moment.type, value: moment.value, anchor: "absolute" };
    case "clock": return resolveClock(scene, moment);
    case "unresolved": return resolveUnresolved(scene, moment);
  }
};

// What one end of an interval lacks, the other end tells: "from May to July 2021".
const shareYear = (moment: SimpleMoment, other: SimpleMoment): SimpleMoment => {
  if (moment.kind !== "calendar" && moment.kind !== "months") return moment;
  if (moment.kind === "calendar" && other.kind === "calendar" && moment.month === undefined && moment.day !== undefined && other.month !== undefined) {
    return { ...other, from: moment.from, day: moment.day };
  }
  if (other.kind !== "calendar" && other.kind !== "months") return moment;
  if (moment.year !== undefined || moment.yearShift !== undefined) return moment;
  return { ...moment, ...(other.year === undefined ? {} : { year: other.year }), ...(other.yearShift === undefined ? {} : { yearShift: other.yearShift }) };
};

// "From December to May 2022" begins in the year before.
const backwards = (scene: Scene, first: SimpleMoment, last: SimpleMoment, end: string, start: Resolved): Resolved => {
  // "Monday to Friday" ends after it begins.
  if (first.kind === "weekday" && last.kind === "weekday" && start.value !== undefined) {
    const monday = dayFromIso(start.value);
    const later = monday === undefined ? undefined : addDays(monday, (last.weekday - first.weekday + WEEK) % WEEK);
    return later === undefined ? UNKNOWN : { ...start, value: `${startOf(start.value)}/${isoDate(later)}` };
  }
  const shared = shareYear(first, last);
  if (shared.kind !== "calendar" || shared.month === undefined) return { type: "date", anchor: "none" };
  const earlier = resolveSimple(scene, shared.year === undefined ? { ...shared, yearShift: (shared.yearShift ?? 0) - 1 } : { ...shared, year: shared.year - 1 });
  return first.kind === "calendar" && first.year === undefined && earlier.value !== undefined
    ? { type: "date", value: `${startOf(earlier.value)}/${end}`, anchor: start.anchor }
    : { type: "date", anchor: "none" };
};

const startOf = (value: string): string => value.split("/")[0]!;
const endOf = (value: string): string => value.split("/").at(-1)!;

/**
 * The type, value and anchor of a moment.
 *
 * @example
 * resolve(scene, { kind: "calendar", from: 3, to: 4, year: 1961 }); // => { type: "date", value: "1961", anchor: "absolute" }
 */
export const resolve = (scene: Scene, moment: Moment): Resolved => {
  if (moment.kind !== "interval") return resolveSimple(scene, moment);
  const { first, last } = moment;
  const start = resolveSimple(scene, last === undefined ? first : shareYear(first, last));
  if (start.value === undefined || start.type === "duration") return start;
  if (last === undefined) return { ...start, type: "date", value: `${startOf(start.value)}/..` };
  const end = resolveSimple(scene, shareYear(last, first));
  if (end.value === undefined) return { ...end, type: "date" };
  if (startOf(start.value) > endOf(end.value)) return backwards(scene, first, last, endOf(end.value), start);
  const anchor = start.anchor === "publication" || end.anchor === "publication" ? "publication" : "absolute";
  return { type: "date", value: `${startOf(start.value)}/${endOf(end.value)}`, anchor };
};

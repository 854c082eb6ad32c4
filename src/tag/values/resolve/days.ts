/** Days, months, weekdays and holidays: which year or week is meant. */
import type { HolidayDate } from "../../../lexicon/holidays.js";
import type { Day } from "../calendar.js";
import { addDays, addMonths, dayNumber, isDay, isoDate, monthLength, weekdayOf } from "../calendar.js";
import type { CalendarMoment, HolidayMoment, WeekdayMoment } from "../moment.js";
import { daysBetween, holidaysIn, nthWeekday } from "../moments/holidays.js";
import type { Scene } from "../scene.js";
import type { Direction } from "../tense.js";
import type { Resolved } from "./common.js";
import { UNKNOWN, absolute, directionOf, padded, published } from "./common.js";

// "Saturday, Sept. 21": the nearest year in which that day is a Saturday.
const matchingYear = ({ month, day }: CalendarMoment, weekday: number, reference: Day): number | undefined => {
  if (month === undefined || day === undefined) return undefined;
  return [0, -1, 1, -2, 2, -3, 3].map((step) => reference.year + step).find((year) => isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday);
};

// "last June" is the latest one that is over, "next June" the first one ahead.
const shiftedYear = (shift: number, distance: number): number => {
  if (shift < 0) return distance < 0 ? 0 : -1;
  return shift > 0 && distance <= 0 ? 1 : 0;
};

/** Days within which a day that is over is meant even beside "would": what lies eight months ahead is told with its year. */
const RECENT = 122;

// "on June 15" where the article has "June 15, 2022" elsewhere, unless that is history.
const statedYear = (scene: Scene, { day, month }: CalendarMoment, reference: Day): number | undefined => {
  const year = month === undefined || day === undefined ? undefined : Number(scene.years.get(`${padded(month)}-${padded(day)}`));
  return year !== undefined && Math.abs(year - reference.year) <= 1 ? year : undefined;
};

const fits = (distance: number, direction: Direction): boolean => (direction === "past" ? distance <= 0 : direction !== "future" || distance >= 0);

// Of the same month or day in the years around, the one that the tense points to; without tense the nearest.
const yearOf = (scene: Scene, moment: CalendarMoment, reference: Day): number => {
  const month = moment.month ?? 1;
  const here = dayNumber({ year: reference.year, month, day: moment.day ?? 1 });
  const now = dayNumber(moment.day === undefined ? { ...reference, day: 1 } : reference);
  if (moment.monthShift !== undefined) return reference.year + shiftedYear(moment.monthShift, here - now);
  const matching = moment.weekday === undefined ? undefined : matchingYear(moment, moment.weekday, reference);
  if (matching !== undefined) return matching;
  const direction = directionOf(scene, moment);
  const stated = statedYear(scene, moment, reference);
  if (stated !== undefined && fits(dayNumber({ year: stated, month, day: moment.day ?? 1 }) - now, direction)) return stated;
  return reference.year + yearBeside(here - now, direction, moment.day !== undefined);
};

// 0 for the year of publication, from how many days ahead the month or day lies in it.
const yearBeside = (distance: number, direction: Direction, isDayTold: boolean): number => {
  if (direction === "past") return distance <= 0 ? 0 : -1;
  if (direction === "future") return distance >= 0 || (isDayTold && distance > -RECENT) ? 0 : 1;
  return distance > 183 ? -1 : distance < -183 ? 1 : 0;
};

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
const resolveNth = (scene: Scene, moment: CalendarMoment, month: number, weekday: number | undefined, nth: number): Resolved => {
  const { reference } = scene;
  if (moment.year === undefined && reference === undefined) return UNKNOWN;
  const year = moment.year ?? (moment.yearShift === undefined ? yearOf(scene, { kind: "calendar", from: moment.from, to: moment.to, month }, reference!) : reference!.year + moment.yearShift);
  const day = isoDate(weekday === undefined ? { year, month, day: monthLength(year, month) } : nthWeekday(year, month, weekday, nth));
  return moment.year === undefined ? published(day) : absolute(day);
};

// What names no day of a month or names it by counting.
const resolveCounted = (scene: Scene, moment: CalendarMoment): Resolved | undefined => {
  const { month, day, nth, weekday } = moment;
  if (moment.monthsFromNow !== undefined) return resolveRelativeMonth(scene, moment, moment.monthsFromNow);
  if (month === undefined && day !== undefined) return weekday === undefined ? resolveDayOfMonth(scene, moment, day) : resolveNumbered(scene, moment, day, weekday);
  return month !== undefined && nth !== undefined ? resolveNth(scene, moment, month, weekday, nth) : undefined;
};

/** The value of a day, month or year. */
export const resolveCalendar = (scene: Scene, moment: CalendarMoment): Resolved => {
  const { month, day, year, yearShift } = moment;
  const counted = resolveCounted(scene, moment);
  if (counted !== undefined) return counted;
  if (month !== undefined && day !== undefined && !isDay({ year: year ?? 2000, month, day })) return UNKNOWN;
  if (year !== undefined) return absolute(isoDate({ year, month, day }));
  const { reference } = scene;
  if (reference === undefined) return month === undefined ? UNKNOWN : withoutYear(scene, month, day);
  const found = yearShift === undefined ? yearOf(scene, moment, reference) : reference.year + yearShift;
  return published(isoDate({ year: month === 2 && day === 29 ? leapYear(found, directionOf(scene, moment)) : found, month, day }));
};

// 29 February is of the nearest year that has one.
const leapYear = (year: number, direction: Direction): number => {
  const steps = direction === "past" ? [0, -1, -2, -3, -4, -5, -6, -7] : direction === "future" ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, -1, 1, -2, 2, -3, 3, -4, 4];
  return year + (steps.find((step) => isDay({ year: year + step, month: 2, day: 29 })) ?? 0);
};

// "the 20th of next month", "the first Monday of last month".
const resolveRelativeMonth = ({ reference }: Scene, { day, nth, weekday }: CalendarMoment, months: number): Resolved => {
  if (reference === undefined) return UNKNOWN;
  const { year, month } = addMonths({ ...reference, day: 1 }, months);
  if (nth !== undefined && weekday !== undefined) return published(isoDate(nthWeekday(year, month, weekday, nth)));
  const own = day ?? monthLength(year, month);
  return isDay({ year, month, day: own }) ? published(isoDate({ year, month, day: own })) : UNKNOWN;
};

const MONTHS_AROUND: readonly number[] = [-11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

// "Friday the 13th": of the months around, the nearest whose 13th is a Friday, on the side that the tense points to.
const resolveNumbered = (scene: Scene, moment: CalendarMoment, day: number, weekday: number): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const direction = directionOf(scene, moment);
  const days = MONTHS_AROUND.map((step): Day => ({ ...addMonths({ ...reference, day: 1 }, step), day })).filter((one) => isDay(one) && weekdayOf(one) === weekday);
  const distances = days.map((one) => dayNumber(one) - dayNumber(reference));
  const found = feastBeside(days, distances, undefined, direction);
  return found === undefined ? UNKNOWN : published(isoDate(found));
};

// The year that the article gives to the same day or month elsewhere, or none.
const withoutYear = (scene: Scene, month: number, day: number | undefined): Resolved => {
  const rest = day === undefined ? padded(month) : `${padded(month)}-${padded(day)}`;
  return absolute(`${scene.years.get(rest) ?? "XXXX"}-${rest}`);
};

// A feast of several days is an interval.
const feast = ({ days }: HolidayDate, first: Day): string => (days === undefined ? isoDate(first) : `${isoDate(first)}/${isoDate(addDays(first, days - 1))}`);

// The feast in a year that is told; outside of the tables the year is all that is known.
const feastOf = (holiday: HolidayDate, year: number): string => {
  const [first] = holidaysIn(holiday, year);
  return first === undefined ? isoDate({ year }) : feast(holiday, first);
};

// Of the feasts around, the one that the shift or the tense points to; without either the nearest.
const feastBeside = (days: readonly Day[], distances: readonly number[], shift: number | undefined, direction: Direction): Day | undefined => {
  if (shift === -1) return days[distances.findLastIndex((distance) => distance < 0)];
  if (shift === 1) return days[distances.findIndex((distance) => distance > 0)];
  if (direction === "past") return days[distances.findLastIndex((distance) => distance <= 0)];
  if (direction === "future") return days[distances.findIndex((distance) => distance >= 0)];
  const nearest = distances.reduce((least, distance) => Math.min(least, Math.abs(distance)), Infinity);
  return days[distances.findIndex((distance) => Math.abs(distance) === nearest)];
};

/** The value of a day with a name. */
export const resolveHoliday = (scene: Scene, { holiday, year, yearShift, shift, ...moment }: HolidayMoment): Resolved => {
  if (year !== undefined) return absolute(feastOf(holiday, year));
  const { reference } = scene;
  if (reference === undefined) return "day" in holiday && holiday.notSunday === undefined ? absolute(`XXXX-${padded(holiday.month)}-${padded(holiday.day)}`) : UNKNOWN;
  if (yearShift !== undefined) return published(feastOf(holiday, reference.year + yearShift));
  const days = [-1, 0, 1].flatMap((step) => holidaysIn(holiday, reference.year + step));
  const first = feastBeside(days, days.map((day) => daysBetween(reference, day)), shift, directionOf(scene, moment));
  return first === undefined ? UNKNOWN : published(feast(holiday, first));
};

/** The value of a weekday. */
export const resolveWeekday = (scene: Scene, moment: WeekdayMoment): Resolved => {
  const { reference } = scene;
  if (reference === undefined) return UNKNOWN;
  const back = (weekdayOf(reference) - moment.weekday + 7) % 7;
  if (moment.weeks !== undefined) return published(isoDate(addDays(reference, moment.weekday - weekdayOf(reference) + 7 * moment.weeks)));
  if (moment.shift === -1) return published(isoDate(addDays(reference, back === 0 ? -7 : -back)));
  if (moment.shift === 1) return published(isoDate(addDays(reference, moment.weekday - weekdayOf(reference) + 7)));
  const direction = directionOf(scene, moment);
  const forward = back === 0 ? 0 : 7 - back;
  const past = direction === "past" || (direction === "unknown" && back <= forward);
  if (moment.shift === 0 && direction !== "past") return published(isoDate(addDays(reference, forward)));
  return published(isoDate(addDays(reference, past ? -back : forward)));
};

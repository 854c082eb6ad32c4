/** From moments to date strings: the calendar arithmetic of "last Friday", "June" and "the past three years". */
import { addDays, dayFromIso, isoDate, isoWeek } from "../calendar.js";
import type { ClockMoment, Moment, SimpleMoment, UnresolvedMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import type { Resolved } from "./common.js";
import { UNKNOWN, WEEK, published } from "./common.js";
import { resolveCalendar, resolveHoliday, resolveWeekday } from "./days.js";
import { resolveMonths, resolveOffset, resolveShift, resolveWindow } from "./periods.js";

export type { Resolved } from "./common.js";

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

const withWeek = (resolved: Resolved, week: boolean): Resolved => {
  const day = week && resolved.value !== undefined ? dayFromIso(resolved.value) : undefined;
  return day === undefined ? resolved : { ...resolved, value: isoWeek(day) };
};

const resolveSimple = (scene: Scene, moment: SimpleMoment): Resolved => {
  switch (moment.kind) {
    case "calendar": return withWeek(withClock(resolveCalendar(scene, moment), moment.clock, moment.until), moment.week === true);
    case "offset": return resolveOffset(resolveSimple(scene, moment.base), moment);
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
  if (moment.year !== undefined || moment.yearShift !== undefined || (moment.kind === "calendar" && moment.monthShift !== undefined)) return moment;
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

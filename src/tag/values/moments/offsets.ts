/** Moments that count from the date beside them: "two days after Christmas", "in May three years ago", "the week of October 6". */
import { TIME_UNITS } from "../../../lexicon/calendar-words.js";
import type { Moment, SimpleMoment } from "../moment.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";

const SIDES: ReadonlyMap<string, number> = new Map([["after", 1], ["before", -1]]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const BASES: ReadonlySet<Moment["kind"]> = new Set<Moment["kind"]>(["calendar", "holiday", "shift", "weekday"]);

/** Before a number of units these make it a length, or no exact distance: "within two days after", "less than a week before". */
const LENGTHS: ReadonlySet<string> = new Set([
  "about", "almost", "approximately", "around", "barely", "every", "first", "for", "in", "just", "last", "least", "most", "nearly", "next", "of", "over", "past",
  "roughly", "than", "the", "these", "those", "to", "within",
]);

interface Count {
  readonly from: number;
  readonly amount: number;
}

/** Words of a number before a unit. */
const LONGEST = 4;

// The number that ends right before the unit; the longest one wins.
const countBefore = (scene: Scene, unit: number): Count | undefined => {
  for (let from = Math.max(0, unit - LONGEST); from < unit; from += 1) {
    const numeral = numeralAt(scene, from);
    if (numeral?.to === unit && !numeral.vague && Number.isInteger(numeral.value) && numeral.value < 1e4) return { from, amount: numeral.value };
  }
  return ARTICLES.has(wordAt(scene, unit - 1)) ? { from: unit - 1, amount: 1 } : undefined;
};

const isBase = (moment: Moment): moment is SimpleMoment => BASES.has(moment.kind) && !("clock" in moment) && !("until" in moment);

/** "two days after" before a day, month or year. */
const offsetBefore = (scene: Scene, moment: Moment): Moment | undefined => {
  const before = wordAt(scene, moment.from - 1) === "the" ? moment.from - 2 : moment.from - 1;
  const side = SIDES.get(wordAt(scene, before));
  const unit = side === undefined ? undefined : TIME_UNITS.get(wordAt(scene, before - 1));
  const count = unit === undefined || !isBase(moment) ? undefined : countBefore(scene, before - 1);
  if (side === undefined || unit === undefined || count === undefined || LENGTHS.has(wordAt(scene, count.from - 1))) return undefined;
  return { kind: "offset", from: count.from, to: moment.to, base: moment as SimpleMoment, unit, amount: side * count.amount };
};

const WEEK_LEADS: ReadonlySet<string> = new Set(["beginning", "commencing", "ending", "of", "starting"]);

/** "the week of October 6", "the week beginning on 4 February". */
const weekOf = (scene: Scene, moment: Moment): Moment | undefined => {
  if (moment.kind !== "calendar" || moment.day === undefined || moment.clock !== undefined) return undefined;
  let at = moment.from - 1;
  while (wordAt(scene, at) === "the" || wordAt(scene, at) === "on") at -= 1;
  return WEEK_LEADS.has(wordAt(scene, at)) && wordAt(scene, at - 1) === "week" ? { ...moment, from: at - 1, week: true } : undefined;
};

const takesYear = (moment: Moment): moment is Extract<Moment, { readonly yearShift?: number }> =>
  (moment.kind === "holiday" || moment.kind === "months" || (moment.kind === "calendar" && moment.month !== undefined && moment.monthShift === undefined))
  && moment.year === undefined && moment.yearShift === undefined && !("shift" in moment);

/** "Christmas two years ago", "May in three years". */
const withYears = (left: Moment | undefined, right: Moment): Moment | undefined => {
  if (left === undefined || !takesYear(left) || right.kind !== "shift" || right.unit !== "year" || right.from !== left.to) return undefined;
  return { ...left, to: right.to, yearShift: right.amount };
};

const takesClock = (moment: Moment): moment is Extract<SimpleMoment, { readonly clock?: string }> =>
  !("clock" in moment) && (moment.kind === "weekday" || moment.kind === "holiday" || (moment.kind === "shift" && moment.unit === "day") || (moment.kind === "calendar" && moment.day !== undefined));

const CLOCK_LEADS: ReadonlySet<string> = new Set(["around", "at", "by", "from", "on"]);

/** "Friday at half past three", "half past three on Friday". */
const withClock = (scene: Scene, left: Moment | undefined, right: Moment): Moment | undefined => {
  if (left === undefined) return undefined;
  const [clock, date] = left.kind === "clock" ? [left, right] : [right, left];
  const near = right.from === left.to || (right.from - left.to === 1 && CLOCK_LEADS.has(wordAt(scene, left.to)));
  if (clock.kind !== "clock" || !near || !takesClock(date)) return undefined;
  const { clock: time, until } = clock;
  return { ...date, from: left.from, to: right.to, clock: time, ...(until === undefined ? {} : { until }) };
};

/**
 * The moments of a sentence, those that count from the date beside them taken together with it.
 *
 * @example
 * countFromBeside(scene, moments); // => one moment for "two days after Christmas"
 */
export const countFromBeside = (scene: Scene, moments: readonly Moment[]): readonly Moment[] => {
  const kept: Moment[] = [];
  for (const moment of moments) {
    const last = kept.at(-1);
    const merged = withYears(last, moment) ?? withClock(scene, last, moment);
    if (merged !== undefined) kept.pop();
    const own = merged ?? moment;
    const wider = offsetBefore(scene, own) ?? weekOf(scene, own) ?? own;
    while (kept.length > 0 && kept.at(-1)!.to > wider.from) kept.pop();
    kept.push(wider);
  }
  return kept;
};

/** Joins neighbouring moments: "between 2010 and 2015", "from May to July 2021", "since August 2012". */
import { PARTS_OF_PERIOD } from "../../../lexicon/calendar-words.js";
import type { Moment, SimpleMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import { countFromBeside } from "./offsets.js";

const RANGE_JOINS: ReadonlySet<string> = new Set(["-", "till", "through", "thru", "to", "until", "–", "—"]);
const DATED: ReadonlySet<Moment["kind"]> = new Set<Moment["kind"]>(["calendar", "fixed", "holiday", "months", "offset", "shift", "weekday"]);

const canBound = (moment: Moment): moment is SimpleMoment => DATED.has(moment.kind) && (moment.kind !== "fixed" || moment.type === "date");

// A span of days needs two days, a span of years two years: "2010 and May" bound nothing.
const grainOf = (moment: SimpleMoment): string =>
  moment.kind === "calendar" ? (moment.day !== undefined ? "day" : moment.month !== undefined ? "month" : "year") : moment.kind;

const bindsTogether = (left: SimpleMoment, right: SimpleMoment): boolean => {
  const [first, last] = [grainOf(left), grainOf(right)];
  return first === last || right.kind === "shift" || right.kind === "months" || (left.kind === "calendar" && right.kind === "calendar");
};

const joinPair = (scene: Scene, left: Moment, right: Moment): Moment | undefined => {
  if (!canBound(left) || !canBound(right) || !bindsTogether(left, right)) return undefined;
  const join = right.from - left.to === 1 || (right.from - left.to === 2 && wordAt(scene, left.to + 1) === "the") ? wordAt(scene, left.to) : "";
  const before = wordAt(scene, left.from - 1) === "the" ? left.from - 2 : left.from - 1;
  const lead = wordAt(scene, before);
  const between = lead === "between" && (join === "and" || RANGE_JOINS.has(join));
  if (!between && !RANGE_JOINS.has(join)) return undefined;
  const from = between || lead === "from" ? before : left.from;
  return { kind: "interval", from, to: right.to, first: left, last: right };
};

const ONWARD: ReadonlySet<string> = new Set(["on", "onward", "onwards"]);

const openEnd = (scene: Scene, moment: Moment): Moment => {
  if (!canBound(moment)) return moment;
  const before = wordAt(scene, moment.from - 1) === "the" || PARTS_OF_PERIOD.has(wordAt(scene, moment.from - 1)) ? moment.from - 2 : moment.from - 1;
  if (wordAt(scene, before) === "since") return { kind: "interval", from: before, to: moment.to, first: moment };
  const onward = wordAt(scene, moment.to);
  const opens = ONWARD.has(onward) && (onward !== "on" || wordAt(scene, before) === "from");
  return opens ? { kind: "interval", from: moment.from, to: moment.to + 1, first: moment } : moment;
};

const withPart = (scene: Scene, moment: Moment): Moment => {
  if (moment.kind === "interval" || moment.kind === "clock") return moment;
  const hyphen = wordAt(scene, moment.from - 1) === "-" ? 2 : 1;
  return PARTS_OF_PERIOD.has(wordAt(scene, moment.from - hyphen)) && moment.kind !== "unresolved" && moment.kind !== "window" ? { ...moment, from: moment.from - hyphen } : moment;
};

/**
 * The moments of a sentence with intervals joined.
 *
 * @example
 * joinMoments(scene, moments); // => one interval for "between 2010 and 2015"
 */
export const joinMoments = (scene: Scene, moments: readonly Moment[]): readonly Moment[] => {
  const joined: Moment[] = [];
  for (const moment of countFromBeside(scene, moments)) {
    const last = joined.at(-1);
    const pair = last === undefined ? undefined : joinPair(scene, last, moment);
    if (pair === undefined) joined.push(moment);
    else joined[joined.length - 1] = pair;
  }
  return joined.map((moment) => openEnd(scene, withPart(scene, moment)));
};

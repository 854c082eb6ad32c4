/** All rules for time expressions, in order: at one place the longest reading wins, among equals the earlier rule. */
import type { Moment, ReadMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import { addClocks } from "./clocks.js";
import { DATE_RULES } from "./dates.js";
import { HOLIDAY_RULES } from "./holidays.js";
import { DURATION_RULES } from "./durations.js";
import { DISTANCE_RULES } from "./distances.js";
import { ERA_RULES } from "./eras.js";
import { joinMoments } from "./join.js";
import { NUMERIC_RULES } from "./numeric.js";
import { PERIOD_RULES } from "./periods.js";
import { RELATIVE_RULES } from "./relative.js";
import { CLOCK_RULES } from "./spoken-clocks.js";
import { WEEKDAY_RULES } from "./weekdays.js";
import type { MomentRule } from "./rule.js";

/** Named days first, then periods, then what counts from elsewhere; bare lengths last, since "three years ago" begins like "three years". */
export const MOMENT_RULES: readonly MomentRule[] = [...HOLIDAY_RULES, ...DATE_RULES, ...WEEKDAY_RULES, ...NUMERIC_RULES, ...PERIOD_RULES, ...ERA_RULES, ...RELATIVE_RULES, ...DISTANCE_RULES, ...CLOCK_RULES, ...DURATION_RULES];

const readAt = (scene: Scene, index: number): ReadMoment | undefined => {
  const atom = scene.atoms[index]!;
  let best: ReadMoment | undefined;
  for (const rule of MOMENT_RULES) {
    if (!rule.starts(atom.lower, atom.kind)) continue;
    const moment = rule.read(scene, index);
    if (moment !== undefined && (best === undefined || moment.to > best.to)) best = moment;
  }
  return best;
};

/**
 * The time expressions of a sentence, ascending and without overlap.
 *
 * @example
 * findMoments(scene); // => [{ kind: "calendar", from: 3, to: 4, year: 1961 }]
 */
export const findMoments = (scene: Scene): readonly Moment[] => {
  const found: Moment[] = [];
  let index = 0;
  while (index < scene.atoms.length) {
    const moment = readAt(scene, index);
    if (moment !== undefined && moment.kind !== "void") found.push(moment);
    index = moment?.to ?? index + 1;
  }
  return joinMoments(scene, addClocks(scene, found));
};

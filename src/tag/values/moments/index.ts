/** All rules for time expressions, in order: at one place the longest reading wins, among equals the earlier rule. */
import type { Atom } from "../atoms.js";
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

const rulesByWord = (): ReadonlyMap<string, readonly MomentRule[]> => {
  const rules = new Map<string, MomentRule[]>();
  for (const rule of MOMENT_RULES) {
    for (const word of new Set(rule.words)) rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
};

const OF_WORD: ReadonlyMap<string, readonly MomentRule[]> = rulesByWord();
const OF_NUMBERS: readonly MomentRule[] = MOMENT_RULES.filter(({ numbers }) => numbers === true);

/** The rules, in order, whose expressions may begin with an atom: most words begin none. */
export const rulesFor = ({ kind, lower }: Pick<Atom, "kind" | "lower">): readonly MomentRule[] | undefined => (kind === "number" ? OF_NUMBERS : OF_WORD.get(lower));

const readAt = (scene: Scene, index: number): ReadMoment | undefined => {
  const rules = rulesFor(scene.atoms[index]!);
  if (rules === undefined) return undefined;
  let best: ReadMoment | undefined;
  for (const rule of rules) {
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

/** The amounts of a sentence. */
import { CHANGE_ADVERBS, CHANGE_VERBS } from "../../../lexicon/change-words.js";
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import { phraseAt } from "../../../text/span.js";
import type { Quantity } from "../../../types.js";
import type { Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import type { Amount } from "./amount.js";
import { amountAt, isTimeUnit } from "./amount.js";
import { boundBefore, boundBehind } from "./bound.js";
import { countedAt } from "./counted.js";
import { isNoQuantity } from "./veto.js";

// An age is told without its unit: "Ana Cruz, 28", "aged 28".
const ageOf = (scene: Scene, moment: Moment): Quantity | undefined => {
  const last = scene.atoms[moment.to - 1]!;
  const bare = moment.kind === "fixed" && (last.kind === "number" || wordAt(scene, moment.from).startsWith("age"));
  if (!bare) return undefined;
  return { ...phraseAt(scene.text, { start: scene.atoms[moment.from]!.start, end: last.end }), value: Number(moment.value.slice(1, -1)), unit: "year", bound: "exactly" };
};

const CHANGE_REACH = 4;

// "rose by 5 percent", "up 5 points", "an increase of 5 percent".
const isChange = (scene: Scene, from: number): boolean => {
  const before = wordAt(scene, from - 1);
  if (CHANGE_ADVERBS.has(before) || CHANGE_VERBS.has(before)) return true;
  if (before !== "by" && before !== "of") return false;
  for (let index = from - 2; index >= from - 2 - CHANGE_REACH; index -= 1) if (CHANGE_VERBS.has(wordAt(scene, index))) return true;
  return false;
};

const quantityOf = (scene: Scene, amount: Amount): { readonly quantity: Quantity; readonly to: number } | undefined => {
  const behind = boundBehind(scene, amount.to);
  const before = boundBefore(scene, amount.from);
  const to = behind?.at ?? amount.to;
  const counted = countedAt(scene, to, amount.unit !== undefined);
  const countsThings = counted !== undefined && wordAt(scene, to) !== "of";
  if (isNoQuantity(scene, amount, countsThings, before !== undefined)) return undefined;
  if (counted === undefined && amount.unit === undefined && !isBareNumber(scene, amount, before !== undefined)) return undefined;
  // "over two years" is a length of time, not more than it.
  const through = before !== undefined && wordAt(scene, before.at) === "over" && amount.unit !== undefined && isTimeUnit(amount.unit);
  const bound = through ? undefined : before;
  const from = bound?.at ?? amount.from;
  const value = valueOf(scene, amount, countsThings);
  const quantity: Quantity = {
    ...phraseAt(scene.text, { start: scene.atoms[from]!.start, end: scene.atoms[to - 1]!.end }),
    value,
    ...(amount.upper === undefined ? {} : { to: amount.upper }),
    ...(amount.unit === undefined ? {} : { unit: amount.unit }),
    ...(counted === undefined ? {} : { counted: phraseAt(scene.text, counted) }),
    bound: behind?.bound ?? bound?.bound ?? (amount.first.vague ? "at-least" : "exactly"),
    ...(isChange(scene, from) ? { change: { by: value } } : {}),
  };
  return { quantity, to };
};

// "10.000" of things that come in wholes is ten thousand.
const valueOf = (scene: Scene, amount: Amount, countsThings: boolean): number => {
  const { otherwise, value } = amount.first;
  if (otherwise === undefined || amount.upper !== undefined) return amount.value;
  const wholes = amount.unit === undefined && (countsThings || COUNTED_NOUNS.has(wordAt(scene, amount.to)));
  return wholes ? Math.max(otherwise, value) : amount.value;
};

// A number without unit or noun is an amount only where it is bounded, large or broken: "more than 500", "killed 12".
const isBareNumber = (scene: Scene, amount: Amount, bounded: boolean): boolean => bounded || (!amount.first.inWords && scene.atoms[amount.from]!.kind === "number");

/**
 * The amounts of a sentence, ascending; durations are amounts too, dates and times of day are none.
 *
 * @example
 * findQuantities(scene, moments)[0]?.value; // => 10000
 */
export const findQuantities = (scene: Scene, moments: readonly Moment[]): readonly Quantity[] => {
  const found: Quantity[] = [];
  let next = 0;
  let index = 0;
  while (index < scene.atoms.length) {
    while (next < moments.length && moments[next]!.to <= index) next += 1;
    const moment = moments[next];
    if (moment !== undefined && index >= moment.from && !(moment.kind === "fixed" && moment.type === "duration")) {
      index = moment.to;
      continue;
    }
    const age = moment === undefined || index < moment.from ? undefined : ageOf(scene, moment);
    if (age !== undefined) {
      found.push(age);
      index = moment!.to;
      continue;
    }
    const amount = amountAt(scene, index);
    const read = amount === undefined || (moment !== undefined && moment.from > index && moment.from < amount.to) ? undefined : quantityOf(scene, amount);
    if (read !== undefined) found.push(read.quantity);
    index = read?.to ?? amount?.first.to ?? index + 1;
  }
  return found;
};

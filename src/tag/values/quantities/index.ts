/** The amounts of a sentence. */
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import { NUMBER_STARTS } from "../../../lexicon/number-words.js";
import { UNITS } from "../../../lexicon/units.js";
import { phraseAt } from "../../../text/span.js";
import type { Quantity, Span } from "../../../types.js";
import type { Atom } from "../atoms.js";
import type { Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import type { Amount } from "./amount.js";
import { amountAt, isTimeUnit } from "./amount.js";
import type { BoundWords } from "./bound.js";
import { boundBefore, boundBehind } from "./bound.js";
import type { Change } from "./change.js";
import { changeOf } from "./change.js";
import { countedAt } from "./counted.js";
import { isNoQuantity } from "./veto.js";

// An age is told without its unit: "Ana Cruz, 28", "aged 28".
const ageOf = (scene: Scene, moment: Moment): Quantity | undefined => {
  const last = scene.atoms[moment.to - 1]!;
  const bare = moment.kind === "fixed" && (last.kind === "number" || wordAt(scene, moment.from).startsWith("age"));
  if (!bare) return undefined;
  return { ...phraseAt(scene.text, { start: scene.atoms[moment.from]!.start, end: last.end }), value: Number(moment.value.slice(1, -1)), unit: "year", bound: "exactly" };
};

// "less than a month", "nearly a decade": an article counts one where a bound stands before it.
const boundedUnit = (scene: Scene, moment: Moment): Quantity | undefined => {
  const word = wordAt(scene, moment.from);
  const unit = (word === "a" || word === "an") && moment.to === moment.from + 2 ? UNITS.get(wordAt(scene, moment.from + 1)) : undefined;
  const bound = unit === undefined ? undefined : boundBefore(scene, moment.from);
  if (unit === undefined || bound === undefined || wordAt(scene, bound.at) === "over") return undefined;
  const phrase = phraseAt(scene.text, { start: scene.atoms[bound.at]!.start, end: scene.atoms[moment.to - 1]!.end });
  return { ...phrase, value: 1, unit, bound: bound.bound };
};

interface Read {
  readonly quantity: Quantity;
  readonly to: number;
}

// "over two years" is a length of time, not more than it.
const boundOf = (scene: Scene, amount: Amount): BoundWords | undefined => {
  const before = boundBefore(scene, amount.from);
  const through = before !== undefined && wordAt(scene, before.at) === "over" && amount.unit !== undefined && isTimeUnit(amount.unit);
  return through ? undefined : before;
};

const optional = (amount: Amount, counted: Span | undefined, text: string, change: Change | undefined): Pick<Quantity, "to" | "unit" | "counted" | "change"> => ({
  ...(amount.upper === undefined || change !== undefined ? {} : { to: amount.upper }),
  ...(amount.unit === undefined ? {} : { unit: amount.unit }),
  ...(counted === undefined ? {} : { counted: phraseAt(text, counted) }),
  ...(change === undefined ? {} : { change: change.change }),
});

// The words of an amount with its bound, and with the "between" of a range.
const startOf = (scene: Scene, { from, upper }: Amount, before: BoundWords | undefined): number => {
  if (before !== undefined) return before.at;
  return upper !== undefined && wordAt(scene, from - 1) === "between" ? from - 1 : from;
};

const quantityOf = (scene: Scene, amount: Amount): Read | undefined => {
  const behind = boundBehind(scene, amount.to);
  const before = boundOf(scene, amount);
  const after = behind?.at ?? amount.to;
  const counted = countedAt(scene, after, amount.unit !== undefined);
  const countsThings = counted !== undefined && wordAt(scene, after) !== "of";
  if (isNoQuantity(scene, amount, countsThings, before !== undefined)) return undefined;
  const value = valueOf(scene, amount, countsThings);
  const change = changeOf(scene, { ...amount, value, to: after }, before?.at ?? amount.from);
  const { from, to } = change ?? { from: startOf(scene, amount, before), to: after };
  const phrase = phraseAt(scene.text, { start: scene.atoms[from]!.start, end: scene.atoms[to - 1]!.end });
  const bound = behind ?? before ?? { bound: amount.first.vague ? "at-least" as const : "exactly" as const };
  return { quantity: { ...phrase, value: change?.value ?? value, ...optional(amount, counted, scene.text, change), bound: bound.bound }, to };
};

// "10.000" of things that come in wholes is ten thousand.
const valueOf = (scene: Scene, amount: Amount, countsThings: boolean): number => {
  const { otherwise, value } = amount.first;
  if (otherwise === undefined || amount.upper !== undefined) return amount.value;
  const wholes = amount.unit === undefined && (countsThings || COUNTED_NOUNS.has(wordAt(scene, amount.to)));
  return wholes ? Math.max(otherwise, value) : amount.value;
};

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
    const read = readAt(scene, index, moment);
    if (read.quantity !== undefined) found.push(read.quantity);
    index = read.to;
  }
  return found;
};

const isDuration = (moment: Moment): boolean => moment.kind === "fixed" && moment.type === "duration";

/** Letters before a number that tell a currency: "US$", "USD". */
const LONGEST_CODE = 3;

// A cheap first look: few words begin an amount.
const mayBegin = ({ kind, lower, text }: Atom): boolean =>
  kind !== "word" || NUMBER_STARTS.has(lower) || (text.length <= LONGEST_CODE && text !== lower);

// What begins at an atom, beside the moment that holds it or comes next.
const readAt = (scene: Scene, index: number, moment: Moment | undefined): { readonly quantity?: Quantity; readonly to: number } => {
  if (moment !== undefined && index >= moment.from) {
    if (!isDuration(moment)) return { to: moment.to };
    const told = ageOf(scene, moment) ?? boundedUnit(scene, moment);
    if (told !== undefined) return { quantity: told, to: moment.to };
  }
  const amount = mayBegin(scene.atoms[index]!) ? amountAt(scene, index) : undefined;
  if (amount === undefined) return { to: index + 1 };
  const reachesIn = moment !== undefined && moment.from > index && moment.from < amount.to;
  return (reachesIn ? undefined : quantityOf(scene, amount)) ?? { to: amount.first.to };
};

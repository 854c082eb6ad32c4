/** Changes that the words state: "rose from 3 to 5 percent", "fell by 200", "to 5 percent from 3 percent". */
import { CHANGE_ADVERBS, CHANGE_NOUNS, CHANGE_VERBS } from "../../../lexicon/change-words.js";
import type { Quantity } from "../../../types.js";
import type { Scene } from "../scene.js";
import { kindAt, wordAt } from "../scene.js";
import { yearAt } from "../moments/parts.js";
import type { Amount } from "./amount.js";
import { amountAt } from "./amount.js";

const REACH = 5;

/** True where a verb of change stands among the few words before an atom. */
const followsChange = (scene: Scene, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const word = wordAt(scene, at);
    if (CHANGE_VERBS.has(word)) return true;
    if (word === "," || word === ";") return false;
  }
  return false;
};

/** A change and how far its words reach. */
export interface Change {
  readonly change: NonNullable<Quantity["change"]>;
  /** The amount after the change, or the size of the change. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The change that an amount takes part in; `from` is where the amount with its bound begins.
 *
 * @example
 * changeOf(scene, amount, 3)?.change; // => { from: 3, to: 5 }, for "rose from 3 to 5 percent"
 */
export const changeOf = (scene: Scene, amount: Amount, from: number): Change | undefined => {
  const { upper, value, to } = amount;
  const start = upper === undefined ? startBehind(scene, amount) : undefined;
  if (start !== undefined) return { change: { from: start, to: value }, value, from, to };
  const before = wordAt(scene, from - 1);
  if (upper !== undefined) {
    return before === "from" && followsChange(scene, from - 1) ? { change: { from: value, to: upper }, value: upper, from: from - 1, to } : undefined;
  }
  if (before === "to") return followsChange(scene, from - 1) ? toAmount(scene, amount, from) : undefined;
  return isSizeOfChange(scene, amount, from) ? { change: { by: value }, value, from, to } : undefined;
};

// "to 5 percent", with "from 3 percent" behind it where it is told.
const toAmount = (scene: Scene, { to, unit, value }: Amount, from: number): Change => {
  const start = wordAt(scene, to) === "from" ? amountAt(scene, to + 1) : undefined;
  const told = start !== undefined && start.upper === undefined && (start.unit === undefined || start.unit === unit);
  return told ? { change: { from: start.value, to: value }, value, from, to: start.to } : { change: { to: value }, value, from, to };
};

/** Words behind an amount within which "up from 26" is told of it. */
const BEHIND = 14;

const ENDS: ReadonlySet<string> = new Set([".", ";", "but", "while"]);

// "31 percent of voters, up from 26": what the amount was before; an amount of the same unit in between takes it.
const startBehind = (scene: Scene, { to, unit }: Amount): number | undefined => {
  for (let at = to; at < Math.min(scene.atoms.length, to + BEHIND); at += 1) {
    const word = wordAt(scene, at);
    if (CHANGE_ADVERBS.has(word) && wordAt(scene, at + 1) === "from") return startAt(scene, at + 2, unit);
    const between = kindAt(scene, at) === "word" ? undefined : amountAt(scene, at);
    if (ENDS.has(word) || (between !== undefined && between.unit === unit)) return undefined;
  }
  return undefined;
};

const startAt = (scene: Scene, index: number, unit: string | undefined): number | undefined => {
  const start = yearAt(scene, index) === undefined ? amountAt(scene, index) : undefined;
  const same = start !== undefined && start.upper === undefined && !start.first.vague && (start.unit === undefined || start.unit === unit);
  return same ? start.value : undefined;
};

const isSizeOfChange = (scene: Scene, { money, unit }: Amount, from: number): boolean => {
  const before = wordAt(scene, from - 1);
  if (before === "by") return followsChange(scene, from - 1);
  if (before === "of") return CHANGE_NOUNS.has(wordAt(scene, from - 2));
  // "raised $5 million" gathers money; "raised it by $5 million" changes it.
  if (CHANGE_VERBS.has(before)) return !(money && before.startsWith("rais"));
  return CHANGE_ADVERBS.has(before) && unit !== undefined;
};

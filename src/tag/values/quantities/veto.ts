/** What looks like an amount and is none: labels, codes, scores, list numbers, telephone numbers. */
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import { NUMBER_LABELS } from "../../../lexicon/number-labels.js";
import type { Scene } from "../scene.js";
import { isCapital, isGlued, kindAt, wordAt } from "../scene.js";
import type { Amount } from "./amount.js";

const GLUES: ReadonlySet<string> = new Set(["#", "+", "-", "/", ":", "@", "_", "–"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

// "COVID-19", "F16", "20s", "5G", "12:30", "3/4/2020": glued to a letter or into a longer code.
const isInCode = (scene: Scene, { from, to }: Amount): boolean => isGluedBefore(scene, from) || isGluedBehind(scene, to);

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);

const isGluedBefore = (scene: Scene, index: number): boolean => {
  const before = scene.atoms[index - 1];
  if (before === undefined || !isGlued(scene, index) || kindAt(scene, index) === "mark") return false;
  if (APOSTROPHES.has(before.text)) return true;
  if (kindAt(scene, index) !== "number") return false;
  if (before.kind !== "mark" || (GLUES.has(before.text) && before.text !== "-")) return true;
  const farther = scene.atoms[index - 2];
  if (farther === undefined || before.spaced) return false;
  return DASHES.has(before.text) || (before.text === "." && farther.kind === "number");
};

const isGluedBehind = (scene: Scene, index: number): boolean => {
  const behind = scene.atoms[index];
  if (behind === undefined || behind.spaced) return false;
  if (behind.kind === "word" && kindAt(scene, index - 1) === "number") return true;
  return GLUES.has(behind.text) && behind.text !== "+" && isGlued(scene, index + 1) && kindAt(scene, index + 1) === "number";
};

const SENTENCE_LABELS: ReadonlySet<string> = new Set([".", ")"]);

// "1. Wash the rice": a number that opens the sentence and stands alone.
const isListNumber = (scene: Scene, amount: Amount): boolean =>
  amount.from === 0 && scene.atoms[0]!.kind === "number" && SENTENCE_LABELS.has(wordAt(scene, amount.to)) && scene.atoms.length > amount.to + 1;

// "Article 51", "Boeing 737": a number behind a name or a label, with nothing of its own to count.
const isLabel = (scene: Scene, amount: Amount, counts: boolean): boolean => {
  const first = scene.atoms[amount.from]!;
  if (amount.unit !== undefined || first.kind !== "number") return false;
  const dot = wordAt(scene, amount.from - 1) === "." && (wordAt(scene, amount.from - 2) === "no" || wordAt(scene, amount.from - 2) === "nos");
  if (dot) return true;
  const before = scene.atoms[amount.from - 1];
  if (before?.kind !== "word") return false;
  if (NUMBER_LABELS.has(before.lower)) return !COUNTED_NOUNS.has(wordAt(scene, amount.to)) || isCapital(scene, amount.from - 1);
  if (!isCapital(scene, amount.from - 1) || NOUN_PHRASE_ENDS.has(before.lower) || opensSentence(scene, amount.from - 1)) return false;
  return !counts || (first.text.length < 4 && !isPlaced(scene, amount.from - 1));
};

// The first word, also behind an opening quotation mark, has its capital from its place.
const opensSentence = (scene: Scene, index: number): boolean => {
  for (let at = index - 1; at >= 0; at -= 1) if (kindAt(scene, at) !== "mark") return false;
  return true;
};

const PLACING: ReadonlySet<string> = new Set(["across", "at", "from", "in", "near", "on", "outside"]);

// "In Northern Iraq 12 people died": the name is a place, the number counts.
const isPlaced = (scene: Scene, index: number): boolean => {
  let start = index;
  while (start > 0 && isCapital(scene, start - 1) && scene.atoms[start - 1]!.kind === "word" && !PLACING.has(wordAt(scene, start - 1))) start -= 1;
  return PLACING.has(wordAt(scene, start - 1)) && (start < 2 || kindAt(scene, start - 2) === "mark");
};

const DEFINITE: ReadonlySet<string> = new Set(["both", "her", "his", "its", "my", "our", "the", "their", "these", "those", "your"]);

// "the two sides": small numbers in words behind a definite word pick out what is known and count nothing new.
const isDefinite = (scene: Scene, amount: Amount): boolean =>
  amount.unit === undefined && amount.first.inWords && amount.value < 10 && Number.isInteger(amount.value) && DEFINITE.has(wordAt(scene, amount.from - 1));

// "one of the", "no one", "one another", "this one": a pronoun, not a number.
const isPronounOne = (scene: Scene, amount: Amount, counts: boolean, bounded: boolean): boolean =>
  wordAt(scene, amount.from) === "one" && ((amount.unit === "point" && wordAt(scene, amount.from - 1) === "at") || amount.to === amount.from + 1) && !(bounded && counts) && !COUNTED_ONE.has(wordAt(scene, amount.to));

const COUNTED_ONE: ReadonlySet<string> = new Set([
  "child", "civilian", "dead", "death", "fatality", "house", "man", "officer", "people", "person", "policeman", "seat", "soldier", "student", "victim", "vote", "woman", "worker",
]);

// "3-2" and "555-1234": figures with a dash that count nothing.
const isScore = (scene: Scene, amount: Amount, counts: boolean): boolean =>
  amount.unit === undefined && amount.upper !== undefined && !counts && DASHES.has(wordAt(scene, amount.first.to)) && !amount.first.inWords;

// "high-five", "zero-tolerance", "third-party", "nine o'clock": a number word inside another word.
const isInCompound = (scene: Scene, { from, to, unit, first }: Amount): boolean => {
  if (wordAt(scene, to) === "o" && wordAt(scene, to + 2) === "clock") return true;
  if (unit !== undefined || !first.inWords) return false;
  if (DASHES.has(wordAt(scene, from - 1)) && isGlued(scene, from - 1) && isGlued(scene, from) && kindAt(scene, from - 2) === "word") return true;
  return wordAt(scene, to) === "-" && isGlued(scene, to) && isGlued(scene, to + 1) && kindAt(scene, to + 1) === "word" && !COUNTED_NOUNS.has(wordAt(scene, to + 1));
};

/** Words that are seldom money, and the smallest sum for which they are taken: no price in won or Colombian pesos is lower. */
const LEAST_SUMS: ReadonlyMap<string, number> = new Map([["cop", 100], ["won", 100]]);

// "CFC 2 won the first set", "the COP26 talks"
const isNoMoney = (scene: Scene, { value, from, to }: Amount): boolean => [from, to - 1].some((index) => value < (LEAST_SUMS.get(wordAt(scene, index)) ?? -Infinity));

/**
 * True where an amount is none.
 *
 * @example
 * isNoQuantity(scene, amount, false, false); // => true, for "51" in "Article 51"
 */
export const isNoQuantity = (scene: Scene, amount: Amount, counts: boolean, bounded: boolean): boolean =>
  isInCode(scene, amount) || isListNumber(scene, amount) || (!bounded && isLabel(scene, amount, counts)) || isDefinite(scene, amount)
  || isPronounOne(scene, amount, counts, bounded) || isNoMoney(scene, amount) || isInCompound(scene, amount) || isScore(scene, amount, counts);

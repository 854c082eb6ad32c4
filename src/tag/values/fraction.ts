/** Parts of a whole: "two-thirds", "a quarter of", "nearly half", "one in three", "half a percent". */
import { CARDINALS, FRACTIONS } from "../../lexicon/number-words.js";
import { NOUN_PHRASE_ENDS } from "../../lexicon/noun-phrase-ends.js";
import { UNITS } from "../../lexicon/units.js";
import type { Numeral } from "./digits.js";
import type { Scene } from "./scene.js";
import { isGlued, kindAt, wordAt } from "./scene.js";

const part = (from: number, to: number, value: number): Numeral => ({ from, to, value, magnitude: 1, vague: false, inWords: true });

const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const WHOLES: ReadonlySet<string> = new Set(["all", "her", "his", "its", "my", "of", "our", "that", "the", "their", "these", "this", "those", "your"]);
const BEFORE_HALF: ReadonlySet<string> = new Set(["about", "almost", "by", "first", "last", "latter", "nearly", "only", "other", "over", "roughly", "second", "than", "to"]);
const PARTS_OF_GAMES: ReadonlySet<string> = new Set(["first", "last", "latter", "other", "second", "the"]);
const MEASURED: ReadonlySet<string> = new Set(["degree", "percent", "percentage", "point"]);

const isMeasure = (scene: Scene, index: number): boolean => MEASURED.has(wordAt(scene, index)) || UNITS.has(wordAt(scene, index)) || (wordAt(scene, index) === "per" && wordAt(scene, index + 1) === "cent");

// "half of the votes", "more than half", "half a percentage point"; not "the second half" nor "half-hearted".
const halfAt = (scene: Scene, index: number): Numeral | undefined => {
  const next = wordAt(scene, index + 1);
  const before = wordAt(scene, index - 1);
  if (ARTICLES.has(next) && isMeasure(scene, index + 2)) return part(index, index + 2, 0.5);
  if (PARTS_OF_GAMES.has(before) || before === "-" || next === "-") return undefined;
  const whole = WHOLES.has(next) && !ARTICLES.has(next);
  return whole || BEFORE_HALF.has(before) ? part(index, index + 1, 0.5) : undefined;
};

const numeratorAt = (scene: Scene, index: number): { readonly value: number; readonly to: number } | undefined => {
  const word = wordAt(scene, index);
  if (ARTICLES.has(word)) return { value: 1, to: index + 1 };
  const value = CARDINALS.get(word);
  return value === undefined || value < 1 || value > 19 ? undefined : { value, to: wordAt(scene, index + 1) === "-" ? index + 2 : index + 1 };
};

// "two-thirds", "one fifth of", "a third of"; "a third man" counts men.
const namedAt = (scene: Scene, index: number): Numeral | undefined => {
  const top = numeratorAt(scene, index);
  const word = top === undefined ? "" : wordAt(scene, top.to);
  const bottom = FRACTIONS.get(word);
  if (top === undefined || bottom === undefined || bottom <= top.value || word.endsWith("s") !== top.value > 1) return undefined;
  const to = top.to + 1;
  if (word === "quarter" && isMeasure(scene, to) && !isGlued(scene, to)) return part(index, to, 0.25);
  if (!isPart(scene, index, to, word)) return undefined;
  const measured = wordAt(scene, to) === "of" && ARTICLES.has(wordAt(scene, to + 1)) && isMeasure(scene, to + 2);
  return part(index, measured ? to + 2 : to, top.value / bottom);
};

/** "Four have begun and a fifth is planned": one more, not a part. */
const ANOTHER: ReadonlySet<string> = new Set(["has", "is", "was", "who", "whose"]);

// A third of it, two-thirds majority, one fifth: not a third man, not a quarter in which.
const isPart = (scene: Scene, index: number, to: number, word: string): boolean => {
  const next = wordAt(scene, to);
  const article = ARTICLES.has(wordAt(scene, index));
  if (article && ((word === "quarter" && next !== "of") || ANOTHER.has(next))) return false;
  const ends = kindAt(scene, to) === "mark" || next === "" || NOUN_PHRASE_ENDS.has(next);
  if (ends) return true;
  return !article && word.endsWith("s") && (!word.startsWith("quarter") || wordAt(scene, index + 1) === "-");
};

const wholeNumberAt = (scene: Scene, index: number): number | undefined => {
  const atom = scene.atoms[index];
  if (atom?.kind === "number") return atom.text.length < 4 && !atom.text.includes(".") && !atom.text.includes(",") ? Number(atom.text) : undefined;
  return CARDINALS.get(atom?.lower ?? "");
};

// "one in three", "four out of five", "1 in every 10".
const ratioAt = (scene: Scene, index: number): Numeral | undefined => {
  const top = wholeNumberAt(scene, index);
  const word = wordAt(scene, index + 1);
  const start = word === "in" ? index + 2 : word === "out" && wordAt(scene, index + 2) === "of" ? index + 3 : -1;
  if (top === undefined || start < 0) return undefined;
  const every = wordAt(scene, start) === "every" ? start + 1 : start;
  const bottom = wholeNumberAt(scene, every);
  if (bottom === undefined || bottom <= top || bottom < 2 || top < 1) return undefined;
  // "12 in 2019" is no ratio, "one in ten" and "3 out of 5" are.
  return word === "out" || top < 10 ? part(index, every + 1, top / bottom) : undefined;
};

/**
 * The part of a whole that begins at an atom, as a number between 0 and 1.
 *
 * @example
 * fractionAt(scene, 0)?.value; // => 0.75, for "Three-quarters of voters"
 */
export const fractionAt = (scene: Scene, index: number): Numeral | undefined =>
  wordAt(scene, index) === "half" ? halfAt(scene, index) : (namedAt(scene, index) ?? ratioAt(scene, index));

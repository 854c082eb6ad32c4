/** Numbers in digits and in words: "10,000", "1.2bn", "two and a half million", "tens of thousands". */
import { CARDINALS, FRACTION_SIGNS, MAGNITUDES } from "../../lexicon/number-words.js";
import type { Numeral } from "./digits.js";
import { fromDigits, magnitudeAt, scaled, withMagnitude } from "./digits.js";
import type { Scene } from "./scene.js";
import { kindAt, wordAt } from "./scene.js";

const VAGUE: ReadonlySet<string> = new Set(["billions", "dozens", "hundreds", "millions", "scores", "tens", "thousands", "trillions"]);
const TENS = 10;

/** No amount in the news is larger; beyond it numbers lose their last digits. */
const LARGEST = 1e15;

const vagueAt = (scene: Scene, index: number): Numeral | undefined => {
  let value = 1;
  let at = index;
  for (;;) {
    const word = wordAt(scene, at);
    const step = word === "tens" ? TENS : MAGNITUDES.get(word);
    if (step === undefined || !VAGUE.has(word)) return undefined;
    value *= step;
    if (value > LARGEST) return undefined;
    at += 1;
    if (wordAt(scene, at) === "of" && VAGUE.has(wordAt(scene, at + 1))) at += 1;
    else break;
  }
  return wordAt(scene, at - 1) === "tens" ? undefined : { from: index, to: at, value, magnitude: 1, vague: true, inWords: true };
};

const skipJoin = (scene: Scene, index: number): number => {
  const word = wordAt(scene, index);
  return word === "-" || word === "and" ? index + 1 : index;
};

const HALF: ReadonlySet<string> = new Set(["a", "an", "one"]);

// "and a half", "and a quarter" after a number in words or digits.
const halfAfter = (scene: Scene, index: number): { readonly value: number; readonly to: number } | undefined => {
  const start = skipJoin(scene, wordAt(scene, index) === "-" && wordAt(scene, index + 1) === "and" ? index + 1 : index);
  if (start === index) return undefined;
  const article = wordAt(scene, start) === "-" ? start + 1 : start;
  if (!HALF.has(wordAt(scene, article))) return undefined;
  const noun = wordAt(scene, article + 1) === "-" ? article + 2 : article + 1;
  const value = wordAt(scene, noun) === "half" ? 0.5 : wordAt(scene, noun) === "quarter" ? 0.25 : undefined;
  return value === undefined ? undefined : { value, to: noun + 1 };
};

// "two point five": single figures behind the word.
const decimalsAfter = (scene: Scene, index: number): { readonly digits: string; readonly to: number } | undefined => {
  if (wordAt(scene, index) !== "point") return undefined;
  let digits = "";
  let to = index + 1;
  for (;;) {
    const figure = CARDINALS.get(wordAt(scene, to));
    if (figure === undefined || figure > 9) break;
    digits += String(figure);
    to += 1;
  }
  return digits === "" ? undefined : { digits, to };
};

/** The sum so far (`total`) and the group that is still being read (`group`). */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly to: number;
}

const addWord = (sum: Sum, word: string, to: number): Sum | undefined => {
  const cardinal = CARDINALS.get(word);
  if (cardinal !== undefined) {
    const last = sum.group % 100;
    const fits = sum.group === 0 || last === 0 || (last >= 20 && last % 10 === 0 && cardinal < 10 && cardinal > 0);
    return fits ? { ...sum, group: sum.group + cardinal, to } : undefined;
  }
  const magnitude = VAGUE.has(word) ? undefined : MAGNITUDES.get(word);
  if (magnitude === undefined || sum.group === 0) return undefined;
  if (sum.total + sum.group * magnitude > LARGEST) return undefined;
  if (magnitude <= 100) return { ...sum, group: sum.group * magnitude, to };
  return { total: sum.total + sum.group * magnitude, group: 0, to };
};

/** Where the next word of a number in words may stand: behind a hyphen, or behind "and" after a magnitude; -1 where the number ends. */
const nextWord = (scene: Scene, index: number, afterMagnitude: boolean): number => {
  const next = skipJoin(scene, index);
  const byAnd = wordAt(scene, index) === "and";
  return byAnd && (!afterMagnitude || MAGNITUDES.has(wordAt(scene, next))) ? -1 : next;
};

const inWordsFrom = (scene: Scene, index: number, start: Sum): Numeral => {
  let sum = start;
  let afterMagnitude = false;
  let largest = start.total > 0 ? start.total : start.group >= 100 ? 100 : 1;
  for (;;) {
    const next = nextWord(scene, sum.to, afterMagnitude);
    const word = next < 0 ? "" : wordAt(scene, next);
    const magnitude = MAGNITUDES.get(word);
    const more = magnitude !== undefined || CARDINALS.has(word) ? addWord(sum, word, next + 1) : undefined;
    if (more === undefined) break;
    sum = more;
    afterMagnitude = magnitude !== undefined;
    largest = Math.max(largest, magnitude ?? 1);
  }
  const whole: Numeral = { from: index, to: sum.to, value: sum.total + sum.group, magnitude: largest, vague: false, inWords: true };
  return withDecimals(scene, whole) ?? withHalf(scene, whole);
};

// "two point five million"
const withDecimals = (scene: Scene, numeral: Numeral): Numeral | undefined => {
  const decimals = decimalsAfter(scene, numeral.to);
  if (decimals === undefined) return undefined;
  const more = magnitudeAt(scene, decimals.to);
  const magnitude = more?.value ?? 1;
  return { ...numeral, to: more?.to ?? decimals.to, value: scaled(`${numeral.value}.${decimals.digits}`, magnitude), magnitude };
};

// "two and a half million"
const withHalf = (scene: Scene, numeral: Numeral): Numeral => {
  const half = Number.isInteger(numeral.value) ? halfAfter(scene, numeral.to) : undefined;
  return half === undefined ? numeral : withMagnitude(scene, { ...numeral, to: half.to, value: numeral.value + half.value, magnitude: 1 });
};

const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const SEVERAL: ReadonlySet<string> = new Set(["few", "many", "several"]);

const plainMagnitude = (word: string): number | undefined => (VAGUE.has(word) ? undefined : MAGNITUDES.get(word));

/** "a million", "several thousand": one of the magnitude that stands behind the first word. */
const oneOf = (scene: Scene, index: number): Numeral | undefined => {
  const next = wordAt(scene, index + 1);
  // "a score of 3-0" is no twenty.
  if (next === "score" && wordAt(scene, index + 2) === "of" && (kindAt(scene, index + 3) === "number" || CARDINALS.has(wordAt(scene, index + 3)))) return undefined;
  return plainMagnitude(next) === undefined ? undefined : inWordsFrom(scene, index, addWord({ total: 0, group: 1, to: index + 1 }, next, index + 2)!);
};

const fromArticle = (scene: Scene, index: number): Numeral | undefined => {
  const next = wordAt(scene, index + 1);
  if (SEVERAL.has(next)) return fromWords(scene, index + 1);
  return next === "half" ? halfOf(scene, index, index + 2) : oneOf(scene, index);
};

const fromWords = (scene: Scene, index: number): Numeral | undefined => {
  const word = wordAt(scene, index);
  const cardinal = CARDINALS.get(word);
  if (cardinal !== undefined) return inWordsFrom(scene, index, { total: 0, group: cardinal, to: index + 1 });
  if (VAGUE.has(word)) return vagueAt(scene, index);
  if (ARTICLES.has(word)) return fromArticle(scene, index);
  if (word === "half") return ARTICLES.has(wordAt(scene, index + 1)) ? halfOf(scene, index, index + 2) : undefined;
  const several = SEVERAL.has(word) ? oneOf(scene, index) : undefined;
  return several === undefined ? undefined : { ...several, vague: true };
};

// "half a million"
const halfOf = (scene: Scene, from: number, index: number): Numeral | undefined => {
  const magnitude = plainMagnitude(wordAt(scene, index));
  return magnitude === undefined ? undefined : { from, to: index + 1, value: magnitude / 2, magnitude: 1, vague: false, inWords: true };
};

/**
 * The number that begins at an atom; undefined where none does.
 *
 * @example
 * numeralAt(scene, 2)?.value; // => 1200000000, for "1.2bn" at atom 2
 */
export const numeralAt = (scene: Scene, index: number): Numeral | undefined => {
  const atom = scene.atoms[index];
  if (atom === undefined) return undefined;
  if (atom.kind === "word") return fromWords(scene, index);
  if (atom.kind === "mark" && !FRACTION_SIGNS.has(atom.text)) return undefined;
  const numeral = fromDigits(scene, index);
  return numeral === undefined ? undefined : withHalf(scene, numeral);
};

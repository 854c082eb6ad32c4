/** What a word shows by itself, as hashes: the part of the features that tagger and parser share. */
import { hashOf, mixed } from "../linear.js";

/** The words of one sentence, seen alone: one number per word in each list. */
export interface Words {
  readonly length: number;
  /** The word as it stands. */
  readonly form: Int32Array;
  readonly lower: Int32Array;
  /** wink's lemma. */
  readonly lemma: Int32Array;
  /** wink's part of speech. */
  readonly first: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Capitals, small letters, digits and signs, runs shortened. */
  readonly shape: Int32Array;
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

const kindOf = (code: number): number => {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xc0) return LOWER;
  return code;
};

const shapeOf = (word: string): number => {
  let hash = 17;
  let last = 0;
  let run = 0;
  const length = Math.min(word.length, 32);
  for (let index = 0; index < length; index += 1) {
    const kind = kindOf(word.charCodeAt(index));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = Math.imul(hash, 31) + kind;
  }
  return mixed(hash);
};

/** The ends of a word longer than this are not looked at letter by letter. */
const LONGEST = 64;

const suffixOf = (word: string, length: number): number => hashOf(word.length <= length ? word : word.slice(-length));

/**
 * The words of a sentence as hashes.
 *
 * @example
 * encodeWords(["Prices", "rose"], ["NOUN", "VERB"], ["price", "rise"]).length; // => 2
 */
export const encodeWords = (texts: readonly string[], first: readonly string[], lemmas: readonly string[]): Words => {
  const length = texts.length;
  const list = (read: (text: string, index: number) => number): Int32Array => {
    const numbers = new Int32Array(length);
    for (let index = 0; index < length; index += 1) numbers[index] = read(texts[index]!, index);
    return numbers;
  };
  const cut = texts.map((text) => (text.length > LONGEST ? text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2) : text));
  // Digits are alike: 1,250 and 3,471 are the same word.
  const lower = cut.map((text) => text.toLowerCase().replace(/\d/g, "0"));
  return {
    length,
    form: list((_, index) => hashOf(cut[index]!)),
    lower: list((_, index) => hashOf(lower[index]!)),
    lemma: list((_, index) => hashOf(lemmas[index]!.length > LONGEST ? lower[index]! : lemmas[index]!)),
    first: list((_, index) => hashOf(first[index]!)),
    suffix1: list((_, index) => suffixOf(lower[index]!, 1)),
    suffix2: list((_, index) => suffixOf(lower[index]!, 2)),
    suffix3: list((_, index) => suffixOf(lower[index]!, 3)),
    suffix4: list((_, index) => suffixOf(lower[index]!, 4)),
    prefix2: list((_, index) => hashOf(lower[index]!.slice(0, 2))),
    prefix3: list((_, index) => hashOf(lower[index]!.slice(0, 3))),
    shape: list((text) => shapeOf(text)),
  };
};

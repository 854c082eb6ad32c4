/** What a word shows by itself, as hashes: the part of the features that tagger and parser share. */
import { normalizedWord, shippedClasses } from "../clusters/index.js";
import { hashOf, joined, mixed } from "../linear.js";

/** Stands for what lies outside the sentence. */
const OUTSIDE = 0x5bd1e995;

/** Lists of words begin this many places early and end as many late, so that neighbours can be read without a check. */
const MARGIN = 2;

/** The value of a list for word `index`, from -2 to two words after the last. */
export const at = (list: Int32Array, index: number): number => list[index + MARGIN]!;

/** Sets the value of a list for word `index`. */
export const setAt = (list: Int32Array, index: number, value: number): void => { list[index + MARGIN] = value; };

/** A list for so many words, to be read with `at`. */
export const wordList = (length: number): Int32Array => new Int32Array(length + 2 * MARGIN).fill(OUTSIDE);

/** The words of one sentence, seen alone: one number per word in each list, to be read with `at`. */
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
  /** The fine class of the word; where it has none, wink's part of speech in its place. */
  readonly fine: Int32Array;
  /** The coarse class of the word; where it has none, wink's part of speech in its place. */
  readonly coarse: Int32Array;
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
    const numbers = wordList(length);
    for (let index = 0; index < length; index += 1) numbers[index + MARGIN] = read(texts[index]!, index);
    return numbers;
  };
  const cut = texts.map((text) => (text.length > LONGEST ? text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2) : text));
  // Digits are alike: 1,250 and 3,471 are the same word.
  const lower = cut.map(normalizedWord);
  const classes = shippedClasses();
  const classOf = (number: number, index: number): number => (number > 0 ? joined(3, number) : joined(5, hashOf(first[index]!)));
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
    fine: list((_, index) => classOf(classes.fine(lower[index]!), index)),
    coarse: list((_, index) => classOf(classes.coarse(lower[index]!), index)),
  };
};

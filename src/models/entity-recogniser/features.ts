/** The features of a token in a candidate run: shared by training and prediction. */
import { isTitleCase, SEEN_FLAGS, type DocumentContext } from "./document-context.js";
import { KNOWN, KNOWN_FLAGS } from "./gazetteer.js";
import { featureOf } from "./hash.js";
import { phraseFlagsOf } from "./phrases.js";
import type { Run } from "./runs.js";
import type { Word } from "./word.js";

/** A sentence made ready for feature extraction. */
export interface PreparedSentence {
  readonly words: readonly Word[];
  readonly phrases: Int32Array;
  readonly titleCase: boolean;
  readonly context: DocumentContext;
}

/** Most features of one token. */
export const MAX_FEATURES = 160;

/**
 * A sentence made ready.
 *
 * @example
 * prepare(words, documentContextOf([words]));
 */
export const prepare = (words: readonly Word[], context: DocumentContext): PreparedSentence => ({
  words, phrases: phraseFlagsOf(words), titleCase: isTitleCase(words), context,
});

const START = 0x5bd1e995;
const END = 0x1b873593;
/** Flags that say most about a word: those are paired with its neighbours'. */
const PAIRED: number = KNOWN.givenName | KNOWN.surname | KNOWN.place | KNOWN.country | KNOWN.nationality | KNOWN.organization | KNOWN.suffix | KNOWN.title | KNOWN.placeNoun | KNOWN.grammar;

const hashAt = (words: readonly Word[], index: number): number => (index < 0 ? START : (words[index]?.hash ?? END));
const shapeAt = (words: readonly Word[], index: number): number => (index < 0 ? START : (words[index]?.shape ?? END));
const knownAt = (words: readonly Word[], index: number): number => words[index]?.known ?? 0;

/** The capitalised words in an unbroken row around a token. */
const capitalsAround = (words: readonly Word[], index: number, run: Run): Run => {
  let first = index;
  let last = index;
  while (first > run.first && words[first - 1]!.capital) first--;
  while (last < run.last && words[last + 1]!.capital) last++;
  return { first, last };
};

/**
 * Writes the hashes of a token's features into `hashes` and returns their number.
 *
 * @example
 * const count = featuresOf(prepared, 3, { first: 2, last: 4 }, new Int32Array(MAX_FEATURES));
 */
export const featuresOf = (sentence: PreparedSentence, index: number, run: Run, hashes: Int32Array): number => {
  const { words, phrases, titleCase, context } = sentence;
  const word = words[index]!;
  let count = 0;
  const add = (template: number, value: number, other: number): void => {
    hashes[count++] = featureOf(template, value, other);
  };
  const addFlags = (template: number, flags: number, flagCount: number, other: number): void => {
    for (let flag = 0; flag < flagCount; flag++) if ((flags >>> flag & 1) !== 0) add(template, flag, other);
  };
  const before = hashAt(words, index - 1);
  const after = hashAt(words, index + 1);
  const initial = index === 0 ? 1 : 0;
  const setting = initial | (titleCase ? 2 : 0);
  add(0, 0, 0);
  add(1, word.hash, 0);
  add(2, word.hash, word.shape);
  add(3, before, 0);
  add(4, after, 0);
  add(5, hashAt(words, index - 2), 0);
  add(6, hashAt(words, index + 2), 0);
  add(7, before, word.hash);
  add(8, word.hash, after);
  add(9, before, after);
  add(10, word.shape, setting);
  add(11, shapeAt(words, index - 1), word.shape);
  add(12, word.shape, shapeAt(words, index + 1));
  add(13, shapeAt(words, index - 1), Math.imul(word.shape, 31) ^ shapeAt(words, index + 1));
  const affixes = word.affixes();
  for (let affix = 0; affix < affixes.length; affix++) if (affixes[affix] !== 0) add(14 + affix, affixes[affix]!, 0);
  add(20, setting, word.known & KNOWN.grammar);
  const known = word.known;
  if (known === 0) add(21, initial, word.shape);
  addFlags(22, known, KNOWN_FLAGS, 0);
  addFlags(23, known, KNOWN_FLAGS, initial + 1);
  addFlags(24, knownAt(words, index - 1), KNOWN_FLAGS, 0);
  addFlags(25, knownAt(words, index + 1), KNOWN_FLAGS, 0);
  add(26, known & PAIRED, knownAt(words, index - 1) & PAIRED);
  add(27, known & PAIRED, knownAt(words, index + 1) & PAIRED);
  add(28, knownAt(words, index - 1) & PAIRED, Math.imul(known & PAIRED, 31) ^ knownAt(words, index + 1) & PAIRED);
  if (phrases[index] !== 0) {
    addFlags(29, phrases[index]! & 0xffffff, 8, phrases[index]! >>> 24);
  }
  if (!word.capital) {
    add(30, index - run.first, run.last - index);
    add(31, hashAt(words, index - 1), Math.imul(word.hash, 31) ^ after);
    add(32, word.hash, (words[index - 1]?.known ?? 0) & PAIRED);
    add(33, word.hash, (words[index + 1]?.known ?? 0) & PAIRED);
    return count;
  }
  const capitals = capitalsAround(words, index, run);
  const length = capitals.last - capitals.first + 1;
  const place = Math.min(index - capitals.first, 3) * 4 + Math.min(capitals.last - index, 3);
  const head = words[capitals.last]!;
  add(34, place, 0);
  add(35, place, word.shape);
  add(36, hashAt(words, capitals.first - 1), 0);
  add(37, hashAt(words, capitals.last + 1), 0);
  add(38, hashAt(words, capitals.first - 1), hashAt(words, capitals.last + 1));
  add(39, hashAt(words, capitals.first - 1), Math.min(length, 4));
  add(40, hashAt(words, capitals.last + 1), Math.min(length, 4));
  add(41, hashAt(words, capitals.last + 1), hashAt(words, capitals.last + 2));
  add(42, hashAt(words, capitals.first - 1), hashAt(words, capitals.first - 2));
  if (length > 1) {
    add(43, head.hash, Math.min(capitals.last - index, 2));
    addFlags(44, head.known, KNOWN_FLAGS, Math.min(capitals.last - index, 2));
    add(45, words[capitals.first]!.hash, Math.min(index - capitals.first, 2));
    addFlags(46, words[capitals.first]!.known, KNOWN_FLAGS, Math.min(index - capitals.first, 2));
    add(47, words[capitals.first]!.known & PAIRED, Math.imul(head.known & PAIRED, 31) ^ place);
  }
  const evidence = context.get(word.text);
  if (evidence !== undefined) {
    addFlags(48, evidence.flags, SEEN_FLAGS, 0);
    add(49, evidence.flags, 0);
    const { longest } = evidence;
    if (longest.length > length) {
      add(50, longest[0]!.hash, longest.length);
      add(51, longest.at(-1)!.hash, longest.length);
      addFlags(52, longest[0]!.known, KNOWN_FLAGS, longest[0]!.text === word.text ? 1 : 2);
      addFlags(53, longest.at(-1)!.known, KNOWN_FLAGS, longest.at(-1)!.text === word.text ? 1 : 2);
      add(54, Math.min(longest.length, 4), longest.at(-1)!.text === word.text ? 1 : longest[0]!.text === word.text ? 2 : 3);
    }
  }
  return count;
};

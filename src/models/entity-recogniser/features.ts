/** The features of a token in a candidate run: shared by training and prediction. */
import { isTitleCase, SEEN_FLAGS, type DocumentContext } from "./document-context.js";
import { KNOWN, KNOWN_FLAGS } from "./gazetteer.js";
import { featureOf } from "./hash.js";
import { phraseFlagsOf } from "./phrases.js";
import type { PartOfSpeech } from "../../types.js";
import type { Run } from "./runs.js";
import type { Word } from "./word.js";

/** A sentence made ready for feature extraction. */
export interface PreparedSentence {
  readonly words: readonly Word[];
  /** Numbers of the parts of speech. */
  readonly tags: readonly number[];
  readonly phrases: Int32Array;
  readonly titleCase: boolean;
  readonly context: DocumentContext;
}

const TAGS: readonly PartOfSpeech[] = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

const NUMBER_OF_TAG: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index + 1]));

/** Most features of one token. */
export const MAX_FEATURES = 200;

/**
 * A sentence made ready.
 *
 * @example
 * prepare(words, tags, documentContextOf([words]));
 */
export const prepare = (words: readonly Word[], tags: readonly PartOfSpeech[], context: DocumentContext): PreparedSentence => ({
  words, tags: tags.map((tag) => NUMBER_OF_TAG.get(tag) ?? 0), phrases: phraseFlagsOf(words), titleCase: isTitleCase(words), context,
});

const START = 0x5bd1e995;
const END = 0x1b873593;
/** Flags that say most about a word: those are paired with its neighbours'. */
const PAIRED: number = KNOWN.givenName | KNOWN.surname | KNOWN.place | KNOWN.country | KNOWN.nationality | KNOWN.organization | KNOWN.suffix | KNOWN.title | KNOWN.placeNoun | KNOWN.grammar;

const hashAt = (words: readonly Word[], index: number): number => (index < 0 ? START : (words[index]?.hash ?? END));
const shapeAt = (words: readonly Word[], index: number): number => (index < 0 ? START : (words[index]?.shape ?? END));
const fineAt = (words: readonly Word[], index: number): number => words[index]?.fine ?? 0;
const coarseAt = (words: readonly Word[], index: number): number => words[index]?.coarse ?? 0;
const knownAt = (words: readonly Word[], index: number): number => words[index]?.known ?? 0;

/** The capitalised words in an unbroken row around a token. */
const capitalsAround = (words: readonly Word[], index: number, run: Run): Run => {
  let first = index;
  let last = index;
  while (first > run.first && words[first - 1]!.capital) first--;
  while (last < run.last && words[last + 1]!.capital) last++;
  return { first, last };
};

/** Which features are asked for: those of the word itself, which can be scored once per word of an article, or those of its place. */
export const PARTS: { readonly word: number; readonly place: number; readonly both: number } = { word: 1, place: 2, both: 3 };

/** Where features are gathered. */
interface Sink {
  readonly hashes: Int32Array;
  readonly ofWord: boolean;
  readonly ofPlace: boolean;
  count: number;
}

const add = (sink: Sink, template: number, value: number, other: number): void => {
  sink.hashes[sink.count++] = featureOf(template, value, other);
};

const addFlags = (sink: Sink, template: number, flags: number, flagCount: number, other: number): void => {
  for (let flag = 0; flag < flagCount; flag++) if ((flags >>> flag & 1) !== 0) add(sink, template, flag, other);
};

/** The word and its neighbours. The order matters to training, which hides the word by the places of its features. */
const addWords = (sink: Sink, words: readonly Word[], index: number, setting: number): void => {
  const word = words[index]!;
  if (sink.ofWord) {
    add(sink, 0, 0, 0);
    add(sink, 1, word.hash, 0);
    add(sink, 2, word.hash, word.shape);
  }
  if (sink.ofPlace) addNeighbours(sink, words, index);
  if (sink.ofWord) add(sink, 10, word.shape, setting);
  if (sink.ofPlace) {
    add(sink, 11, shapeAt(words, index - 1), word.shape);
    add(sink, 12, word.shape, shapeAt(words, index + 1));
    add(sink, 13, shapeAt(words, index - 1), Math.imul(word.shape, 31) ^ shapeAt(words, index + 1));
  }
  if (!sink.ofWord) return;
  const affixes = word.affixes();
  for (let affix = 0; affix < affixes.length; affix++) if (affixes[affix] !== 0) add(sink, 14 + affix, affixes[affix]!, 0);
};

const addNeighbours = (sink: Sink, words: readonly Word[], index: number): void => {
  const { hash } = words[index]!;
  const before = hashAt(words, index - 1);
  const after = hashAt(words, index + 1);
  add(sink, 3, before, 0);
  add(sink, 4, after, 0);
  add(sink, 5, hashAt(words, index - 2), 0);
  add(sink, 6, hashAt(words, index + 2), 0);
  add(sink, 7, before, hash);
  add(sink, 8, hash, after);
  add(sink, 9, before, after);
};

/** What the lexicons know of the word and its neighbours. */
const addKnown = (sink: Sink, words: readonly Word[], index: number, setting: number): void => {
  const { known, shape } = words[index]!;
  if (sink.ofWord) {
    const initial = setting & 1;
    add(sink, 20, setting, known & KNOWN.grammar);
    if (known === 0) add(sink, 21, initial, shape);
    addFlags(sink, 22, known, KNOWN_FLAGS, 0);
    addFlags(sink, 23, known, KNOWN_FLAGS, initial + 1);
  }
  if (!sink.ofPlace) return;
  const before = knownAt(words, index - 1);
  const after = knownAt(words, index + 1);
  addFlags(sink, 24, before, KNOWN_FLAGS, 0);
  addFlags(sink, 25, after, KNOWN_FLAGS, 0);
  add(sink, 26, known & PAIRED, before & PAIRED);
  add(sink, 27, known & PAIRED, after & PAIRED);
  add(sink, 28, before & PAIRED, Math.imul(known & PAIRED, 31) ^ after & PAIRED);
};

/** Parts of speech and word classes. */
const addClasses = (sink: Sink, { words, tags }: PreparedSentence, index: number, setting: number): void => {
  const word = words[index]!;
  if (sink.ofPlace) {
    const tag = tags[index]!;
    const tagBefore = tags[index - 1] ?? 0;
    const tagAfter = tags[index + 1] ?? 0;
    add(sink, 60, tag, setting);
    add(sink, 61, tag * 32 + tagBefore, word.shape);
    add(sink, 62, tag * 32 + tagAfter, word.shape);
    add(sink, 63, (tag * 32 + tagBefore) * 32 + tagAfter, 0);
    add(sink, 64, tag, word.known & PAIRED);
  }
  if (sink.ofWord) {
    add(sink, 70, word.fine, 0);
    add(sink, 71, word.coarse, word.shape);
  }
  if (!sink.ofPlace) return;
  add(sink, 72, fineAt(words, index - 1), 0);
  add(sink, 73, fineAt(words, index + 1), 0);
  add(sink, 74, coarseAt(words, index - 1) * 128 + word.coarse, 0);
  add(sink, 75, coarseAt(words, index + 1) * 128 + word.coarse, 0);
};

/** A small word between capitals. */
const addSmall = (sink: Sink, words: readonly Word[], index: number, run: Run): void => {
  const { hash } = words[index]!;
  add(sink, 30, index - run.first, run.last - index);
  add(sink, 31, hashAt(words, index - 1), Math.imul(hash, 31) ^ hashAt(words, index + 1));
  add(sink, 32, hash, knownAt(words, index - 1) & PAIRED);
  add(sink, 33, hash, knownAt(words, index + 1) & PAIRED);
};

/** The unbroken row of capitalised words around the token, and what stands beside it. */
const addCapitals = (sink: Sink, { words, tags }: PreparedSentence, index: number, { first, last }: Run): void => {
  const length = last - first + 1;
  const place = Math.min(index - first, 3) * 4 + Math.min(last - index, 3);
  const head = words[last]!;
  const before = hashAt(words, first - 1);
  const after = hashAt(words, last + 1);
  add(sink, 65, tags[first - 1] ?? 0, tags[last + 1] ?? 0);
  add(sink, 66, tags[last + 1] ?? 0, place);
  add(sink, 67, tags[index]!, place);
  add(sink, 76, fineAt(words, first - 1), 0);
  add(sink, 77, fineAt(words, last + 1), 0);
  add(sink, 78, coarseAt(words, first - 1) * 128 + coarseAt(words, last + 1), Math.min(length, 3));
  add(sink, 79, head.fine, Math.min(last - index, 2));
  add(sink, 34, place, 0);
  add(sink, 35, place, words[index]!.shape);
  add(sink, 36, before, 0);
  add(sink, 37, after, 0);
  add(sink, 38, before, after);
  add(sink, 39, before, Math.min(length, 4));
  add(sink, 40, after, Math.min(length, 4));
  add(sink, 41, after, hashAt(words, last + 2));
  add(sink, 42, before, hashAt(words, first - 2));
  if (length === 1) return;
  const start = words[first]!;
  add(sink, 43, head.hash, Math.min(last - index, 2));
  addFlags(sink, 44, head.known, KNOWN_FLAGS, Math.min(last - index, 2));
  add(sink, 45, start.hash, Math.min(index - first, 2));
  addFlags(sink, 46, start.known, KNOWN_FLAGS, Math.min(index - first, 2));
  add(sink, 47, start.known & PAIRED, Math.imul(head.known & PAIRED, 31) ^ place);
};

/** What the rest of the article shows of the word. */
const addEvidence = (sink: Sink, context: DocumentContext, word: Word, length: number): void => {
  const evidence = context.get(word.text);
  if (evidence === undefined) return;
  addFlags(sink, 48, evidence.flags, SEEN_FLAGS, 0);
  add(sink, 49, evidence.flags, 0);
  const { longest } = evidence;
  if (longest.length <= length) return;
  const start = longest[0]!;
  const end = longest.at(-1)!;
  const starts = start.text === word.text;
  const ends = end.text === word.text;
  add(sink, 50, start.hash, longest.length);
  add(sink, 51, end.hash, longest.length);
  addFlags(sink, 52, start.known, KNOWN_FLAGS, starts ? 1 : 2);
  addFlags(sink, 53, end.known, KNOWN_FLAGS, ends ? 1 : 2);
  add(sink, 54, Math.min(longest.length, 4), ends ? 1 : starts ? 2 : 3);
};

/** What of a token's setting its word's own features look at: first in its sentence, and in a heading. A number below 4. */
export const settingOf = ({ titleCase }: PreparedSentence, index: number): number => (index === 0 ? 1 : 0) | (titleCase ? 2 : 0);

/**
 * Writes the hashes of a token's features into `hashes` and returns their number. Those of `PARTS.word` depend on the word
 * and on `settingOf` alone.
 *
 * @example
 * const count = featuresOf(prepared, 3, { first: 2, last: 4 }, new Int32Array(MAX_FEATURES));
 */
export const featuresOf = (sentence: PreparedSentence, index: number, run: Run, hashes: Int32Array, parts: number = PARTS.both): number => {
  const { words, phrases, context } = sentence;
  const sink: Sink = { hashes, ofWord: (parts & PARTS.word) !== 0, ofPlace: (parts & PARTS.place) !== 0, count: 0 };
  const setting = settingOf(sentence, index);
  addWords(sink, words, index, setting);
  addKnown(sink, words, index, setting);
  if (sink.ofPlace && phrases[index] !== 0) addFlags(sink, 29, phrases[index]! & 0xffffff, 8, phrases[index]! >>> 24);
  addClasses(sink, sentence, index, setting);
  if (!sink.ofPlace) return sink.count;
  if (words[index]!.capital) {
    const capitals = capitalsAround(words, index, run);
    addCapitals(sink, sentence, index, capitals);
    addEvidence(sink, context, words[index]!, capitals.last - capitals.first + 1);
  } else addSmall(sink, words, index, run);
  return sink.count;
};

/** The names in an article: a linear-chain model over runs of capitalised words. */
import { addScores, scoreAll, unpackLinear, type LinearModel } from "../linear.js";
import { decode } from "./decode.js";
import { documentContextOf } from "./document-context.js";
import { featuresOf, MAX_FEATURES, prepare, type PreparedSentence } from "./features.js";
import { featureOf } from "./hash.js";
import { isOpen, LABELS, typeOf, type NameType } from "./labels.js";
import { runsOf, type Run } from "./runs.js";
import { weights } from "./weights.js";
import type { PartOfSpeech } from "../../types.js";
import { wordOf, type Word } from "./word.js";

/** Tokens `first` to `last` of a sentence, both included, that make a name. */
export interface FoundName {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** A token as the recogniser reads it. */
export interface TaggedWord {
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Template of the transition weights: they live in the same table as the rest. */
export const TRANSITION = 1000;

/** A model with its transition weights read out. */
export interface Recogniser {
  readonly model: LinearModel;
  readonly transitions: Int32Array;
}

let recogniser: Recogniser | undefined;

/** A recogniser from its packed weights. */
export const loadRecogniser = (text: string): Recogniser => {
  const model = unpackLinear(text);
  const transitions = new Int32Array(LABELS * LABELS);
  for (let left = 0; left < LABELS; left++) addScores(model, featureOf(TRANSITION, left, 0), transitions.subarray(left * LABELS, (left + 1) * LABELS));
  return { model, transitions };
};

/**
 * Words by their text, each made once.
 *
 * @example
 * const wordsOf = wordMaker(); wordsOf(["Oslo", "Oslo"]);
 */
export const wordMaker = (): ((texts: readonly string[]) => readonly Word[]) => {
  const known = new Map<string, Word>();
  return (texts) => texts.map((text) => {
    let word = known.get(text);
    if (word === undefined) {
      word = wordOf(text);
      known.set(text, word);
    }
    return word;
  });
};

/**
 * The best labels of a run.
 *
 * @param hashes room for the features of one token
 * @param adjust told of every token and the scores of its labels before the best are chosen: training under constraints changes them
 * @example
 * labelsOf(loadRecogniser(weights), prepared, { first: 2, last: 4 }, new Int32Array(MAX_FEATURES));
 */
export const labelsOf = ({ model, transitions }: Recogniser, sentence: PreparedSentence, run: Run, hashes: Int32Array, adjust?: (index: number, scores: Int32Array) => void): readonly number[] => {
  const length = run.last - run.first + 1;
  const scores = new Int32Array(length * LABELS);
  for (let offset = 0; offset < length; offset++) {
    const count = featuresOf(sentence, run.first + offset, run, hashes);
    const row = scores.subarray(offset * LABELS, (offset + 1) * LABELS);
    scoreAll(model, hashes, count, row);
    adjust?.(run.first + offset, row);
  }
  return decode(scores, transitions, length);
};

/** Capitalised function words that stand alone in a run are no names: every second sentence starts with one. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  "A", "After", "All", "Although", "An", "And", "As", "At", "Because", "Before", "But", "By", "During", "For", "From", "He", "Her", "His", "How", "However", "I", "If", "In", "It", "Its",
  "Meanwhile", "Most", "No", "Not", "On", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We", "What", "When",
  "Where", "While", "Why", "With", "You",
]);

const isFunctionWord = (words: readonly Word[], { first, last }: Run): boolean => first === last && FUNCTION_WORDS.has(words[first]!.text);

/** The names that the labels of a run spell. */
export const namesOfLabels = (labels: readonly number[], sentence: number, run: Run): readonly FoundName[] => {
  const names: FoundName[] = [];
  let first = 0;
  labels.forEach((label, offset) => {
    const type = typeOf(label);
    if (type !== undefined && !isOpen(label)) names.push({ sentence, first: run.first + first, last: run.first + offset, type });
    if (!isOpen(label)) first = offset + 1;
  });
  return names;
};

/**
 * The names of an article, in order, without overlaps.
 *
 * @param sentences the tokens with their parts of speech, sentence by sentence
 * @example
 * recogniseNames(document.sentences.map(({ tokens }) => tokens)); // => names of all sentences
 */
export const recogniseNames = (sentences: readonly (readonly TaggedWord[])[], packed: string = weights): readonly FoundName[] => {
  const current = packed === weights ? (recogniser ??= loadRecogniser(weights)) : loadRecogniser(packed);
  const wordsOf = wordMaker();
  const words = sentences.map((tokens) => wordsOf(tokens.map(({ text }) => text)));
  const context = documentContextOf(words);
  const hashes = new Int32Array(MAX_FEATURES);
  return words.flatMap((sentence, index) => {
    const runs = runsOf(sentence).filter((run) => !isFunctionWord(sentence, run));
    if (runs.length === 0) return [];
    const prepared = prepare(sentence, sentences[index]!.map(({ pos }) => pos), context);
    return runs.flatMap((run) => namesOfLabels(labelsOf(current, prepared, run, hashes), index, run));
  });
};

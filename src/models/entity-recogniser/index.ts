/** The names in an article: a linear-chain model over runs of capitalised words. */
import { addScores, scoreAll, unpackLinear, type LinearModel } from "../linear.js";
import { decode } from "./decode.js";
import { documentContextOf } from "./document-context.js";
import { featuresOf, MAX_FEATURES, PARTS, prepare, settingOf, type PreparedSentence } from "./features.js";
import { featureOf } from "./hash.js";
import { isOpen, LABELS, NAME_TYPES, typeOf, type NameType } from "./labels.js";
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
  /** How well each type suits these tokens, in the order of `NAME_TYPES`. */
  readonly suits: readonly number[];
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

/** Room for the work on one article. */
export interface Workspace {
  /** The features of one token. */
  readonly hashes: Int32Array;
  /** The scores of words by themselves, by their setting: names return. */
  readonly ofWords: Map<Word, (Int32Array | undefined)[]>;
}

/** Room for one article; its words must come from one `wordMaker`. */
export const newWorkspace = (): Workspace => ({ hashes: new Int32Array(MAX_FEATURES), ofWords: new Map() });

/** The scores of the labels of a word by itself. */
const scoresOfWord = ({ model }: Recogniser, sentence: PreparedSentence, index: number, run: Run, { hashes, ofWords }: Workspace): Int32Array => {
  const word = sentence.words[index]!;
  const setting = settingOf(sentence, index);
  let known = ofWords.get(word);
  if (known === undefined) {
    known = [undefined, undefined, undefined, undefined];
    ofWords.set(word, known);
  }
  let scores = known[setting];
  if (scores === undefined) {
    scores = new Int32Array(LABELS);
    scoreAll(model, hashes, featuresOf(sentence, index, run, hashes, PARTS.word), scores);
    known[setting] = scores;
  }
  return scores;
};

/** Told of every token and the scores of its labels before the best are chosen. */
export type Adjust = (index: number, scores: Int32Array) => void;

/** The scores of the labels of a run, token by token. */
const scoresOf = (recogniser: Recogniser, sentence: PreparedSentence, run: Run, workspace: Workspace, adjust?: Adjust): Int32Array => {
  const length = run.last - run.first + 1;
  const scores = new Int32Array(length * LABELS);
  for (let offset = 0; offset < length; offset++) {
    const index = run.first + offset;
    const row = scores.subarray(offset * LABELS, (offset + 1) * LABELS);
    row.set(scoresOfWord(recogniser, sentence, index, run, workspace));
    scoreAll(recogniser.model, workspace.hashes, featuresOf(sentence, index, run, workspace.hashes, PARTS.place), row);
    adjust?.(index, row);
  }
  return scores;
};

const POSITIONS = 4;

/** The scores of the tokens of a name, were it of each type. */
const suitsOf = (scores: Int32Array, first: number, last: number): readonly number[] => NAME_TYPES.map((_, type) => {
  let sum = 0;
  for (let token = first; token <= last; token++) {
    const position = first === last ? 3 : token === first ? 0 : token === last ? 2 : 1;
    sum += scores[token * LABELS + 1 + type * POSITIONS + position]!;
  }
  return sum;
});

/** Capitalised function words that stand alone in a run are no names: every second sentence starts with one. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  "A", "After", "All", "Although", "An", "And", "As", "At", "Because", "Before", "But", "By", "During", "For", "From", "He", "Her", "His", "How", "However", "I", "If", "In", "It", "Its",
  "Meanwhile", "Most", "No", "Not", "On", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We", "What", "When",
  "Where", "While", "Why", "With", "You",
]);

const isFunctionWord = (words: readonly Word[], { first, last }: Run): boolean => first === last && FUNCTION_WORDS.has(words[first]!.text);

/** The names that the labels of a run spell; `scores` are those of the run's labels. */
const namesOfLabels = (labels: readonly number[], scores: Int32Array, sentence: number, run: Run): readonly FoundName[] => {
  const names: FoundName[] = [];
  let first = 0;
  labels.forEach((label, offset) => {
    const type = typeOf(label);
    if (type !== undefined && !isOpen(label)) names.push({ sentence, first: run.first + first, last: run.first + offset, type, suits: suitsOf(scores, first, offset) });
    if (!isOpen(label)) first = offset + 1;
  });
  return names;
};

/**
 * The names of one run.
 *
 * @param adjust training under constraints changes scores with it
 * @example
 * namesIn(loadRecogniser(weights), prepared, 0, { first: 2, last: 4 }, newWorkspace());
 */
export const namesIn = (recogniser: Recogniser, prepared: PreparedSentence, sentence: number, run: Run, workspace: Workspace, adjust?: Adjust): readonly FoundName[] => {
  const scores = scoresOf(recogniser, prepared, run, workspace, adjust);
  return namesOfLabels(decode(scores, recogniser.transitions, run.last - run.first + 1), scores, sentence, run);
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
  const workspace = newWorkspace();
  return words.flatMap((sentence, index) => {
    const runs = runsOf(sentence).filter((run) => !isFunctionWord(sentence, run));
    if (runs.length === 0) return [];
    const prepared = prepare(sentence, sentences[index]!.map(({ pos }) => pos), context);
    return runs.flatMap((run) => namesIn(current, prepared, index, run, workspace));
  });
};

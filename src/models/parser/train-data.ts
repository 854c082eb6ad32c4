/** What the parser learns from: the vocabulary of the treebanks and their sentences in numbers. */
import type { TreebankSentence } from "../train-treebank.js";
import { fineTags } from "../train-treebank.js";
import { LONGEST_TRAINED, type TrainSentence } from "./train-sentence.js";
import { letterViewsOf, rowsOf, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** Words seen less often, and ends, beginnings and shapes of words seen less often, have no row of their own. */
const FEWEST_WORDS = 2;
const FEWEST_PARTS = 5;

/** Relations seen less often are not learned. */
const FEWEST_RELATIONS = 10;

const byCount = (counts: ReadonlyMap<string, number>, fewest: number): readonly string[] =>
  [...counts].filter(([, count]) => count >= fewest).sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([name]) => name);

const countAll = (values: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The lists of values of each view but the word classes, the most frequent first. */
export const vocabularyLists = (sentences: readonly TreebankSentence[]): readonly (readonly string[])[] => {
  const texts = sentences.flatMap((sentence) => sentence.texts);
  const views = texts.map(letterViewsOf);
  const byLetters = views[0]!.map((_, view) => byCount(countAll(views.map((values) => values[view]!)), view === 0 ? FEWEST_WORDS : FEWEST_PARTS));
  return [...byLetters, byCount(countAll(sentences.flatMap(({ wink }) => wink.pos)), 1)];
};

/** The relations that are learned, the most frequent first; punctuation is hung on by rule. */
export const relationNames = (sentences: readonly TreebankSentence[]): readonly string[] =>
  byCount(countAll(sentences.flatMap(({ words }) => words.map(({ relation }) => relation))), FEWEST_RELATIONS).filter((name) => name !== "punct");

/** The head of every word counted from 1, the root's 0: where a head is punctuation, its head counts. */
const headsOf = ({ words }: TreebankSentence): Int32Array =>
  Int32Array.from(words, ({ head }) => {
    let at = head;
    for (let step = 0; at >= 0 && words[at]!.upos === "PUNCT" && step < words.length; step += 1) at = words[at]!.head;
    return at + 1;
  });

/** Sentences and names in numbers. */
export interface TrainData {
  readonly lists: readonly (readonly string[])[];
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly sentences: readonly TrainSentence[];
}

/** What there is to learn from treebank sentences. */
export const trainData = (all: readonly TreebankSentence[]): TrainData => {
  const lists = vocabularyLists(all);
  const vocabulary = vocabularyOf(lists);
  const { names: tags, numberOf } = fineTags(all);
  const relations = relationNames(all);
  const relationNumbers = new Map(relations.map((name, index) => [name, index]));
  const sentences = all.filter(({ words }) => words.length <= LONGEST_TRAINED).map((sentence): TrainSentence => ({
    length: sentence.words.length,
    rows: Int32Array.from(sentence.texts.flatMap((text, index) => rowsOf(vocabulary, text, sentence.wink.pos[index]!))),
    tags: Int32Array.from(sentence.words, numberOf),
    words: Uint8Array.from(sentence.words, ({ upos }) => (upos === "PUNCT" ? 0 : 1)),
    heads: headsOf(sentence),
    relations: Int32Array.from(sentence.words, ({ relation }) => relationNumbers.get(relation) ?? -1),
  }));
  return { lists, vocabulary, tags, relations, sentences };
};

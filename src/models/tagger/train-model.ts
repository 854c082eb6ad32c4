/** The tagger as it is shipped: `npm run train -- tagger`. */
import type { TreebankSentence } from "../train-treebank.js";
import { fineTags, trainingSentences } from "../train-treebank.js";
import { tagWords, unpackTagger } from "./index.js";
import type { TrainingSettings } from "../linear-learner.js";
import { trainTagger } from "./train.js";

/** The settings of the shipped tagger. */
export const TAGGER_SETTINGS: TrainingSettings = { epochs: 6, seed: 7, margin: 10, dropout: 20, fewest: 3, unit: 0.8, smallest: 2, bits: 17 };

/** The settings of the taggers that tag the parser's training sentences: quicker. */
const JACKKNIFE_SETTINGS: TrainingSettings = { ...TAGGER_SETTINGS, epochs: 3 };

const FOLDS = 4;

/** Neighbouring sentences that fall into the same fold: they often come from one document. */
const BLOCK = 50;

/** Trains the shipped tagger. */
export const trainShippedTagger = (): string => {
  const sentences = trainingSentences();
  const { names, numberOf } = fineTags(sentences);
  return trainTagger(sentences.map(({ words, encoded }) => ({ words: encoded, tags: Int32Array.from(words, numberOf) })), names, TAGGER_SETTINGS);
};

/** Tags for training sentences as a tagger that has not seen them gives them: the parser learns from tags as faulty as those it will get. */
export const jackknifedTags = (sentences: readonly TreebankSentence[]): readonly (readonly string[])[] => {
  const { names, numberOf } = fineTags(sentences);
  const tagged = sentences.map(({ words, encoded }) => ({ words: encoded, tags: Int32Array.from(words, numberOf) }));
  const foldOf = (index: number): number => Math.floor(index / BLOCK) % FOLDS;
  const result: (readonly string[])[] = sentences.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const tagger = unpackTagger(trainTagger(tagged.filter((_, index) => foldOf(index) !== fold), names, JACKKNIFE_SETTINGS));
    sentences.forEach(({ encoded }, index) => {
      if (foldOf(index) === fold) result[index] = Array.from(tagWords(tagger, encoded), (tag) => names[tag]!);
    });
  }
  return result;
};

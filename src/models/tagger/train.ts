/** Training of the tagger: an averaged perceptron over the features of `features.ts`. */
import { featureNumbers, makeLearner, randomIntegers, shuffled, type TrainingSettings } from "../linear-learner.js";
import { packLinear } from "../linear.js";
import { HISTORY_FEATURES, STATIC_FEATURES, writeHistoryFeatures, writeStaticFeatures } from "./features.js";
import type { Words } from "./words.js";
import { setAt, wordList } from "./words.js";

/** A sentence to learn from. */
export interface TaggedWords {
  readonly words: Words;
  /** Number of the right fine tag of every word. */
  readonly tags: Int32Array;
}

/** Trains a tagger and packs it. */
export const trainTagger = (sentences: readonly TaggedWords[], tagNames: readonly string[], settings: TrainingSettings): string => {
  const classes = tagNames.length;
  const width = STATIC_FEATURES;
  const total = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const numbers = featureNumbers(24);
  const fixed = new Int32Array(total * width);
  const buffer = new Int32Array(HISTORY_FEATURES);
  let offset = 0;
  const offsets = sentences.map(({ words, tags }) => {
    const start = offset;
    const padded = wordList(words.length);
    tags.forEach((tag, index) => { setAt(padded, index, tag); });
    for (let index = 0; index < words.length; index += 1) {
      writeStaticFeatures(words, index, fixed, offset);
      for (let feature = 0; feature < width; feature += 1) numbers.count(fixed[offset + feature]!);
      writeHistoryFeatures(words, index, padded, buffer, 0);
      for (const feature of buffer) numbers.count(feature);
      offset += width;
    }
    return start;
  });
  const features = numbers.freeze(settings.fewest);
  for (let index = 0; index < fixed.length; index += 1) fixed[index] = numbers.numberOf(fixed[index]!);
  const learner = makeLearner(features, classes, settings);
  const random = randomIntegers(settings.seed);
  const active = new Int32Array(width + HISTORY_FEATURES);
  /** Gathers the numbers of the features of a word, those of the words alone from `from`; returns how many there are. */
  const gather = (from: number, words: Words, index: number, chosen: Int32Array): number => {
    let size = 0;
    for (let feature = 0; feature < width; feature += 1) if (fixed[from + feature]! >= 0) active[size++] = fixed[from + feature]!;
    writeHistoryFeatures(words, index, chosen, buffer, 0);
    for (const hash of buffer) {
      const feature = numbers.numberOf(hash);
      if (feature >= 0) active[size++] = feature;
    }
    return size;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const number of shuffled(sentences.length, random)) {
      const { words, tags } = sentences[number]!;
      const chosen = wordList(words.length);
      for (let index = 0; index < words.length; index += 1) {
        const size = gather(offsets[number]! + index * width, words, index, chosen);
        setAt(chosen, index, learner.learn(active, size, tags[index]!));
      }
    }
  }
  return `${tagNames.join(",")}|${packLinear(learner.finish(numbers.hashes(), settings.unit, settings.smallest), classes, settings.bits)}`;
};

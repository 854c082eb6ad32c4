/** Training of the labeller on trees with given heads. */
import { packLinear } from "../linear.js";
import { featureNumbers, makeLearner, randomIntegers, shuffled, type TrainingSettings } from "../linear-learner.js";
import type { ParserInput } from "./input.js";
import { LABEL_FEATURES, labelWith, linksOf } from "./labels.js";

/** A sentence to learn from. */
export interface LabelledTree {
  readonly input: ParserInput;
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Number of the right relation of every word; -1 where there is nothing to learn. */
  readonly labels: Int32Array;
}

/** Trains a labeller and packs it. */
export const trainLabels = (trees: readonly LabelledTree[], classes: number, settings: TrainingSettings): string => {
  const numbers = featureNumbers(25);
  const features = new Int32Array(LABEL_FEATURES);
  const links = trees.map(({ heads }) => linksOf(heads));
  trees.forEach(({ input, labels }, index) => labelWith(input, links[index]!, features, (word) => {
    for (const hash of features) numbers.count(hash);
    return labels[word]!;
  }));
  const learner = makeLearner(numbers.freeze(settings.fewest), classes, settings);
  const active = new Int32Array(LABEL_FEATURES);
  const random = randomIntegers(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffled(trees.length, random)) {
      const { input, labels } = trees[index]!;
      labelWith(input, links[index]!, features, (word) => {
        const right = labels[word]!;
        if (right < 0) return 0;
        let size = 0;
        for (const hash of features) {
          const feature = numbers.numberOf(hash);
          if (feature >= 0) active[size++] = feature;
        }
        return learner.learn(active, size, right);
      });
    }
  }
  return packLinear(learner.finish(numbers.hashes(), settings.unit, settings.smallest), classes, settings.bits);
};

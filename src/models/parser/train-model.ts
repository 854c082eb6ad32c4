/** The parser as it is shipped: `npm run train -- parser`. */
import { packWeights } from "../packing.js";
import { jackknifedTags } from "../tagger/train-model.js";
import { trainingSentences } from "../train-treebank.js";
import { packParser } from "./index.js";
import type { TrainingSettings } from "../linear-learner.js";
import { trainLabels } from "./train-labels.js";
import type { TrainingTree } from "./train-trees.js";
import { trainingTree } from "./train-trees.js";
import type { ParserSettings } from "./train.js";
import { projective, trainTransitions } from "./train.js";

/** The settings of the shipped transitions. */
export const TRANSITION_SETTINGS: ParserSettings = { beam: 4, epochs: 12, seed: 5, bits: 21, unit: 0.5, smallest: 3, fewest: 3, dropout: 30 };

/** The settings of the shipped labeller. */
export const LABEL_SETTINGS: TrainingSettings = { epochs: 4, seed: 3, margin: 10, dropout: 30, fewest: 4, unit: 0.8, smallest: 2, bits: 17 };

/** Relations seen less often are not learned. */
const FEWEST = 10;

/** The relations that the labeller chooses from, most frequent first. */
export const relationNames = (trees: readonly TrainingTree[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { relations } of trees) for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count >= FEWEST && name !== "root" && name !== "punct")
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([name]) => name);
};

/** Trains the labeller on right heads. */
export const trainShippedLabels = (trees: readonly TrainingTree[], names: readonly string[]): string => {
  const numbers = new Map(names.map((name, index) => [name, index]));
  const labelled = trees.map(({ input, heads, relations }) => ({ input, heads, labels: Int32Array.from(relations, (relation) => numbers.get(relation) ?? -1) }));
  return trainLabels(labelled, names.length, LABEL_SETTINGS);
};

/** Trains the shipped parser; `report` is told how it goes. */
export const trainShippedParser = (report: (line: string) => void): string => {
  const sentences = trainingSentences();
  const tags = jackknifedTags(sentences);
  const trees = sentences.map((sentence, index) => trainingTree(sentence, tags[index]!)).filter(({ input }) => input.length > 1);
  const transitions = trainTransitions(trees.map(({ input, heads }) => ({ input, heads: projective(heads) })), TRANSITION_SETTINGS, report);
  const names = relationNames(trees);
  return packParser(TRANSITION_SETTINGS.bits, names, packWeights(transitions), trainShippedLabels(trees, names));
};

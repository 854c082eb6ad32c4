/** Training of the parser: Adam over small batches, the rate falling to zero, everything in one thread and seeded. */
import { randomIntegers, shuffled } from "../train-random.js";
import { makeTrainMemory, refreshTransposed } from "../network/train-memory.js";
import type { NetworkShape } from "./network.js";
import type { TrainData } from "./train-data.js";
import type { Dropout, TrainNetwork, TrainSentence } from "./train-network.js";
import { makeTrainNetwork } from "./train-network.js";

/** How the parser is trained. */
export interface ParserSettings {
  readonly shape: NetworkShape;
  readonly epochs: number;
  /** Tokens that are learned from before the weights change. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: Dropout;
  readonly seed: number;
  /** Tokens of further sentences, machine-read ones, that are learned from for every token of the treebanks. */
  readonly further: number;
}

/** Shares that Adam keeps of its first and second moments. */
const KEEP_FIRST = 0.9;
const KEEP_SECOND = 0.95;

/** Steps in which the rate rises to its height. */
const WARM_UP = 200;

/** Longer gradients are shortened to this. */
const LONGEST_GRADIENT = 5;

/** Random numbers are drawn as integers below this and divided by it. */
const RANDOM_STEPS = 1 << 30;

/** Trains a network on the treebanks and on `further` sentences, in their order; `report` is told after every epoch how it goes. */
export const trainParser = (data: TrainData, further: readonly TrainSentence[], settings: ParserSettings, report: (line: string, network: TrainNetwork) => void): TrainNetwork => {
  const integers = randomIntegers(settings.seed);
  const random = (): number => integers(RANDOM_STEPS) / RANDOM_STEPS;
  const memory = makeTrainMemory(random);
  const network = makeTrainNetwork(memory, settings.shape, data.vocabulary, data.tags.length, data.relations.length, random);
  const [embeddings, ...dense] = memory.parameters;
  const width = settings.shape.embedding;
  const touched = new Set<number>();
  const tokens = data.sentences.reduce((sum, { length }) => sum + length, 0);
  const share = further.length > 0 ? settings.further : 0;
  const total = Math.ceil((tokens * (1 + share)) / settings.batch) * settings.epochs;
  let steps = 0;
  let nextFurther = 0;
  const step = (size: number): void => {
    steps += 1;
    const rate = settings.rate * Math.min(1, steps / WARM_UP) * Math.max(0.01, 1 - steps / total);
    const length = Math.sqrt(dense.reduce((sum, { gradient }) => sum + memory.kernel.squares(gradient.address, gradient.values.length), 0)) / size;
    const scale = Math.min(1, LONGEST_GRADIENT / length) / size;
    const corrections = [1 / (1 - KEEP_FIRST ** steps), 1 / (1 - KEEP_SECOND ** steps)] as const;
    for (const { weights, gradient, first, second } of dense) memory.kernel.adam(weights.address, gradient.address, first.address, second.address, weights.values.length, rate, scale, KEEP_FIRST, KEEP_SECOND, ...corrections);
    const { weights, gradient, first, second } = embeddings!;
    for (const row of touched) {
      const at = row * width * 4;
      memory.kernel.adam(weights.address + at, gradient.address + at, first.address + at, second.address + at, width, rate, scale, KEEP_FIRST, KEEP_SECOND, ...corrections);
    }
    touched.clear();
    refreshTransposed(dense);
  };
  refreshTransposed(dense);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const losses = [0, 0, 0];
    let size = 0;
    let owed = 0;
    const touch = (row: number): void => { touched.add(row); };
    for (const index of shuffled(data.sentences.length, integers)) {
      const sentence = data.sentences[index]!;
      network.learn(sentence, settings.dropout, touch).forEach((loss, kind) => { losses[kind]! += loss; });
      size += sentence.length;
      owed += share * sentence.length;
      while (owed > 0) {
        const other = further[nextFurther % further.length]!;
        network.learn(other, settings.dropout, touch);
        nextFurther += 1;
        size += other.length;
        owed -= other.length;
      }
      if (size < settings.batch) continue;
      step(size);
      size = 0;
    }
    if (size > 0) step(size);
    report(`epoch ${epoch + 1}: losses per token of tags, arcs, relations ${losses.map((loss) => (loss / tokens).toFixed(3)).join(", ")}`, network);
  }
  return network;
};

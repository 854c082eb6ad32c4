/** One step of learning: Adam over what a batch taught, the rate falling to zero. */
import { refreshTransposed, type TrainMemory } from "../network/train-memory.js";
import type { Hand } from "./train-hands.js";

/** Shares that Adam keeps of its first and second moments. */
const KEEP_FIRST = 0.9;
const KEEP_SECOND = 0.95;

/** Steps in which the rate rises to its height. */
const WARM_UP = 200;

/** Longer gradients are shortened to this. */
const LONGEST_GRADIENT = 5;

/**
 * Changes the weights after a batch of so many tokens; `touched` are the rows of the embeddings that a hand's share of it
 * touched, and are forgotten.
 */
export type Step = (size: number, touched: Set<number>) => void;

/** The steps of one training: the first parameters of the memory are the embeddings; `total` is how many steps there will be. */
export const makeStep = (memory: TrainMemory, highest: number, total: number, hand: Hand): Step => {
  const [embeddings, ...dense] = memory.parameters;
  const width = embeddings!.weights.columns;
  const { adam, squares } = memory.kernel;
  let steps = 0;
  refreshTransposed(dense);
  return (size, touched) => {
    steps += 1;
    const rows = hand.meet(dense, embeddings!, touched);
    const rate = highest * Math.min(1, steps / WARM_UP) * Math.max(0.01, 1 - steps / total);
    const length = Math.sqrt(dense.reduce((sum, { gradient }) => sum + squares(gradient.address, gradient.values.length), 0)) / size;
    const scale = Math.min(1, LONGEST_GRADIENT / length) / size;
    const corrections = [1 / (1 - KEEP_FIRST ** steps), 1 / (1 - KEEP_SECOND ** steps)] as const;
    for (const { weights, gradient, first, second } of dense) adam(weights.address, gradient.address, first.address, second.address, weights.values.length, rate, scale, KEEP_FIRST, KEEP_SECOND, ...corrections);
    const { weights, gradient, first, second } = embeddings!;
    for (const row of rows) {
      const at = row * width * 4;
      adam(weights.address + at, gradient.address + at, first.address + at, second.address + at, width, rate, scale, KEEP_FIRST, KEEP_SECOND, ...corrections);
    }
    touched.clear();
    refreshTransposed(dense);
  };
};

/** Forward-backward over a run, for training only: shipped code adds integers. */
import { isContinuing, isOpen, LABELS, PREDECESSORS } from "./labels.js";

/** Told of the probability of every likely pair of labels. */
export type OnPair = (left: number, right: number, probability: number) => void;

/** Local odds and forward sums. */
const forwardOf = (scores: Float64Array, odds: Float64Array, length: number): { readonly local: Float64Array; readonly forward: Float64Array } => {
  const local = new Float64Array(length * LABELS);
  const forward = new Float64Array(length * LABELS);
  for (let index = 0; index < length; index++) {
    const row = index * LABELS;
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[row + label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      local[row + label] = Math.exp(Math.max(-60, scores[row + label]! - top));
      let into = 0;
      if (index === 0) into = isContinuing(label) ? 0 : odds[label]!;
      else for (const left of PREDECESSORS[label]!) into += forward[row - LABELS + left]! * odds[left * LABELS + label]!;
      forward[row + label] = into * local[row + label]!;
      sum += forward[row + label]!;
    }
    for (let label = 0; label < LABELS; label++) forward[row + label]! /= sum;
  }
  return { local, forward };
};

/** Backward sums; tells of the pairs on the way. */
const backwardOf = (local: Float64Array, forward: Float64Array, odds: Float64Array, length: number, onPair: OnPair): Float64Array => {
  const backward = new Float64Array(length * LABELS);
  const end = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label++) backward[end + label] = isOpen(label) ? 0 : 1;
  for (let index = length - 1; index > 0; index--) {
    const row = index * LABELS;
    let sum = 0;
    let whole = 0;
    for (let right = 0; right < LABELS; right++) {
      const into = backward[row + right]! * local[row + right]!;
      if (into === 0) continue;
      for (const left of PREDECESSORS[right]!) {
        const share = into * odds[left * LABELS + right]!;
        backward[row - LABELS + left]! += share;
        sum += share;
        whole += forward[row - LABELS + left]! * share;
      }
    }
    for (let right = 0; right < LABELS; right++) {
      const into = backward[row + right]! * local[row + right]!;
      if (into === 0) continue;
      for (const left of PREDECESSORS[right]!) {
        const probability = (forward[row - LABELS + left]! * odds[left * LABELS + right]! * into) / whole;
        if (probability > 1e-4) onPair(left, right, probability);
      }
    }
    for (let left = 0; left < LABELS; left++) backward[row - LABELS + left]! /= sum;
  }
  return backward;
};

/**
 * Marginal probabilities of the labels and label pairs of a run (forward-backward with scaling).
 *
 * @param odds exponentials of the transition weights
 * @example
 * marginals(scores, odds, 3, () => undefined); // => 3 * LABELS probabilities
 */
export const marginals = (scores: Float64Array, odds: Float64Array, length: number, onPair: OnPair): Float64Array => {
  const { local, forward } = forwardOf(scores, odds, length);
  const backward = backwardOf(local, forward, odds, length, onPair);
  const single = new Float64Array(length * LABELS);
  for (let index = 0; index < length; index++) {
    let sum = 0;
    for (let place = index * LABELS; place < (index + 1) * LABELS; place++) sum += forward[place]! * backward[place]!;
    for (let place = index * LABELS; place < (index + 1) * LABELS; place++) single[place] = (forward[place]! * backward[place]!) / sum;
  }
  return single;
};

/** The best sequence of labels for a run, in integers (Viterbi). */
import { FINALS, LABELS, PREDECESSORS, STARTS } from "./labels.js";

const IMPOSSIBLE = -1_000_000_000;

/**
 * The best labels of a run.
 *
 * @param scores `length * LABELS` integer scores, token by token
 * @param transitions `LABELS * LABELS` integer scores, by left label then right label
 * @example
 * decode(scores, transitions, 3); // => [0, 1, 3]: O, begin and last of a person
 */
export const decode = (scores: Int32Array, transitions: Int32Array, length: number): readonly number[] => {
  const best = new Int32Array(length * LABELS).fill(IMPOSSIBLE);
  const back = new Int8Array(length * LABELS);
  for (const label of STARTS) best[label] = scores[label]! + transitions[label]!;
  for (let index = 1; index < length; index++) {
    const row = index * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = IMPOSSIBLE;
      let from = 0;
      for (const left of PREDECESSORS[label]!) {
        const score = best[row - LABELS + left]! + transitions[left * LABELS + label]!;
        if (score > top) {
          top = score;
          from = left;
        }
      }
      best[row + label] = top + scores[row + label]!;
      back[row + label] = from;
    }
  }
  let label = 0;
  const row = (length - 1) * LABELS;
  for (const candidate of FINALS) if (best[row + candidate]! > best[row + label]!) label = candidate;
  const labels: number[] = [];
  for (let index = length - 1; index >= 0; index--) {
    labels.push(label);
    label = back[index * LABELS + label]!;
  }
  return labels.reverse();
};

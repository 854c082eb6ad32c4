/** The learner of the recogniser: steps of AdaGrad along the gradient of a linear-chain conditional random field. For training only. */
import { LABELS } from "./labels.js";
import { marginals } from "./train-marginals.js";

/** A candidate run to learn from. */
export interface Instance {
  /** Rows of the features, token by token; the first of each token's is at `starts[token]`; -1 for a feature without a row. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: readonly number[];
}

/** Smaller steps are not taken: most labels of most tokens are settled early. */
const SMALLEST_SLOPE = 5e-3;

/** What the sums of squares start from: tames the first steps. */
const INITIAL_SQUARE = 1;

/** What is learnt, with the sums of squares of its steps. */
export interface Learner {
  readonly rate: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly odds: Float64Array;
}

/** Sums of the weights, token by token. */
const scoresOf = ({ weights }: Learner, { rows, starts, labels }: Instance): Float64Array => {
  const scores = new Float64Array(labels.length * LABELS);
  for (let token = 0; token < labels.length; token++) {
    for (let place = starts[token]!; place < starts[token + 1]!; place++) {
      const row = rows[place]! * LABELS;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) scores[token * LABELS + label]! += weights[row + label]!;
    }
  }
  return scores;
};

/** One step of the transitions. */
const stepTransitions = ({ rate, transitions, transitionSquares, odds }: Learner, gradient: ReadonlyMap<number, number>): void => {
  for (const [key, value] of gradient) {
    if (Math.abs(value) < 1e-3) continue;
    transitionSquares[key]! += value * value;
    transitions[key]! += (rate * value) / Math.sqrt(transitionSquares[key]!);
    odds[key] = Math.exp(transitions[key]!);
  }
};

/** One step of the weights of a token's features. */
const stepToken = ({ rate, weights, squares }: Learner, { rows, starts }: Instance, token: number, slopes: ReadonlyMap<number, number>): void => {
  for (let place = starts[token]!; place < starts[token + 1]!; place++) {
    const row = rows[place]! * LABELS;
    if (row < 0) continue;
    for (const [label, slope] of slopes) {
      const square = squares[row + label]! + slope * slope;
      squares[row + label] = square;
      weights[row + label]! += (rate * slope) / Math.sqrt(square);
    }
  }
};

/**
 * A learner that knows nothing yet.
 *
 * @example
 * const learner = newLearner(100, 0.07);
 */
export const newLearner = (rows: number, rate: number): Learner => ({
  rate,
  weights: new Float32Array(rows * LABELS), squares: new Float32Array(rows * LABELS).fill(INITIAL_SQUARE),
  transitions: new Float32Array(LABELS * LABELS), transitionSquares: new Float32Array(LABELS * LABELS).fill(INITIAL_SQUARE),
  odds: new Float64Array(LABELS * LABELS).fill(1),
});

/** One step on a run; returns its loss. */
export const learn = (learner: Learner, instance: Instance): number => {
  const { labels } = instance;
  const gradient = new Map<number, number>();
  const move = (key: number, value: number): void => { gradient.set(key, (gradient.get(key) ?? 0) + value); };
  const single = marginals(scoresOf(learner, instance), learner.odds, labels.length, (left, right, probability) => { move(left * LABELS + right, -probability); });
  for (let label = 0; label < LABELS; label++) if (single[label]! > 1e-4) move(label, -single[label]!);
  labels.forEach((label, token) => { move((token === 0 ? 0 : labels[token - 1]!) * LABELS + label, 1); });
  stepTransitions(learner, gradient);
  let loss = 0;
  labels.forEach((right, token) => {
    const slopes = new Map<number, number>();
    for (let label = 0; label < LABELS; label++) {
      const slope = (right === label ? 1 : 0) - single[token * LABELS + label]!;
      if (Math.abs(slope) >= SMALLEST_SLOPE) slopes.set(label, slope);
    }
    if (slopes.size > 0) stepToken(learner, instance, token, slopes);
    loss -= Math.log(Math.max(1e-12, single[token * LABELS + right]!));
  });
  return loss;
};


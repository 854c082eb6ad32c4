/** Training of a linear regression over hashed features: AdaGrad with a squared loss, averaged over the last half of the steps. */
import { featureNumbers } from "../train-feature-numbers.js";
import { randomIntegers, shuffled } from "../train-random.js";
import { packLinear } from "../linear.js";

/** A case to learn from: its feature hashes and its value. */
export interface Case {
  readonly features: readonly number[];
  readonly value: number;
}

/** How to train. */
export interface RegressionSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  /** A feature seen less often is left out. */
  readonly fewest: number;
  /** Integer weight that stands for one unit of the value. */
  readonly unit: number;
  readonly bits: number;
  /** Weights smaller than this are left out. */
  readonly smallest: number;
}

/** Trains a regression; its integer weights, packed. */
export const trainRegression = (cases: readonly Case[], { epochs, seed, rate, decay, fewest, unit, bits, smallest }: RegressionSettings): string => {
  const numbers = featureNumbers(22);
  for (const { features } of cases) for (const hash of features) numbers.count(hash);
  const size = numbers.freeze(fewest);
  const encoded = cases.map(({ features }) => Int32Array.from(features.map((hash) => numbers.numberOf(hash)).filter((number) => number >= 0)));
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  const random = randomIntegers(seed);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const number of shuffled(cases.length, random)) {
      const features = encoded[number]!;
      let score = 0;
      for (const feature of features) score += weights[feature]!;
      const error = score - cases[number]!.value;
      for (const feature of features) {
        const slope = error + decay * weights[feature]!;
        squares[feature]! += slope * slope;
        weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!);
      }
    }
    if (2 * (epoch + 1) > epochs) {
      averaged++;
      for (let feature = 0; feature < size; feature++) sums[feature]! += weights[feature]!;
    }
  }
  const hashes = numbers.hashes();
  const integers = Array.from(sums, (sum) => Math.max(-40, Math.min(40, Math.round((sum / averaged) * unit)))).map((weight) => (Math.abs(weight) < smallest ? 0 : weight));
  return packLinear(integers.map((weight, feature) => ({ hash: hashes[feature]!, weights: [weight] })), 1, bits);
};

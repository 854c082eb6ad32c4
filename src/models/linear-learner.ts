/** Learning a linear model with many classes: an averaged perceptron over hashed features, in exact integers. */
import type { WeightedFeature } from "./linear.js";
import { LARGEST_WEIGHT } from "./packing.js";

/** A generator of pseudo-random integers from 0 to below `limit` (xorshift32), the same in any run. */
export const randomIntegers = (seed: number): ((limit: number) => number) => {
  let state = seed | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
};

/** The numbers below `length` in an order that depends on the generator alone. */
export const shuffled = (length: number, random: (limit: number) => number): Int32Array => {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
};

/** Numbers for features, given in two passes: first count them all, then keep those seen often enough. */
export interface FeatureNumbers {
  readonly count: (hash: number) => void;
  /** Numbers the features seen at least `fewest` times and returns how many there are. */
  readonly freeze: (fewest: number) => number;
  /** The number of a feature; -1 where it was seen too seldom. */
  readonly numberOf: (hash: number) => number;
  /** The features by number. */
  readonly hashes: () => Int32Array;
}

/** An open hash table from 32-bit hashes to numbers, with room for 2 to the power of `bits` features. */
export const featureNumbers = (bits: number): FeatureNumbers => {
  const size = 1 << bits;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const numbers = new Int32Array(size).fill(-1);
  let total = 0;
  const place = (hash: number): number => {
    let slot = hash >>> (32 - bits);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    count: (hash) => {
      const slot = place(hash);
      keys[slot] = hash;
      counts[slot]! += 1;
    },
    freeze: (fewest) => {
      for (let slot = 0; slot < size; slot += 1) {
        if (counts[slot]! < fewest) continue;
        numbers[slot] = total;
        total += 1;
      }
      return total;
    },
    numberOf: (hash) => numbers[place(hash)]!,
    hashes: () => {
      const list = new Int32Array(total);
      for (let slot = 0; slot < size; slot += 1) if (numbers[slot]! >= 0) list[numbers[slot]!] = keys[slot]!;
      return list;
    },
  };
};

/** A perceptron in training. */
export interface Learner {
  /** Scores a case and learns from it where it is wrong: `active` holds feature numbers; returns the class chosen before learning. */
  readonly learn: (active: Int32Array, size: number, right: number) => number;
  /** The averaged weights divided by `unit` and rounded, those below `smallest` as zeros; without features that are all zero. */
  readonly finish: (hashes: Int32Array, unit: number, smallest: number) => readonly WeightedFeature[];
}

/** How a perceptron learns. */
export interface LearnerSettings {
  /** It learns from every case where the right class does not win by more than this. */
  readonly margin: number;
  /** Per cent of the features of a case that are left out at random, so that none is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
}

/** How a perceptron is trained and packed. */
export interface TrainingSettings extends LearnerSettings {
  readonly epochs: number;
  /** A feature seen less often is left out. */
  readonly fewest: number;
  /** Averaged weights are divided by this and rounded. */
  readonly unit: number;
  /** Smaller rounded weights are left out. */
  readonly smallest: number;
  readonly bits: number;
}

/** A perceptron of `features` features and `classes` classes, all weights zero. */
export const makeLearner = (features: number, classes: number, { margin, dropout, seed }: LearnerSettings): Learner => {
  const random = randomIntegers(seed);
  const weights = new Int16Array(features * classes);
  const sums = new Float64Array(features * classes);
  const scores = new Int32Array(classes);
  let step = 0;
  return {
    learn: (active, given, right) => {
      step += 1;
      let size = given;
      if (dropout > 0) {
        size = 0;
        for (let index = 0; index < given; index += 1) {
          if (random(100) < dropout) continue;
          active[size] = active[index]!;
          size += 1;
        }
      }
      scores.fill(0);
      for (let index = 0; index < size; index += 1) {
        const row = active[index]! * classes;
        for (let label = 0; label < classes; label += 1) scores[label]! += weights[row + label]!;
      }
      let wrong = right === 0 ? 1 : 0;
      for (let label = 0; label < classes; label += 1) if (label !== right && scores[label]! > scores[wrong]!) wrong = label;
      const lead = scores[right]! - scores[wrong]!;
      const best = lead > 0 || (lead === 0 && right < wrong) ? right : wrong;
      if (lead > margin) return best;
      for (let index = 0; index < size; index += 1) {
        const row = active[index]! * classes;
        weights[row + right]! += 1;
        sums[row + right]! += step;
        weights[row + wrong]! -= 1;
        sums[row + wrong]! -= step;
      }
      return best;
    },
    finish: (hashes, unit, smallest) => {
      const rows: WeightedFeature[] = [];
      for (let feature = 0; feature < features; feature += 1) {
        const row = new Int8Array(classes);
        let used = false;
        for (let label = 0; label < classes; label += 1) {
          const place = feature * classes + label;
          const average = (weights[place]! - sums[place]! / (step + 1)) / unit;
          const rounded = Math.round(average);
          row[label] = Math.abs(rounded) < smallest ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, rounded));
          used ||= row[label] !== 0;
        }
        if (used) rows.push({ hash: hashes[feature]!, weights: row });
      }
      return rows;
    },
  };
};

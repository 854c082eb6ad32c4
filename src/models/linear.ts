/**
 * Linear models with many classes and very many features, most of whose weights are zero.
 *
 * A feature is a 32-bit hash of what it says ("template 7, word rose, tag VERB"); a model maps it to a few weighted
 * classes. The score of a class is the sum of its weights over the features of a case, in integers, so that every engine
 * gives the same answer. No feature names are stored: the high bits of the hash choose a bucket, and a remainder of
 * the low bits (the mark, one character in the packed text) tells the bucket's features apart and keeps
 * out all but one in 93 of the features that the model does not know.
 *
 * To make a model of your own: extract hashes with `joined` in a `features` module that training and prediction share,
 * train any way you like, round the weights to -40..40, call `packLinear` and write the text into a `weights` module
 * with `weightsModule`. To use it: `unpackLinear` once, lazily; then per case fill a score array with zeros, call
 * `scoreAll` with its features, and take the best.
 */
import { packDigits, packWeights, RADIX, unpackDigits, unpackWeights } from "./packing.js";

/** A linear model, ready to score. */
export interface LinearModel {
  readonly classes: number;
  /** Buckets are chosen by this many high bits of a feature. */
  readonly bits: number;
  /** Where the features of a bucket begin; one more than there are buckets. */
  readonly bucketStart: Int32Array;
  /** One per feature. */
  readonly marks: Uint8Array;
  /** Where the entries of a feature begin; one more than there are features. */
  readonly entryStart: Int32Array;
  readonly entryClass: Uint8Array;
  readonly entryWeight: Int8Array;
}

/** A feature and its weights, one per class, before packing. */
export interface WeightedFeature {
  readonly hash: number;
  /** Integers from -40 to 40, one per class. */
  readonly weights: ArrayLike<number>;
}

/** The state of a string's hash before its first code unit. */
export const HASH_START = 0x811c9dc5;

/** The state of a string's hash after one more UTF-16 code unit; mixed, it is the hash of the string so far. */
export const hashStep = (state: number, code: number): number => Math.imul(state ^ code, 0x01000193);

/**
 * The 32-bit hash of a string (FNV-1a over UTF-16 code units, then mixed).
 *
 * @example
 * hashOf("rose") === hashOf("rose"); // => true
 */
export const hashOf = (text: string): number => {
  let hash = HASH_START;
  for (let index = 0; index < text.length; index += 1) hash = hashStep(hash, text.charCodeAt(index));
  return mixed(hash);
};

/** Spreads every bit of a number over all bits. */
export const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
};

/**
 * One feature from two: order matters, and the result is as well mixed as `mixed` makes it.
 *
 * @example
 * joined(joined(7, hashOf("rose")), hashOf("VERB")); // template 7: word and tag
 */
export const joined = (left: number, right: number): number => mixed(Math.imul(left, 0x9e3779b1) + right);

/** What tells the features of a bucket apart: 0 to 92. */
export const markOf = (hash: number): number => ((hash & 0xffff) * RADIX) >>> 16;

/** Adds the weights of one feature to the scores of the classes. */
export const addScores = (model: LinearModel, hash: number, scores: Int32Array): void => {
  const { bucketStart, marks, entryStart, entryClass, entryWeight } = model;
  const bucket = hash >>> (32 - model.bits);
  const end = bucketStart[bucket + 1]!;
  const mark = markOf(hash);
  for (let feature = bucketStart[bucket]!; feature < end; feature += 1) {
    if (marks[feature] !== mark) continue;
    const last = entryStart[feature + 1]!;
    for (let entry = entryStart[feature]!; entry < last; entry += 1) scores[entryClass[entry]!]! += entryWeight[entry]!;
    return;
  }
};

/** Adds the weights of the first `count` features to the scores of the classes. */
export const scoreAll = (model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void => {
  const { bucketStart, marks, entryStart, entryClass, entryWeight } = model;
  const shift = 32 - model.bits;
  for (let index = 0; index < count; index += 1) {
    const hash = features[index]!;
    const bucket = hash >>> shift;
    const end = bucketStart[bucket + 1]!;
    let feature = bucketStart[bucket]!;
    if (feature === end) continue;
    const mark = markOf(hash);
    while (feature < end && marks[feature] !== mark) feature += 1;
    if (feature === end) continue;
    const last = entryStart[feature + 1]!;
    for (let entry = entryStart[feature]!; entry < last; entry += 1) scores[entryClass[entry]!]! += entryWeight[entry]!;
  }
};

/**
 * A model as text. Features without weights are left out; of features that fall together the later one is left out.
 * At most 93 classes and 92 features in one bucket.
 *
 * @throws RangeError where a weight is beyond 40 or there are too many classes.
 */
export const packLinear = (features: readonly WeightedFeature[], classes: number, bits: number): string => {
  const buckets: WeightedFeature[][] = Array.from({ length: 1 << bits }, () => []);
  for (const feature of features) {
    let used = false;
    for (let index = 0; index < classes; index += 1) used ||= feature.weights[index] !== 0;
    const bucket = buckets[feature.hash >>> (32 - bits)]!;
    if (used && bucket.length < RADIX - 1 && !bucket.some((other) => markOf(other.hash) === markOf(feature.hash))) bucket.push(feature);
  }
  const counts: number[] = [];
  const marks: number[] = [];
  const sizes: number[] = [];
  const entryClasses: number[] = [];
  const entryWeights: number[] = [];
  for (const bucket of buckets) {
    counts.push(bucket.length);
    for (const { hash, weights } of bucket.sort((left, right) => markOf(left.hash) - markOf(right.hash))) {
      marks.push(markOf(hash));
      let size = 0;
      for (let index = 0; index < classes; index += 1) {
        if (weights[index] === 0) continue;
        entryClasses.push(index);
        entryWeights.push(weights[index]!);
        size += 1;
      }
      sizes.push(size);
    }
  }
  return [`${classes} ${bits} ${marks.length} ${entryClasses.length} `, packDigits(counts), packDigits(marks), packDigits(sizes), packDigits(entryClasses), packWeights(entryWeights)].join("");
};

const startsOf = (sizes: Uint8Array): Int32Array => {
  const starts = new Int32Array(sizes.length + 1);
  for (let index = 0; index < sizes.length; index += 1) starts[index + 1] = starts[index]! + sizes[index]!;
  return starts;
};

/** A model from the text that `packLinear` made. */
export const unpackLinear = (text: string): LinearModel => {
  const [classes, bits, features, entries] = text.slice(0, 60).split(" ", 4).map(Number) as [number, number, number, number];
  let place = `${classes} ${bits} ${features} ${entries} `.length;
  const take = (length: number): string => {
    place += length;
    return text.slice(place - length, place);
  };
  const bucketStart = startsOf(unpackDigits(take(1 << bits)));
  const marks = unpackDigits(take(features));
  const entryStart = startsOf(unpackDigits(take(features)));
  return { classes, bits, bucketStart, marks, entryStart, entryClass: unpackDigits(take(entries)), entryWeight: unpackWeights(text.slice(place)) };
};

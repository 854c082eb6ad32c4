/** The model's two weights of each feature side by side with its mark: one look into memory instead of four. */
import { markOf, type LinearModel } from "../linear.js";

/** A linear model of two classes, ready to score. */
export interface PairModel {
  /** Buckets are chosen by the high bits of a feature: it is shifted right by this. */
  readonly shift: number;
  /** Where the features of a bucket begin; one more than there are buckets. */
  readonly bucketStart: Int32Array;
  /** Of each feature: its mark times 65,536, its first weight plus 64 times 256, its second weight plus 64. */
  readonly entries: Int32Array;
}

const MIDDLE = 64;
const HASH_BITS = 32;

/**
 * A linear model of two classes with the weights of a feature side by side.
 *
 * @example
 * pairsOf(unpackLinear(weights));
 */
export const pairsOf = ({ bits, bucketStart, marks, entryStart, entryClass, entryWeight }: LinearModel): PairModel => {
  const entries = new Int32Array(marks.length);
  for (let feature = 0; feature < marks.length; feature += 1) {
    let packed = (marks[feature]! << 16) | (MIDDLE << 8) | MIDDLE;
    for (let entry = entryStart[feature]!; entry < entryStart[feature + 1]!; entry += 1) packed += entryWeight[entry]! << (entryClass[entry] === 0 ? 8 : 0);
    entries[feature] = packed;
  }
  return { shift: HASH_BITS - bits, bucketStart, entries };
};

/**
 * Writes the sums of both weights over the first `count` features into `sums`.
 *
 * @example
 * sumPairs(model, features, 10, sums);
 */
export const sumPairs = ({ shift, bucketStart, entries }: PairModel, features: Int32Array, count: number, sums: Int32Array): void => {
  let [first, second] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const hash = features[index]!;
    const bucket = hash >>> shift;
    const end = bucketStart[bucket + 1]!;
    const mark = markOf(hash);
    for (let feature = bucketStart[bucket]!; feature < end; feature += 1) {
      const entry = entries[feature]!;
      if (entry >> 16 !== mark) continue;
      first += ((entry >> 8) & 255) - MIDDLE;
      second += (entry & 255) - MIDDLE;
      break;
    }
  }
  sums[0] = first;
  sums[1] = second;
};

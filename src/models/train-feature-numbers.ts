/** Numbers for hashed features in training. */

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

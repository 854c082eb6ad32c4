/** Pearson's correlation and the mean absolute error. */

/** A predicted and a right value. */
export interface Pair {
  readonly ours: number;
  readonly gold: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Pearson's r; 0 where one side does not vary. */
export const pearson = (pairs: readonly Pair[]): number => {
  const ours = mean(pairs.map((pair) => pair.ours));
  const gold = mean(pairs.map((pair) => pair.gold));
  let both = 0;
  let left = 0;
  let right = 0;
  for (const pair of pairs) {
    both += (pair.ours - ours) * (pair.gold - gold);
    left += (pair.ours - ours) ** 2;
    right += (pair.gold - gold) ** 2;
  }
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right);
};

/** Mean absolute error. */
export const meanAbsoluteError = (pairs: readonly Pair[]): number => mean(pairs.map(({ ours, gold }) => Math.abs(ours - gold)));

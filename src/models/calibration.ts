/** Calibrated probabilities from integer scores, by tables: no engine's exponential is asked. */

/** Probabilities, in thousandths, at equally spaced scores; rising. */
export interface CalibrationTable {
  /** Score of the first entry. */
  readonly first: number;
  /** Distance between entries. */
  readonly step: number;
  readonly thousandths: readonly number[];
}

/**
 * The probability, in thousandths, of an integer score: between two entries of the table on the straight line.
 *
 * @example
 * calibrated({ first: 0, step: 10, thousandths: [100, 200] }, 5); // => 150
 */
export const calibrated = ({ first, step, thousandths }: CalibrationTable, score: number): number => {
  const last = thousandths.length - 1;
  const entry = Math.max(0, Math.min(last - 1, Math.floor((score - first) / step)));
  const rest = Math.max(0, Math.min(step, score - first - entry * step));
  const [low, high] = [thousandths[entry]!, thousandths[entry + 1] ?? thousandths[entry]!];
  return low + Math.floor(((high - low) * rest) / step);
};

/**
 * The whole part of a square root, in integers, for numbers up to 2 to the 52nd.
 *
 * @example
 * wholeRoot(17); // => 4
 */
export const wholeRoot = (value: number): number => {
  if (value < 2) return value < 1 ? 0 : 1;
  let root = value;
  let next = Math.floor((root + 1) / 2);
  while (next < root) {
    root = next;
    next = Math.floor((root + Math.floor(value / root)) / 2);
  }
  return root;
};

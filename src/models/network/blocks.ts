/** Weights in the order in which the kernel reads them: a matrix in training has one row after the other. */

/** Rows of one block of a matrix, and units of one block of a recurrent layer with their gates. */
const ROWS = 8;
const GATES = 3;

/**
 * A matrix of rows of `width` weights in blocks of eight rows: for every pair of inputs the eight rows' two weights.
 *
 * @example
 * inBlocks(Int16Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]), 2); // => the same: one pair of inputs
 */
export const inBlocks = (weights: Int16Array, width: number): Int16Array => {
  const result = new Int16Array(weights.length);
  for (let from = 0, row = 0; from < weights.length; row += 1) {
    let to = (row - (row % ROWS)) * width + (row % ROWS) * 2;
    for (const end = from + width; from < end; from += 2, to += 2 * ROWS) {
      result[to] = weights[from]!;
      result[to + 1] = weights[from + 1]!;
    }
  }
  return result;
};

/** The weights of a recurrent layer, its forget, candidate and output gates after one another, in blocks of eight units: for every pair of inputs the two weights of their three gates. */
export const inGateBlocks = (weights: Int16Array, width: number): Int16Array => {
  const result = new Int16Array(weights.length);
  for (let from = 0, row = 0; from < weights.length; row += 1) {
    const unit = row % width;
    const gate = (row - unit) / width;
    let to = (unit - (unit % ROWS)) * GATES * width + (gate * ROWS + (unit % ROWS)) * 2;
    for (const end = from + width; from < end; from += 2, to += 2 * GATES * ROWS) {
      result[to] = weights[from]!;
      result[to + 1] = weights[from + 1]!;
    }
  }
  return result;
};

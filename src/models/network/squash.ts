/** Tables of the squashing functions: sigmoid and hyperbolic tangent of sums with 10 bits after the point, from -8 to 8, as 15-bit fractions. */

/** Half the length of a table. */
const HALF = 8192;

/** Parts into which the way between two neighbouring anchors is cut. */
const PARTS = 8;

/** One in 15-bit fractions, and the largest of them that fits into 16 bits with a sign. */
const ONE = 32768;
const LARGEST = 32767;

/** sigmoid(x) - 1/2 for x from 0 to 16 in steps of 1/128, out of its values at these steps. */
const between = (anchors: ArrayLike<number>, place: number): number => {
  const left = Math.floor(place / PARTS);
  const rest = place - left * PARTS;
  const from = anchors[Math.min(left, anchors.length - 1)]!;
  const to = anchors[Math.min(left + 1, anchors.length - 1)]!;
  return Math.round((from * (PARTS - rest) + to * rest) / PARTS);
};

const table = (valueOf: (place: number) => number): Int16Array =>
  Int16Array.from({ length: 2 * HALF }, (_, index) => Math.max(-LARGEST, Math.min(LARGEST, valueOf(index - HALF))));

/** Both tables from the anchors: sigmoid(x) as a fraction of 32768 for x = 0, 1/128, 2/128, ... up to 16. */
export const squashTables = (anchors: ArrayLike<number>): { readonly sigmoid: Int16Array; readonly tangent: Int16Array } => {
  const sigmoid = (place: number): number => (place >= 0 ? between(anchors, place) : ONE - between(anchors, -place));
  return {
    sigmoid: table(sigmoid),
    // tanh(x) = 2 sigmoid(2x) - 1.
    tangent: table((place) => 2 * sigmoid(2 * place) - ONE),
  };
};

/** The anchors, to be computed where a model is trained. */
export const SQUASH_STEPS = 128;
export const SQUASH_END = 16;

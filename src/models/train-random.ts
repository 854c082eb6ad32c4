/** Chance that is the same in any run. */

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

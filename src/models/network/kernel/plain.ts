/** The arithmetic of the networks in plain JavaScript: the same numbers as `assembly.ts` gives, more slowly. */
import type { Kernel } from "./index.js";

const saturated = (value: number): number => (value < -32768 ? -32768 : value > 32767 ? 32767 : value);

/** Index into the tables of squashing functions: sums have 22 bits after the point, the tables 10, from -8 to 8. */
const placeOf = (sum: number): number => {
  const place = (sum >> 12) + 8192;
  return place < 0 ? 0 : place > 16383 ? 16383 : place;
};

const narrowed = (sum: number): number => saturated((sum < 0 ? sum >> 3 : sum) >> 12);

/** The arithmetic over one memory; the views are made anew when it has grown. */
export const plainKernel = (views: () => { readonly short: Int16Array; readonly long: Int32Array }): Kernel => {
  const project: Kernel["project"] = (weights, bias, inputs, out, tokens, rows, width) => {
    const { short, long } = views();
    for (let token = 0; token < tokens; token += 1) {
      const input = (inputs >> 1) + token * width;
      for (let row = 0; row < rows; row += 1) {
        const from = (weights >> 1) + row * width;
        let sum = long[(bias >> 2) + row]!;
        for (let index = 0; index < width; index += 1) sum = (sum + short[from + index]! * short[input + index]!) | 0;
        long[(out >> 2) + token * rows + row] = sum;
      }
    }
  };
  return {
    project,
    gather: (table, rows, count, width, out) => {
      const { short, long } = views();
      for (let place = 0; place < width; place += 1) {
        let sum = 0;
        for (let row = 0; row < count; row += 1) sum = saturated(sum + short[(table >> 1) + long[(rows >> 2) + row]! * width + place]!);
        short[(out >> 1) + place] = sum;
      }
    },
    recur: (gates, gateStride, rows, weights, zeros, sigmoid, tangent, room, out, stride, tokens, width, backward) => {
      const { short, long } = views();
      const hidden = room >> 1;
      const cell = (room + 2 * width) >> 2;
      const sums = cell + width;
      short.fill(0, hidden, hidden + width);
      long.fill(0, cell, cell + width);
      for (let step = 0; step < tokens; step += 1) {
        const token = backward === 1 ? tokens - 1 - step : step;
        project(weights, zeros, room, sums << 2, 1, 3 * width, width);
        const given = (gates + long[(rows >> 2) + token]! * gateStride) >> 2;
        const to = (out + token * stride) >> 1;
        for (let unit = 0; unit < width; unit += 1) {
          const at = (side: number): number => placeOf((long[sums + side * width + unit]! + long[given + side * width + unit]!) | 0);
          const forget = short[(sigmoid >> 1) + at(0)]!;
          const candidate = short[(tangent >> 1) + at(1)]!;
          const output = short[(sigmoid >> 1) + at(2)]!;
          const now = (forget * long[cell + unit]! + (32768 - forget) * candidate + 16384) >> 15;
          const state = (output * now + 131072) >> 18;
          long[cell + unit] = now;
          short[hidden + unit] = state;
          short[to + unit] = state;
        }
      }
    },
    narrow: (sums, out, count) => {
      const { short, long } = views();
      for (let index = 0; index < count; index += 1) short[(out >> 1) + index] = narrowed(long[(sums >> 2) + index]!);
    },
    narrowPairs: (sums, others, heads, out, words, width) => {
      const { short, long } = views();
      for (let word = 0; word < words; word += 1) {
        const one = (sums >> 2) + word * width;
        const other = (others >> 2) + long[(heads >> 2) + word]! * width;
        for (let index = 0; index < width; index += 1) short[(out >> 1) + word * width + index] = narrowed((long[one + index]! + long[other + index]!) | 0);
      }
    },
  };
};

/** The arithmetic of the networks in plain JavaScript: the same numbers as `assembly.ts` gives, more slowly. */
import type { Kernel, Views } from "./index.js";
import { plainTreeKernel } from "./plain-tree.js";

const saturated = (value: number): number => (value < -32768 ? -32768 : value > 32767 ? 32767 : value);

const narrowed = (sum: number): number => saturated((sum < 0 ? sum >> 3 : sum) >> 12);

const float = Math.fround;

/** The hyperbolic tangent, each step rounded to 32 bits. */
const tangent = (x: number): number => {
  const square = float(x * x);
  const above = float(x * float(945 + float(square * float(105 + square))));
  const below = float(945 + float(square * float(420 + float(square * 15))));
  return Math.max(-1, Math.min(1, float(above / below)));
};

/** (1 + tanh(x / 2)) / 2. */
const sigmoid = (sum: number): number => float(0.5 + float(0.5 * tangent(float(float(sum) / 8388608))));

/** Units of one block of recurrent weights, and their gates. */
const BLOCK = 8;
const GATES = 3;

/** The arithmetic over one memory; the views are made anew when it has grown. */
export const plainKernel = (views: () => Views): Kernel => ({
  ...plainTreeKernel(views),
  project: (weights, bias, biasStride, inputs, out, tokens, rows, width) => {
    const { short, long } = views();
    for (let token = 0; token < tokens; token += 1) {
      const input = (inputs >> 1) + token * width;
      for (let row = 0; row < rows; row += 1) {
        const from = (weights >> 1) + (row >> 3) * 8 * width + (row & 7) * 2;
        let sum = long[((bias + token * biasStride) >> 2) + row]!;
        for (let index = 0; index < width; index += 2) {
          sum = (sum + short[from + index * 8]! * short[input + index]! + short[from + index * 8 + 1]! * short[input + index + 1]!) | 0;
        }
        long[(out >> 2) + token * rows + row] = sum;
      }
    }
  },
  gather: (table, rows, count, width, out) => {
    const { short, long } = views();
    for (let place = 0; place < width; place += 1) {
      let sum = 0;
      for (let row = 0; row < count; row += 1) sum = saturated(sum + short[(table >> 1) + long[(rows >> 2) + row]! * width + place]!);
      short[(out >> 1) + place] = sum;
    }
  },
  recur: (gates, gateStride, rows, weights, room, out, stride, tokens, width, backward) => {
    const { short, long, float: floats } = views();
    const cell = (room + 2 * width) >> 2;
    let before = room >> 1;
    short.fill(0, before, before + width);
    floats.fill(0, cell, cell + width);
    for (let step = 0; step < tokens; step += 1) {
      const token = backward === 1 ? tokens - 1 - step : step;
      const given = (gates + long[(rows >> 2) + token]! * gateStride) >> 2;
      const to = (out + token * stride) >> 1;
      for (let unit = 0; unit < width; unit += 1) {
        const sumOf = (gate: number): number => {
          const from = (weights >> 1) + (unit - (unit % BLOCK)) * GATES * width + (gate * BLOCK + (unit % BLOCK)) * 2;
          let sum = long[given + gate * width + unit]!;
          for (let index = 0; index < width; index += 2) {
            const weight = from + index * GATES * BLOCK;
            sum = (sum + short[before + index]! * short[weight]! + short[before + index + 1]! * short[weight + 1]!) | 0;
          }
          return sum;
        };
        const forget = sigmoid(sumOf(0));
        const candidate = tangent(float(float(sumOf(1)) / 4194304));
        const output = tangent(float(float(sumOf(2)) / 8388608));
        const now = float(candidate + float(forget * float(floats[cell + unit]! - candidate)));
        floats[cell + unit] = now;
        // The float's lowest bits are the nearest whole number once this is added.
        floats[cell + width] = float(float(float(2048 + float(2048 * output)) * now) + 12582912);
        short[to + unit] = long[cell + width]!;
      }
      before = to;
    }
  },
  narrow: (sums, out, count) => {
    const { short, long } = views();
    for (let index = 0; index < count; index += 1) short[(out >> 1) + index] = narrowed(long[(sums >> 2) + index]!);
  },
  narrowTurned: (sums, out, rows, width) => {
    const { short, long } = views();
    for (let row = 0; row < rows; row += 1) {
      const to = (out >> 1) + (row >> 3) * 8 * width + (row & 7) * 2;
      for (let index = 0; index < width; index += 1) short[to + (index >> 1) * 16 + (index & 1)] = narrowed(long[(sums >> 2) + row * width + index]!);
    }
  },
  narrowPairs: (sums, others, heads, out, words, width) => {
    const { short, long } = views();
    for (let word = 0; word < words; word += 1) {
      const one = (sums >> 2) + word * width;
      const other = (others >> 2) + long[(heads >> 2) + word]! * width;
      for (let index = 0; index < width; index += 1) short[(out >> 1) + word * width + index] = narrowed((long[one + index]! + long[other + index]!) | 0);
    }
  },
  highest: (scores, stride, rows, count, out) => {
    const { long } = views();
    for (let row = 0; row < rows; row += 1) {
      const from = (scores >> 2) + row * stride;
      let which = 0;
      for (let index = 1; index < count; index += 1) if (long[from + index]! > long[from + which]!) which = index;
      long[(out >> 2) + row] = which;
    }
  },
});

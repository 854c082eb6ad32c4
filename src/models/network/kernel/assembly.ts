// The arithmetic of the networks in AssemblyScript: `npm run kernels` compiles it into `module.ts`.
// `plain.ts` says the same in plain JavaScript, for engines without WebAssembly; a test holds the two together.
//
// Inputs and weights are 16-bit integers, sums 32-bit. Addresses are multiples of 16 bytes, widths multiples of 8.
// Weights stand in blocks of eight rows: for every pair of inputs the eight rows' two weights. So one instruction serves
// four rows, and a block is read from its beginning to its end.

import { tangent } from "./assembly-squash";
export { bestTree, scoreTree } from "./assembly-tree";

/** Adds `count` rows of a table, each `width` long, into `out`: 16-bit sums that stop at the ends of their range. */
export function gather(table: usize, rows: usize, count: i32, width: i32, out: usize): void {
  const bytes = width << 1;
  for (let place = 0; place < bytes; place += 16) {
    let sum = i16x8.splat(0);
    for (let row = 0; row < count; row++) sum = i16x8.add_sat_s(sum, v128.load(table + <usize>load<i32>(rows + (row << 2)) * bytes + place));
    v128.store(out + place, sum);
  }
}

/**
 * out[t][r] = bias[r] + weights[r] · inputs[t], for `tokens` inputs of `width` and `rows` rows of weights. Every input has
 * a bias of its own where `biasStride`, the bytes from one to the next, is not zero: so sums are added to other sums.
 */
export function project(weights: usize, bias: usize, biasStride: i32, inputs: usize, out: usize, tokens: i32, rows: i32, width: i32): void {
  const bytes = width << 1;
  const stride = rows << 2;
  let token = 0;
  // Four inputs at a time: each weight is read once for all of them.
  for (; token + 4 <= tokens; token += 4) {
    const from = inputs + token * bytes;
    const end = from + bytes;
    let to = out + token * stride;
    let weight = weights;
    for (let row = 0; row < rows; row += 8) {
      let given = bias + token * biasStride + (row << 2);
      let a = v128.load(given), b = v128.load(given, 16);
      given += biasStride;
      let c = v128.load(given), d = v128.load(given, 16);
      given += biasStride;
      let e = v128.load(given), f = v128.load(given, 16);
      given += biasStride;
      let g = v128.load(given), h = v128.load(given, 16);
      let third = from + (bytes << 1);
      for (let place = from; place < end; place += 4) {
        const one = v128.load(weight), two = v128.load(weight, 16);
        let input = v128.load32_splat(place);
        a = i32x4.add(a, i32x4.dot_i16x8_s(one, input));
        b = i32x4.add(b, i32x4.dot_i16x8_s(two, input));
        input = v128.load32_splat(place + bytes);
        c = i32x4.add(c, i32x4.dot_i16x8_s(one, input));
        d = i32x4.add(d, i32x4.dot_i16x8_s(two, input));
        input = v128.load32_splat(third);
        e = i32x4.add(e, i32x4.dot_i16x8_s(one, input));
        f = i32x4.add(f, i32x4.dot_i16x8_s(two, input));
        input = v128.load32_splat(third + bytes);
        g = i32x4.add(g, i32x4.dot_i16x8_s(one, input));
        h = i32x4.add(h, i32x4.dot_i16x8_s(two, input));
        weight += 32; third += 4;
      }
      v128.store(to, a); v128.store(to, b, 16);
      let next = to + stride;
      v128.store(next, c); v128.store(next, d, 16);
      next += stride;
      v128.store(next, e); v128.store(next, f, 16);
      next += stride;
      v128.store(next, g); v128.store(next, h, 16);
      to += 32;
    }
  }
  for (; token < tokens; token++) {
    const from = inputs + token * bytes;
    const end = from + bytes;
    let to = out + token * stride;
    let weight = weights;
    for (let row = 0; row < rows; row += 8) {
      const given = bias + token * biasStride + (row << 2);
      let a = v128.load(given), b = v128.load(given, 16);
      for (let place = from; place < end; place += 4) {
        const input = v128.load32_splat(place);
        a = i32x4.add(a, i32x4.dot_i16x8_s(input, v128.load(weight)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(input, v128.load(weight, 16)));
        weight += 32;
      }
      v128.store(to, a); v128.store(to, b, 16);
      to += 32;
    }
  }
}

/** Added to a float and taken as bits, the lowest sixteen are the nearest whole number. */
const WHOLE: f32 = 12582912;

/**
 * The hidden states of four units, as floats whose lowest bits are the states, from the sums of their gates; 22 bits stand
 * after the point in sums and 12 in states. A sigmoid is (1 + tanh(x / 2)) / 2.
 */
// @ts-ignore: decorator
@inline
function statesOf(forgets: v128, candidates: v128, outputs: v128, cell: usize): v128 {
  const half = f32x4.splat(0.5);
  const forget = f32x4.add(half, f32x4.mul(half, tangent(f32x4.mul(f32x4.convert_i32x4_s(forgets), f32x4.splat(1.0 / 8388608)))));
  const candidate = tangent(f32x4.mul(f32x4.convert_i32x4_s(candidates), f32x4.splat(1.0 / 4194304)));
  const output = tangent(f32x4.mul(f32x4.convert_i32x4_s(outputs), f32x4.splat(1.0 / 8388608)));
  const now = f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(v128.load(cell), candidate)));
  v128.store(cell, now);
  return f32x4.add(f32x4.mul(f32x4.add(f32x4.splat(2048), f32x4.mul(f32x4.splat(2048), output)), now), f32x4.splat(WHOLE));
}

/**
 * One direction of a recurrent layer whose cell keeps f of what it held and takes 1 - f of the new candidate.
 * `gates` holds rows of `gateStride` bytes that begin with the sums of forget, candidate and output gates that an input
 * gives, and `rows` says which row is each token's; `weights` gives what the hidden state before adds, in blocks of eight
 * units: for every pair of inputs the two weights of their forget, candidate and output gates. The hidden states are
 * written to `out`, one every `stride` bytes; `room` holds a hidden state and a cell.
 */
export function recur(gates: usize, gateStride: i32, rows: usize, weights: usize, room: usize, out: usize, stride: i32, tokens: i32, width: i32, backward: i32): void {
  const bytes = <usize>width << 1;
  const side = <usize>width << 2;
  memory.fill(room, 0, width * 6);
  let before = room;
  for (let step = 0; step < tokens; step++) {
    const token = backward ? tokens - 1 - step : step;
    let given = gates + load<i32>(rows + (token << 2)) * gateStride;
    let to = out + token * stride;
    const next = to;
    let weight = weights;
    let cell = room + bytes;
    const end = before + bytes;
    for (let unit = 0; unit < width; unit += 8) {
      const candidates = given + side;
      const outputs = candidates + side;
      let a = v128.load(given), b = v128.load(given, 16);
      let c = v128.load(candidates), d = v128.load(candidates, 16);
      let e = v128.load(outputs), f = v128.load(outputs, 16);
      for (let place = before; place < end; place += 4) {
        const input = v128.load32_splat(place);
        a = i32x4.add(a, i32x4.dot_i16x8_s(input, v128.load(weight)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(input, v128.load(weight, 16)));
        c = i32x4.add(c, i32x4.dot_i16x8_s(input, v128.load(weight, 32)));
        d = i32x4.add(d, i32x4.dot_i16x8_s(input, v128.load(weight, 48)));
        e = i32x4.add(e, i32x4.dot_i16x8_s(input, v128.load(weight, 64)));
        f = i32x4.add(f, i32x4.dot_i16x8_s(input, v128.load(weight, 80)));
        weight += 96;
      }
      // The lower halves of both times four floats are the eight states.
      v128.store(to, v128.shuffle<i16>(statesOf(a, c, e, cell), statesOf(b, d, f, cell + 16), 0, 2, 4, 6, 8, 10, 12, 14));
      given += 32; to += 16; cell += 32;
    }
    before = next;
  }
}

/** A sum as an input of the next layer: 12 bits less after the point, those below zero an eighth, the ends of the range kept. */
// @ts-ignore: decorator
@inline
function narrowed(sum: i32): i16 {
  const value = (sum < 0 ? sum >> 3 : sum) >> 12;
  return <i16>(value < -32768 ? -32768 : value > 32767 ? 32767 : value);
}

/** Sums as inputs of the next layer. */
export function narrow(sums: usize, out: usize, count: i32): void {
  for (let index = 0; index < count; index++) store<i16>(out + (<usize>index << 1), narrowed(load<i32>(sums + (<usize>index << 2))));
}

/** The same for `rows` rows of sums, `width` long, that are to serve as weights: in blocks of eight rows. */
export function narrowTurned(sums: usize, out: usize, rows: i32, width: i32): void {
  for (let row = 0; row < rows; row++) {
    const from = sums + row * (width << 2);
    const to = out + (row >> 3) * (width << 4) + ((row & 7) << 2);
    for (let index = 0; index < width; index += 2) {
      store<i16>(to + (index << 4), narrowed(load<i32>(from + (index << 2))));
      store<i16>(to + (index << 4), narrowed(load<i32>(from + (index << 2), 4)), 2);
    }
  }
}

/** The same for the sum of a word's row of sums and its head's: `heads` names for every one of `words` rows a row of `others`. */
export function narrowPairs(sums: usize, others: usize, heads: usize, out: usize, words: i32, width: i32): void {
  for (let word = 0; word < words; word++) {
    const one = sums + word * (width << 2);
    const other = others + load<i32>(heads + (<usize>word << 2)) * (width << 2);
    const to = out + word * (width << 1);
    for (let index = 0; index < width; index++) store<i16>(to + (<usize>index << 1), narrowed(load<i32>(one + (<usize>index << 2)) + load<i32>(other + (<usize>index << 2))));
  }
}

/** Which of the first `count` scores of each of `rows` rows is the highest, the first of equal ones. */
export function highest(scores: usize, stride: i32, rows: i32, count: i32, out: usize): void {
  for (let row = 0; row < rows; row++) {
    let best = load<i32>(scores);
    let which = 0;
    for (let index = 1; index < count; index++) {
      const score = load<i32>(scores + (<usize>index << 2));
      if (score > best) { best = score; which = index; }
    }
    store<i32>(out + (<usize>row << 2), which);
    scores += stride << 2;
  }
}

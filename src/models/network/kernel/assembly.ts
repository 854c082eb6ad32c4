// The arithmetic of the networks in AssemblyScript: `npm run build:kernel` compiles it into `module.ts`.
// `plain.ts` says the same in plain JavaScript, for engines without WebAssembly; a test holds the two together.
//
// Inputs and weights are 16-bit integers, sums 32-bit. Addresses are multiples of 16 bytes, widths multiples of 8.

/** Four sums, one of each of the vectors. */
// @ts-ignore: decorator
@inline
function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const low = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const high = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(low, high, 0, 1, 4, 5), v128.shuffle<i32>(low, high, 2, 3, 6, 7));
}

/** Adds `count` rows of a table, each `width` long, into `out`: 16-bit sums that stop at the ends of their range. */
export function gather(table: usize, rows: usize, count: i32, width: i32, out: usize): void {
  const bytes = width << 1;
  for (let place = 0; place < bytes; place += 16) {
    let sum = i16x8.splat(0);
    for (let row = 0; row < count; row++) sum = i16x8.add_sat_s(sum, v128.load(table + <usize>load<i32>(rows + (row << 2)) * bytes + place));
    v128.store(out + place, sum);
  }
}

/** The rows of weights times one input, with the bias: eight rows at a time, so that the input is read seldom. */
// @ts-ignore: decorator
@inline
function projectOne(weights: usize, bias: usize, input: usize, to: usize, rows: i32, bytes: i32): void {
  const end = input + bytes;
  let p0 = weights;
  for (let row = 0; row < rows; row += 8) {
    let p4 = p0 + (bytes << 2);
    let a = i32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    for (let place = input; place < end; place += 16) {
      const value = v128.load(place);
      a = i32x4.add(a, i32x4.dot_i16x8_s(value, v128.load(p0)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(value, v128.load(p0 + bytes)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(value, v128.load(p0 + (bytes << 1))));
      d = i32x4.add(d, i32x4.dot_i16x8_s(value, v128.load(p0 + bytes * 3)));
      e = i32x4.add(e, i32x4.dot_i16x8_s(value, v128.load(p4)));
      f = i32x4.add(f, i32x4.dot_i16x8_s(value, v128.load(p4 + bytes)));
      g = i32x4.add(g, i32x4.dot_i16x8_s(value, v128.load(p4 + (bytes << 1))));
      h = i32x4.add(h, i32x4.dot_i16x8_s(value, v128.load(p4 + bytes * 3)));
      p0 += 16; p4 += 16;
    }
    p0 += bytes * 7;
    v128.store(to + (row << 2), i32x4.add(sumsOf(a, b, c, d), v128.load(bias + (row << 2))));
    v128.store(to + (row << 2) + 16, i32x4.add(sumsOf(e, f, g, h), v128.load(bias + (row << 2) + 16)));
  }
}

/** out[t][r] = bias[r] + weights[r] · inputs[t], for `tokens` inputs of `width` and `rows` rows of weights. */
export function project(weights: usize, bias: usize, inputs: usize, out: usize, tokens: i32, rows: i32, width: i32): void {
  const bytes = width << 1;
  let token = 0;
  // Two inputs at a time: each row of weights is read once for both.
  for (; token + 2 <= tokens; token += 2) {
    const input = inputs + token * bytes;
    const end = input + bytes;
    const to = out + token * (rows << 2);
    const next = to + (rows << 2);
    let p0 = weights;
    for (let row = 0; row < rows; row += 4) {
      let p1 = p0 + bytes, p2 = p1 + bytes, p3 = p2 + bytes;
      let a = i32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
      for (let place = input; place < end; place += 16) {
        const value = v128.load(place);
        const other = v128.load(place + bytes);
        let weight = v128.load(p0);
        a = i32x4.add(a, i32x4.dot_i16x8_s(value, weight));
        e = i32x4.add(e, i32x4.dot_i16x8_s(other, weight));
        weight = v128.load(p1);
        b = i32x4.add(b, i32x4.dot_i16x8_s(value, weight));
        f = i32x4.add(f, i32x4.dot_i16x8_s(other, weight));
        weight = v128.load(p2);
        c = i32x4.add(c, i32x4.dot_i16x8_s(value, weight));
        g = i32x4.add(g, i32x4.dot_i16x8_s(other, weight));
        weight = v128.load(p3);
        d = i32x4.add(d, i32x4.dot_i16x8_s(value, weight));
        h = i32x4.add(h, i32x4.dot_i16x8_s(other, weight));
        p0 += 16; p1 += 16; p2 += 16; p3 += 16;
      }
      p0 = p3;
      const given = v128.load(bias + (row << 2));
      v128.store(to + (row << 2), i32x4.add(sumsOf(a, b, c, d), given));
      v128.store(next + (row << 2), i32x4.add(sumsOf(e, f, g, h), given));
    }
  }
  if (token < tokens) projectOne(weights, bias, inputs + token * bytes, out + token * (rows << 2), rows, bytes);
}

/** Index into the tables of squashing functions: sums have 22 bits after the point, the tables 10, from -8 to 8. */
// @ts-ignore: decorator
@inline
function placeOf(sum: i32): usize {
  const place = (sum >> 12) + 8192;
  return <usize>(place < 0 ? 0 : place > 16383 ? 16383 : place) << 1;
}

/**
 * One direction of a recurrent layer whose cell keeps f of what it held and takes 1 - f of the new candidate.
 * `gates` holds rows of `gateStride` bytes that begin with the sums of forget, candidate and output gates that an input
 * gives, and `rows` says which row is each token's; `weights` gives what the hidden state before adds. The hidden states
 * are written to `out`, one every `stride` bytes; `room` holds one hidden state, one cell and one row of sums.
 */
export function recur(gates: usize, gateStride: i32, rows: usize, weights: usize, zeros: usize, sigmoid: usize, tangent: usize, room: usize, out: usize, stride: i32, tokens: i32, width: i32, backward: i32): void {
  const hidden = room;
  const cell = room + (width << 1);
  const sums = cell + (width << 2);
  memory.fill(room, 0, width * 6);
  for (let step = 0; step < tokens; step++) {
    const token = backward ? tokens - 1 - step : step;
    projectOne(weights, zeros, hidden, sums, 3 * width, width << 1);
    const given = gates + load<i32>(rows + (token << 2)) * gateStride;
    const to = out + token * stride;
    for (let unit = 0; unit < width; unit++) {
      const at = <usize>unit << 2;
      const side = <usize>width << 2;
      const forget = <i32>load<i16>(sigmoid + placeOf(load<i32>(sums + at) + load<i32>(given + at)));
      const candidate = <i32>load<i16>(tangent + placeOf(load<i32>(sums + side + at) + load<i32>(given + side + at)));
      const output = <i32>load<i16>(sigmoid + placeOf(load<i32>(sums + 2 * side + at) + load<i32>(given + 2 * side + at)));
      const now = (forget * load<i32>(cell + at) + (32768 - forget) * candidate + 16384) >> 15;
      store<i32>(cell + at, now);
      const state = (output * now + 131072) >> 18;
      store<i16>(hidden + (<usize>unit << 1), <i16>state);
      store<i16>(to + (<usize>unit << 1), <i16>state);
    }
  }
}

/** Sums as 16-bit inputs of the next layer: 12 bits less after the point, those below zero an eighth, the ends of the range kept. */
export function narrow(sums: usize, out: usize, count: i32): void {
  for (let index = 0; index < count; index++) {
    const sum = load<i32>(sums + (<usize>index << 2));
    const value = (sum < 0 ? sum >> 3 : sum) >> 12;
    store<i16>(out + (<usize>index << 1), <i16>(value < -32768 ? -32768 : value > 32767 ? 32767 : value));
  }
}

/** The same for the sum of a word's row of sums and its head's: `heads` names for every one of `words` rows a row of `others`. */
export function narrowPairs(sums: usize, others: usize, heads: usize, out: usize, words: i32, width: i32): void {
  for (let word = 0; word < words; word++) {
    const one = sums + word * (width << 2);
    const other = others + load<i32>(heads + (<usize>word << 2)) * (width << 2);
    const to = out + word * (width << 1);
    for (let index = 0; index < width; index++) {
      const sum = load<i32>(one + (<usize>index << 2)) + load<i32>(other + (<usize>index << 2));
      const value = (sum < 0 ? sum >> 3 : sum) >> 12;
      store<i16>(to + (<usize>index << 1), <i16>(value < -32768 ? -32768 : value > 32767 ? 32767 : value));
    }
  }
}

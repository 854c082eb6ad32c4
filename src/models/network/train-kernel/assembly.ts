// The arithmetic of training in AssemblyScript, on 32-bit floats: `npm run kernels` compiles it into `module.ts`.
import { tangent } from "../kernel/assembly-squash";

/** C[n x m] += A B. A(r, i) stands at a + r * aRow + i * aCol, B(i, j) at b + i * bRow + 4 j; m is a multiple of 8. */
export function multiply(a: usize, aRow: i32, aCol: i32, b: usize, bRow: i32, c: usize, cRow: i32, n: i32, k: i32, m: i32): void {
  let r = 0;
  for (; r + 4 <= n; r += 4) {
    const x0 = a + r * aRow;
    for (let j = 0; j < m; j += 8) {
      const o = c + r * cRow + (j << 2);
      const o1 = o + cRow, o2 = o1 + cRow, o3 = o2 + cRow;
      let a0 = v128.load(o), a1 = v128.load(o, 16);
      let b0 = v128.load(o1), b1 = v128.load(o1, 16);
      let c0 = v128.load(o2), c1 = v128.load(o2, 16);
      let d0 = v128.load(o3), d1 = v128.load(o3, 16);
      let p = b + (j << 2);
      let q0 = x0, q1 = x0 + aRow, q2 = q1 + aRow, q3 = q2 + aRow;
      for (let i = 0; i < k; i++) {
        const w0 = v128.load(p), w1 = v128.load(p, 16);
        let v = v128.load32_splat(q0);
        a0 = f32x4.add(a0, f32x4.mul(v, w0)); a1 = f32x4.add(a1, f32x4.mul(v, w1));
        v = v128.load32_splat(q1);
        b0 = f32x4.add(b0, f32x4.mul(v, w0)); b1 = f32x4.add(b1, f32x4.mul(v, w1));
        v = v128.load32_splat(q2);
        c0 = f32x4.add(c0, f32x4.mul(v, w0)); c1 = f32x4.add(c1, f32x4.mul(v, w1));
        v = v128.load32_splat(q3);
        d0 = f32x4.add(d0, f32x4.mul(v, w0)); d1 = f32x4.add(d1, f32x4.mul(v, w1));
        p += bRow; q0 += aCol; q1 += aCol; q2 += aCol; q3 += aCol;
      }
      v128.store(o, a0); v128.store(o, a1, 16); v128.store(o1, b0); v128.store(o1, b1, 16);
      v128.store(o2, c0); v128.store(o2, c1, 16); v128.store(o3, d0); v128.store(o3, d1, 16);
    }
  }
  for (; r < n; r++) {
    const x0 = a + r * aRow;
    let j = 0;
    for (; j + 16 <= m; j += 16) {
      const o = c + r * cRow + (j << 2);
      let a0 = v128.load(o), a1 = v128.load(o, 16), a2 = v128.load(o, 32), a3 = v128.load(o, 48);
      let p = b + (j << 2); let q = x0;
      for (let i = 0; i < k; i++) {
        const v = v128.load32_splat(q);
        a0 = f32x4.add(a0, f32x4.mul(v, v128.load(p))); a1 = f32x4.add(a1, f32x4.mul(v, v128.load(p, 16)));
        a2 = f32x4.add(a2, f32x4.mul(v, v128.load(p, 32))); a3 = f32x4.add(a3, f32x4.mul(v, v128.load(p, 48)));
        p += bRow; q += aCol;
      }
      v128.store(o, a0); v128.store(o, a1, 16); v128.store(o, a2, 32); v128.store(o, a3, 48);
    }
    for (; j < m; j += 8) {
      const o = c + r * cRow + (j << 2);
      let a0 = v128.load(o), a1 = v128.load(o, 16);
      let p = b + (j << 2); let q = x0;
      for (let i = 0; i < k; i++) {
        const v = v128.load32_splat(q);
        a0 = f32x4.add(a0, f32x4.mul(v, v128.load(p))); a1 = f32x4.add(a1, f32x4.mul(v, v128.load(p, 16)));
        p += bRow; q += aCol;
      }
      v128.store(o, a0); v128.store(o, a1, 16);
    }
  }
}
/** One step of Adam (Kingma & Ba 2015) on n weights; the gradients are taken times `scale` and set to zero. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, scale: f32, b1: f32, b2: f32, c1: f32, c2: f32): void {
  const end = w + (n << 2);
  const B1 = f32x4.splat(b1), B2 = f32x4.splat(b2), N1 = f32x4.splat(1 - b1), N2 = f32x4.splat(1 - b2), R = f32x4.splat(rate * c1), C2 = f32x4.splat(c2), S = f32x4.splat(scale), EPS = f32x4.splat(1e-8);
  while (w < end) {
    const grad = f32x4.mul(v128.load(g), S);
    v128.store(g, f32x4.splat(0));
    const first = f32x4.add(f32x4.mul(v128.load(m), B1), f32x4.mul(grad, N1));
    const second = f32x4.add(f32x4.mul(v128.load(v), B2), f32x4.mul(f32x4.mul(grad, grad), N2));
    v128.store(m, first); v128.store(v, second);
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(first, R), f32x4.add(f32x4.sqrt(f32x4.mul(second, C2)), EPS))));
    w += 16; g += 16; m += 16; v += 16;
  }
}
export function squares(p: usize, n: i32): f32 {
  let s = f32x4.splat(0);
  const end = p + (n << 2);
  for (; p < end; p += 16) { const x = v128.load(p); s = f32x4.add(s, f32x4.mul(x, x)); }
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3);
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tangent(f32x4.mul(half, x))));
}

/**
 * Runs one direction of a recurrent layer over `places` rows of `gates`, which hold what the input gives its forget,
 * candidate and output gates and are left squashed; `bias` is added to the forget gates. `before` gets the hidden state
 * before each place, `cells` its cell, `states`, one row every `stride` bytes, its hidden state; `row` is room for one.
 */
export function runDirection(gates: usize, weights: usize, bias: f32, cells: usize, before: usize, states: usize, stride: i32, row: usize, places: i32, hidden: i32, backward: i32): void {
  const bytes = hidden << 2;
  const side = <usize>bytes;
  const one = f32x4.splat(1), more = f32x4.splat(bias);
  memory.fill(row, 0, bytes);
  for (let step = 0; step < places; step++) {
    const place = backward ? places - 1 - step : step;
    const last = backward ? place + 1 : place - 1;
    memory.copy(before + place * bytes, row, bytes);
    const gate = gates + place * bytes * 3;
    if (step > 0) multiply(row, 0, 4, weights, bytes * 3, gate, 0, 1, hidden, 3 * hidden);
    for (let at: usize = 0; at < side; at += 16) {
      const forget = sigmoid(f32x4.add(v128.load(gate + at), more));
      const candidate = tangent(v128.load(gate + side + at));
      const output = sigmoid(v128.load(gate + 2 * side + at));
      let now = f32x4.mul(f32x4.sub(one, forget), candidate);
      if (step > 0) now = f32x4.add(now, f32x4.mul(forget, v128.load(cells + last * bytes + at)));
      const state = f32x4.mul(output, now);
      v128.store(gate + at, forget);
      v128.store(gate + side + at, candidate);
      v128.store(gate + 2 * side + at, output);
      v128.store(cells + place * bytes + at, now);
      v128.store(states + place * stride + at, state);
      v128.store(row + at, state);
    }
  }
}

/**
 * Takes the gradient of one direction's states, one row every `stride` bytes, of which `mask` says how much passes, back to
 * the sums of its gates. `transposed` holds the recurrent weights with rows and columns exchanged; `carried` and `row` are
 * room for one cell and one state.
 */
export function learnDirection(gates: usize, gradients: usize, cells: usize, stateGradients: usize, stride: i32, mask: usize, carried: usize, row: usize, transposed: usize, places: i32, hidden: i32, backward: i32): void {
  const bytes = hidden << 2;
  const side = <usize>bytes;
  const one = f32x4.splat(1);
  memory.fill(row, 0, bytes);
  memory.fill(carried, 0, bytes);
  for (let step = places - 1; step >= 0; step--) {
    const place = backward ? places - 1 - step : step;
    const last = backward ? place + 1 : place - 1;
    const gate = gates + place * bytes * 3;
    const gradient = gradients + place * bytes * 3;
    for (let at: usize = 0; at < side; at += 16) {
      const forget = v128.load(gate + at), candidate = v128.load(gate + side + at), output = v128.load(gate + 2 * side + at);
      const now = v128.load(cells + place * bytes + at);
      const kept = step > 0 ? v128.load(cells + last * bytes + at) : f32x4.splat(0);
      const state = f32x4.add(f32x4.mul(v128.load(stateGradients + place * stride + at), v128.load(mask + at)), v128.load(row + at));
      const cell = f32x4.add(v128.load(carried + at), f32x4.mul(state, output));
      v128.store(gradient + at, f32x4.mul(f32x4.mul(cell, f32x4.sub(kept, candidate)), f32x4.mul(forget, f32x4.sub(one, forget))));
      v128.store(gradient + side + at, f32x4.mul(f32x4.mul(cell, f32x4.sub(one, forget)), f32x4.sub(one, f32x4.mul(candidate, candidate))));
      v128.store(gradient + 2 * side + at, f32x4.mul(f32x4.mul(state, now), f32x4.mul(output, f32x4.sub(one, output))));
      v128.store(carried + at, f32x4.mul(cell, forget));
    }
    memory.fill(row, 0, bytes);
    if (step > 0) multiply(gradient, 0, 4, transposed, bytes, row, 0, 1, 3 * hidden, hidden);
  }
}

/** to[i] += from[i] * mask[i], for n items; n is a multiple of 4. */
export function addMasked(to: usize, from: usize, mask: usize, n: i32): void {
  for (const end = to + (n << 2); to < end; to += 16) {
    v128.store(to, f32x4.add(v128.load(to), f32x4.mul(v128.load(from), v128.load(mask))));
    from += 16; mask += 16;
  }
}

// The arithmetic of training in AssemblyScript, on 32-bit floats: `npm run kernels` compiles it into `module.ts`.

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

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arithmetic } from "../../../src/models/network/kernel/index.js";
import { makeArithmetic } from "../../../src/models/network/kernel/index.js";
import { squashTables } from "../../../src/models/network/squash.js";
import { sigmoidAnchors } from "../../../src/models/parser/train-pack.js";

const WIDTH = 8;
const TOKENS = 3;

const short = fc.integer({ min: -32768, max: 32767 });
const long = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** Runs one operation over the same numbers in WebAssembly and in plain JavaScript and returns the whole memory of both. */
const both = (run: (arithmetic: Arithmetic, shorts: number, longs: number, out: number) => void, shorts: readonly number[], longs: readonly number[]): readonly (readonly number[])[] =>
  [makeArithmetic(), makeArithmetic(null)].map((arithmetic) => {
    const [first, second, out] = [arithmetic.reserve(2 * shorts.length), arithmetic.reserve(4 * longs.length), arithmetic.reserve(4096)];
    arithmetic.views().short.set(shorts, first >> 1);
    arithmetic.views().long.set(longs, second >> 2);
    run(arithmetic, first, second, out);
    return Array.from(arithmetic.views().long.subarray(0, (out + 4096) >> 2));
  });

describe("the kernel in WebAssembly and in plain JavaScript", () => {
  it("projects alike", () => {
    fc.assert(fc.property(fc.array(short, { minLength: 88, maxLength: 88 }), fc.array(long, { minLength: 8, maxLength: 8 }), (shorts, longs) => {
      const [fast, plain] = both(({ kernel }, first, second, out) => { kernel.project(first, second, first + 2 * 64, out, TOKENS, 8, WIDTH); }, shorts, longs);
      expect(plain).toEqual(fast);
    }));
  });

  it("gathers alike, and stops at the ends of the range", () => {
    fc.assert(fc.property(fc.array(short, { minLength: 40, maxLength: 40 }), fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), (shorts, rows) => {
      const [fast, plain] = both(({ kernel }, first, second, out) => { kernel.gather(first, second, 4, WIDTH, out); }, shorts, rows);
      expect(plain).toEqual(fast);
    }));
  });

  it("narrows alike", () => {
    fc.assert(fc.property(fc.array(long, { minLength: 48, maxLength: 48 }), (longs) => {
      const heads = [0, 2, 1];
      const [fast, plain] = both(({ kernel }, _, second, out) => {
        kernel.narrow(second + 16, out, 24);
        kernel.narrowPairs(second + 16, second + 16 + 4 * 24 - 16, second, out + 64, TOKENS, WIDTH);
      }, [0], [...heads, 0, ...longs]);
      expect(plain).toEqual(fast);
    }));
  });

  it("runs a recurrent layer alike in both directions", () => {
    const { sigmoid, tangent } = squashTables(sigmoidAnchors());
    fc.assert(fc.property(fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 192, maxLength: 192 }), fc.array(fc.integer({ min: -9e6, max: 9e6 }), { minLength: 72, maxLength: 72 }), fc.integer({ min: 0, max: 1 }), (weights, gates, backward) => {
      const run = ({ kernel, reserve, views }: Arithmetic, first: number, second: number, out: number): void => {
        const [one, two, zeros, room] = [reserve(2 * sigmoid.length), reserve(2 * tangent.length), reserve(4 * 3 * WIDTH), reserve(18 * WIDTH)];
        views().short.set(sigmoid, one >> 1);
        views().short.set(tangent, two >> 1);
        const rows = reserve(4 * TOKENS);
        views().long.set([2, 0, 1], rows >> 2);
        kernel.recur(second, 4 * 3 * WIDTH, rows, first, zeros, one, two, room, out, 2 * WIDTH, TOKENS, WIDTH, backward);
      };
      const [fast, plain] = both(run, weights, gates);
      expect(plain).toEqual(fast);
    }), { numRuns: 20 });
  });

  it("is what the sources give", () => {
    const script = fileURLToPath(new URL("../../../.config/build-kernels.js", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
  });

  it("works where an engine has no WebAssembly and where it refuses to compile", () => {
    const refusing = { Memory: () => { throw new Error("not allowed"); } } as never;
    for (const arithmetic of [makeArithmetic(null), makeArithmetic(refusing)]) {
      const at = arithmetic.reserve(200_000);
      arithmetic.views().long[at >> 2] = -(1 << 20);
      arithmetic.kernel.narrow(at, at + 16, 1);
      expect(arithmetic.views().short[(at + 16) >> 1]).toBe(-32);
    }
  });
});

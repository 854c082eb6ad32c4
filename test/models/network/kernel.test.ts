import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arithmetic } from "../../../src/models/network/kernel/index.js";
import { makeArithmetic } from "../../../src/models/network/kernel/index.js";
import { inBlocks, inGateBlocks } from "../../../src/models/network/blocks.js";

const WIDTH = 8;
const TOKENS = 6;

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
    fc.assert(fc.property(fc.array(short, { minLength: 112, maxLength: 112 }), fc.array(long, { minLength: 8, maxLength: 8 }), (shorts, longs) => {
      const [fast, plain] = both(({ kernel }, first, second, out) => { kernel.project(first, second, 0, first + 2 * 64, out, TOKENS, 8, WIDTH); }, shorts, longs);
      expect(plain).toEqual(fast);
    }));
  });

  it("adds what it projects to sums that stand there, alike", () => {
    fc.assert(fc.property(fc.array(short, { minLength: 112, maxLength: 112 }), fc.array(long, { minLength: 8 * TOKENS, maxLength: 8 * TOKENS }), (shorts, longs) => {
      const project = ({ kernel, views }: Arithmetic, first: number, second: number, out: number): void => {
        kernel.project(first, second, 4 * 8, first + 2 * 64, second, TOKENS, 8, WIDTH);
        views().long.copyWithin(out >> 2, second >> 2, (second >> 2) + 8 * TOKENS);
      };
      const [fast, plain] = both(project, shorts, longs);
      expect(plain).toEqual(fast);
      // Without an input, what stood there stands there still.
      const [, kept] = both(project, shorts.map((value, index) => (index < 64 ? value : 0)), longs);
      expect(kept!.slice(-1024, -1024 + 8 * TOKENS)).toEqual(longs);
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
        kernel.narrowPairs(second + 16, second + 16 + 4 * 24 - 16, second, out + 64, 3, WIDTH);
        kernel.narrowTurned(second + 16, out + 256, 6, WIDTH);
      }, [0], [...heads, 0, ...longs]);
      expect(plain).toEqual(fast);
    }));
  });

  it("runs a recurrent layer alike in both directions", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 192, maxLength: 192 }), fc.array(fc.integer({ min: -9e6, max: 9e6 }), { minLength: 72, maxLength: 72 }), fc.integer({ min: 0, max: 1 }), (weights, gates, backward) => {
      const run = ({ kernel, reserve, views }: Arithmetic, first: number, second: number, out: number): void => {
        const [rows, room] = [reserve(4 * 3), reserve(6 * WIDTH + 16)];
        views().long.set([2, 0, 1], rows >> 2);
        kernel.recur(second, 4 * 3 * WIDTH, rows, first, room, out, 2 * WIDTH, 3, WIDTH, backward);
        // The float that plain JavaScript keeps behind the cell is its own.
        views().long.fill(0, room >> 2, (room + 6 * WIDTH + 16) >> 2);
      };
      const [fast, plain] = both(run, weights, gates);
      expect(plain).toEqual(fast);
    }), { numRuns: 20 });
  });

  it("computes what a matrix and a recurrent cell are", () => {
    for (const host of [undefined, null]) {
      const { kernel, reserve, views } = host === null ? makeArithmetic(null) : makeArithmetic();
      const put = (values: ArrayLike<number>, kind: "short" | "long"): number => {
        const address = reserve(4 * values.length);
        views()[kind].set(values, address >> (kind === "short" ? 1 : 2));
        return address;
      };
      const matrix = Int16Array.from({ length: 64 }, (_, index) => (index % 11) - 5);
      const input = [3, -1, 4, 1, -5, 9, 2, 6];
      const out = reserve(64);
      kernel.project(put(inBlocks(matrix, 8), "short"), put([1, 2, 3, 4, 5, 6, 7, 8], "long"), 0, put(input, "short"), out, 1, 8, 8);
      const sums = Array.from({ length: 8 }, (_, row) => input.reduce((sum, value, index) => sum + value * matrix[row * 8 + index]!, row + 1));
      expect(Array.from(views().long.subarray(out >> 2, (out >> 2) + 8))).toEqual(sums);

      // Two steps, of whose second the recurrent weights move each gate by the unit's own state before.
      const one = 1 << 22;
      const own = Int16Array.from({ length: 3 * 64 }, (_, index) => (index % 8 === Math.floor(index / 8) % 8 ? 512 : 0));
      const gates = put([...Array.from({ length: 8 }, () => one), ...Array.from({ length: 8 }, (_, unit) => (unit - 4) * one), ...Array.from({ length: 8 }, () => -one)], "long");
      const states = reserve(64);
      kernel.recur(gates, 96, put([0, 0], "long"), put(inGateBlocks(own, 8), "short"), reserve(96), states, 16, 2, 8, 0);
      const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
      for (let unit = 0; unit < 8; unit += 1) {
        let [cell, state] = [0, 0];
        for (let step = 0; step < 2; step += 1) {
          const forget = sigmoid(1 + state / 2);
          cell = forget * cell + (1 - forget) * Math.tanh(unit - 4 + state / 2);
          state = sigmoid(-1 + state / 2) * cell;
          expect(Math.abs(views().short[(states >> 1) + step * 8 + unit]! / 4096 - state)).toBeLessThan(0.002);
        }
      }
    }
  });

  it("was made from the sources as they stand (npm run kernels)", () => {
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowed, headsOf, LEFT, RIGHT, ROW, SHIFT, startRow, takeStep } from "../../../src/models/parser/states.js";
import { projective } from "../../../src/models/parser/train.js";

const isTree = (heads: Int32Array): boolean => {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, word) => {
    let steps = 0;
    for (let at = word; at >= 0; at = heads[at]!) {
      steps += 1;
      if (steps > heads.length) return false;
    }
    return true;
  });
};

const run = (length: number, choices: readonly number[]): Int32Array => {
  const rows = new Int32Array(ROW * (2 * length + 1));
  startRow(rows);
  for (let step = 0; step < 2 * length - 1; step += 1) {
    const possible = [SHIFT, LEFT, RIGHT].filter((action) => allowed(rows, step * ROW, action, length));
    takeStep(rows, step * ROW, possible[(choices[step] ?? 0) % possible.length]!, (step + 1) * ROW);
  }
  return headsOf(rows, (2 * length - 1) * ROW, length);
};

describe("transitions", () => {
  it("end in a tree whatever is chosen", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (length, choices) => isTree(run(length, choices))));
  });

  it("hang the top on the front with LEFT and on the word below with RIGHT", () => {
    // 0 <- 1 -> 2: shift, left, shift, shift, right.
    expect(Array.from(run(3, [0, 1, 0, 0, 0]))).toEqual([1, -1, 1]);
  });

  it("know a tree from what is none", () => {
    expect([Int32Array.of(-1, 0, 1), Int32Array.of(-1, -1), Int32Array.of(-1, 2, 1)].map(isTree)).toEqual([true, false, false]);
  });
});

describe("projective", () => {
  const crosses = (heads: Int32Array): boolean => heads.some((head, word) => head >= 0 && Array.from({ length: heads.length }, (_, other) => other).some((other) => {
    const [low, high] = [Math.min(head, word), Math.max(head, word)];
    const otherHead = heads[other]!;
    if (otherHead < 0) return other > low && other < high;
    const inside = (place: number): boolean => place > low && place < high;
    const outside = (place: number): boolean => place < low || place > high;
    return (inside(other) && outside(otherHead)) || (inside(otherHead) && outside(other));
  }));

  it("leaves a projective tree as it is and mends a crossing one", () => {
    expect(Array.from(projective([1, -1, 1]))).toEqual([1, -1, 1]);
    const crossed = Int32Array.of(-1, 3, 0, 0, 1);
    expect(crosses(crossed)).toBe(true);
    expect(crosses(projective(crossed))).toBe(false);
  });

  it("makes a projective tree of any tree", () => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 14 }), (seeds) => {
      const heads = Int32Array.from(seeds, (seed, word) => (word === 0 ? -1 : seed % word));
      const result = projective(heads);
      return isTree(result) && !crosses(result);
    }));
  });
});

import { describe, expect, it } from "vitest";
import { rarities } from "../../../src/models/check-worthiness/train-logistic.js";

describe("how rare a feature is", () => {
  const rows = { starts: Int32Array.of(0, 3, 4, 6, 6), features: Int32Array.of(0, 1, 1, 0, 0, -1), count: 4 };

  it("counts rows, not occurrences, and passes over features without a number", () => {
    const [common, twiceInOne, never] = rarities(rows, 3);
    expect(common).toBeCloseTo(Math.log(4 / 4));
    expect(twiceInOne).toBeCloseTo(Math.log(4 / 2));
    expect(never).toBeCloseTo(Math.log(4));
  });
});

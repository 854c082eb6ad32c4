import { describe, expect, it } from "vitest";
import { addCounts, f1Of, isReproduced, NO_COUNTS, placesOf, spanCounts } from "./sentences.js";

describe("the scorers of sentences", () => {
  it("compares lists of sentences without their white space", () => {
    expect(isReproduced(["A  b.", "C."], ["A b. ", "C."])).toBe(true);
    expect(isReproduced(["A b. C."], ["A b.", "C."])).toBe(false);
  });

  it("counts equal spans once", () => {
    const counts = addCounts(NO_COUNTS, spanCounts([[0, 3], [4, 6], [4, 6]], [[0, 3], [4, 7]]));
    expect(counts).toEqual({ right: 1, predicted: 2, gold: 2 });
    expect(f1Of(counts)).toBe(50);
  });

  it("finds where pieces stand, and leaves out what is not there", () => {
    expect(placesOf("A b.  C.", ["A b. ", "D.", "C."])).toEqual([[0, 4], [6, 8]]);
  });
});

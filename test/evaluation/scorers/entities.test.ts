import { describe, expect, it } from "vitest";
import { f1Of, gapCounts, relaxedCounts, strictCounts } from "./entities.js";

const gold = [{ start: 0, end: 9, type: "person" }, { start: 20, end: 24, type: "place" }];

describe("entity scores", () => {
  it("want span and type when strict", () => {
    expect(strictCounts([{ start: 0, end: 9, type: "person" }, { start: 20, end: 24, type: "organization" }], gold)).toEqual({ right: 1, predicted: 2, gold: 2 });
  });

  it("take any overlap of the same type when relaxed, each gold span once", () => {
    expect(relaxedCounts([{ start: 0, end: 4, type: "person" }, { start: 5, end: 9, type: "person" }], gold)).toEqual({ right: 1, predicted: 2, gold: 2 });
  });

  it("give F1 in percent", () => {
    expect(f1Of({ right: 1, predicted: 2, gold: 2 })).toBe("50.0");
  });
});

describe("GAP counts", () => {
  it("count a name that is said to be meant", () => {
    expect(gapCounts([{ gold: [true, false], predicted: [true, false] }, { gold: [false, true], predicted: [true, false] }, { gold: [true, false], predicted: [false, false] }]))
      .toEqual({ right: 1, predicted: 2, gold: 3 });
  });
});

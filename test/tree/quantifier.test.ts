import { describe, expect, it } from "vitest";
import { isQuantified } from "../../src/tree/quantifier.js";
import { at, treeFrom } from "./trees.js";

describe("how many of a noun are meant", () => {
  const isFew = (lines: string, noun: string): boolean => {
    const tree = treeFrom(lines);
    return isQuantified(tree, at(tree, noun), new Set(["few"]));
  };

  it("is told by the noun itself or what stands before it", () => {
    expect(isFew("few nsubj agree | agree root", "few")).toBe(true);
    expect(isFew("few amod voters | voters nsubj agree | agree root", "voters")).toBe(true);
    expect(isFew("many amod voters | voters nsubj agree | agree root", "voters")).toBe(false);
  });

  it("is another matter behind an article", () => {
    expect(isFew("a det voters | few amod voters | voters nsubj agree | agree root", "voters")).toBe(false);
  });
});

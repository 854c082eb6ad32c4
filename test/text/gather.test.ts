import { describe, expect, it } from "vitest";
import { gather, gatherFound } from "../../src/text/gather.js";

describe("gather", () => {
  it("puts what is made of each item one after the other", () => {
    expect(gather(["ab", "", "c"], (word, index) => Array.from(word, (letter) => `${letter}${index}`))).toEqual(["a0", "b0", "c2"]);
  });
});

describe("gatherFound", () => {
  it("leaves out the items for which there is nothing, but no zero", () => {
    expect(gatherFound([3, 0, 5], (number) => (number > 4 ? undefined : number))).toEqual([3, 0]);
  });
});

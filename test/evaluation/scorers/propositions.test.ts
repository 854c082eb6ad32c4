import { describe, expect, it } from "vitest";
import { factMatches, scoreBenchie, slotMatches, type BenchieSentence, type Triple } from "./benchie.js";
import { pairScore, scoreCarb } from "./carb.js";
import { meanAbsoluteError, pearson } from "./correlation.js";

describe("CaRB", () => {
  const gold = { pred: "closed", args: ["the mill", "in May"] };
  it("gives full marks to the same tuple", () => {
    expect(pairScore(gold, gold)).toEqual({ precision: 1, recall: 1 });
  });
  it("gives nothing where no word of the predicate is right", () => {
    expect(pairScore(gold, { pred: "opened", args: ["the mill", "in May"] })).toEqual({ precision: 0, recall: 0 });
  });
  it("counts words of predicate and arguments together", () => {
    expect(pairScore(gold, { pred: "closed", args: ["the mill", "in May or June"] })).toEqual({ precision: 5 / 7, recall: 1 });
  });
  it("takes the threshold with the best F1", () => {
    const sentences = [{ id: "a", text: "the mill closed in May", gold: [gold] }];
    const score = scoreCarb(sentences, new Map([["a", [{ ...gold, conf: 0.9 }, { pred: "slept", args: ["the cat", "well"], conf: 0.1 }]]]));
    expect(score).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe("BenchIE", () => {
  it("lets words in brackets be there or not, as a whole", () => {
    expect(["mill", "the mill", "the old mill"].map((slot) => slotMatches("[the] mill", slot))).toEqual([true, true, false]);
    expect(["mill", "the old mill", "the mill"].map((slot) => slotMatches("[the old] mill", slot))).toEqual([true, true, false]);
  });
  it("wants all three slots of one pattern", () => {
    expect(factMatches([["The mill", "closed", "in May"], ["The mill", "closed in", "May"]], ["The mill", "closed in", "in May"])).toBe(false);
  });
  it("counts a fact once and a triple without a fact as wrong", () => {
    const sentences: readonly BenchieSentence[] = [{ id: 1, text: "", facts: [[["A", "saw", "B"], ["A", "saw", "the B"]], [["B", "left", "C"]]] }];
    const triples: readonly Triple[] = [["A", "saw", "B"], ["A", "saw", "the B"], ["C", "saw", "A"]];
    expect(scoreBenchie(sentences, new Map([[1, triples]]))).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe("correlation", () => {
  it("is one along a rising line and minus one along a falling one", () => {
    expect(pearson([{ ours: 1, gold: 2 }, { ours: 2, gold: 4 }, { ours: 3, gold: 6 }])).toBeCloseTo(1);
    expect(pearson([{ ours: 1, gold: 3 }, { ours: 3, gold: 1 }])).toBeCloseTo(-1);
  });
  it("averages the distances", () => {
    expect(meanAbsoluteError([{ ours: 1, gold: 3 }, { ours: 0, gold: 0 }])).toBe(1);
  });
});

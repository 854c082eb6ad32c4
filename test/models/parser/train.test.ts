import { describe, expect, it } from "vitest";
import { parserInput } from "../../../src/models/parser/input.js";
import { bestHeads, makeRoom, scorerOf } from "../../../src/models/parser/search.js";
import type { ParserSettings, Tree } from "../../../src/models/parser/train.js";
import { pairWeights, trainTransitions } from "../../../src/models/parser/train.js";

const SETTINGS: ParserSettings = { beam: 4, epochs: 6, seed: 1, bits: 14, unit: 0.25, smallest: 1, fewest: 1, dropout: 0 };

/** Sentences of the pattern determiner, noun, verb, determiner, noun, with their trees. */
const trees = (nouns: readonly string[], verbs: readonly string[]): readonly Tree[] =>
  nouns.flatMap((noun) => verbs.map((verb) => ({
    input: parserInput([["the", "DET DT"], [noun, "NOUN NN"], [verb, "VERB VBD"], ["a", "DET DT"], [noun, "NOUN NN"]].map(([text, tag]) => ({ text: text!, lemma: text!, tag: tag!, pos: tag!.split(" ")[0]! }))),
    heads: Int32Array.of(1, 2, -1, 4, 2),
  })));

const learned = trainTransitions(trees(["dog", "cat", "bird"], ["saw", "bit"]), SETTINGS, () => undefined);

describe("training the transitions", () => {
  it("learns a pattern that holds for words it has not seen", () => {
    const scorer = scorerOf({ weights: pairWeights(learned), bits: SETTINGS.bits });
    for (const { input, heads } of trees(["fox", "horse"], ["followed"])) expect(bestHeads(scorer, input, makeRoom(4, 10))).toEqual(heads);
  });

  it("gives the same weights for the same seed and others for another", () => {
    const again = (seed: number): Int8Array => trainTransitions(trees(["dog", "cat", "bird"], ["saw", "bit"]), { ...SETTINGS, seed, epochs: 1 }, () => undefined);
    expect(again(1)).toEqual(again(1));
    expect(again(1)).not.toEqual(again(2));
  });

  it("leaves bucket 0 alone, so that a dropped feature scores nothing", () => {
    expect(Array.from(learned.slice(0, 2))).toEqual([0, 0]);
  });
});

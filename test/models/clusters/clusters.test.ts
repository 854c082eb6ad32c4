import { describe, expect, it } from "vitest";
import { normalizedWord, shippedClasses, unpackClasses } from "../../../src/models/clusters/index.js";
import { trainClusters } from "../../../src/models/clusters/train.js";

describe("word classes", () => {
  it("put words with like neighbours together", () => {
    const classes = shippedClasses();
    expect(classes.fine("says")).toBe(classes.fine("said"));
    expect(classes.coarse("tuesday")).toBe(classes.coarse("friday"));
    expect(classes.coarse("tuesday")).not.toBe(classes.coarse("said"));
  });

  it("give 0 to words that are too rare, whatever they are called", () => {
    const classes = shippedClasses();
    expect(["constructor", "__proto__", "", "zorblax"].map((word) => classes.fine(word) + classes.coarse(word))).toEqual([0, 0, 0, 0]);
  });

  it("take all figures of one length for one word", () => {
    expect(normalizedWord("1,250")).toBe(normalizedWord("3,471"));
  });

  it("are learned from neighbours alone", () => {
    const sentences = ["cat", "dog", "fox"].flatMap((noun) => ["ran", "sat", "fell"].flatMap((verb) => [["the", noun, verb], ["a", noun, verb], ["one", noun, verb]]));
    const learned = trainClusters(sentences, { clusters: 3, fewest: 1, rounds: 20 }).map((words) => [...words].sort());
    expect(learned).toEqual(expect.arrayContaining([["cat", "dog", "fox"], ["fell", "ran", "sat"], ["a", "one", "the"]]));
  });

  it("are read from their text", () => {
    const classes = unpackClasses("!cat dog|#ran");
    expect([classes.fine("dog"), classes.coarse("dog"), classes.fine("ran"), classes.coarse("ran"), classes.fine("the")]).toEqual([1, 1, 2, 3, 0]);
  });
});

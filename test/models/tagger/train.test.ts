import { describe, expect, it } from "vitest";
import { tagWords, unpackTagger } from "../../../src/models/tagger/index.js";
import type { TaggedWords } from "../../../src/models/tagger/train.js";
import type { TrainingSettings } from "../../../src/models/linear-learner.js";
import { trainTagger } from "../../../src/models/tagger/train.js";
import { encodeWords } from "../../../src/models/tagger/words.js";

const SETTINGS: TrainingSettings = { epochs: 5, seed: 1, margin: 5, dropout: 10, fewest: 1, unit: 0.5, smallest: 1, bits: 12 };
const TAGS = ["DET DT", "NOUN NN", "VERB VBZ"];

const encode = (texts: readonly string[]): TaggedWords["words"] => encodeWords(texts, texts.map(() => "X"), texts);

/** "the NOUN VERBs", where the second and third word can be either by themselves. */
const sentences = ["walk", "talk", "look"].flatMap((noun) => ["helps", "hurts"].map((verb): TaggedWords => ({ words: encode(["the", noun, verb]), tags: Int32Array.of(0, 1, 2) })));

describe("training the tagger", () => {
  it("learns a pattern that holds for words it has not seen", () => {
    const tagger = unpackTagger(trainTagger(sentences, TAGS, SETTINGS));
    expect(Array.from(tagWords(tagger, encode(["the", "chat", "bores"])), (tag) => tagger.tags[tag])).toEqual(TAGS);
  });

  it("gives the same text for the same seed", () => {
    expect(trainTagger(sentences, TAGS, SETTINGS)).toBe(trainTagger(sentences, TAGS, SETTINGS));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWithWink } from "../../src/adapters/wink.js";

describe("wink", () => {
  it("reads one part of speech and lemma per token", () => {
    expect(readWithWink(["The", "mice", "ran", "."])).toEqual({ pos: ["DET", "NOUN", "VERB", "PUNCT"], lemmas: ["the", "mouse", "run", "."] });
  });

  it("keeps one reading per token where it would cut a token itself", () => {
    const tokens = ["They", "saw", "well-known", "cannot", "______________", "U.S.-led", "talks"];
    const { pos, lemmas } = readWithWink(tokens);
    expect([pos.length, lemmas.length]).toEqual([tokens.length, tokens.length]);
    expect(pos.slice(0, 2)).toEqual(["PRON", "VERB"]);
  });

  it("never shows wink what makes it hang", () => {
    const host = `(//${"aaa.".repeat(18)}uk")`;
    expect(readWithWink(["See", host, "now"]).lemmas).toEqual(["see", host.toLowerCase(), "now"]);
  });

  it("reads a sentence the same way whatever it read before", () => {
    const sentence = ["The", "man", "'s", "zorblax", "won", "."];
    const first = readWithWink(sentence);
    readWithWink(["zorblax", "zorblaxes", "man's", "!", "'s"]);
    expect(readWithWink(sentence)).toEqual(first);
  });

  it("gives as many readings as tokens for any tokens, and in windows for many", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 30 }), (tokens) => {
      const { pos, lemmas } = readWithWink(tokens);
      return pos.length === tokens.length && lemmas.length === tokens.length;
    }));
    const many = Array.from({ length: 3000 }, (_, index) => (index % 7 === 6 ? "." : "word"));
    expect(readWithWink(many).pos).toHaveLength(3000);
  });
});

import { describe, expect, it } from "vitest";
import { hangMarks } from "../../../src/models/parser/punctuation.js";

/** Heads of marks by word, for words given with the number of their head (-1 for the root) and marks without. */
const marksOf = (tokens: readonly (readonly [string, number?])[]): readonly (readonly [string, string])[] => {
  const words = tokens.filter(([, head]) => head !== undefined);
  const place = Int32Array.from(tokens, (token) => words.indexOf(token));
  const heads = hangMarks(tokens.map(([text]) => text), place, Int32Array.from(words, ([, head]) => head!));
  return tokens.flatMap(([text], index) => (place[index]! < 0 ? [[text, words[heads[index]!]![0]] as const] : []));
};

describe("heads of punctuation", () => {
  it("hangs the end of the sentence on the root", () => {
    expect(marksOf([["Prices", 1], ["rose", -1], ["."]])).toEqual([[".", "rose"]]);
  });

  it("hangs a comma on the clause that it closes", () => {
    expect(marksOf([["When", 2], ["it", 2], ["rained", 4], [","], ["we", 4], ["stayed", -1]])).toEqual([[",", "rained"]]);
  });

  it("hangs a comma on the conjunct that it opens", () => {
    expect(marksOf([["bread", -1], [","], ["milk", 0], ["and", 3], ["salt", 0]])).toEqual([[",", "milk"]]);
  });

  it("hangs quotation marks and brackets on the phrase inside", () => {
    expect(marksOf([["She", 1], ["called", -1], ["it", 1], ["“"], ["a", 4], ["pact", 1], ["”"], ["."]])).toEqual([["“", "pact"], ["”", "pact"], [".", "called"]]);
    expect(marksOf([["the", 1], ["bank", 3], ["("], ["OTP", 1], [")"], ["fell", -1]])).toEqual([["(", "OTP"], [")", "OTP"]]);
  });

  it("takes marks that never close, and nothing but marks around a word", () => {
    expect(marksOf([["("], ["("], ["no", -1], ["…"]])).toEqual([["(", "no"], ["(", "no"], ["…", "no"]]);
  });
});

import { describe, expect, it } from "vitest";
import { readConllu } from "../../../src/formats/conllu.js";
import { compareParsed, isWord, sumCounts } from "./syntax.js";

const tree = (rows: readonly string[]): ReturnType<typeof readConllu>[number] => readConllu(`${rows.map((row) => row.split(" ").join("\t")).join("\n")}\n`)[0]!;
const GOLD = tree(["1 Cats cat NOUN _ _ 2 nsubj _ _", "2 sleep sleep VERB _ _ 0 root _ _", "3 late late ADV _ _ 2 advmod _ SpaceAfter=No", "4 . . PUNCT _ _ 2 punct _ _"]);
const OURS = tree(["1 Cats cats NOUN _ _ 2 obj _ _", "2 sleep sleep VERB _ _ 0 root _ _", "3 late late ADJ _ _ 1 amod _ SpaceAfter=No", "4 . . PUNCT _ _ 1 punct _ _"]);

describe("scores of trees", () => {
  it("counts heads and relations without punctuation", () => {
    expect(compareParsed(OURS, GOLD, "head", isWord)).toEqual({ right: 2, predicted: 3, gold: 3 });
    expect(compareParsed(OURS, GOLD, "labelled", isWord)).toEqual({ right: 1, predicted: 3, gold: 3 });
  });

  it("counts tags and lemmas of all tokens", () => {
    expect(compareParsed(OURS, GOLD, "pos", () => true)).toEqual({ right: 3, predicted: 4, gold: 4 });
    expect(compareParsed(OURS, GOLD, "lemma", () => true)).toEqual({ right: 3, predicted: 4, gold: 4 });
  });

  it("counts a token cut otherwise as wrong on both sides", () => {
    const joined = tree(["1 Cats cat NOUN _ _ 2 nsubj _ _", "2 sleep sleep VERB _ _ 0 root _ _", "3 late. late ADV _ _ 2 advmod _ _"]);
    expect(compareParsed(joined, GOLD, "head", isWord)).toEqual({ right: 2, predicted: 3, gold: 3 });
    expect(compareParsed(joined, GOLD, "pos", () => true)).toEqual({ right: 2, predicted: 3, gold: 4 });
  });

  it("sums", () => {
    expect(sumCounts([{ right: 1, predicted: 2, gold: 3 }, { right: 1, predicted: 1, gold: 1 }])).toEqual({ right: 2, predicted: 3, gold: 4 });
  });
});

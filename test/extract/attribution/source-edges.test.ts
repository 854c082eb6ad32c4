/** Where a source ends, on trees written by hand. */
import { describe, expect, it } from "vitest";
import { trimmedSource } from "../../../src/extract/attribution/source-edges.js";
import { treeOf } from "../../../src/tree/tree.js";
import type { PartOfSpeech, Token } from "../../../src/types.js";

/** A tree from "word/POS" in a row, all below the first word; a word with a leading "+" touches the one before it. */
const rowOf = (row: string): ReturnType<typeof treeOf> => {
  let at = 0;
  const tokens = row.split(" ").map((entry, index): Token => {
    const [word = "", pos = "X"] = entry.replace(/^\+/u, "").split("/");
    const start = entry.startsWith("+") || index === 0 ? at : at + 1;
    at = start + word.length;
    return { text: word, span: { start, end: at }, lemma: word.toLowerCase().replace(/ing$/u, ""), pos: pos as PartOfSpeech, head: index === 0 ? -1 : 0, relation: index === 0 ? "root" : "dep" };
  });
  return treeOf({ tokens });
};

const trimmed = (row: string, count: number, head: number): string => {
  const tree = rowOf(row);
  return trimmedSource(tree, tree.tokens.slice(0, count).map((_, index) => index), head).map((index) => tree.tokens[index]!.text).join(" ");
};

describe("the end of a source", () => {
  it("leaves a whole phrase as it is", () => {
    expect(trimmed("The/DET council/NOUN of/ADP Velmar/PROPN said/VERB", 4, 1)).toBe("The council of Velmar");
  });
  it("drops a preposition whose noun went elsewhere", () => {
    expect(trimmed("The/DET council/NOUN on/ADP said/VERB", 3, 1)).toBe("The council");
  });
  it("drops the next cue", () => {
    expect(trimmed("An/DET official/NOUN of/ADP Velmar/PROPN adding/VERB it/PRON", 5, 1)).toBe("An official of Velmar");
  });
  it("drops an apposition that ends in the middle of a word", () => {
    expect(trimmed("Ann/PROPN Lee/PROPN ,/PUNCT a/DET south/NOUN +-/PUNCT +based/VERB trader/NOUN", 5, 0)).toBe("Ann Lee");
  });
  it("keeps the head whatever it is", () => {
    expect(trimmed("That/SCONJ says/VERB", 1, 0)).toBe("That");
  });
});

import { treeOf, type Tree } from "../../src/tree/tree.js";
import type { Token } from "../../src/types.js";

/** A tree from one "word relation head" per bar: words stand for themselves and the root has no head. */
export const treeFrom = (lines: string): Tree => {
  const rows = lines.split(" | ").map((line) => line.split(" "));
  let start = 0;
  const tokens = rows.map(([text = "", relation = "", head]): Token => {
    const token: Token = { text, span: { start, end: start + text.length }, lemma: text, pos: /^[.,]$/.test(text) ? "PUNCT" : "X", relation, head: rows.findIndex(([word]) => word === head) };
    const lemma = ({ promised: "promise", asked: "ask" } as Record<string, string>)[text];
    start += text.length + 1;
    return lemma === undefined ? token : { ...token, lemma };
  });
  return treeOf({ tokens });
};

/** The index of a word. */
export const at = (tree: Tree, word: string): number => tree.tokens.findIndex(({ text }) => text === word);

/** The text of a tree from `treeFrom`. */
export const textOf = (tree: Tree): string => tree.tokens.map(({ text }) => text).join(" ");

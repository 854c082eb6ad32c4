/** What a cue reports: the tokens of a clause, a noun phrase or the sentence around a parenthesis. */
import { ALL_QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { subtreeOf } from "../../tree/phrase.js";
import { headOf, isRelation, type Tree } from "../../tree/tree.js";

const isEdge = (tree: Tree, index: number): boolean => {
  const { text, pos } = tree.tokens[index]!;
  return pos === "PUNCT" && !ALL_QUOTATION_MARKS.has(text) && !CLOSERS.has(text);
};

/** Quotation marks stay with the content that they open or close. */
const CLOSERS: ReadonlySet<string> = new Set(["(", ")", "[", "]", "%"]);

/**
 * Content tokens without commas, stops and dashes at the edges; quotation marks and brackets stay.
 *
 * @example
 * trimContent(tree, tokens);
 */
export const trimContent = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let start = 0;
  let end = tokens.length;
  while (start < end && isEdge(tree, tokens[start]!)) start += 1;
  while (end > start && isEdge(tree, tokens[end - 1]!)) end -= 1;
  return tokens.slice(start, end);
};

/**
 * The tokens of a branch as content: the whole branch but for the excluded ones.
 *
 * @example
 * branchContent(tree, clauseHead, new Set([said]));
 */
export const branchContent = (tree: Tree, head: number, except: ReadonlySet<number>): readonly number[] =>
  trimContent(tree, subtreeOf(tree, head, (dependent) => except.has(dependent)));

/**
 * The predicate of the clause that a phrase stands in as a parenthesis: up through nouns and adverbials, over coordination and
 * subordination, but never out of the clause that another cue reports.
 *
 * @example
 * clauseAround(tree, survey); // => the main verb in "Prices rose, according to a survey"
 */
export const clauseAround = (tree: Tree, phrase: number): number | undefined => {
  let current = headOf(tree, phrase);
  for (let steps = 0; steps < tree.tokens.length && current !== undefined; steps += 1) {
    const { relation } = tree.tokens[current]!;
    if (isRelation(relation, ["root", "ccomp", "parataxis"])) return current;
    const head = headOf(tree, current);
    if (head === undefined) return current;
    current = head;
  }
  return current;
};

/** Conditions that a parser took for the root of the sentence, with the main clause below them. */
import { CONDITION_NOUNS } from "../../lexicon/condition-markers.js";
import { dependentsOf, wordOf, type Tree } from "../../tree/tree.js";
import { isConditional } from "./clause-parts.js";

/**
 * The root of the sentence, where it is a condition and stands before a predicate: "unless they pay, we will strike",
 * "in the event that the dam breaks, the army will help".
 *
 * @example
 * conditionFragment(tree, verb); // => the index of "pay"
 */
export const conditionFragment = (tree: Tree, head: number): number | undefined => {
  const root = tree.roots[0];
  if (root === undefined || root >= head) return undefined;
  if (isConditional(tree, root)) return root;
  return CONDITION_NOUNS.has(tree.tokens[root]!.lemma) && dependentsOf(tree, root, "case").some((index) => ["in", "on"].includes(wordOf(tree, index))) ? root : undefined;
};

/** Whether a clause is denied in its own words. */
import { NEGATING_ADVERBS, NEGATING_PRONOUNS } from "../../../lexicon/negators.js";
import { dependentsOf, wordOf, type Tree } from "../../../tree/tree.js";

/** A conjunction that denies what it joins: "nor" before a clause, whatever it was hung on, "neither" before the first of several. */
const denyingConjunction = (tree: Tree, index: number): number | undefined => {
  const own = dependentsOf(tree, index, "cc", "cc:preconj").find((conjunction) => DENYING_CONJUNCTIONS.has(wordOf(tree, conjunction)));
  if (own !== undefined) return own;
  const inverted = dependentsOf(tree, index, "aux", "cop").find((auxiliary) => wordOf(tree, auxiliary - 1) === "nor");
  return inverted === undefined ? undefined : inverted - 1;
};

const DENYING_CONJUNCTIONS: ReadonlySet<string> = new Set(["neither", "nor"]);

/** "not as a minister but in his own name": of two, one is set aside and the other holds, and with it the clause. */
const isContrasted = (tree: Tree, index: number): boolean =>
  dependentsOf(tree, index, "conj").some((conjunct) => dependentsOf(tree, conjunct, "cc").some((conjunction) => wordOf(tree, conjunction) === "but"));

const isNegatingNoun = (tree: Tree, index: number): boolean =>
  denyingConjunction(tree, index) !== undefined
  || (NEGATING_PRONOUNS.has(wordOf(tree, index)) && index + 1 !== tree.tokens.length)
  || dependentsOf(tree, index, "det", "advmod").some((determiner) => NEGATING_PRONOUNS.has(wordOf(tree, determiner)) || (wordOf(tree, determiner) === "not" && determiner < index && !isContrasted(tree, index)));

/** True for "no" in "no longer", "no later", and for "not" in "not only ... but", which leave the clause standing. */
const isHarmless = (tree: Tree, negator: number): boolean => {
  const next = wordOf(tree, negator + 1);
  return (wordOf(tree, negator) === "no" && (next === "doubt" || next === "later" || next === "wonder"))
    || (wordOf(tree, negator) === "not" && next === "only" && tree.tokens.slice(negator + 2).some(({ text }) => text.toLowerCase() === "but"));
};

/**
 * The negator of a predicate, if there is one: beside the predicate, in its subject, or in its object.
 *
 * @example
 * negatorOf(tree, verb); // => 2: "not" in "it did not rain"
 */
export const negatorOf = (tree: Tree, head: number): number | undefined => {
  const beside = (tree.dependents[head] ?? []).find((index) => NEGATING_ADVERBS.has(wordOf(tree, index)) && tree.tokens[index]!.pos !== "CCONJ" && !isHarmless(tree, index));
  if (beside !== undefined) return beside;
  const conjunction = denyingConjunction(tree, head);
  if (conjunction !== undefined) return conjunction;
  const longer = dependentsOf(tree, head, "advmod").find((index) => wordOf(tree, index) === "longer" && wordOf(tree, index - 1) === "no");
  if (longer !== undefined) return longer - 1;
  return dependentsOf(tree, head, "nsubj", "obj", "obl").find((index) => isNegatingNoun(tree, index) && !dependentsOf(tree, index, "det").some((det) => isHarmless(tree, det)));
};

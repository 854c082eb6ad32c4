/** Sources that are counted ("40 percent of voters say", "few analysts expect"): that so many say it is the news, so the frame is the proposition. */
import { dependentOf, dependentsOf, headOf, wordOf, type Tree } from "../../tree/tree.js";
import { subtreeOf } from "../../tree/phrase.js";
import { isQuantified } from "../../tree/quantifier.js";
import { isShare } from "./structures/referring.js";

const CROWD: ReadonlySet<string> = new Set(["margin", "points"]);

/** True for "40 percent", "two thirds of voters", "most respondents", but not for "two officials". */
const isCounted = (tree: Tree, subject: number): boolean =>
  isShare(tree, subject) && (tree.tokens[subject]!.pos !== "NUM" || dependentOf(tree, subject, "nmod") !== undefined) && wordOf(tree, subject) !== "one"
  && (dependentsOf(tree, subject, "nummod").length > 0 || tree.tokens[subject]!.pos === "NUM" || ["majority", "half", "most", "minority", "third", "quarter"].includes(wordOf(tree, subject)));

const FEW: ReadonlySet<string> = new Set(["few"]);

/**
 * True where a predicate's subject is a share of people or few of them, or its circumstances hold a margin.
 *
 * @example
 * isCountedVoice(tree, verb); // "40 percent of voters say that ..."
 */
export const isCountedVoice = (tree: Tree, predicate: number): boolean => {
  const subject = dependentOf(tree, predicate, "nsubj");
  if (subject === undefined) return false;
  return isCounted(tree, subject) || isQuantified(tree, subject, FEW) || dependentsOf(tree, predicate, "obl").some((index) => subtreeOf(tree, index).length < 12 && CROWD.has(wordOf(tree, index)));
};

/** True where a clause is what a counted voice says. */
export const isVoicedByCount = (tree: Tree, clause: number): boolean => {
  const governor = headOf(tree, clause);
  return governor !== undefined && isCountedVoice(tree, governor);
};

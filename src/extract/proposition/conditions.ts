/** Conditions: what a proposition depends on. */
import { CONDITION_MARKERS } from "../../lexicon/condition-markers.js";
import { gather } from "../../text/gather.js";
import { phraseOfTokens, subtreeOf } from "../../tree/phrase.js";
import { dependentsOf, headOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Phrase } from "../../types.js";
import type { Candidate } from "./candidate.js";
import { conditionFragment } from "./condition-fragment.js";
import type { BuiltClause } from "./clause.js";
import { firstConjunct } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { tidyPunctuation } from "./own-words.js";
import { branchRole } from "./roles.js";

/** Where a condition begins that the parser made the root: "the lesson is that |if people pay". */
const openingOf = (tree: Tree, root: number): number =>
  dependentsOf(tree, root, "mark").find((mark) => CONDITION_MARKERS.has(wordOf(tree, mark))) ?? 0;

/** Conditions anywhere below the predicate's open complement: "obliges both to help in the event of an attack". */
const deeper = (frame: Frame, head: number): readonly number[] =>
  gather(dependentsOf(frame.tree, head, "xcomp", "ccomp"), (index) => dependentsOf(frame.tree, index, "obl", "advcl").filter((branch) => branchRole(frame, index, branch) === "condition"));

/**
 * The conditions of a candidate: its own, those below its open complement, and those before the first of the
 * coordinated clauses that it belongs to.
 *
 * @example
 * conditionsOf(frame, candidate, clause); // => [{ text: "if prices rise", ... }]
 */
export const conditionsOf = (frame: Frame, candidate: Candidate, clause: BuiltClause, own: ReadonlySet<number>): readonly Phrase[] => {
  const { tree, text } = frame;
  const { head } = candidate;
  const first = firstConjunct(tree, head);
  const shared = first === head ? [] : dependentsOf(tree, first, "obl", "advcl").filter((index) => index < head && branchRole(frame, first, index) === "condition");
  const governor = candidate.structure === "open-complement" ? headOf(tree, first) : undefined;
  const governed = governor === undefined ? [] : dependentsOf(tree, governor, "obl", "advcl").filter((index) => index < governor && branchRole(frame, governor, index) === "condition");
  const fragment = candidate.structure === "main" ? conditionFragment(tree, head) : undefined;
  const ownBranches = clause.parts.filter((part) => part.role === "condition").map((part) => part.tokens);
  const deep = deeper(frame, head).map((index) => subtreeOf(tree, index).filter((token) => own.has(token)));
  const opening = fragment === undefined ? [] : subtreeOf(tree, fragment, (dependent) => dependent === head).filter((token) => !own.has(token) && token < head && token >= openingOf(tree, fragment));
  const outside = [...shared.filter((index) => index < first), ...governed].map((index) => subtreeOf(tree, index, (dependent) => dependent === head).filter((token) => !own.has(token) && token < head));
  const seen = new Set<number>();
  return [opening, ...outside, ...ownBranches, ...deep].map((tokens) => tidyPunctuation(tree, tokens))
    .filter((tokens) => {
      const fresh = tokens.length > 0 && !seen.has(tokens[0]!);
      if (fresh) seen.add(tokens[0]!);
      return fresh;
    })
    .map((tokens) => phraseOfTokens(text, tree, tokens));
};

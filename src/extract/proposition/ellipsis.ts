/** Clauses whose predicate is left out: only an auxiliary stands for it, and on its own it says nothing. */
import { MODALS } from "../../lexicon/modals.js";
import { dependentOf, dependentsOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Candidate } from "./candidate.js";
import { marksOf } from "./clause-parts.js";

/** What an auxiliary may have beside it and still say nothing: "they did too", "as the others have". */
const isIdle = (tree: Tree, dependent: number): boolean => {
  const relation = tree.tokens[dependent]!.relation;
  return /^(?:nsubj|mark|cc|punct|aux)/.test(relation) || ["not", "n't", "n’t", "so", "too", "also", "either", "indeed", "neither", "nor"].includes(wordOf(tree, dependent));
};

/** Pronouns that are subjects even behind the verb: "neither do I". */
const NOMINATIVES: ReadonlySet<string> = new Set(["he", "i", "she", "they", "we"]);

/**
 * True for a candidate without a predicate: "while you can", "as I do about chess", "the others have".
 *
 * @example
 * isElliptical(tree, candidate);
 */
export const isElliptical = (tree: Tree, { head, object, lead }: Candidate): boolean => {
  const { lemma } = tree.tokens[head]!;
  if (object !== undefined || (lead !== undefined && lead.length > 0)) return false;
  if (MODALS.has(lemma)) return dependentOf(tree, head, "obj", "xcomp", "ccomp") === undefined;
  if (lemma === "have") return dependentOf(tree, head, "obj", "xcomp", "ccomp", "advcl") === undefined && dependentsOf(tree, head, "nsubj").length > 0;
  const complement = dependentOf(tree, head, "obj", "xcomp", "ccomp");
  if (lemma !== "do" || (complement !== undefined && !NOMINATIVES.has(wordOf(tree, complement)))) return false;
  return marksOf(tree, head).some((mark) => mark === "as" || mark === "than") || (tree.dependents[head] ?? []).every((dependent) => dependent === complement || isIdle(tree, dependent));
};

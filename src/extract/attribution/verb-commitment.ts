/** How surely the source of a reporting verb holds its content. */
import type { ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { markOf } from "../../tree/predicate.js";
import { dependentOf, type Tree } from "../../tree/tree.js";
import type { Certainty, Polarity } from "../../types.js";
import { wordAt } from "./tokens.js";
import { isNegated } from "./verb-group.js";

const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "if"]);

/** Verbs whose negation denies the content instead of leaving it open ("does not think that"). */
const NEGATION_RAISING: ReadonlySet<string> = new Set(["believe", "think", "expect", "suppose", "feel", "intend", "want", "anticipate", "imagine", "reckon", "consider", "see"]);

/**
 * The source's commitment: that of the verb, unless it is negated or asks.
 *
 * @example
 * commitmentOf(tree, entry, believe, group); // => probable and negative in "does not believe that"
 */
export const commitmentOf = (tree: Tree, entry: ReportingVerb, verb: number, group: readonly number[]): { readonly certainty: Certainty; readonly polarity: Polarity } => {
  const clause = dependentOf(tree, verb, "ccomp");
  if (clause !== undefined && QUESTION_WORDS.has(wordAt(tree, markOf(tree, clause)))) return { certainty: "unknown", polarity: "positive" };
  if (!isNegated(tree, group)) return entry;
  if (NEGATION_RAISING.has(tree.tokens[verb]!.lemma)) return { certainty: entry.certainty, polarity: "negative" };
  if (entry.stance === "endorsing") return { certainty: entry.certainty, polarity: "positive" };
  if (tree.tokens[verb]!.lemma === "doubt" || tree.tokens[verb]!.lemma === "dispute") return { certainty: "certain", polarity: "positive" };
  return { certainty: "unknown", polarity: "positive" };
};

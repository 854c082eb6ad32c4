/** How surely the source of a reporting verb holds its content. */
import type { ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { markOf } from "../../tree/predicate.js";
import { isQuantified } from "../../tree/quantifier.js";
import { dependentOf, type Tree } from "../../tree/tree.js";
import type { Certainty, Polarity, Stance } from "../../types.js";
import { wordAt } from "./tokens.js";
import { isNegated } from "./verb-group.js";

const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "if"]);

/** Verbs whose negation denies the content instead of leaving it open ("does not think that"). */
const NEGATION_RAISING: ReadonlySet<string> = new Set(["believe", "think", "expect", "suppose", "feel", "intend", "want", "anticipate", "imagine", "reckon", "consider", "see"]);

const NOBODY: ReadonlySet<string> = new Set(["few", "neither", "no", "nobody", "none"]);

/**
 * True for a noun that stands for nobody or hardly anybody: "neither minister", "nobody", "few people", but not "a few".
 *
 * @example
 * isNobody(tree, subject);
 */
export const isNobody = (tree: Tree, noun: number): boolean => isQuantified(tree, noun, NOBODY);

/** "Neither minister denied it", "nobody believes that": the subject negates the verb. */
const isSaidByNobody = (tree: Tree, verb: number): boolean => {
  const subject = dependentOf(tree, verb, "nsubj");
  return subject !== undefined && isNobody(tree, subject);
};

/** What a source commits to by a verb, and what the writer's choice of it adds. */
export interface VerbCommitment {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly stance: Stance;
}

/**
 * What a verb is where it says of a thing what it is: who "dismissed the report as a rumour" says that it is one.
 *
 * @example
 * asNaming(entry).polarity; // => "positive"
 */
export const asNaming = (entry: ReportingVerb): ReportingVerb => (entry.stance === "denying" ? { ...entry, stance: "neutral", polarity: "positive" } : entry);

/**
 * The source's commitment: that of the verb, unless it is negated or asks.
 *
 * @example
 * commitmentOf(tree, entry, believe, group); // => probable and negative in "does not believe that"
 */
export const commitmentOf = (tree: Tree, { certainty, polarity, stance }: ReportingVerb, verb: number, group: readonly number[]): VerbCommitment => {
  const clause = dependentOf(tree, verb, "ccomp");
  if (clause !== undefined && QUESTION_WORDS.has(wordAt(tree, markOf(tree, clause)))) return { certainty: "unknown", polarity: "positive", stance };
  if (!isNegated(tree, group) && !isSaidByNobody(tree, verb)) return { certainty, polarity, stance };
  if (NEGATION_RAISING.has(tree.tokens[verb]!.lemma)) return { certainty, polarity: "negative", stance };
  if (stance === "endorsing") return { certainty, polarity: "positive", stance };
  // Who does not deny a thing has not affirmed it.
  const left = stance === "denying" ? "neutral" : stance;
  if (tree.tokens[verb]!.lemma === "doubt" || tree.tokens[verb]!.lemma === "dispute") return { certainty: "certain", polarity: "positive", stance: left };
  return { certainty: "unknown", polarity: "positive", stance: left };
};

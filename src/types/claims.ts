/** What classifyClaims adds: claims and the ledger. */
import type { Argument, Attribution, Certainty, Evidence, Extracted, Polarity, Proposition } from "./extracted.js";
import type { Phrase, Span } from "./article.js";
import type { Quantity, TimeValue } from "./tagged.js";

/** The kinds of claim: closed within a major version. */
export type ClaimKind = "event" | "state" | "quantity" | "causal" | "rule" | "prediction" | "intention" | "evaluation" | "experience";

/** Whether it can be checked at all. */
export type Verifiability = "verifiable" | "partly" | "not";

/** One part of a statement, and where its words come from. */
export type StatementPart =
  /** Copied; or with spacing, case, quotes or number format repaired; or another form of the word. */
  | { readonly how: "verbatim" | "mended" | "inflected"; readonly text: string; readonly from: Span }
  /** Words from elsewhere in the article (`from`) in place of a pronoun or a definite phrase (`replaces`). */
  | { readonly how: "resolved"; readonly text: string; readonly from: Span; readonly replaces: Span }
  /** Computed from the expression and the date of publication. */
  | { readonly how: "dated"; readonly text: string; readonly replaces: Span }
  /** From the closed list `STATEMENT_TEMPLATES`. */
  | { readonly how: "template"; readonly text: string };

/** The claim as a sentence that reads on its own; the parts' texts, joined, are `text`. */
export interface Statement {
  readonly text: string;
  readonly parts: readonly StatementPart[];
}

/** The matter of a claim, for comparing claims of several articles. */
export interface Identity {
  readonly who?: string;
  readonly predicate: string;
  readonly whom?: string;
  readonly when?: string;
  readonly howMuch?: string;
  readonly polarity: Polarity;
}

/** What every claim has. */
export interface ClaimBase extends Phrase {
  /** Unique in the Extraction; depends on `article.text` alone. */
  readonly id: string;
  readonly sentence: number;
  readonly statement: Statement;
  readonly proposition: Proposition;
  /** Outermost first; empty: the article's own voice. */
  readonly attribution: readonly Attribution[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly times: readonly TimeValue[];
  readonly quantities: readonly Quantity[];
  readonly conditions: readonly Phrase[];
  readonly verifiability: Verifiability;
  /** Calibrated probability, 0 to 1. */
  readonly checkWorthiness: number;
  /** 0 to 1, ordinal: that proposition and source are read right. */
  readonly confidence: number;
  readonly identity: Identity;
  readonly key: string;
  readonly evidence: readonly Evidence[];
}

/** Something happened or is happening. */
export interface EventClaim extends ClaimBase {
  readonly kind: "event";
}

/** A property, identity, relation, definition or comparison holds. */
export interface StateClaim extends ClaimBase {
  readonly kind: "state";
}

/** How a measured amount compares. */
export type Comparison = "increase" | "decrease" | "more" | "less" | "equal" | "rank" | "share";

/** The amount that a quantity claim is about. */
export interface Measure {
  /** Index into the claim's `quantities`. */
  readonly quantity: number;
  readonly of?: Phrase;
  readonly comparison?: Comparison;
  readonly baseline?: Phrase;
}

/** A number, amount, change, share or ranking is the point. */
export interface QuantityClaim extends ClaimBase {
  readonly kind: "quantity";
  readonly measure: Measure;
}

/** One thing causes, prevents or does not cause another. */
export interface CausalClaim extends ClaimBase {
  readonly kind: "causal";
  readonly cause: Phrase;
  readonly effect: Phrase;
  readonly link: "causes" | "prevents" | "none";
}

/** What a rule does to its bearer. */
export type Deontic = "obligation" | "permission" | "prohibition" | "entitlement";

/** A law, treaty, contract or procedure obliges, permits, forbids or grants. */
export interface RuleClaim extends ClaimBase {
  readonly kind: "rule";
  readonly deontic: Deontic;
  readonly bearer?: Argument;
  readonly instrument?: Argument;
}

/** Something will or would happen. */
export interface PredictionClaim extends ClaimBase {
  readonly kind: "prediction";
  readonly horizon?: TimeValue;
}

/** What the holder of an intention wants with it. */
export type Attitude = "plan" | "promise" | "want" | "demand" | "support" | "oppose";

/** Someone plans, promises, wants, demands, supports or opposes. */
export interface IntentionClaim extends ClaimBase {
  readonly kind: "intention";
  readonly holder?: Argument;
  readonly attitude: Attitude;
}

/** A judgement of worth or an interpretation. */
export interface EvaluationClaim extends ClaimBase {
  readonly kind: "evaluation";
}

/** First-hand, not publicly checkable. */
export interface ExperienceClaim extends ClaimBase {
  readonly kind: "experience";
}

/** A claim: one event or state, who says it, and how surely. */
export type Claim =
  | EventClaim | StateClaim | QuantityClaim | CausalClaim | RuleClaim | PredictionClaim | IntentionClaim | EvaluationClaim | ExperienceClaim;

/** The claim type of one kind. */
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { readonly kind: Kind }>;

/** What became of a stretch of the text. */
export type LedgerStatus = "blank" | "boilerplate" | "question" | "claim" | "attribution" | "opinion" | "heading" | "residue";

/** One stretch of the text and what became of it; the entries partition the text. */
export interface LedgerEntry {
  readonly span: Span;
  readonly status: LedgerStatus;
  readonly reason?: string;
  /** Ids of the claims that hold it. */
  readonly claims?: readonly string[];
}

/** All that was read in an article. */
export interface Extraction extends Extracted {
  /** The package's version: output may change with any minor release. */
  readonly version: string;
  readonly claims: readonly Claim[];
  readonly ledger: readonly LedgerEntry[];
}

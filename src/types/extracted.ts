/** What extractPropositions adds: attributions and propositions. */
import type { Phrase, Span } from "./article.js";
import type { Tagged } from "./tagged.js";

/** How surely something is held to be so. */
export type Certainty = "certain" | "probable" | "possible" | "unknown";

/** Whether the source holds that it is so or that it is not so. */
export type Polarity = "positive" | "negative";

/** How the words of a source are given. */
export type AttributionMode = "direct" | "indirect" | "mixed";

/** What the cue adds: the writer's nearness to the content, or the source's act. */
export type Stance = "neutral" | "endorsing" | "distancing" | "denying" | "accusing";

/** What kind of source speaks. */
export type SourceKind = "person" | "organization" | "collective" | "document" | "anonymous";

/** Who says it. */
export interface Source extends Phrase {
  readonly entity?: string;
  readonly kind: SourceKind;
}

/** The words that report: the whole verb group or phrase. */
export interface Cue extends Phrase {
  readonly lemma: string;
}

/** Somebody's words or thoughts, reported: source, cue and content. */
export interface Attribution {
  readonly id: string;
  /** Id of the attribution that this one stands in. */
  readonly parent?: string;
  /** Absent where unspecified ("it was assumed that"). */
  readonly source?: Source;
  /** Absent for a continued quotation. */
  readonly cue?: Cue;
  readonly content: readonly Phrase[];
  readonly mode: AttributionMode;
  readonly stance: Stance;
  readonly certainty: Certainty;
}

/** What an argument does in its proposition. */
export type Role =
  | "subject" | "object" | "indirect-object" | "complement" | "agent" | "time" | "place" | "cause" | "purpose" | "condition" | "manner" | "topic" | "other";

/** A participant or circumstance of a proposition. */
export interface Argument extends Phrase {
  readonly role: Role;
  readonly entity?: string;
}

/** The grammatical tense of a predicate. */
export type Tense = "past" | "present" | "future" | "none";

/** What is said of the subject. */
export interface Predicate extends Phrase {
  readonly lemma: string;
  readonly tense: Tense;
  readonly voice: "active" | "passive";
  readonly modal?: string;
}

/** One event or state: a predicate and its arguments. */
export interface Proposition {
  readonly subject?: Argument;
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
}

/** The construction that a proposition was read from. */
export type Structure =
  | "main" | "coordinated" | "complement" | "adverbial" | "relative" | "reduced-relative" | "apposition" | "possessive" | "nominalization" | "open-complement" | "headline";

/** Another form of a verb that a statement needs. */
export type Inflection = "past" | "present" | "present-participle" | "past-participle" | "base";

/**
 * One piece of the plain clause that a proposition makes, in the order in which it is to be said.
 * "words" are tokens of the sentence, ascending; "template" is a word from the closed list.
 */
export type ClausePiece =
  | { readonly how: "words"; readonly role: Role | "predicate"; readonly tokens: readonly number[]; readonly inflect?: Inflection }
  | { readonly how: "template"; readonly text: string };

/** Which part of a claim a piece of evidence speaks for. */
export type EvidenceField = "kind" | "polarity" | "certainty" | "attribution" | "verifiability" | "checkWorthiness" | "statement";

/** Why a decision was made: a rule by its id, or a feature of a model with its weight. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly rule: string;
  readonly span?: Span;
  readonly weight?: number;
}

/** A proposition as read from its sentence, with all that later stages need to make a claim of it. */
export interface ExtractedProposition extends Phrase {
  /** Index of the sentence that holds the predicate. */
  readonly sentence: number;
  readonly structure: Structure;
  /** Index of the predicate's head token in the sentence. */
  readonly head: number;
  readonly proposition: Proposition;
  /** The attributions that it stands in, outermost first. */
  readonly attribution: readonly Attribution[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly conditions: readonly Phrase[];
  /** The proposition as a plain clause, in speaking order. */
  readonly clause: readonly ClausePiece[];
  readonly evidence: readonly Evidence[];
}

/** The article with its attributions and propositions. */
export interface Extracted extends Tagged {
  readonly attributions: readonly Attribution[];
  readonly propositions: readonly ExtractedProposition[];
}

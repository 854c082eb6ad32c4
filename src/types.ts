/**
 * Every type that crosses a stage boundary, and nothing else: no code lives here.
 *
 * `article.text` is the one text and `Span` the one coordinate. For every `Phrase`, and everything that
 * extends it, `phrase.text === article.text.slice(phrase.span.start, phrase.span.end)`.
 */

// ---------------------------------------------------------------------------------------------- input

/** What is read: a text and what is known of its publication. */
export interface Article {
  readonly text: string;
  /** ISO 8601 date or date-time; relative dates resolve only against it. */
  readonly publishedAt?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** Settings of one call. */
export interface ExtractOptions {
  /** Longest text accepted, in UTF-16 code units. */
  readonly maxLength?: number;
}

// ----------------------------------------------------------------------------------------- coordinates

/** A stretch of `article.text` in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that stand in the article. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
  /** Only where words in between do not belong: ascending, the first start and last end are `span`'s. */
  readonly spans?: readonly [Span, Span, ...Span[]];
}

// ------------------------------------------------------------------------------------------ segmented

/** What a block of the article is for. */
export type BlockKind =
  | "title" | "heading" | "paragraph" | "quote" | "list-item" | "caption" | "byline" | "dateline" | "question" | "boilerplate";

/** A run of the article that stands apart: a paragraph, a heading, a byline. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
  /** What gave it away, where it is not a plain paragraph: the id of the cue or rule. */
  readonly cue?: string;
}

/** The universal parts of speech of Universal Dependencies. */
export type PartOfSpeech =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X";

/** A token as cut from the text, in the conventions of Universal Dependencies English. */
export interface SegmentedToken {
  readonly text: string;
  readonly span: Span;
}

/** A token with its place in the dependency tree of its sentence. */
export interface Token extends SegmentedToken {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of the head in the sentence's tokens; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with subtype, e.g. "nsubj:pass". */
  readonly relation: string;
}

/** A sentence and its tokens, in order. */
export interface Sentence<TokenType extends SegmentedToken = Token> {
  readonly text: string;
  readonly span: Span;
  /** Index of the block that holds it. */
  readonly block: number;
  readonly tokens: readonly TokenType[];
}

/** A stretch between quotation marks. */
export interface Quotation {
  /** From the opening mark to the closing mark, both included. */
  readonly span: Span;
  /** The words between the marks. */
  readonly content: Span;
  /** 0 for an outermost quotation, 1 for a quotation inside one, and so on. */
  readonly depth: number;
  /** False where the text never closes (or never opens) it and its edge was inferred. */
  readonly balanced: boolean;
  /** Index, in the document's quotations, of the one that this one continues in a new paragraph (its opening mark repeated). */
  readonly continues?: number;
}

/** How much a reader of the result should worry. */
export type Severity = "info" | "warning";

/** Doubt or a fault, told instead of thrown. */
export interface Diagnostic {
  /** Stable code, e.g. "invalid-date". */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  /** Id of the claim that it concerns. */
  readonly claim?: string;
  /** Readings between which no choice was made. */
  readonly alternatives?: readonly Phrase[];
}

/** The article cut into blocks, sentences, tokens and quotations. */
export interface Segmented {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence<SegmentedToken>[];
  readonly quotations: readonly Quotation[];
  readonly diagnostics: readonly Diagnostic[];
}

// --------------------------------------------------------------------------------------------- parsed

/** The article with a lemma, a part of speech, a head and a relation for every token. */
export interface Parsed extends Segmented {
  readonly sentences: readonly Sentence[];
}

// --------------------------------------------------------------------------------------------- tagged

/** What a mention or an entity is. */
export type MentionType =
  | "person" | "organization" | "place" | "nationality" | "event" | "law" | "thing"
  | "date" | "time" | "duration" | "money" | "percent" | "quantity";

/** How a mention refers. */
export type MentionForm = "name" | "nominal" | "pronoun" | "value";

/** What a time expression was resolved against. */
export type TimeAnchor = "absolute" | "publication" | "narrative" | "none";

/** Words that stand for a thing or a value. */
export interface Mention extends Phrase {
  readonly type: MentionType;
  readonly form: MentionForm;
  /** Id of the entity that it stands for. */
  readonly entity?: string;
  /** The date string for date, time and duration; the number for money, percent and quantity. */
  readonly value?: string | number;
  readonly anchor?: TimeAnchor;
  /** True where a place stands for its government ("Moscow announced"). */
  readonly metonym?: boolean;
}

/** One thing and all its mentions. */
export interface Entity {
  readonly id: string;
  readonly type: MentionType;
  /** Its best name in the article. */
  readonly name: string;
  /** Indexes into the document's mentions, ascending. */
  readonly mentions: readonly number[];
}

/** A date, time or duration. */
export interface TimeValue extends Phrase {
  /** ISO 8601 and its extensions of the contract: "2024-06-19", "199X", "2012-08/..", "P3M"; absent where unresolved. */
  readonly value?: string;
  readonly anchor: TimeAnchor;
}

/** How a number bounds the true amount. */
export type Bound = "exactly" | "at-least" | "at-most" | "more-than" | "less-than" | "about";

/** An amount: a number with its unit, its bound and what is counted. */
export interface Quantity extends Phrase {
  readonly value: number;
  /** Upper end of a range. */
  readonly to?: number;
  /** ISO 4217 code, "percent", "percentage-point" or a singular unit noun. */
  readonly unit?: string;
  /** What is counted: "troops". */
  readonly counted?: Phrase;
  readonly bound: Bound;
  /** A change that the words state: from 3 to 5, by 2. */
  readonly change?: { readonly from?: number; readonly to?: number; readonly by?: number };
}

/** The article with its mentions, entities, times and quantities. */
export interface Tagged extends Parsed {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** All time expressions in order; those of a claim are picked from here. */
  readonly times: readonly TimeValue[];
  /** All amounts in order; those of a claim are picked from here. */
  readonly quantities: readonly Quantity[];
}

// ------------------------------------------------------------------------------------------ extracted

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

// --------------------------------------------------------------------------------------------- claims

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

/** A stage only adds to the document that it is given. */
export type Stage<Input, Output extends Input> = (document: Input) => Output;

/** A rule as a value, with examples that run as its tests. */
export interface Rule<Input, Output> {
  readonly id: string;
  readonly summary: string;
  readonly find: (input: Input) => readonly Output[];
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** What splitSentences and parseSyntax make: blocks, sentences, tokens, quotations, trees. */
import type { Article, Phrase, Span } from "./article.js";

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

/** The article with a lemma, a part of speech, a head and a relation for every token. */
export interface Parsed extends Segmented {
  readonly sentences: readonly Sentence[];
}

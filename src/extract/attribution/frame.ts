/** A reporting frame while it is being read: token indexes, before anything becomes a phrase. */
import type { Certainty, Polarity, Sentence, Stance, Tagged } from "../../types.js";
import type { ReportingFamily } from "../../lexicon/reporting-verbs.js";
import { treeOf, type Tree } from "../../tree/tree.js";
import { range } from "./tokens.js";

/** Tokens of one sentence, ascending. */
export interface TokenRun {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly tokens: readonly number[];
}

/** Cue, source and content as tokens. */
export interface Frame {
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly family: ReportingFamily;
  /** Index of the sentence that holds the cue, or the first content where there is no cue. */
  readonly sentence: number;
  /** Index of the cue's head word; -1 where there is no cue. */
  readonly head: number;
  readonly cue: readonly number[];
  readonly lemma: string;
  readonly source?: TokenRun;
  /** The source's head word, in its sentence. */
  readonly sourceHead?: number;
  readonly content: readonly TokenRun[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** Head of the cue, in the same sentence, of the frame that this one certainly stands in ("reports A quoting B"). */
  readonly outerHead?: number;
}

/** A sentence with what the rules ask about it. */
export interface SentenceView {
  readonly document: Tagged;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** For every token the index of the outermost quotation that holds it, or -1. */
  readonly quotation: readonly number[];
}

/**
 * All tokens of a sentence.
 *
 * @example
 * wholeSentence(view).tokens; // => [0, 1, 2], for "It fell."
 */
export const wholeSentence = ({ index, tree }: SentenceView): TokenRun => ({ sentence: index, tokens: range(0, tree.tokens.length - 1) });

/** The outermost quotation around every token of every sentence, in one pass over both. */
const quotationsOfTokens = (document: Tagged): readonly (readonly number[])[] => {
  const outer = document.quotations
    .map((quotation, index) => ({ ...quotation.span, index, depth: quotation.depth }))
    .filter(({ depth }) => depth === 0)
    .sort((left, right) => left.start - right.start);
  let next = 0;
  return document.sentences.map(({ tokens }) => tokens.map(({ span }) => {
    while (next < outer.length && outer[next]!.end <= span.start) next += 1;
    const current = outer[next];
    return current !== undefined && current.start < span.end && span.start < current.end ? current.index : -1;
  }));
};

/**
 * The sentences of a document, ready for the rules.
 *
 * @example
 * viewsOf(document)[0]?.tree.roots;
 */
export const viewsOf = (document: Tagged): readonly SentenceView[] => {
  const quotations = quotationsOfTokens(document);
  return document.sentences.map((sentence, index) => ({ document, index, sentence, tree: treeOf(sentence), quotation: quotations[index]! }));
};

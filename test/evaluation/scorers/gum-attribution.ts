/**
 * How GUM marks attribution, so that ours can be held against it (see the data set's README and the guidelines of eRST):
 *
 * - It marks a signal word ("say", "according to"), no auxiliaries or adverbs: our cue counts by its head word.
 * - An apposition that a comma sets off is a segment of its own and mostly no part of the source: both sides end at the first comma.
 * - A picture's credit and the byline of an article are relations, too. They tell who made a thing, not who says something in the article
 *   (our contract: no attribution is the article's own voice), and are left out.
 * - Relations nest, and only clauses are content: all of ours with a clause count, and quotations that go on without a cue, for which GUM
 *   has other relations, do not.
 */
import type { ReadAttribution } from "../../../src/extract/attribution/index.js";
import type { Sentence, Span } from "../../../src/types.js";
import { spansOfAttribution, type GoldAttribution } from "./attribution.js";

/** A span with its words. */
export interface GoldSpan extends Span {
  readonly text: string;
}

/** One relation of GUM: the segment that attributes, with its source and cue, and what is attributed. */
export interface GumAttribution {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
  readonly edu: readonly GoldSpan[];
}

const wordsOf = (spans: readonly GoldSpan[]): readonly string[] => spans.flatMap(({ text }) => text.toLowerCase().match(/[\w@.'’-]+/gu) ?? []).filter((word) => /\w/u.test(word));

const CREDIT = /^\W*(?:image|photo|video|audio|copyright)\b/iu;
const MEDIUM = /\b(?:image|photo|video|audio):$/iu;

/**
 * True for a relation that names the maker of a picture or of the whole article: without a cue, and a credit or the names that stand over an
 * academic article.
 *
 * @example
 * isMaker("news", { source: [], cue: [], content: [], edu: [{ text: "Image: A. Lee.", start: 0, end: 14 }] }); // => true
 */
export const isMaker = (genre: string | undefined, { source, cue, content, edu }: GumAttribution): boolean => {
  if (cue.length > 0) return false;
  if (CREDIT.test(edu.map(({ text }) => text).join(" ")) || content.some(({ text }) => MEDIUM.test(text.trim()))) return true;
  const named = new Set(wordsOf(source));
  return genre === "academic" && wordsOf(edu).every((word) => named.has(word));
};

/**
 * The spans of a source up to its first comma.
 *
 * @example
 * toFirstComma("Ann Lee, a doctor", [{ start: 0, end: 17 }]); // => [{ start: 0, end: 7 }]
 */
export const toFirstComma = (text: string, spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const comma = text.slice(start, end).indexOf(",");
    kept.push({ start, end: comma > 0 ? start + comma : end });
    if (comma > 0) break;
  }
  return kept;
};

/** Constructions of ours whose content is a clause. */
const CLAUSAL: ReadonlySet<string> = new Set([
  "verb-clause", "verb-parenthesis", "verb-as-said", "near-clause", "near-parenthesis", "inverted", "put-it", "according-to", "in-the-view-of", "adjective", "quotation-verb", "made-clear", "quoting", "dash", "label",
  "block-quotation", "speaker-line",
]);

/**
 * Our attributions as GUM would mark them.
 *
 * @example
 * ourGumAttributions(text, sentences, read)[0]?.cue; // => [{ start: 4, end: 8 }]
 */
export const ourGumAttributions = (text: string, sentences: readonly Sentence[], read: readonly ReadAttribution[]): readonly GoldAttribution[] =>
  read.filter(({ frame }) => CLAUSAL.has(frame.rule)).map(({ attribution, frame }) => {
    const { source, content } = spansOfAttribution(attribution);
    const head = sentences[frame.sentence]!.tokens[frame.head];
    return { source: toFirstComma(text, source), cue: head === undefined ? [] : [head.span], content };
  });

/**
 * GUM's relations, without the makers of pictures and articles.
 *
 * @example
 * theirGumAttributions(text, "news", attributions).length;
 */
export const theirGumAttributions = (text: string, genre: string | undefined, attributions: readonly GumAttribution[]): readonly GoldAttribution[] =>
  attributions.filter((entry) => !isMaker(genre, entry)).map(({ source, cue, content }) => ({ source: toFirstComma(text, source), cue, content }));

/**
 * Scores attributions after the definitions of Citron (bbc/citron): exact is the identical span, token-level precision and recall count the
 * tokens inside any predicted and any gold span, and a whole attribution is right where cue and source overlap and the contents share at
 * least half of their tokens.
 */
import type { Attribution, Phrase, Span } from "../../../src/types.js";
import { spansOf } from "../../../src/text/span.js";

/** What an annotator marked. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What was right, what was predicted, what was to be found. */
export interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** Counts by measure. */
export interface AttributionCounts {
  readonly cueExact: Counts;
  readonly cueOverlap: Counts;
  readonly sourceExact: Counts;
  readonly contentExact: Counts;
  readonly sourceTokens: Counts;
  readonly contentTokens: Counts;
  readonly whole: Counts;
}

const none = (): Counts => ({ right: 0, predicted: 0, gold: 0 });

/** Counts of nothing, to add to. */
export const noAttributionCounts = (): AttributionCounts => ({
  cueExact: none(), cueOverlap: none(), sourceExact: none(), contentExact: none(), sourceTokens: none(), contentTokens: none(), whole: none(),
});

type Triple = GoldAttribution;

const phraseSpans = (phrases: readonly Phrase[]): readonly Span[] => phrases.flatMap(spansOf);

/** A predicted attribution as bare spans. */
export const spansOfAttribution = ({ source, cue, content }: Attribution): Triple => ({
  source: source === undefined ? [] : phraseSpans([source]), cue: cue === undefined ? [] : phraseSpans([cue]), content: phraseSpans(content),
});

const key = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

const addExact = (counts: Counts, part: (triple: Triple) => readonly Span[], predicted: readonly Triple[], gold: readonly Triple[]): void => {
  const keysOf = (triples: readonly Triple[]): Set<string> => new Set(triples.map((triple) => key(part(triple))).filter((own) => own !== ""));
  const [ours, theirs] = [keysOf(predicted), keysOf(gold)];
  counts.predicted += ours.size;
  counts.gold += theirs.size;
  for (const own of ours) if (theirs.has(own)) counts.right += 1;
};

const inside = (spans: readonly Span[], token: Span): boolean => spans.some(({ start, end }) => start < token.end && token.start < end);

const tokensIn = (spans: readonly Span[], tokens: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  for (const { start, end } of sorted) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < tokens.length && tokens[index]!.start < end; index += 1) found.add(index);
  }
  return found;
};

const addTokens = (counts: Counts, part: (triple: Triple) => readonly Span[], predicted: readonly Triple[], gold: readonly Triple[], tokens: readonly Span[]): void => {
  const ours = tokensIn(predicted.flatMap(part), tokens);
  const theirs = tokensIn(gold.flatMap(part), tokens);
  counts.predicted += ours.size;
  counts.gold += theirs.size;
  for (const token of ours) if (theirs.has(token)) counts.right += 1;
};

const overlaps = (left: readonly Span[], right: readonly Span[]): boolean => left.some((span) => inside(right, span));

const shareHalf = (left: readonly Span[], right: readonly Span[], tokens: readonly Span[]): boolean => {
  const [ours, theirs] = [tokensIn(left, tokens), tokensIn(right, tokens)];
  const shared = [...ours].filter((token) => theirs.has(token)).length;
  return shared > 0 && 2 * shared >= Math.max(ours.size, theirs.size);
};

const addMatches = (counts: Counts, matches: (predicted: Triple, gold: Triple) => boolean, predicted: readonly Triple[], gold: readonly Triple[]): void => {
  const taken = new Set<number>();
  for (const own of predicted) {
    const at = gold.findIndex((other, index) => !taken.has(index) && matches(own, other));
    if (at >= 0) taken.add(at);
  }
  counts.right += taken.size;
  counts.predicted += predicted.length;
  counts.gold += gold.length;
};

const source = (triple: Triple): readonly Span[] => triple.source;
const cue = (triple: Triple): readonly Span[] => triple.cue;
const content = (triple: Triple): readonly Span[] => triple.content;

/**
 * Adds one document's counts. `tokens` are the tokens of the document in order.
 *
 * @example
 * addAttributionCounts(counts, predicted, gold, tokens);
 */
export const addAttributionCounts = (counts: AttributionCounts, predicted: readonly Triple[], gold: readonly Triple[], tokens: readonly Span[]): void => {
  addExact(counts.cueExact, cue, predicted, gold);
  addExact(counts.sourceExact, source, predicted, gold);
  addExact(counts.contentExact, content, predicted, gold);
  addTokens(counts.sourceTokens, source, predicted, gold, tokens);
  addTokens(counts.contentTokens, content, predicted, gold, tokens);
  const withCue = (triples: readonly Triple[]): readonly Triple[] => triples.filter((triple) => triple.cue.length > 0);
  addMatches(counts.cueOverlap, (own, other) => overlaps(own.cue, other.cue), withCue(predicted), withCue(gold));
  addMatches(counts.whole, (own, other) => overlaps(own.cue, other.cue) && (other.source.length === 0 ? own.source.length === 0 : overlaps(own.source, other.source))
    && shareHalf(own.content, other.content, tokens), predicted, gold);
};

/** Entity scores: strict (span and type) and relaxed (any overlap of the same type), and GAP's judgement of pronouns. */
import type { Span } from "../../../src/types.js";
import { scoreOf } from "../frame.js";

/** A span with its type. */
export interface TypedSpan extends Span {
  readonly type: string;
}

/** What counts for a score. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Nothing counted yet. */
export const NOTHING: Counts = { right: 0, predicted: 0, gold: 0 };

/** The sum of two counts. */
export const plus = (left: Counts, right: Counts): Counts => ({
  right: left.right + right.right, predicted: left.predicted + right.predicted, gold: left.gold + right.gold,
});

/** F1 in percent with one decimal. */
export const f1Of = ({ right, predicted, gold }: Counts): string => (100 * scoreOf(right, predicted, gold).f1).toFixed(1);

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** Strict counts over one text. */
export const strictCounts = (predicted: readonly TypedSpan[], gold: readonly TypedSpan[]): Counts => {
  const keys = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
  return { right: predicted.filter(({ start, end, type }) => keys.has(`${start} ${end} ${type}`)).length, predicted: predicted.length, gold: gold.length };
};

/** Relaxed counts over one text: each gold span may be matched once. */
export const relaxedCounts = (predicted: readonly TypedSpan[], gold: readonly TypedSpan[]): Counts => {
  const free = new Set(gold);
  let right = 0;
  for (const span of predicted) {
    const match = [...free].find((other) => other.type === span.type && overlap(span, other));
    if (match === undefined) continue;
    free.delete(match);
    right++;
  }
  return { right, predicted: predicted.length, gold: gold.length };
};

/** One pronoun of GAP: whether each of its two names is what it stands for, in the gold and as predicted. */
export interface PronounCase {
  readonly gold: readonly [boolean, boolean];
  readonly predicted: readonly [boolean, boolean];
}

/** GAP's counts (Webster et al. 2018): a name that is said to be meant is a positive. */
export const gapCounts = (cases: readonly PronounCase[]): Counts =>
  cases.flatMap(({ gold, predicted }) => gold.map((value, index): Counts => ({
    right: value && predicted[index] === true ? 1 : 0, predicted: predicted[index] === true ? 1 : 0, gold: value ? 1 : 0,
  }))).reduce(plus, NOTHING);

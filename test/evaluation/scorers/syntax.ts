/** Scores of tags, lemmas and trees, in the conventions of the CoNLL shared tasks. */
import type { Parsed, Token } from "../../../src/types.js";

/** Right, predicted and expected, counted. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** What is compared of two tokens that stand in the same place. */
export type Aspect = "pos" | "lemma" | "head" | "labelled";

/** Picks the gold tokens that count. */
export type Filter = (token: Token) => boolean;

/** All words but punctuation: the conventional base of UAS and LAS. */
export const isWord: Filter = (token) => token.relation !== "punct";

interface Placed {
  readonly token: Token;
  /** Where the token and its head stand, as one string. */
  readonly place: string;
  readonly head: string;
}

const placed = (document: Parsed): readonly Placed[] =>
  document.sentences.flatMap(({ tokens }) => tokens.map((token) => {
    const head = tokens[token.head];
    return { token, place: `${token.span.start}-${token.span.end}`, head: head === undefined ? "root" : `${head.span.start}-${head.span.end}` };
  }));

const agrees = (aspect: Aspect, ours: Placed, gold: Placed): boolean => {
  if (aspect === "pos") return ours.token.pos === gold.token.pos;
  if (aspect === "lemma") return ours.token.lemma === gold.token.lemma;
  return ours.head === gold.head && (aspect === "head" || ours.token.relation === gold.token.relation);
};

/**
 * Compares two readings of one text. Tokens match where their spans are the same; a head is right where it has the same
 * span (or both are roots). `filter` picks the tokens that count, on either side.
 */
export const compareParsed = (ours: Parsed, gold: Parsed, aspect: Aspect, filter: Filter): Counts => {
  const mine = new Map(placed(ours).map((token) => [token.place, token]));
  const expected = placed(gold).filter(({ token }) => filter(token));
  const right = expected.filter((token) => {
    const other = mine.get(token.place);
    return other !== undefined && agrees(aspect, other, token);
  }).length;
  return { right, predicted: [...mine.values()].filter(({ token }) => filter(token)).length, gold: expected.length };
};

/** The sum of counts. */
export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce((sum, next) => ({ right: sum.right + next.right, predicted: sum.predicted + next.predicted, gold: sum.gold + next.gold }), { right: 0, predicted: 0, gold: 0 });

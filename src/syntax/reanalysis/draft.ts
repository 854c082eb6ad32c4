/** A tree that is being mended: heads, relations and parts of speech may change, words may not. */
import type { PartOfSpeech, Token } from "../../types.js";

/** The tokens of a sentence with heads and relations that can be set. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly heads: number[];
  readonly relations: string[];
  readonly parts: PartOfSpeech[];
}

/**
 * A draft of a sentence's tree.
 *
 * @example
 * draftOf(sentence.tokens).heads[0];
 */
export const draftOf = (tokens: readonly Token[]): Draft => ({ tokens, heads: tokens.map(({ head }) => head), relations: tokens.map(({ relation }) => relation), parts: tokens.map(({ pos }) => pos) });

/**
 * Gives a token another head and relation.
 *
 * @example
 * attach(draft, 3, 7, "nsubj");
 */
export const attach = (draft: Draft, index: number, head: number, relation: string): void => {
  draft.heads[index] = head;
  draft.relations[index] = relation;
};

/**
 * The dependents of a token as the draft stands, ascending.
 *
 * @example
 * draftDependents(draft, 4);
 */
export const draftDependents = (draft: Draft, index: number): readonly number[] => {
  const found: number[] = [];
  draft.heads.forEach((head, dependent) => { if (head === index) found.push(dependent); });
  return found;
};

/**
 * The first token of the phrase under a token.
 *
 * @example
 * leftmostOf(draft, 4); // => 2
 */
export const leftmostOf = (draft: Draft, index: number): number => {
  let leftmost = index;
  for (let steps = 0; steps < draft.tokens.length; steps++) {
    const next = draft.heads.findIndex((head, dependent) => head === leftmost && dependent < leftmost);
    if (next < 0) return leftmost;
    leftmost = next;
  }
  return leftmost;
};

/**
 * True where the token has a dependent in one of the relations.
 *
 * @example
 * hasDependent(draft, verb, "aux", "cop");
 */
export const hasDependent = (draft: Draft, index: number, ...relations: readonly string[]): boolean =>
  draftDependents(draft, index).some((dependent) => relations.includes(draft.relations[dependent]!));

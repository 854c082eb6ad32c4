/** A mention before it is linked: where it stands among the tokens, and what it looks like. */
import type { Span } from "../../types.js";
import type { MentionForm, MentionType } from "../../types.js";

/** Tokens `first` to `last` of a sentence (both included) that stand for something. */
export interface Draft {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: the head noun, the last word of a name. */
  readonly head: number;
  readonly span: Span;
  readonly type: MentionType;
  readonly form: MentionForm;
}

/**
 * True where two drafts share a token.
 *
 * @example
 * share(name, other);
 */
export const share = (left: Draft, right: Draft): boolean =>
  left.sentence === right.sentence && left.first <= right.last && right.first <= left.last;

/**
 * Compares by place: earlier first, longer first where both start at the same place.
 *
 * @example
 * drafts.toSorted(byPlace);
 */
export const byPlace = (left: { readonly span: Span }, right: { readonly span: Span }): number =>
  left.span.start - right.span.start || right.span.end - left.span.end;

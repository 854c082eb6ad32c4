/** The words of a statement before they are joined: one unit a token, template word or replacement. */
import type { Span, StatementPart } from "../../types.js";

/** One word of a statement to be. */
export interface Unit {
  readonly text: string;
  readonly how: StatementPart["how"];
  /** Where its words stand; absent for template words and computed dates. */
  readonly from?: Span;
  /** What it stands for, where it replaces words. */
  readonly replaces?: Span;
  /** Index of its token in the sentence; absent for template words. */
  readonly token?: number;
  /** True where a blank stands before it. */
  readonly space: boolean;
}

/** Marks that stand without a blank before them. */
const CLOSING: ReadonlySet<string> = new Set([",", ".", ";", ":", "!", "?", ")", "]", "%", "’s", "'s", "’", "”", "»"]);

/**
 * True for a mark that stands without a blank before it.
 *
 * @example
 * isClosing(","); // => true
 */
export const isClosing = (text: string): boolean => CLOSING.has(text);

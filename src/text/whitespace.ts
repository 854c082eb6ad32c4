/** White space: what counts as blank, and how a span is trimmed of it. */
import type { Span } from "../types.js";
import { isBlank } from "./characters.js";

/**
 * The first position from `from` on, before `end`, that is not blank; `end` where all is blank.
 *
 * @example
 * skipBlanks("  a", 0, 3); // => 2
 */
export const skipBlanks = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
};

/**
 * True where nothing but white space, or nothing, stands between two offsets; most often it is one space or nothing.
 *
 * @example
 * isWhiteSpace("Prices rose", 6, 7); // => true
 */
export const isWhiteSpace = (text: string, from: number, to: number): boolean =>
  to <= from || (to === from + 1 && text.charCodeAt(from) === 0x20) || text.slice(from, to).trim() === "";

/**
 * The span without the blanks at its edges; empty where all is blank.
 *
 * @example
 * trimSpan(" a ", { start: 0, end: 3 }); // => { start: 1, end: 2 }
 */
export const trimSpan = (text: string, span: Span): Span => {
  const start = skipBlanks(text, span.start, span.end);
  let end = span.end;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
};

/**
 * True where the text holds nothing but blanks.
 *
 * @example
 * isBlankText(" \u00a0\n"); // => true
 */
export const isBlankText = (text: string): boolean => skipBlanks(text, 0, text.length) === text.length;

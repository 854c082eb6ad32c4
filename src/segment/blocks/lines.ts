/** Lines and paragraphs: the layout of the text before anything is read. */
import type { Span } from "../../types.js";
import { isDigit, isLower } from "../../text/characters.js";
import { trimSpan } from "../../text/whitespace.js";

/** A line that is not blank, trimmed. */
export interface Line extends Span {
  /** True where a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Line feed to carriage return, next line, line and paragraph separator. */
const isBreak = (code: number): boolean => (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/**
 * The lines of a text that are not blank.
 *
 * @example
 * linesOf("a\n\nb").length; // => 2
 */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && !isBreak(code)) continue;
    const line = trimSpan(text, { start, end: at });
    const isPair = code === 0x0a && text.charCodeAt(at - 1) === 0x0d && start === at;
    if (line.start < line.end) lines.push({ ...line, afterBlank });
    if (!isPair) afterBlank = line.start >= line.end;
    start = at + 1;
  }
  return lines;
};

/** Shortest and longest line of text that was wrapped by a program. */
const WRAP_MINIMUM = 50;
const WRAP_MAXIMUM = 100;
/** How far below the longest line a wrapped line may end. */
const WRAP_RAGGED = 20;

/** True where the lines look wrapped at a fixed width. */
const isWrapped = (lines: readonly Line[]): boolean => {
  if (lines.length < 3) return false;
  const lengths = lines.slice(0, -1).map((line) => line.end - line.start);
  const longest = Math.max(...lengths.slice(0, 1000));
  return longest >= WRAP_MINIMUM && longest <= WRAP_MAXIMUM && lengths.every((length) => length <= WRAP_MAXIMUM && length >= longest - WRAP_RAGGED);
};

const TERMINALS: ReadonlySet<string> = new Set([".", "!", "?", ":", ";", "”", '"', "…", "»"]);

/** True where the second line goes on with the sentence of the first. */
const goesOn = (text: string, first: Line, second: Line): boolean =>
  !TERMINALS.has(text[first.end - 1]!) && isLower(text.charCodeAt(second.start)) || (text[first.end - 1] === "," && !isDigit(text.charCodeAt(second.start)));

/**
 * The paragraphs of a text: lines apart by a blank line always, other lines unless the text is wrapped there.
 *
 * @example
 * paragraphsOf("One thing\nand another.", linesOf("One thing\nand another.")).length; // => 1
 */
export const paragraphsOf = (text: string, lines: readonly Line[]): readonly Line[] => {
  const paragraphs: Line[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const wrapped = isWrapped(run);
    run.forEach((line, index) => {
      const last = paragraphs.at(-1);
      if (index > 0 && last !== undefined && (wrapped || goesOn(text, run[index - 1]!, line))) {
        paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
      } else paragraphs.push(line);
    });
    run = [];
  };
  for (const line of lines) {
    if (line.afterBlank) flush();
    run.push(line);
  }
  flush();
  return paragraphs;
};

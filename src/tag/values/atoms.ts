/**
 * Atoms: words, numbers and single marks of a sentence, cut finer than tokens, so that values read the same
 * whether the tokens are "$1.2bn" or "$", "1.2", "bn".
 */
import type { Span } from "../../types.js";

/** A run of letters, a number with its inner separators, or one other character. */
export interface Atom extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly lower: string;
  /** True where white space stands before it. */
  readonly spaced: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// Letters of the Latin, Greek and Cyrillic scripts and beyond, without the signs ×, ÷ and general punctuation.
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xfe00);

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;

const wordEnd = (text: string, from: number, end: number): number => {
  let at = from + 1;
  while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  return at;
};

// A period or comma belongs to a number only between two digits: "10,000", "3.5", but not "in 2020, 30 people".
const numberEnd = (text: string, from: number, end: number): number => {
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const joins = (code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !joins) break;
    at += 1;
  }
  return at;
};

/**
 * The atoms of a stretch of text, with offsets into the text.
 *
 * @example
 * atomsOf("$1.2bn", { start: 0, end: 6 }).map((atom) => atom.text); // => ["$", "1.2", "bn"]
 */
export const atomsOf = (text: string, { start, end }: Span): readonly Atom[] => {
  const atoms: Atom[] = [];
  let spaced = true;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const kind = isLetter(code) ? "word" : isDigit(code) ? "number" : "mark";
    const stop = kind === "word" ? wordEnd(text, at, end) : kind === "number" ? numberEnd(text, at, end) : at + 1;
    const own = text.slice(at, stop);
    atoms.push({ kind, text: own, lower: own.toLowerCase(), start: at, end: stop, spaced });
    spaced = false;
    at = stop;
  }
  return atoms;
};

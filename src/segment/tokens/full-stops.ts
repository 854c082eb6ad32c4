/** Whether the full stop after a word belongs to it. */
import { ABBREVIATIONS, type AbbreviationKind } from "../../lexicon/abbreviations.js";
import { isBlank, isDigit, isLetter, isLower, isUpper } from "../../text/characters.js";
import { skipBlanks } from "../../text/whitespace.js";

/** Longest abbreviation that is looked up. */
const LONGEST = 8;

const nextVisible = (text: string, at: number, end: number): number => text.charCodeAt(skipBlanks(text, at, Math.min(end, at + 3)));

const isRoman = (text: string, at: number, end: number): boolean => {
  const from = skipBlanks(text, at, Math.min(end, at + 3));
  return /^[IVXLC]+\b/u.test(text.slice(from, from + 8));
};

const allows = (kind: AbbreviationKind, text: string, start: number, dot: number, end: number, afterNumber: boolean): boolean => {
  if (kind === "number-follows") return isDigit(nextVisible(text, dot + 1, end)) || isRoman(text, dot + 1, end) && text[start] !== "n" && text[start] !== "N";
  if (kind === "number-precedes") return afterNumber;
  if (kind === "capital") return isUpper(text.charCodeAt(start));
  return true;
};

/** An initial: a capital alone, before a name or after one; a digit's neighbour is none. */
const isInitial = (text: string, start: number, dot: number, end: number): boolean => {
  if (dot - start !== 1 || !isUpper(text.charCodeAt(start))) return false;
  const next = skipBlanks(text, dot + 1, end);
  if (next >= end) return false;
  return isUpper(text.charCodeAt(next)) || isLower(text.charCodeAt(next)) || text[next] === ",";
};

/**
 * True where the full stop at `dot` belongs to the word [start, dot).
 *
 * @param afterNumber the token before the word is a number
 * @example
 * ownsFullStop("Mr. Kim", 0, 2, 7, false); // => true
 */
export const ownsFullStop = (text: string, start: number, dot: number, end: number, afterNumber: boolean): boolean => {
  const after = text.charCodeAt(dot + 1);
  if (dot + 1 < end && (after === 0x2e || (isLetter(after) && !isUpper(after)))) return false;
  if (isInitial(text, start, dot, end)) return true;
  if (dot - start > LONGEST) return false;
  const kinds = ABBREVIATIONS.get(text.slice(start, dot).toLowerCase());
  if (kinds === undefined) return false;
  if (dot + 1 < end && !isBlank(after) && isUpper(after) && kinds[0] !== "title") return false;
  return kinds.some((kind) => allows(kind, text, start, dot, end, afterNumber));
};

/** Whether the full stop after a word belongs to it. */
import { ABBREVIATIONS, type AbbreviationKind } from "../../lexicon/abbreviations.js";
import { SENTENCE_STARTERS } from "../../lexicon/sentence-starters.js";
import { isBlank, isDigit, isLetter, isLower, isUpper } from "../../text/characters.js";
import { skipBlanks } from "../../text/whitespace.js";

/** Longest abbreviation that is looked up. */
const LONGEST = 8;

/** Kinds that are abbreviations whatever their case and context. */
const FREE_KINDS: ReadonlySet<AbbreviationKind> = new Set(["title", "inner", "clock", "degree", "company", "part", "final"]);

const ROMAN = /^[IVXLC]+\b/u;

/** True where the next word is a number: digits, or Roman numerals where they may stand ("Vol. II"). */
const precedesNumber = (text: string, dot: number, end: number, takesRoman: boolean): boolean => {
  const next = skipBlanks(text, dot + 1, Math.min(end, dot + 4));
  return isDigit(text.charCodeAt(next)) || (takesRoman && ROMAN.test(text.slice(next, next + 8)));
};

/** Longest function word that is looked up. */
const LONGEST_STARTER = 13;

/** True where a function word with a capital begins at a position. */
const startsSentence = (text: string, at: number): boolean => {
  if (!isUpper(text.charCodeAt(at))) return false;
  let stop = at + 1;
  while (stop - at <= LONGEST_STARTER && isLower(text.charCodeAt(stop))) stop += 1;
  return SENTENCE_STARTERS.has(text.slice(at, stop).toLowerCase());
};

/** An initial: a capital alone with more of the sentence after it. */
const isInitial = (text: string, start: number, dot: number, end: number): boolean => {
  if (dot - start !== 1 || !isUpper(text.charCodeAt(start))) return false;
  const next = skipBlanks(text, dot + 1, end);
  if (next >= end) return false;
  if (startsSentence(text, next)) return false;
  return isUpper(text.charCodeAt(next)) || isLower(text.charCodeAt(next)) || text[next] === ",";
};

/** The "a." and "m." of "5 a. m.". */
const isSpacedClock = (text: string, start: number, dot: number, afterNumber: () => boolean): boolean => {
  if (dot - start !== 1) return false;
  const letter = text[start]!;
  if (letter === "a" || letter === "p") return text.startsWith(". m.", dot) && afterNumber();
  return letter === "m" && (text.startsWith("a. ", start - 3) || text.startsWith("p. ", start - 3));
};

/**
 * True where the full stop at `dot` belongs to the word [start, dot).
 *
 * @param afterNumber asks whether the token before the word is a number
 * @example
 * ownsFullStop("Mr. Kim", 0, 2, 7, () => false); // => true
 */
export const ownsFullStop = (text: string, start: number, dot: number, end: number, afterNumber: () => boolean): boolean => {
  const after = dot + 1 < end ? text.charCodeAt(dot + 1) : 0x20;
  if (after === 0x2e || isLower(after)) return false;
  if (isSpacedClock(text, start, dot, afterNumber) || isInitial(text, start, dot, end)) return true;
  if (dot - start > LONGEST) return false;
  const kinds = ABBREVIATIONS.get(text.slice(start, dot).toLowerCase());
  if (kinds === undefined || (!isBlank(after) && isLetter(after) && kinds[0] !== "title")) return false;
  return kinds.some((kind) => {
    if (kind === "number-follows") return precedesNumber(text, dot, end, text[start] !== "n" && text[start] !== "N");
    return kind === "unit" ? afterNumber() : FREE_KINDS.has(kind) || isUpper(text.charCodeAt(start));
  });
};

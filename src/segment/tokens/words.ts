/** Where a word ends: letters, digits and the punctuation that belongs inside. */
import { HYPHENATED_PREFIXES, SLASHED_WORDS } from "../../lexicon/affixes.js";
import { isDigit, isLetter, isUpper, isWord } from "../../text/characters.js";

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const AMPERSAND = 0x26;
const DOLLAR = 0x24;
const UNDERSCORE = 0x5f;
const DEGREE_SIGN = 0xb0;

/** Letters that make "number" with a degree sign ("N°"). */
const NUMERO: ReadonlySet<string> = new Set(["N", "n"]);

/** Longest prefix before a hyphen that is looked up. */
const LONGEST_PREFIX = 6;

/** Most groups of a number with hyphens; it bounds the look ahead. */
const MAX_GROUPS = 8;

/** Most digits before the comma of a number. */
const DIGITS_BEFORE_COMMA = 3;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE;

const runEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && (isWord(text.charCodeAt(stop)) || text.charCodeAt(stop) === UNDERSCORE)) stop += 1;
  return stop;
};

const digitsEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop += 1;
  return stop;
};

/** A telephone or file number: groups of digits between hyphens, three or more, or three digits and four. */
const hyphenatedNumberEnd = (text: string, at: number, first: number, end: number): number => {
  let groups = 1;
  let stop = first;
  while (groups < MAX_GROUPS && text.charCodeAt(stop) === HYPHEN && stop + 1 < end && isDigit(text.charCodeAt(stop + 1))) {
    stop = digitsEnd(text, stop + 1, end);
    groups += 1;
  }
  const isTelephone = groups === 2 && first - at === 3 && stop - first === 5;
  return (groups > 2 || isTelephone) && !isLetter(text.charCodeAt(stop)) ? stop : first;
};

const joinsDigits = (code: number, groupLength: number): boolean =>
  code === DOT || code === COLON || code === SLASH || (code === COMMA && groupLength <= DIGITS_BEFORE_COMMA);

/** The end of the number that begins with the digits [at, first). */
const numberEnd = (text: string, at: number, first: number, end: number): number => {
  const hyphenated = hyphenatedNumberEnd(text, at, first, end);
  if (hyphenated > first) return hyphenated;
  let stop = first;
  let group = at;
  while (stop + 1 < end && isDigit(text.charCodeAt(stop + 1)) && joinsDigits(text.charCodeAt(stop), stop - group)) {
    group = stop + 1;
    stop = digitsEnd(text, group, end);
  }
  return stop;
};

/** The end of letters with full stops between them, one letter each ("U.S.", "e.g."), last full stop included. */
const dottedEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop + 1 < end && isLetter(text.charCodeAt(stop)) && text.charCodeAt(stop + 1) === DOT) stop += 2;
  if (stop - at < 4) {
    const isOpen = stop - at === 2 && stop < end && isLetter(text.charCodeAt(stop)) && !isWord(text.charCodeAt(stop + 1));
    return isOpen && isUpper(text.charCodeAt(at)) === isUpper(text.charCodeAt(stop)) ? stop + 1 : at;
  }
  if (stop < end && isWord(text.charCodeAt(stop))) {
    const isLast = !isWord(text.charCodeAt(stop + 1));
    return isLast ? stop + 1 : stop - 1;
  }
  return stop;
};

const DEGREE = /^(?:(?:ph|ll|ed|psy)\.[a-z]|[bm]\.(?:sc|ed|phil|tech|com))\b\.?/iu;
const LONGEST_DEGREE = 8;

/** The end of an academic degree ("Ph.D.", "M.Sc."), or `at`. */
const degreeEnd = (text: string, at: number, end: number): number => {
  const second = text.charCodeAt(at + 1);
  if (second !== DOT && text.charCodeAt(at + 2) !== DOT && text.charCodeAt(at + 3) !== DOT) return at;
  const degree = DEGREE.exec(text.slice(at, Math.min(end, at + LONGEST_DEGREE)));
  return degree === null ? at : at + degree[0].length;
};

/** True where a time of day is written on to its number ("6a.m."). */
const CLOCK = /^[ap]\.m\b/iu;

const joinsWords = (text: string, at: number, stop: number, end: number): boolean => {
  if (stop + 1 >= end || !isLetter(text.charCodeAt(stop + 1))) return false;
  const code = text.charCodeAt(stop);
  if (isApostrophe(code)) return isLetter(text.charCodeAt(stop - 1));
  if (code === AMPERSAND) return isUpper(text.charCodeAt(stop - 1)) && isUpper(text.charCodeAt(stop + 1));
  if (code === HYPHEN) return stop - at <= LONGEST_PREFIX && HYPHENATED_PREFIXES.has(text.slice(at, stop).toLowerCase());
  return false;
};

const slashedEnd = (text: string, at: number): number =>
  text.charCodeAt(at + 1) === SLASH && SLASHED_WORDS.has(text.slice(at, at + 3).toLowerCase()) && !isWord(text.charCodeAt(at + 3)) ? at + 3 : at;

/**
 * The end of the word or number that begins at `at`, without the full stop of an abbreviation.
 * Dotted letters ("U.S.") keep their last full stop.
 *
 * @example
 * wordEnd("10.000 troops", 0, 13); // => 6
 */
export const wordEnd = (text: string, at: number, end: number): number => {
  const digits = digitsEnd(text, at, end);
  if (digits > at) {
    const number = numberEnd(text, at, digits, end);
    if (number > digits || !isWord(text.charCodeAt(number)) || CLOCK.test(text.slice(number, number + 4))) return number;
  }
  const special = Math.max(dottedEnd(text, at, end), slashedEnd(text, at), degreeEnd(text, at, end));
  if (special > at) return special;
  let stop = runEnd(text, at, end);
  while (joinsWords(text, at, stop, end)) stop = runEnd(text, stop + 1, end);
  if (stop - at === 1 && text.charCodeAt(stop) === DEGREE_SIGN && NUMERO.has(text[at]!)) return stop + 1;
  if (text.charCodeAt(stop) === DOLLAR && isDigit(text.charCodeAt(stop + 1)) && isUpper(text.charCodeAt(stop - 1))) stop += 1;
  return stop;
};

/** Datelines: place, date and agency before the first sentence ("PYONGYANG (AP) -", "Daily News, 26 June - "). */
import { AGENCIES, KICKERS } from "../../lexicon/agencies.js";
import { MONTHS, WEEKDAYS } from "../../lexicon/months.js";
import { isBlank, isDigit, isLower, isUpper } from "../../text/characters.js";
import { skipBlanks } from "../../text/whitespace.js";
import { scanTokens } from "../tokens/scan.js";

/** How far into a paragraph a dateline may reach. */
const LONGEST = 90;
const MOST_TOKENS = 18;

/** Shortest rest of the paragraph after it: a headline with a dash is no dateline. */
const SHORTEST_REST = 40;

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--", "―"]);
/** What every dateline holds one of; most paragraphs begin without. */
const SIGNS = /[-–—―:([/]/u;

const SEPARATORS: ReadonlySet<string> = new Set([",", "/", ".", "|", "'s"]);

/** What the words before the dash were. */
interface Reading {
  places: number;
  capitals: number;
  dates: number;
}

const isCapitals = (token: string): boolean => token.length > 1 && token === token.toUpperCase() && isUpper(token.charCodeAt(0));

const isDateWord = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);

const DAY_OR_YEAR = /^(?:[0-3]?\d(?:st|nd|rd|th)?|(?:19|20)\d\d|\d{1,2}[:.]\d\d)$/u;

/** The index after the closing bracket or slash of "(AP)" or "/TASS/", or `index` where no agency stands there. */
const afterAgency = (tokens: readonly string[], index: number): number => {
  const closer = tokens[index] === "(" ? ")" : tokens[index] === "/" ? "/" : tokens[index] === "[" ? "]" : undefined;
  if (closer === undefined) return index;
  const stop = tokens.indexOf(closer, index + 1);
  if (stop < 0 || stop - index > 5 || stop === index + 1) return index;
  // "(AP)", or an agency written out: "(Continental Press)". What follows has to prove it: a known name, or a dash after a place in capitals.
  const isName = tokens.slice(index + 1, stop).every((token) => isUpper(token.charCodeAt(0)));
  return isName || isKnownAgency(tokens, index, stop + 1) ? stop + 1 : index;
};

/** True where the brackets [index, stop) hold a known agency. */
const isKnownAgency = (tokens: readonly string[], index: number, stop: number): boolean =>
  AGENCIES.has(tokens.slice(index + 1, stop - 1).join(" ").toLowerCase()) || AGENCIES.has(tokens[index + 1]!.toLowerCase());

const readWord = (reading: Reading, token: string): boolean => {
  const word = token.replace(/\.$/u, "").toLowerCase();
  if (isDateWord(word) && isUpper(token.charCodeAt(0))) reading.dates += 1;
  else if (DAY_OR_YEAR.test(word)) reading.dates += 0;
  else if (KICKERS.has(word) && isCapitals(token)) return false;
  else if (isUpper(token.charCodeAt(0))) {
    reading.places += 1;
    if (isCapitals(token)) reading.capitals += 1;
  } else return SEPARATORS.has(token) || ["of", "de", "la", "el", "al", "-", "and", "the", "news"].includes(word);
  return true;
};

const isSure = ({ places, capitals, dates }: Reading): boolean =>
  (dates > 0 && places > 0) || (capitals > 0 && capitals === places && places <= 3);

/** Index of the token after the agency and the mark that follows it. */
const afterMark = (tokens: readonly string[], index: number): number => ([".", ":"].includes(tokens[index] ?? "") || DASHES.has(tokens[index] ?? "") ? index + 1 : index);

/** Index of the token after the separator that ends a dateline, or -1. */
const readTokens = (tokens: readonly string[], isSpaced: (index: number) => boolean): number => {
  const reading: Reading = { places: 0, capitals: 0, dates: 0 };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const agency = afterAgency(tokens, index);
    const stop = afterMark(tokens, agency);
    if (agency > index && (isKnownAgency(tokens, index, agency) || (stop > agency && reading.capitals > 0))) return stop;
    const isDash = index > 0 && DASHES.has(token) && (isSpaced(index) || isSpaced(index + 1));
    if (isDash || (token === ":" && reading.dates > 0)) return isSure(reading) ? index + 1 : -1;
    // An outlet may write its name small; then only a date makes it a dateline.
    if (!readWord(reading, token) && index > 0) return -1;
  }
  return -1;
};

/**
 * The end of the dateline that a paragraph begins with, or `start` where it has none. The end is after the dash.
 *
 * @example
 * datelineEnd("KYIV (AP) — Shells hit the centre of the town in the early morning.", 0, 68); // => 11
 */
export const datelineEnd = (text: string, start: number, end: number): number => {
  if (!isUpper(text.charCodeAt(start)) && text[start] !== "(" && !isLower(text.charCodeAt(start)) && !isDigit(text.charCodeAt(start))) return start;
  const limit = Math.min(end, start + LONGEST);
  if (!SIGNS.test(text.slice(start, limit))) return start;
  const list = scanTokens(text, start, limit);
  const tokens = list.starts.slice(0, MOST_TOKENS).map((from, index) => text.slice(from, list.ends[index]));
  const stop = readTokens(tokens, (index) => index < list.starts.length && isBlank(text.charCodeAt(list.starts[index]! - 1)));
  if (stop <= 0) return start;
  const at = list.ends[stop - 1]!;
  const rest = skipBlanks(text, at, end);
  return rest < end && end - rest >= SHORTEST_REST && !isLower(text.charCodeAt(rest)) ? at : start;
};

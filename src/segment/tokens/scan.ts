/** Tokens: one left-to-right pass over the characters, in the conventions of Universal Dependencies English. */
import { ABBREVIATIONS } from "../../lexicon/abbreviations.js";
import { CLIPPED_WORDS } from "../../lexicon/contractions.js";
import { SMALL_NUMBERS } from "../../lexicon/time-words.js";
import { MAX_SENTENCE_LENGTH } from "../../limits.js";
import { isBlank, isDigit, isLetter, isWord } from "../../text/characters.js";
import { addressEnd, hostEnd } from "./addresses.js";
import { contractionSplit } from "./contractions.js";
import { ownsFullStop } from "./full-stops.js";
import { beginsDecimal, symbolEnd } from "./symbols.js";
import { wordEnd } from "./words.js";

/** Tokens as two parallel lists of positions: cheaper than objects while boundaries are sought. */
export interface TokenList {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "‘"]);

/** Longest word after an apostrophe that is looked up. */
const LONGEST_CLIPPED = 6;

/** The end of a word that begins with an apostrophe ("'em", "'90s"), or `at`. */
const clippedEnd = (text: string, at: number, end: number): number => {
  if (!APOSTROPHES.has(text[at]!)) return at;
  if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))) {
    const stop = text[at + 3] === "s" ? at + 4 : at + 3;
    return stop <= end && !isWord(text.charCodeAt(stop)) ? stop : at;
  }
  let stop = at + 1;
  while (stop < end && stop - at <= LONGEST_CLIPPED && isLetter(text.charCodeAt(stop))) stop += 1;
  return CLIPPED_WORDS.has(text.slice(at + 1, stop).toLowerCase()) ? stop : at;
};

/** The end of a clitic that stands apart or after a quotation mark ("'s", "n't"), or `at`. */
const cliticEnd = (text: string, at: number, end: number): number => {
  if (!APOSTROPHES.has(text[at]!) || at === 0 || text[at - 1] === " " && text[at] === "‘") return at;
  const word = /^(?:[sdm]|re|ve|ll)(?![a-z\d])/iu.exec(text.slice(at + 1, at + 4));
  return word === null || at + 1 + word[0].length > end ? at : at + 1 + word[0].length;
};

/** Longest token that is looked up as a number in words or a unit. */
const LONGEST_NUMBER = 7;

/** Most tokens between a number and its unit. */
const NUMBER_REACH = 3;

/** True for what may stand between a number and its unit: a hyphen, another unit ("12 sq. ft."). */
const keepsNumber = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === 0x2d || (text[end - 1] === "." && end - at <= LONGEST_NUMBER && ABBREVIATIONS.get(text.slice(at, end - 1).toLowerCase())?.includes("unit") === true);

/** True where the tokens so far end in a number, in digits or words, or in a number and a unit. */
const endsInNumber = (text: string, { starts, ends }: TokenList): boolean => {
  for (let index = starts.length - 1; index >= 0 && index >= starts.length - NUMBER_REACH; index -= 1) {
    const at = starts[index]!;
    const end = ends[index]!;
    if (isDigit(text.charCodeAt(at)) || (end - at <= LONGEST_NUMBER && SMALL_NUMBERS.has(text.slice(at, end).toLowerCase()))) return true;
    if (!keepsNumber(text, at, end)) return false;
  }
  return false;
};

const chunkEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && !isBlank(text.charCodeAt(stop))) stop += 1;
  return stop;
};

/** True where a stretch without blanks may hold an address. */
const mayHoldAddress = (text: string, at: number, end: number): boolean => {
  for (let position = at; position < end; position += 1) {
    const code = text.charCodeAt(position);
    if (code === 0x40 || (code === 0x2e && position + 1 < end)) return true;
    if (code === 0x3a && text.charCodeAt(position + 1) === 0x2f) return true;
  }
  return false;
};

/**
 * The tokens of the stretch [start, end): they cover every character that is not blank, once and in order.
 *
 * @example
 * scanTokens("He can't.", 0, 9).ends; // => [2, 5, 8, 9]
 */
export const scanTokens = (text: string, start: number, end: number): TokenList => {
  const starts: number[] = [];
  const ends: number[] = [];

  /** Up to here the text was found to hold no address: its words need not ask again. */
  let checked = start;

  const push = (from: number, to: number): void => {
    let at = from;
    while (to - at > MAX_SENTENCE_LENGTH) {
      const code = text.charCodeAt(at + MAX_SENTENCE_LENGTH);
      const cut = at + MAX_SENTENCE_LENGTH - (code >= 0xdc00 && code <= 0xdfff ? 1 : 0);
      starts.push(at);
      ends.push(cut);
      at = cut;
    }
    starts.push(at);
    ends.push(to);
  };

  const pushWord = (at: number, limit: number): number => {
    let stop = wordEnd(text, at, limit);
    if (text[stop] === "." && stop < limit && text[stop - 1] !== "." && ownsFullStop(text, at, stop, end, () => endsInNumber(text, { starts, ends }))) stop += 1;
    const split = contractionSplit(text, at, stop);
    if (split > at && split < stop) push(at, split);
    push(split < stop ? split : at, stop);
    return stop;
  };

  const pushNext = (at: number, limit: number, hasAddress: boolean): number => {
    const code = text.charCodeAt(at);
    if (isWord(code) || beginsDecimal(text, at)) {
      const address = hasAddress && at >= checked ? addressEnd(text, at, limit) : at;
      if (hasAddress && at >= checked && address === at) checked = hostEnd(text, at, limit);
      if (address > at) push(at, address);
      else if (isWord(code)) return pushWord(at, limit);
      else push(at, wordEnd(text, at + 1, limit));
      return ends.at(-1)!;
    }
    const special = Math.max(clippedEnd(text, at, limit), cliticEnd(text, at, limit));
    push(at, special > at ? special : symbolEnd(text, at, limit));
    return ends.at(-1)!;
  };

  let at = start;
  while (at < end) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const limit = chunkEnd(text, at, end);
    const hasAddress = mayHoldAddress(text, at, limit);
    while (at < limit) {
      at = pushNext(at, limit, hasAddress);
    }
  }
  return { starts, ends };
};

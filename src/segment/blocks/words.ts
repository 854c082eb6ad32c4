/** The words of a paragraph, for the block rules. */
import { isBlank, isUpper, isWord } from "../../text/characters.js";

/** Most words that the rules look at. */
export const MOST_WORDS = 130;

const isInner = (text: string, at: number): boolean => (text[at] === "'" || text[at] === "’") && isWord(text.charCodeAt(at + 1));

/**
 * The first words of a stretch as they are printed, without punctuation; typographic apostrophes become straight.
 *
 * @example
 * wordsOf("Don’t miss:", 0, 11); // => ["Don't", "miss"]
 */
export const wordsOf = (text: string, start: number, end: number): readonly string[] => {
  const words: string[] = [];
  let at = start;
  while (at < end && words.length < MOST_WORDS) {
    if (!isWord(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let stop = at + 1;
    while (stop < end && (isWord(text.charCodeAt(stop)) || isInner(text, stop))) stop += 1;
    const word = text.slice(at, stop);
    words.push(word.includes("’") ? word.replaceAll("’", "'") : word);
    at = stop;
  }
  return words;
};

/**
 * Number of stretches between blanks, counted no further than `most`.
 *
 * @example
 * countWords("a b", 10); // => 2
 */
export const countWords = (text: string, most: number): number => {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
    if (!isBlank(text.charCodeAt(at)) && (at === 0 || isBlank(text.charCodeAt(at - 1)))) count += 1;
  }
  return count;
};

/** True where a word begins with a capital. */
export const isCapitalized = (word: string): boolean => isUpper(word.charCodeAt(0));

/** True where a word is all capitals, two or more. */
export const isInCapitals = (word: string): boolean => word.length > 1 && isUpper(word.charCodeAt(0)) && isUpper(word.charCodeAt(word.length - 1));

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "”", "’", ")", "]", "»", " "]);

/** The last character of a paragraph that is no closing mark; empty where there is none near the end. */
export const lastMark = (text: string): string => {
  for (let at = text.length - 1; at >= 0 && at > text.length - 8; at -= 1) if (!CLOSERS.has(text[at]!)) return text[at]!;
  return "";
};

/** The first word character of a paragraph, near its start. */
export const firstLetter = (text: string): number => {
  for (let at = 0; at < text.length && at < 6; at += 1) if (isWord(text.charCodeAt(at))) return text.charCodeAt(at);
  return 0;
};

/** Phrases of several words that the lexicons know ("Buenos Aires", "Red Cross"): the longest match from left to right. */
import { startsLexiconPhrase } from "../../adapters/compromise.js";
import { knownOf, NAMING, startsOwnPhrase } from "./gazetteer.js";
import type { Word } from "./word.js";

const LONGEST = 5;

/** "al" of "al-Qaida". */
const isArticle = (words: readonly Word[], index: number): boolean => words[index + 1]?.text === "-" && words[index]!.text === "al" && words[index + 2]?.capital === true;

/** Words as one phrase in lower case; hyphens stand without spaces, as in the lexicons. */
const phraseAt = (words: readonly Word[], from: number, to: number): string => {
  let phrase = words[from]!.lower;
  for (let index = from + 1; index < to; index++) {
    const { lower } = words[index]!;
    phrase += lower === "-" || words[index - 1]!.lower === "-" ? lower : ` ${lower}`;
  }
  return phrase;
};

/**
 * For every word the flags of the known phrase that it stands in (0 where none), with its place in the top bits.
 *
 * @example
 * phraseFlagsOf(["in", "Buenos", "Aires"].map(wordOf))[0]; // => 0
 */
export const phraseFlagsOf = (words: readonly Word[]): Int32Array => {
  const flags = new Int32Array(words.length);
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    if (!(word.capital || isArticle(words, first)) || !(startsLexiconPhrase(word.lower) || startsOwnPhrase(word.lower))) continue;
    for (let length = Math.min(LONGEST, words.length - first); length > 1; length--) {
      const phrase = phraseAt(words, first, first + length);
      const known = knownOf(phrase) & NAMING;
      if (known === 0) continue;
      for (let index = 0; index < length; index++) flags[first + index] = known | ((index === 0 ? 1 : index === length - 1 ? 3 : 2) << 24);
      first += length - 1;
      break;
    }
  }
  return flags;
};

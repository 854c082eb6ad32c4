/** Titles of works: "The Road to Somewhere". */
import type { PartOfSpeech, Token } from "../types.js";

/** Parts of speech whose words may be small in a title. */
const SMALL: ReadonlySet<PartOfSpeech> = new Set(["ADP", "CCONJ", "DET", "NUM", "PART", "PUNCT", "SYM"]);

/** Fewer words than these may have their capitals for another reason. */
const FEWEST_LARGE = 3;

/**
 * True for words of which all but the small ones have capitals.
 *
 * @example
 * isTitleCase(sentence.tokens.slice(2, 7));
 */
export const isTitleCase = (words: readonly Token[]): boolean => {
  const large = words.filter(({ text, pos }) => !SMALL.has(pos) && text !== "n't" && text !== "n’t");
  return large.length >= FEWEST_LARGE && large.every(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase());
};

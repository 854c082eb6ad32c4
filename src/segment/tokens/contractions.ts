/** Where a word splits into the words of Universal Dependencies: "do|n't", "Putin|'s", "can|not". */
import { CLITICS, FUSED_WORDS } from "../../lexicon/contractions.js";

const LONGEST_FUSED = 9;

const isApostrophe = (character: string | undefined): boolean => character === "'" || character === "’";

/**
 * The position at which the word [start, end) splits in two, or `end` where it does not.
 *
 * @example
 * contractionSplit("don't", 0, 5); // => 2
 */
export const contractionSplit = (text: string, start: number, end: number): number => {
  const length = end - start;
  if (length < 3) return length === 2 && isApostrophe(text[end - 1]) ? end - 1 : end;
  if (isApostrophe(text[end - 1])) return end - 1;
  if (isApostrophe(text[end - 2])) {
    if (length > 3 && /^n.t$/iu.test(text.slice(end - 3, end))) return end - 3;
    return CLITICS.has(text[end - 1]!.toLowerCase()) ? end - 2 : end;
  }
  if (isApostrophe(text[end - 3])) return CLITICS.has(text.slice(end - 2, end).toLowerCase()) ? end - 3 : end;
  if (length > LONGEST_FUSED) return end;
  const first = FUSED_WORDS.get(text.slice(start, end).toLowerCase());
  return first === undefined ? end : start + first;
};

/** Where a word splits into the words of Universal Dependencies: "do|n't", "Putin|'s", "can|not". */
import { CLITICS, FUSED_WORDS } from "../../lexicon/contractions.js";

const LONGEST_FUSED = 9;

/** The last two letters of the fused words, as one number each: most words end otherwise and need no look-up. */
const pairAt = (text: string, end: number): number => ((text.charCodeAt(end - 2) | 0x20) << 8) | (text.charCodeAt(end - 1) | 0x20);
const FUSED_ENDINGS: ReadonlySet<number> = new Set([...FUSED_WORDS.keys()].map((word) => pairAt(word, word.length)));

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
  if (length > LONGEST_FUSED || !FUSED_ENDINGS.has(pairAt(text, end))) return end;
  const first = FUSED_WORDS.get(text.slice(start, end).toLowerCase());
  return first === undefined ? end : start + first;
};

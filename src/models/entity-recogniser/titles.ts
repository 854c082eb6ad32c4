/** Titles before names: where a name really starts. */
import { TITLES } from "../../lexicon/titles.js";

const LONGEST = 3;

/**
 * The index of the first token after the titles that stand at the start of `first` to `last`; `last + 1` where all is title.
 *
 * @example
 * afterTitles(["President", "Anna", "Berg"], 0, 2); // => 1
 */
export const afterTitles = (tokens: readonly string[], first: number, last: number): number => {
  let start = first;
  let moved = true;
  while (moved && start <= last) {
    moved = false;
    for (let length = LONGEST; length > 0 && !moved; length--) {
      if (start + length - 1 <= last && TITLES.has(tokens.slice(start, start + length).join(" ").toLowerCase())) {
        start += length;
        moved = true;
      }
    }
  }
  return start;
};

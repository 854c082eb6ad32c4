/** Where names can be: runs of capitalised words with the small words that join them. All other tokens are O without a look. */
import type { Word } from "./word.js";

/** Tokens `first` to `last` of a sentence, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Words that join the parts of a name. */
const CONNECTORS: ReadonlySet<string> = new Set([
  "of", "the", "and", "for", "on", "in", "to", "a", "an", "at", "with", "between", "&", "-", "–", "/", "'s", "’s", "'", "’", ".", "de", "del", "della", "di", "da", "dos", "das", "du",
  "la", "le", "les", "el", "al", "van", "von", "der", "den", "bin", "bint", "ibn", "ben", "ter", "ten", "e", "y", "av", "af", "ul", "ud", "ur", "un", "il", "jong", "against", "from", "by", "und", "des",
]);

/** Small words that a name may start with, where a capital follows: "bin Laden", "von der Leyen". */
const PARTICLES: ReadonlySet<string> = new Set(["bin", "bint", "ibn", "ben", "abu", "von", "van", "der", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "ter", "ten"]);

/** Articles that Arabic names carry before a hyphen: "al-Qaida", "ash-Sharq". */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "ul", "il"]);

/** Legal forms: behind a comma they end a name and start none. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "LLP", "Corp", "Corp.", "PLC", "Co."]);

/** Most connectors in a row. */
const REACH = 3;

/** Longest run: longer ones (a page in capitals) are cut, so that time stays linear. */
const LONGEST = 40;

const isGlued = (word: Word): boolean => word.text.length > 1 && (word.text.startsWith("-") || word.text.startsWith("–"));

/** A word that can start or end a name. */
const isAnchor = (word: Word, previous: Word | undefined): boolean =>
  word.capital || (previous?.capital === true && (word.digit || isGlued(word))) || (previous !== undefined && (previous.text === "-" || previous.text === "–") && word.digit);

/** The first token of the name that a capital at `index` may belong to: particles before it count. */
const startOf = (words: readonly Word[], index: number, free: number): number => {
  let first = index;
  if (first - 2 >= free && words[first - 1]!.text === "-" && ARTICLES.has(words[first - 2]!.text)) first -= 2;
  while (first - 1 >= free && index - first < REACH && PARTICLES.has(words[first - 1]!.text)) first--;
  return first;
};

/**
 * The candidate runs of a sentence, ascending.
 *
 * @example
 * runsOf(["The", "Bank", "of", "Japan", "acted"].map(wordOf)); // => [{ first: 0, last: 3 }]
 */
export const runsOf = (words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  let free = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const hyphenated = index > 1 && last === index - 2 && words[index - 1]!.text === "-";
    if (isAnchor(word, words[index - 1]) || hyphenated) {
      if (first < 0 && words[index - 1]?.text === "," && LEGAL_FORMS.has(word.text)) continue;
      if (first < 0) first = startOf(words, index, free);
      last = index;
      if (last - first >= LONGEST) {
        runs.push({ first, last });
        first = -1;
        free = last + 1;
      }
    } else if (first >= 0 && (index - last > REACH || !CONNECTORS.has(word.lower))) {
      runs.push({ first, last });
      first = -1;
      free = last + 1;
    }
  }
  if (first >= 0) runs.push({ first, last });
  return runs;
};

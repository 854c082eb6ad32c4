/**
 * First parts of hyphenated words that Universal Dependencies English keeps whole ("non-profit", "re-elected"):
 * prefixes that are no words of their own. All other hyphenated words are split at the hyphen.
 */
export const HYPHENATED_PREFIXES: ReadonlySet<string> = new Set([
  "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "inter", "intra", "mega", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over",
  "pan", "post", "pre", "pro", "proto", "pseudo", "re", "semi", "sub", "super", "trans", "tri", "ultra", "un", "under", "vice",
]);

/** Words that keep a slash. */
export const SLASHED_WORDS: ReadonlySet<string> = new Set(["b/c", "c/o", "n/a", "w/o"]);

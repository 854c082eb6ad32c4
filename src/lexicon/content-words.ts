/**
 * Words whose clause is asserted although no source speaks: verbs that entail or show what follows, nouns that name it.
 */

/** Verbs and adjectives whose complement clause holds when they do. */
export const ENTAILING_VERBS: ReadonlySet<string> = new Set([
  "certain", "clear", "confirm", "demonstrate", "discover", "evident", "find", "forget", "happen", "illustrate", "indicate", "know", "learn", "likely", "mean", "note",
  "notice", "obvious", "possible", "probable", "prove", "realise", "realize", "regret", "remember", "reveal", "show", "signal", "suggest", "true", "turn", "unlikely",
]);

/** Nouns whose "that" clause is their content. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set([
  "assessment", "belief", "conclusion", "discovery", "evidence", "fact", "finding", "indication", "knowledge", "news", "probability", "proof", "realisation",
  "realization", "sign", "suspicion", "view",
]);

/** Lemmas of nouns that say, as a complement, that the subject causes or is caused. */
export const CAUSAL_NOUNS: ReadonlySet<string> = new Set([
  "cause", "consequence", "culprit", "driver", "outcome", "reason", "result", "trigger",
]);

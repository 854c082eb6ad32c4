/**
 * Words that deny the clause that they stand in. A word belongs here when the clause with it is untrue of what the
 * clause without it says; words that only weaken ("barely", "rarely", "few") do not.
 */

/** Adverbs and particles that deny their predicate. */
export const NEGATING_ADVERBS: ReadonlySet<string> = new Set([
  "ain't", "hardly", "n't", "neither", "never", "no", "nor", "not", "nowhere", "n’t", "scarcely",
]);

/** Pronouns and determiners that deny the clause whose subject or object they make or stand in. */
export const NEGATING_PRONOUNS: ReadonlySet<string> = new Set(["neither", "no", "nobody", "none", "nothing"]);

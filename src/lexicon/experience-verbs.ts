/** Lemmas of verbs of feeling, memory and perception: in the first person only the speaker can vouch for them. */
export const EXPERIENCE_VERBS: ReadonlySet<string> = new Set([
  "adore", "cry", "dread", "dream", "enjoy", "fear", "feel", "grieve", "hate", "hear", "like", "love", "miss", "mourn", "notice", "panic", "recall",
  "regret", "relish", "remember", "scream", "see", "sense", "shiver", "smell", "struggle", "suffer", "taste", "tremble", "weep", "witness",
  "wonder", "worry",
]);

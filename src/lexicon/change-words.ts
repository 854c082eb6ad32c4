/** Words that say that an amount changed. */

/** Verb forms after which a number is the size of the change: "rose 5 percent", "cut by half". */
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  "added", "advanced", "boosted", "climb", "climbed", "climbing", "climbs", "contracted", "cut", "cutting", "decline", "declined", "declines",
  "declining", "decrease", "decreased", "decreases", "decreasing", "dip", "dipped", "doubled", "drop", "dropped", "dropping", "drops", "edged",
  "expand", "expanded", "fall", "fallen", "falling", "falls", "fell", "gain", "gained", "gains", "grew", "grow", "growing", "grown", "grows", "halved",
  "hike", "hiked", "increase", "increased", "increases", "increasing", "jump", "jumped", "jumping", "jumps", "lower", "lowered", "lowering", "lowers",
  "narrowed", "plummeted", "plunge", "plunged", "raise", "raised", "raises", "raising", "reduce", "reduced", "reduces", "reducing", "reduction", "rise",
  "risen", "rises", "rising", "rose", "sank", "shot", "shrank", "shrink", "shrunk", "slashed", "slid", "slip", "slipped", "slump", "slumped", "soar",
  "soared", "soars", "strengthened", "surge", "surged", "surges", "swelled", "trimmed", "tumbled", "weakened", "widened",
]);

/** Nouns whose amount is the size of a change: "an increase of 5 percent". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set([
  "cut", "decline", "decrease", "drop", "fall", "gain", "growth", "hike", "increase", "jump", "loss", "reduction", "rise", "surge",
]);

/** Words right before an amount that make it a change: "up 5 percent". */
export const CHANGE_ADVERBS: ReadonlySet<string> = new Set(["down", "up"]);

/**
 * What opens a condition. A marker belongs here when what follows it is not asserted and what it depends on holds
 * only given it.
 */

/** Subordinators of a conditional clause. */
export const CONDITION_MARKERS: ReadonlySet<string> = new Set([
  "if", "lest", "once", "provided", "providing", "till", "unless", "until",
]);

/** Participles that suppose what they hold: "assuming that prices hold". */
export const SUPPOSING_PARTICIPLES: ReadonlySet<string> = new Set(["assuming", "supposing"]);

/** Nouns that make a condition with "in" or "on": "in the event of", "in case of", "on condition that". */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(["absence", "case", "condition", "event"]);

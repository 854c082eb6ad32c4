/**
 * What opens a condition. A marker belongs here when what follows it is not asserted and what it depends on holds
 * only given it.
 */

/** Subordinators of a conditional clause. */
export const CONDITION_MARKERS: ReadonlySet<string> = new Set(["if", "lest", "once", "provided", "providing", "unless", "until", "till"]);

/** Prepositional phrases that open a condition, from the preposition to the last fixed word, without articles. */
export const CONDITION_PHRASES: ReadonlySet<string> = new Set(["as long as", "if", "in case", "in event", "in absence", "on condition", "so long as", "under condition"]);

/** Nouns that make a condition with "in" or "on": "in the event of", "in case of", "on condition that". */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(["absence", "case", "condition", "event"]);

/**
 * Words that say how sure something is. A word belongs here when it tells of likelihood, not of frequency or degree.
 */
import type { Certainty } from "../types.js";

/** Adverbs in the clause itself. */
export const HEDGING_ADVERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["allegedly", "unknown"],
  ["apparently", "probable"],
  ["arguably", "possible"],
  ["conceivably", "possible"],
  ["likely", "probable"],
  ["maybe", "possible"],
  ["ostensibly", "unknown"],
  ["perhaps", "possible"],
  ["possibly", "possible"],
  ["potentially", "possible"],
  ["presumably", "probable"],
  ["probably", "probable"],
  ["purportedly", "unknown"],
  ["reportedly", "probable"],
  ["reputedly", "unknown"],
  ["seemingly", "probable"],
  ["supposedly", "unknown"],
]);

/** Predicates that take the event as their open complement or as an extraposed clause: "is likely to fall", "it is possible that". */
export const HEDGING_PREDICATES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["alleged", "unknown"],
  ["anticipate", "probable"],
  ["appear", "probable"],
  ["believe", "probable"],
  ["conceivable", "possible"],
  ["doubtful", "possible"],
  ["estimate", "probable"],
  ["expect", "probable"],
  ["forecast", "probable"],
  ["likely", "probable"],
  ["plausible", "possible"],
  ["poised", "probable"],
  ["possible", "possible"],
  ["predict", "probable"],
  ["presume", "probable"],
  ["probable", "probable"],
  ["project", "probable"],
  ["rumoured", "unknown"],
  ["seem", "probable"],
  ["suspect", "probable"],
  ["tend", "probable"],
  ["think", "probable"],
  ["threaten", "possible"],
  ["uncertain", "unknown"],
  ["unclear", "unknown"],
  ["unlikely", "probable"],
]);

/** Hedging predicates that at the same time deny: "is unlikely to fall". */
export const DOUBTING_PREDICATES: ReadonlySet<string> = new Set(["doubtful", "unlikely"]);

/** Nouns whose clause is no more sure than they are: "a chance of winning". */
export const HEDGING_NOUNS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["chance", "probable"],
  ["likelihood", "probable"],
  ["odds", "probable"],
  ["possibility", "possible"],
  ["probability", "probable"],
]);

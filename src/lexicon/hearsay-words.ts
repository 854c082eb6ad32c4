/** Words by which the writer leaves the truth of something to others who are not named. */
import type { Certainty } from "../types.js";

/** Adverbs on a clause: "allegedly stole". */
export const HEARSAY_ADVERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["allegedly", "unknown"], ["purportedly", "unknown"], ["reportedly", "unknown"], ["reputedly", "unknown"], ["supposedly", "unknown"],
]);

/** Adjectives on a noun: "the alleged fraud". */
export const HEARSAY_ADJECTIVES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["alleged", "unknown"], ["purported", "unknown"], ["reported", "unknown"], ["rumored", "unknown"], ["rumoured", "unknown"], ["supposed", "unknown"],
]);

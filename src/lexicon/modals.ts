/**
 * Modal auxiliaries: how sure a clause is that holds them. "will" and "would" foretell without doubt of their own;
 * "should" and "must" oblige more often than they guess, so a clause with them is not doubtful either.
 */
import type { Certainty } from "../types.js";

/** Lemma (and contracted form) of a modal to the certainty of its clause. */
export const MODALS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["'d", "certain"],
  ["'ll", "certain"],
  ["ca", "certain"],
  ["can", "certain"],
  ["could", "possible"],
  ["may", "possible"],
  ["might", "possible"],
  ["must", "certain"],
  ["ought", "certain"],
  ["shall", "certain"],
  ["should", "certain"],
  ["will", "certain"],
  ["wo", "certain"],
  ["would", "certain"],
  ["’d", "certain"],
  ["’ll", "certain"],
]);

/** Lower-case adjectives that tell what their subject means to do: "is willing to talk". */
import type { Attitude } from "../types.js";

/** Each lemma or lower-case word with what it says. */
export const INTENTION_ADJECTIVES: ReadonlyMap<string, Attitude> = new Map<string, Attitude>([
  ["anxious", "want"],
  ["committed", "promise"],
  ["determined", "want"],
  ["eager", "want"],
  ["keen", "want"],
  ["opposed", "oppose"],
  ["prepared", "plan"],
  ["ready", "plan"],
  ["reluctant", "want"],
  ["supportive", "support"],
  ["unwilling", "oppose"],
  ["willing", "want"],
]);

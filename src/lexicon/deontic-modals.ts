/** What a modal says of a bearer when a rule speaks: "the tenant shall pay", "either side may withdraw". */
import type { Deontic } from "../types.js";

/** Each lemma or lower-case word with what it says. */
export const DEONTIC_MODALS: ReadonlyMap<string, Deontic> = new Map<string, Deontic>([
  ["'ll", "obligation"],
  ["be to", "obligation"],
  ["can", "permission"],
  ["could", "permission"],
  ["had to", "obligation"],
  ["has to", "obligation"],
  ["have to", "obligation"],
  ["may", "permission"],
  ["might", "permission"],
  ["must", "obligation"],
  ["need to", "obligation"],
  ["ought", "obligation"],
  ["ought to", "obligation"],
  ["shall", "obligation"],
  ["should", "obligation"],
  ["will", "obligation"],
  ["would", "obligation"],
]);

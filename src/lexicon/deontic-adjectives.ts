/** Lower-case adjectives that say what a rule does to the thing that they are said of. */
import type { Deontic } from "../types.js";

/** Each lemma or lower-case word with what it says. */
export const DEONTIC_ADJECTIVES: ReadonlyMap<string, Deontic> = new Map<string, Deontic>([
  ["binding", "obligation"],
  ["compulsory", "obligation"],
  ["eligible", "entitlement"],
  ["entitled", "entitlement"],
  ["forbidden", "prohibition"],
  ["illegal", "prohibition"],
  ["impermissible", "prohibition"],
  ["lawful", "permission"],
  ["legal", "permission"],
  ["mandatory", "obligation"],
  ["obligatory", "obligation"],
  ["permissible", "permission"],
  ["prohibited", "prohibition"],
  ["unlawful", "prohibition"],
]);

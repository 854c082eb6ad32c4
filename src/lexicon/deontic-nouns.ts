/** Lemmas of nouns that name what a rule contains: a duty, a right, a ban. */
import type { Deontic } from "../types.js";

/** Each lemma or lower-case word with what it says. */
export const DEONTIC_NOUNS: ReadonlyMap<string, Deontic> = new Map<string, Deontic>([
  ["authority", "permission"],
  ["authorization", "permission"],
  ["ban", "prohibition"],
  ["benefit", "entitlement"],
  ["commitment", "obligation"],
  ["duty", "obligation"],
  ["embargo", "prohibition"],
  ["entitlement", "entitlement"],
  ["freedom", "permission"],
  ["guarantee", "entitlement"],
  ["licence", "permission"],
  ["license", "permission"],
  ["mandate", "obligation"],
  ["moratorium", "prohibition"],
  ["non-use", "prohibition"],
  ["obligation", "obligation"],
  ["permission", "permission"],
  ["prohibition", "prohibition"],
  ["provision", "obligation"],
  ["requirement", "obligation"],
  ["right", "entitlement"],
]);

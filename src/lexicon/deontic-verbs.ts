/** Lemmas of verbs by which a law, treaty, contract or procedure obliges, permits, forbids or grants. */
import type { Deontic } from "../types.js";

/** Each lemma or lower-case word with what it says. */
export const DEONTIC_VERBS: ReadonlyMap<string, Deontic> = new Map<string, Deontic>([
  ["allow", "permission"],
  ["authorise", "permission"],
  ["authorize", "permission"],
  ["ban", "prohibition"],
  ["bar", "prohibition"],
  ["bind", "obligation"],
  ["compel", "obligation"],
  ["disallow", "prohibition"],
  ["empower", "permission"],
  ["enable", "permission"],
  ["entitle", "entitlement"],
  ["exclude", "prohibition"],
  ["exempt", "permission"],
  ["forbid", "prohibition"],
  ["grant", "entitlement"],
  ["guarantee", "entitlement"],
  ["let", "permission"],
  ["license", "permission"],
  ["mandate", "obligation"],
  ["obligate", "obligation"],
  ["oblige", "obligation"],
  ["outlaw", "prohibition"],
  ["permit", "permission"],
  ["preclude", "prohibition"],
  ["prohibit", "prohibition"],
  ["require", "obligation"],
]);

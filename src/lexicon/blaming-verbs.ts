/**
 * Verbs that say of their object what it did: "accused the firm of hiding losses". To each the prepositions before
 * the gerund. A verb belongs here when its subject holds that the object did it.
 */
export const BLAMING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ["accuse", new Set(["of"])],
  ["applaud", new Set(["for"])],
  ["blame", new Set(["for"])],
  ["charge", new Set(["with"])],
  ["condemn", new Set(["for"])],
  ["convict", new Set(["of"])],
  ["credit", new Set(["for", "with"])],
  ["criticise", new Set(["for"])],
  ["criticize", new Set(["for"])],
  ["denounce", new Set(["for"])],
  ["fault", new Set(["for"])],
  ["praise", new Set(["for"])],
  ["suspect", new Set(["of"])],
  ["thank", new Set(["for"])],
]);

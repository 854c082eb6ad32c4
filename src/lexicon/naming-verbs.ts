/**
 * Verbs that say of their object what it is: "called the pact a threat", "regard the pact as a threat". A verb belongs
 * here when "the object is the complement" is what its subject holds.
 */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  "brand", "call", "characterise", "characterize", "condemn", "consider", "deem", "define", "denounce", "depict", "describe", "dismiss", "dub", "hail",
  "label", "perceive", "portray", "praise", "rate", "regard", "see", "tout", "view",
]);

/** Those that take a bare second object or adjective, without "as". */
export const BARE_NAMING_VERBS: ReadonlySet<string> = new Set(["brand", "call", "consider", "deem", "dub", "label", "rate"]);

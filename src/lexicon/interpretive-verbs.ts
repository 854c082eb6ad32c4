/** Lemmas of verbs by which a speaker reads a meaning or worth into a thing. */
export const INTERPRETIVE_VERBS: ReadonlySet<string> = new Set([
  "betray", "deserve", "embody", "epitomise", "epitomize", "excuse", "exemplify", "glorify", "justify", "legitimise", "legitimize", "matter",
  "mean", "mock", "symbolise", "symbolize", "trivialise", "trivialize", "underscore", "vindicate",
]);

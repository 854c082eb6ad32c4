/** Lemmas of verbs by which a binding text states its content: "the treaty provides for ...". */
export const PROVISION_VERBS: ReadonlySet<string> = new Set([
  "codify", "contain", "cover", "define", "enshrine", "envisage", "establish", "foresee", "govern", "guarantee", "impose", "include", "introduce",
  "limit", "prescribe", "protect", "provide", "recognise", "recognize", "regulate", "specify", "state", "stipulate",
]);

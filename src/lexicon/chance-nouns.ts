/** Lemmas of nouns that say how likely something to come is: "an 87 percent chance of winning". */
export const CHANCE_NOUNS: ReadonlySet<string> = new Set([
  "chance", "danger", "likelihood", "odds", "possibility", "probability", "prospect", "risk",
]);

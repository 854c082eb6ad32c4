/** How a causal verb places its two sides. */
export interface CausalVerb {
  readonly link: "causes" | "prevents";
  /** Where the effect stands. */
  readonly effect: "subject" | "object";
  /** The preposition that opens the side that is not the subject. */
  readonly preposition?: string;
  /** True where it is causal only with what somebody is brought to do: "forced them to leave". */
  readonly needsAct?: true;
}

/** Lemmas of verbs that say that one thing causes or prevents another, with the preposition that the other side needs, if any. */
export const CAUSAL_VERBS: ReadonlyMap<string, CausalVerb> = new Map<string, CausalVerb>([
  ["aggravate", { link: "causes", effect: "object" }],
  ["arise", { link: "causes", effect: "subject", preposition: "from" }],
  ["avert", { link: "prevents", effect: "object" }],
  ["cause", { link: "causes", effect: "object" }],
  ["contribute", { link: "causes", effect: "object", preposition: "to" }],
  ["engender", { link: "causes", effect: "object" }],
  ["exacerbate", { link: "causes", effect: "object" }],
  ["force", { link: "causes", effect: "object", needsAct: true }],
  ["forestall", { link: "prevents", effect: "object" }],
  ["fuel", { link: "causes", effect: "object" }],
  ["generate", { link: "causes", effect: "object" }],
  ["hasten", { link: "causes", effect: "object" }],
  ["hinder", { link: "prevents", effect: "object" }],
  ["ignite", { link: "causes", effect: "object" }],
  ["impede", { link: "prevents", effect: "object" }],
  ["induce", { link: "causes", effect: "object" }],
  ["lead", { link: "causes", effect: "object", preposition: "to" }],
  ["precipitate", { link: "causes", effect: "object" }],
  ["preclude", { link: "prevents", effect: "object" }],
  ["prevent", { link: "prevents", effect: "object" }],
  ["prompt", { link: "causes", effect: "object" }],
  ["provoke", { link: "causes", effect: "object" }],
  ["result", { link: "causes", effect: "object", preposition: "in" }],
  ["spark", { link: "causes", effect: "object" }],
  ["spur", { link: "causes", effect: "object" }],
  ["stem", { link: "causes", effect: "subject", preposition: "from" }],
  ["thwart", { link: "prevents", effect: "object" }],
  ["trigger", { link: "causes", effect: "object" }],
  ["unleash", { link: "causes", effect: "object" }],
  ["worsen", { link: "causes", effect: "object" }],
]);

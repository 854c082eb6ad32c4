/** Nouns for the same kind of thing: "the contract" may be the agreement, "the poll" the survey. */

/** The kind of a noun, by its lemma: nouns of one kind may stand for each other. */
export const THING_KINDS: ReadonlyMap<string, string> = new Map<string, string>([
  ["accord", "agreement"], ["act", "law"], ["agreement", "agreement"], ["aircraft", "aircraft"], ["article", "text"], ["audit", "inquiry"],
  ["bill", "law"], ["book", "text"], ["charter", "agreement"], ["contract", "agreement"], ["convention", "agreement"], ["deal", "agreement"],
  ["decision", "decision"], ["decree", "decision"], ["document", "text"], ["film", "recording"], ["inquiry", "inquiry"], ["investigation", "inquiry"],
  ["law", "law"], ["letter", "text"], ["memorandum", "agreement"], ["order", "decision"], ["pact", "agreement"], ["partnership", "agreement"],
  ["plan", "plan"], ["plane", "aircraft"], ["poll", "survey"], ["program", "plan"], ["programme", "plan"], ["project", "plan"], ["proposal", "plan"],
  ["protocol", "agreement"], ["report", "report"], ["review", "inquiry"], ["ruling", "decision"], ["ship", "ship"], ["statement", "text"],
  ["study", "report"], ["survey", "survey"], ["treaty", "agreement"], ["verdict", "decision"], ["vessel", "ship"], ["video", "recording"],
]);

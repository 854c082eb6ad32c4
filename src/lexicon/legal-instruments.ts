/** Lemmas of nouns for texts that bind: laws, treaties, contracts, orders and their parts. */
export const LEGAL_INSTRUMENTS: ReadonlySet<string> = new Set([
  "accord", "act", "agreement", "amendment", "article", "ban", "bill", "bylaw", "ceasefire", "charter", "clause", "code", "constitution",
  "contract", "convention", "covenant", "deal", "decree", "directive", "edict", "embargo", "guideline", "law", "lease", "legislation", "licence",
  "license", "mandate", "memorandum", "moratorium", "ordinance", "pact", "paragraph", "partnership", "permit", "policy", "protocol", "provision",
  "regulation", "resolution", "restriction", "rule", "ruling", "sanction", "section", "statute", "treaty", "truce",
]);

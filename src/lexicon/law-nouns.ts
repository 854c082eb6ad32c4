/** Nouns that, written with a capital, head the name of a law, treaty, charter or article of one. */
export const LAW_NOUNS: ReadonlySet<string> = new Set<string>([
  "accord", "accords", "act", "agreement", "amendment", "article", "bill", "charter", "code", "constitution", "convention", "covenant",
  "declaration", "decree", "directive", "law", "memorandum", "ordinance", "pact", "protocol", "regulation", "resolution", "section", "statute",
  "treaty",
]);

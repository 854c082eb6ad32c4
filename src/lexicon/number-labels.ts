/** Words before a number that names a thing and counts nothing: "Article 51", "page 3", "Flight 370". */

/** Lower-case nouns and abbreviations. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set([
  "act", "amendment", "annex", "apartment", "apollo", "article", "articles", "block", "building", "bus", "case", "category", "chapter", "class",
  "clause", "column", "district", "division", "document", "episode", "exhibit", "exit", "extension", "figure", "flight", "floor", "form", "game",
  "gate", "grade", "group", "highway", "house", "interstate", "item", "law", "level", "line", "lot", "model", "no", "nos", "note", "number", "numbers",
  "order", "page", "pages", "paragraph", "paragraphs", "part", "phase", "phone", "platform", "point", "pp", "proposition", "protocol", "question",
  "ref", "regulation", "resolution", "road", "room", "round", "route", "rule", "season", "section", "sections", "serial", "size", "square", "stage",
  "station", "step", "street", "suite", "table", "tel", "terminal", "tier", "title", "track", "type", "unit", "ver", "verse", "version", "vol",
  "volume", "ward", "week", "zone",
]);

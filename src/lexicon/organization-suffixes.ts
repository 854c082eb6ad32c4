/** Last words that make a capitalised name an organization: legal forms and kinds of body. Not here: words that as often end a place ("House", "Centre"). */
export const ORGANIZATION_SUFFIXES: ReadonlySet<string> = new Set<string>([
  "academy", "administration", "ag", "agency", "airlines", "airways", "alliance", "army", "assembly", "associates", "association", "authority",
  "bank", "board", "brigade", "brotherhood", "bureau", "cabinet", "capital", "caucus", "chamber", "church", "club", "co.", "coalition", "college",
  "command", "commission", "committee", "communications", "companies", "company", "confederation", "congress", "consortium", "cooperative", "corp",
  "corp.", "corporation", "corps", "council", "court", "department", "directorate", "embassy", "energy", "enterprises", "entertainment", "fc",
  "federation", "force", "forces", "foundation", "front", "fund", "gas", "gazette", "gmbh", "government", "group", "guard", "guards", "guild",
  "herald", "holdings", "hospital", "inc", "inc.", "industries", "initiative", "institute", "institution", "insurance", "investments", "journal",
  "laboratories", "laboratory", "league", "limited", "llc", "ltd", "ltd.", "media", "ministry", "motors", "movement", "museum", "navy", "network",
  "news", "newspaper", "office", "oil", "orchestra", "organisation", "organization", "parliament", "partners", "party", "petroleum",
  "pharmaceuticals", "plc", "police", "post", "press", "radio", "records", "regiment", "school", "secretariat", "securities", "senate", "service",
  "services", "society", "studios", "syndicate", "systems", "taliban", "technologies", "television", "times", "treasury", "tribunal", "tribune",
  "trust", "union", "united", "university",
]);

/** Lemmas of nouns for people and bodies of people, who can hold an intention. */
export const HUMAN_NOUNS: ReadonlySet<string> = new Set([
  "activist", "administration", "agency", "aide", "airline", "alliance", "ally", "analyst", "army", "athlete", "author", "authority", "bank",
  "board", "body", "buyer", "campaign", "campaigner", "candidate", "captain", "chairman", "charity", "chief", "child", "church", "citizen", "city",
  "club", "coach", "commander", "commission", "commissioner", "committee", "community", "company", "congress", "conservative", "council", "country",
  "court", "crew", "critic", "delegate", "democrat", "developer", "diplomat", "director", "doctor", "driver", "economist", "editor", "employee",
  "employer", "executive", "expert", "faction", "factory", "family", "fan", "farmer", "father", "federation", "firefighter", "firm", "fisherman",
  "force", "founder", "gang", "government", "governor", "group", "guest", "head", "house", "individual", "industry", "institution", "investigator",
  "investor", "judge", "king", "lawmaker", "lawyer", "leader", "legislator", "liberal", "majority", "man", "manager", "manufacturer", "mayor",
  "member", "militant", "military", "minister", "ministry", "minority", "mother", "movement", "nation", "nurse", "office", "officer", "official",
  "opposition", "organisation", "organization", "owner", "parent", "parliament", "party", "passenger", "patient", "people", "person", "player",
  "police", "politician", "prosecutor", "protester", "publisher", "queen", "rebel", "regime", "regulator", "republican", "researcher", "resident",
  "respondent", "school", "scientist", "secretary", "senate", "senator", "shareholder", "side", "singer", "soldier", "son", "spokesman",
  "spokesperson", "spokeswoman", "staff", "startup", "state", "student", "studio", "supplier", "supporter", "teacher", "team", "tenant", "town",
  "trader", "troop", "union", "unit", "university", "vendor", "victim", "village", "villager", "volunteer", "voter", "wife", "woman", "worker",
]);

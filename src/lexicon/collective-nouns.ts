/** Lemmas of nouns for bodies of people, whose verb may stand in either number: "the team has", "the team have". */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set([
  "army", "audience", "band", "board", "club", "committee", "council", "couple", "crew", "crowd", "data", "family", "firm", "government", "group", "media", "military", "pair", "party", "people", "police", "public",
  "side", "staff", "team", "youth",
]);

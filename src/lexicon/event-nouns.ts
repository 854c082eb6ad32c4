/** Nouns that, written with a capital, head the name of an event. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set<string>([
  "awards", "battle", "biennale", "bowl", "championship", "championships", "christmas", "conference", "coup", "crisis", "cup", "cyclone", "day",
  "earthquake", "easter", "eid", "election", "elections", "epidemic", "exhibition", "expo", "festival", "forum", "games", "genocide", "holocaust",
  "hurricane", "intifada", "marathon", "massacre", "olympics", "open", "pandemic", "paralympics", "prix", "ramadan", "rebellion", "referendum",
  "revolution", "riots", "series", "siege", "summit", "super bowl", "tournament", "tsunami", "typhoon", "uprising", "war", "wars", "week",
]);

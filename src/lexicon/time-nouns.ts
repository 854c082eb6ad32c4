/**
 * Nouns and adverbs that tell when: heads of time expressions that may stand without a preposition or with "during".
 */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  "afternoon", "april", "august", "autumn", "century", "day", "decade", "december", "era", "evening", "fall", "february", "friday", "hour", "january",
  "july", "june", "later", "march", "may", "midnight", "minute", "moment", "monday", "month", "morning", "night", "noon", "november", "now",
  "october", "past", "period", "quarter", "saturday", "season", "second", "september", "spring", "summer", "sunday", "thursday", "time", "today",
  "tomorrow", "tonight", "tuesday", "wednesday", "week", "weekend", "winter", "year", "yesterday",
]);

/** Adverbs that tell when. */
export const TIME_ADVERBS: ReadonlySet<string> = new Set([
  "afterwards", "ago", "already", "currently", "earlier", "formerly", "immediately", "lately", "later", "meanwhile", "now", "nowadays", "once",
  "previously", "recently", "shortly", "since", "soon", "still", "then", "today", "tomorrow", "tonight", "yesterday", "yet",
]);

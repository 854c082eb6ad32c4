/** What follows a time of day and goes on with it: zones, weekdays and months, in lower case. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set([
  "april", "august", "bst", "cdt", "central", "cest", "cet", "cst", "december", "eastern", "edt", "est", "et", "february", "friday", "gmt", "ist",
  "january", "jst", "july", "june", "london", "march", "may", "monday", "mountain", "mst", "november", "october", "p.d.t", "pacific", "pdt", "pst",
  "pt", "saturday", "september", "sunday", "thursday", "tuesday", "utc", "wednesday",
]);

/** What a phrase of time that opens a sentence is made of ("At 5 a.m. Mr. Kim ..."), in lower case. */
export const TIME_PHRASE_WORDS: ReadonlySet<string> = new Set([
  "about", "after", "afternoon", "and", "around", "at", "before", "between", "by", "circa", "day", "early", "evening", "friday", "from", "in", "late", "monday",
  "morning", "next", "night", "of", "on", "saturday", "shortly", "since", "sunday", "the", "thursday", "to", "tuesday", "until", "wednesday",
]);

/** Numbers in words that stand before a unit. */
export const SMALL_NUMBERS: ReadonlySet<string> = new Set([
  "a", "eight", "eleven", "fifteen", "five", "four", "half", "nine", "one", "per", "seven", "six", "ten", "three", "twelve", "twenty", "two",
]);

/** Lower-case words that open a greeting or thanks. */
export const GREETING_WORDS: ReadonlySet<string> = new Set([
  "bye", "cheers", "congratulations", "dear", "goodbye", "hello", "hey", "hi", "sincerely", "thank", "thanks", "welcome", "yours",
]);

/** Words that begin a question, in lower case. */
export const QUESTION_STARTERS: ReadonlySet<string> = new Set([
  "am", "are", "can", "can't", "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "don't", "had", "has", "hasn't", "have", "haven't", "how", "is", "isn't", "may", "might", "must",
  "shall", "should", "shouldn't", "was", "wasn't", "were", "weren't", "what", "what's", "when", "where", "which", "who", "who's", "whom", "whose", "why", "will", "won't", "would", "wouldn't",
]);

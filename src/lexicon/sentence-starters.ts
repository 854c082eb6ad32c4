/**
 * Words that begin a sentence when they stand with a capital after a full stop that may belong to an abbreviation:
 * function words, in lower case, that are seldom part of a name.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  "a", "about", "according", "after", "all", "also", "although", "among", "an", "and", "another", "any", "are", "as", "at", "because", "before", "both", "but",
  "by", "can", "despite", "did", "do", "does", "during", "each", "earlier", "even", "every", "few", "for", "from", "had", "has", "have", "he", "her", "here",
  "his", "how", "however", "i", "if", "in", "instead", "is", "it", "its", "last", "later", "let", "many", "meanwhile", "more", "moreover", "most", "my",
  "neither", "nevertheless", "no", "nobody", "none", "nor", "not", "nothing", "now", "on", "once", "one", "only", "or", "other", "others", "our", "please",
  "police", "she", "should", "since", "so", "some", "still", "such", "than", "that", "the", "their", "then", "there", "therefore", "these", "they", "this",
  "those", "though", "three", "through", "to", "today", "two", "under", "unlike", "until", "was", "we", "were", "what", "when", "where", "whether", "which",
  "while", "who", "whose", "why", "will", "with", "within", "without", "would", "yesterday", "yet", "you", "your",
]);

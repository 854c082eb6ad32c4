/** Words that no plain noun phrase runs across: prepositions, conjunctions, auxiliaries, pronouns and the commonest verbs beside numbers. */
export const NOUN_PHRASE_ENDS: ReadonlySet<string> = new Set([
  "a", "about", "above", "according", "across", "after", "against", "ago", "all", "along", "also", "although", "amid", "among", "an", "and", "another",
  "are", "around", "as", "at", "away", "back", "be", "because", "been", "before", "behind", "being", "below", "between", "both", "but", "by", "can",
  "could", "did", "do", "does", "down", "due", "during", "each", "either", "every", "for", "from", "get", "had", "has", "have", "he", "her", "here",
  "him", "his", "how", "however", "i", "if", "in", "including", "inside", "into", "is", "it", "its", "last", "later", "like", "may", "me", "might",
  "must", "my", "near", "nor", "not", "now", "of", "off", "on", "once", "only", "onto", "or", "our", "out", "outside", "over", "per", "said", "says",
  "shall", "she", "should", "since", "so", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though",
  "through", "to", "today", "toward", "towards", "under", "until", "up", "upon", "us", "versus", "via", "was", "we", "were", "what", "when", "where",
  "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "yesterday", "yet", "you", "your",
]);

/** Words reduced to what they do, so that what is learnt of one topic holds for others. */

/** Words of grammar and of plain telling, which keep their form. */
const KEPT: ReadonlySet<string> = new Set([
  "a", "about", "after", "again", "against", "all", "also", "always", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "believe", "best", "better",
  "between", "but", "by", "can", "could", "did", "do", "does", "don't", "down", "each", "even", "ever", "every", "fact", "first", "for", "from", "get", "give", "go", "going", "good",
  "got", "great", "had", "has", "have", "he", "her", "here", "him", "his", "how", "i", "i'm", "if", "in", "into", "is", "it", "it's", "its", "just", "know", "last", "let", "like",
  "made", "make", "many", "may", "me", "mean", "might", "more", "most", "much", "must", "my", "need", "never", "new", "no", "not", "now", "of", "on", "one", "only", "or", "other",
  "ought", "our", "out", "over", "own", "people", "percent", "perhaps", "put", "said", "same", "say", "see", "shall", "she", "should", "since", "so", "some", "still", "such", "take",
  "than", "that", "that's", "the", "their", "them", "then", "there", "these", "they", "thing", "things", "think", "this", "those", "through", "time", "to", "too", "under", "until",
  "up", "us", "very", "want", "was", "way", "we", "we're", "well", "went", "were", "what", "when", "where", "which", "while", "who", "whose", "why", "will", "with", "without",
  "world", "would", "year", "years", "you", "your",
]);

const ENDINGS: readonly string[] = ["tion", "ment", "ness", "ing", "ity", "ers", "est", "ies", "ed", "ly", "er", "s"];

/** The shapes of words that do not keep their form. */
export const OPEN_SHAPES: readonly string[] = ["~C", "~", ...ENDINGS.map((ending) => `~${ending}`)];

/**
 * The shape of a lower-case word: itself where it is grammar or a figure, "~C" where it is written with a capital, else its ending.
 *
 * @example
 * shapeOf("rising", false); // => "~ing"
 */
export const shapeOf = (word: string, capital: boolean): string => {
  if (KEPT.has(word) || word.startsWith("<") || word.length === 1) return word;
  if (capital) return "~C";
  const ending = ENDINGS.find((end) => word.length > end.length + 2 && word.endsWith(end));
  return ending === undefined ? "~" : `~${ending}`;
};

/**
 * The closed list of words that a statement may hold without their standing in the article. Everything else in a
 * statement is copied, mended, inflected, resolved or dated, and says from where.
 */
export const STATEMENT_TEMPLATES: readonly string[] = [
  // Spacing and the end of the sentence.
  " ", ".", ",",
  // The possessive of a name that stands for "his", "her", "its" or "their".
  "’s", "’",
  // A finite verb for a participle or an apposition: "the contract signed in June" -> "The contract was signed in June".
  "was", "were", "is", "are", "has", "have", "had", "will", "would",
  // Emphatic and negated forms of the simple tenses.
  "do", "does", "did", "not",
  // Links between a predicate and what it governs.
  "that", "to", "by", "of", "the",
  // A denial that cannot be reworded safely.
  "It is not true that",
];

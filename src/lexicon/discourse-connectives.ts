/**
 * Words at the head of a clause that tie it to the text before and say nothing themselves.
 */

/** Single adverbs and conjunctions. */
export const CONNECTIVE_ADVERBS: ReadonlySet<string> = new Set([
  "accordingly", "additionally", "also", "and", "besides", "but", "consequently", "conversely", "finally", "first", "firstly", "furthermore",
  "hence", "however", "incidentally", "indeed", "instead", "lastly", "likewise", "meanwhile", "moreover", "nevertheless", "nonetheless", "nor", "or",
  "second", "secondly", "similarly", "so", "still", "then", "therefore", "third", "thirdly", "though", "thus", "yet",
]);

/** Prepositional phrases, lower case, words joined by single spaces. */
export const CONNECTIVE_PHRASES: ReadonlySet<string> = new Set([
  "above all", "after all", "apart from this", "as a result", "as such", "at the same time", "by contrast", "for example", "for instance", "in addition", "in any case",
  "in contrast", "in fact", "in other words", "in particular", "in short", "in turn", "more importantly", "of course", "on the contrary",
  "on the other hand", "that is", "that said",
]);

/** Remarks thrown in between commas that tell nothing. */
export const PARENTHETICAL_REMARKS: ReadonlySet<string> = new Set(["i mean", "mind you", "you know", "you see"]);

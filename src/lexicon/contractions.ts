/**
 * How a word splits into the words of Universal Dependencies English: contractions written without an
 * apostrophe or fused in speech. A word belongs here if it is always the contraction and never a word of its own
 * ("its", "were", "well" and "ill" do not).
 */

/** Length in code units of the first part, by the whole word in lower case. */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ["aint", 2],
  ["arent", 3],
  ["cannot", 3],
  ["cant", 2],
  ["couldnt", 5],
  ["didnt", 3],
  ["doesnt", 4],
  ["dont", 2],
  ["dunno", 2],
  ["gimme", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["hadnt", 3],
  ["hasnt", 3],
  ["havent", 4],
  ["heres", 4],
  ["isnt", 2],
  ["ive", 1],
  ["lemme", 3],
  ["mustnt", 4],
  ["shouldnt", 6],
  ["thats", 4],
  ["theres", 5],
  ["theyre", 4],
  ["theyve", 4],
  ["wanna", 3],
  ["wasnt", 3],
  ["werent", 4],
  ["wont", 2],
  ["wouldnt", 5],
  ["youre", 3],
  ["youve", 3],
]);

/** What may follow an apostrophe as a word of its own, without the apostrophe, in lower case. */
export const CLITICS: ReadonlySet<string> = new Set(["d", "ll", "m", "re", "s", "ve"]);

/** Words that begin with an apostrophe that stands for letters left out, without the apostrophe, in lower case. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(["bout", "cause", "cuz", "em", "nother", "round", "til", "till", "tis", "twas"]);

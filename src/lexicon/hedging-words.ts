/** Lower-case words that weaken what is said; check-worthiness takes them out of the text and never rises with them. */
export const HEDGING_WORDS: ReadonlySet<string> = new Set([
  "allegedly", "apparently", "arguably", "conceivably", "likely", "may", "maybe", "might", "perhaps", "possible", "possibly", "potentially",
  "presumably", "probable", "probably", "purportedly", "reportedly", "seemingly", "supposedly",
]);

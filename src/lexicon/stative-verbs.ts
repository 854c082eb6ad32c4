/** Lemmas of verbs for properties, relations and lasting conditions rather than happenings. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set([
  "account", "amount", "appear", "apply", "be", "belong", "boast", "border", "comprise", "concern", "consist", "constitute", "contain",
  "correspond", "cost", "count", "cover", "deal", "depend", "deserve", "differ", "encompass", "enjoy", "entail", "equal", "exceed", "exist",
  "extend", "face", "feature", "fit", "form", "govern", "have", "hold", "house", "include", "involve", "know", "lack", "last", "lie", "like",
  "live", "love", "mean", "measure", "need", "neighbor", "neighbour", "number", "owe", "own", "possess", "refer", "relate", "rely", "remain",
  "represent", "resemble", "reside", "seem", "serve", "sit", "span", "specialise", "specialize", "stand", "stay", "suffice", "surround", "talk",
  "tend", "total", "understand", "vary", "weigh", "work",
]);

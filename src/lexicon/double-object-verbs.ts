/** Verbs whose first object of two receives the second: "gave the firm a loan". */
export const GIVING_VERBS: ReadonlySet<string> = new Set([
  "afford", "allot", "allow", "ask", "assign", "award", "bring", "cause", "charge", "cost", "deal", "deny", "earn", "feed", "fine", "give", "grant", "guarantee", "hand",
  "leave", "lend", "loan", "offer", "owe", "pass", "pay", "promise", "quote", "save", "sell", "send", "serve", "show", "spare", "teach", "tell", "wish", "write",
]);

/** Verbs whose second object of two is what the first is made or said to be: "elected her chair". */
export const MAKING_VERBS: ReadonlySet<string> = new Set([
  "anoint", "appoint", "baptise", "baptize", "brand", "call", "christen", "consider", "crown", "declare", "deem", "designate", "dub", "elect", "label", "make", "name", "nickname", "nominate", "proclaim", "pronounce", "render", "term", "vote",
]);

/** Verbs behind which a noun is no object but says what the subject is. */
export const BECOMING_VERBS: ReadonlySet<string> = new Set(["become", "remain"]);

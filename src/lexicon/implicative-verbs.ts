/**
 * Verbs that decide whether their open complement happened. "yes": it did ("managed to leave"); "no": it did not
 * ("failed to leave"); "open": nothing is said ("wanted to leave"). Under negation "yes" and "no" change places.
 * After Karttunen 1971, and Nairn, Condoravdi and Karttunen 2006.
 */

/** What a verb says of its complement. */
export type Implication = "yes" | "no" | "open";

/** Lemma to implication. */
export const IMPLICATIVE_VERBS: ReadonlyMap<string, Implication> = new Map<string, Implication>([
  ["agree", "open"],
  ["aim", "open"],
  ["allow", "open"],
  ["ask", "open"],
  ["attempt", "open"],
  ["avoid", "no"],
  ["begin", "yes"],
  ["cease", "no"],
  ["choose", "yes"],
  ["come", "yes"],
  ["continue", "yes"],
  ["dare", "yes"],
  ["decide", "open"],
  ["decline", "no"],
  ["fail", "no"],
  ["finish", "yes"],
  ["forbid", "no"],
  ["force", "yes"],
  ["forget", "no"],
  ["get", "yes"],
  ["go", "yes"],
  ["happen", "yes"],
  ["help", "yes"],
  ["hesitate", "no"],
  ["hope", "open"],
  ["intend", "open"],
  ["keep", "yes"],
  ["lead", "yes"],
  ["let", "yes"],
  ["like", "open"],
  ["make", "yes"],
  ["manage", "yes"],
  ["need", "open"],
  ["neglect", "no"],
  ["offer", "open"],
  ["plan", "open"],
  ["prepare", "open"],
  ["prevent", "no"],
  ["promise", "open"],
  ["refrain", "no"],
  ["refuse", "no"],
  ["remember", "yes"],
  ["seek", "open"],
  ["start", "yes"],
  ["stop", "no"],
  ["threaten", "open"],
  ["try", "open"],
  ["urge", "open"],
  ["use", "yes"],
  ["want", "open"],
  ["wish", "open"],
]);

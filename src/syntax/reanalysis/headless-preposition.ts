/** "accused the army of sending troops": a preposition governs no verb; it marks the clause of the verb behind it. */
import { attach, type Draft } from "./draft.js";

/**
 * Makes every preposition of a draft that has a verb below it the mark of that verb's clause.
 *
 * @example
 * mendHeadlessPrepositions(draftOf(tokens));
 */
export const mendHeadlessPrepositions = (draft: Draft): void => {
  draft.parts.forEach((part, verb) => {
    const preposition = draft.heads[verb]!;
    if (part !== "VERB" || preposition !== verb - 1 || (draft.parts[preposition] !== "ADP" && draft.parts[preposition] !== "SCONJ")) return;
    const governor = draft.heads[preposition]!;
    if (governor < 0) return;
    attach(draft, verb, governor, draft.parts[governor] === "VERB" || draft.parts[governor] === "ADJ" ? "advcl" : "acl");
    attach(draft, preposition, verb, "mark");
  });
};

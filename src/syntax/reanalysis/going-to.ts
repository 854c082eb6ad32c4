/** "it is going to be a hard winter": the infinitive right behind "going" hangs on it, whatever is said around both. */
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

/**
 * Hangs every such infinitive of a draft on "going", as in "going to rain"; "going to Lund" has none.
 *
 * @example
 * mendGoingTo(draftOf(tokens));
 */
export const mendGoingTo = (draft: Draft): void => {
  draft.tokens.forEach(({ text }, going) => {
    if (text.toLowerCase() !== "going" || draft.tokens[going + 1]?.text !== "to" || hasDependent(draft, going, "xcomp")) return;
    const infinitive = draft.heads[going + 1]!;
    const isBeside = infinitive > going && draft.relations[going + 1] === "mark" && draft.heads[infinitive] === draft.heads[going] && draft.relations[infinitive] === draft.relations[going];
    if (!isBeside || draftDependents(draft, infinitive).some((index) => index < going)) return;
    attach(draft, infinitive, going, "xcomp");
  });
};

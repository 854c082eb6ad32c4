/** "They accuse the firm, the union and the bank of collusion": behind several objects, what they are accused of hangs on the verb. */
import { BLAMING_VERBS } from "../../lexicon/blaming-verbs.js";
import { attach, draftDependents, type Draft } from "./draft.js";

/** The first of the nouns that a noun is joined to. */
const firstOf = ({ heads, relations }: Draft, noun: number): number => {
  let current = noun;
  for (let steps = 0; steps < heads.length && relations[current] === "conj" && heads[current]! < current; steps++) current = heads[current]!;
  return current;
};

/**
 * Hangs every gerund with "of" that was read as belonging to the last of several objects on the verb that accuses.
 *
 * @example
 * mendChargesBehindLists(draftOf(tokens));
 */
export const mendChargesBehindLists = (draft: Draft): void => {
  draft.relations.forEach((relation, gerund) => {
    const noun = draft.heads[gerund]!;
    if (relation !== "acl" || noun < 0 || draft.relations[noun] !== "conj") return;
    const first = firstOf(draft, noun);
    const verb = draft.heads[first]!;
    const prepositions = verb < 0 ? undefined : BLAMING_VERBS.get(draft.tokens[verb]!.lemma);
    if (draft.relations[first] !== "obj" || prepositions === undefined) return;
    const isCharge = draftDependents(draft, gerund).some((index) => draft.relations[index] === "mark" && prepositions.has(draft.tokens[index]!.lemma));
    if (isCharge) attach(draft, gerund, verb, "advcl");
  });
};

/** "Analysts expect the bank to raise rates": behind the object of such a verb, the infinitive is what the object does. */
import { OBJECT_INFINITIVE_VERBS } from "../../lexicon/object-infinitive-verbs.js";
import { attach, draftDependents, type Draft } from "./draft.js";

/**
 * Hangs infinitives of a draft that were read as belonging to an object on the verb.
 *
 * @example
 * mendObjectInfinitives(draftOf(tokens));
 */
export const mendObjectInfinitives = (draft: Draft): void => {
  draft.relations.forEach((relation, infinitive) => {
    const object = draft.heads[infinitive]!;
    if (relation !== "acl" || object < 0 || draft.relations[object] !== "obj") return;
    const verb = draft.heads[object]!;
    if (verb < 0 || verb > object || !OBJECT_INFINITIVE_VERBS.has(draft.tokens[verb]!.lemma)) return;
    const hasTo = draftDependents(draft, infinitive).some((index) => draft.relations[index] === "mark" && draft.tokens[index]!.lemma === "to");
    if (hasTo) attach(draft, infinitive, verb, "xcomp");
  });
};

/**
 * "called the plan a fraud", "gave the firm a loan", "became a lawyer": a verb has one direct object. Of two, the verb says which
 * is a recipient or a complement; behind "become" there is none.
 */
import { BECOMING_VERBS, GIVING_VERBS, MAKING_VERBS } from "../../lexicon/double-object-verbs.js";
import { attach, type Draft } from "./draft.js";

/** The object before another of the same verb, both behind the verb. */
const objectBefore = (draft: Draft, object: number, verb: number): number | undefined => {
  for (let index = object - 1; index > verb; index--) if (draft.heads[index] === verb && draft.relations[index] === "obj") return index;
  return undefined;
};

/**
 * Gives objects of a draft that cannot be direct ones the relation that their verb allows.
 *
 * @example
 * mendObjectRoles(draftOf(tokens));
 */
export const mendObjectRoles = (draft: Draft): void => {
  draft.relations.forEach((relation, object) => {
    const verb = draft.heads[object]!;
    if (relation !== "obj" || verb < 0 || verb > object) return;
    const { lemma } = draft.tokens[verb]!;
    const first = objectBefore(draft, object, verb);
    if (BECOMING_VERBS.has(lemma) || (first !== undefined && MAKING_VERBS.has(lemma))) attach(draft, object, verb, "xcomp");
    else if (first !== undefined && GIVING_VERBS.has(lemma)) attach(draft, first, verb, "iobj");
  });
};

/**
 * "called the plan a fraud", "gave the firm a loan", "became a lawyer", "thanked her": a verb has one direct object. Of two, the
 * verb says which is a recipient or a complement; behind "become" there is none; the only one is a recipient of few verbs.
 */
import { BECOMING_VERBS, GIVING_VERBS, MAKING_VERBS } from "../../lexicon/double-object-verbs.js";
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

/** Verbs whose only object may be who is told, taught, wished or paid something: "told him so". */
const TELLING: ReadonlySet<string> = new Set(["advise", "ask", "assure", "charge", "email", "excuse", "inform", "notify", "pay", "persuade", "reassure", "remind", "teach", "tell", "trust", "warn", "wish", "write"]);

const OBJECTS = /^(?:i?obj|[cx]comp)$/;

/** "thanked her": a recipient of nothing is the object, but for those who are told. */
const isOnlyObject = (draft: Draft, object: number, verb: number): boolean =>
  !TELLING.has(draft.tokens[verb]!.lemma) && draftDependents(draft, verb).every((index) => index === object || !OBJECTS.test(draft.relations[index]!));

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
    if (verb < 0 || verb > object) return;
    // With a preposition and on a verb, a noun is a circumstance: "calls for a new plan".
    if (relation === "nmod" && draft.tokens[verb]!.pos === "VERB" && draft.relations[verb] === "root" && hasDependent(draft, object, "case")) draft.relations[object] = "obl";
    if (relation === "iobj" && isOnlyObject(draft, object, verb)) draft.relations[object] = "obj";
    if (relation !== "obj") return;
    const { lemma } = draft.tokens[verb]!;
    const first = objectBefore(draft, object, verb);
    if (BECOMING_VERBS.has(lemma) || (first !== undefined && MAKING_VERBS.has(lemma))) attach(draft, object, verb, "xcomp");
    else if (first !== undefined && GIVING_VERBS.has(lemma)) attach(draft, first, verb, "iobj");
  });
};

/**
 * "after a tape showing the mayor was released": a finite verb below a participle, without a subject or a mark of its own, has
 * the noun of the participle as its subject, and the preposition before that noun opens its clause.
 */
import { PREPOSITION_OR_CONJUNCTION } from "./clause-after.js";
import { attach, attachSubject, draftDependents, hasDependent, hasSubject, type Draft } from "./draft.js";

/** The preposition before a noun that could open a clause. */
const openerOf = (draft: Draft, noun: number): number | undefined =>
  draftDependents(draft, noun).find((index) => index < noun && draft.relations[index] === "case" && PREPOSITION_OR_CONJUNCTION.has(draft.tokens[index]!.lemma.toLowerCase()));

/**
 * Gives every such verb of a draft its subject and its conjunction.
 *
 * @example
 * mendSubjectsBehindPrepositions(draftOf(tokens));
 */
export const mendSubjectsBehindPrepositions = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const participle = draft.heads[verb]!;
    if (participle < 0 || participle > verb || !["advcl", "ccomp", "conj"].includes(relation) || draft.relations[participle] !== "acl") return;
    const noun = draft.heads[participle]!;
    const opener = openerOf(draft, noun);
    const above = draft.heads[noun]!;
    if (opener === undefined || above < 0 || noun > participle || draft.relations[noun] !== "obl" || hasSubject(draft, verb)) return;
    if (!hasDependent(draft, verb, "aux", "aux:pass", "cop") || hasDependent(draft, verb, "mark", "cc")) return;
    attach(draft, verb, above, "advcl");
    attachSubject(draft, noun, verb);
    attach(draft, opener, verb, "mark");
  });
};

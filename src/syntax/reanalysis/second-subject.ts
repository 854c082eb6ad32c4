/**
 * "Prices, he said, would fall", "“Many of them are leaving,” she said": a verb has one subject. Where a verb of saying has
 * two and its clause none, the first is the clause's.
 */
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

/**
 * Gives the first of two subjects of a draft's verbs to the clause that has none.
 *
 * @example
 * mendSecondSubjects(draftOf(tokens));
 */
export const mendSecondSubjects = (draft: Draft): void => {
  draft.relations.forEach((relation, clause) => {
    const verb = draft.heads[clause]!;
    if (relation !== "ccomp" || verb < 0 || hasDependent(draft, clause, "nsubj", "nsubj:pass", "csubj", "expl")) return;
    const subjects = draftDependents(draft, verb).filter((index) => draft.relations[index]!.startsWith("nsubj"));
    const first = subjects[0];
    if (subjects.length < 2 || first === undefined || first > clause || first > verb) return;
    attach(draft, first, clause, hasDependent(draft, clause, "aux:pass") ? "nsubj:pass" : "nsubj");
  });
};

/**
 * "If this fails, Berg argues, there are other ways": a verb of saying with its subject between two commas is put into the
 * clause that is said, and what stands before it belongs to that clause.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, draftDependents, hasDependent, isComma, isSubject, startOf, type Draft } from "./draft.js";

/** The clause behind the second comma that nothing but the comma ties to the verb. */
const clauseBehind = (draft: Draft, verb: number): number | undefined =>
  draftDependents(draft, verb).find((index) => index > verb && (draft.relations[index] === "parataxis" || draft.relations[index] === "ccomp") && !hasDependent(draft, index, "mark") && draftDependents(draft, index).some((below) => isSubject(draft, below) || draft.relations[below] === "expl"));

const mendAt = (draft: Draft, verb: number, subject: number): void => {
  const clause = clauseBehind(draft, verb);
  const comma = startOf(draft, subject) - 1;
  if (clause === undefined || !isComma(draft, comma)) return;
  const before = draftDependents(draft, verb).filter((index) => index < comma && !/^(?:cc|punct|discourse)/.test(draft.relations[index]!));
  if (before.length === 0 || before.some((index) => isSubject(draft, index) || draft.relations[index] === "ccomp" || draft.relations[index] === "parataxis")) return;
  attach(draft, clause, draft.heads[verb]!, draft.relations[verb]!);
  attach(draft, verb, clause, "parataxis");
  for (const index of draftDependents(draft, verb)) if (index < comma || index > clause) draft.heads[index] = clause;
};

/**
 * Puts the frames of a draft that stand between commas into the clauses that they tell.
 *
 * @example
 * mendInterposedFrames(draftOf(tokens));
 */
export const mendInterposedFrames = (draft: Draft): void => {
  draft.tokens.forEach(({ pos, lemma }, verb) => {
    if (pos !== "VERB" || draft.heads[verb]! >= 0 || !REPORTING_VERBS.has(lemma) || !isComma(draft, verb + 1)) return;
    const subject = draftDependents(draft, verb).find((index) => index < verb && isSubject(draft, index));
    if (subject !== undefined) mendAt(draft, verb, subject);
  });
};

/**
 * "Exports fell and imports rose": a conjunction right before the subject of a coordinated clause joins the clause. "The
 * shop will open, the owner says": what is joined by a comma alone and says something is the frame of what stands before.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, draftDependents, hasDependent, isSubject, type Draft } from "./draft.js";

const joinClause = (draft: Draft, conjunction: number): void => {
  const subject = draft.heads[conjunction]!;
  const clause = subject < 0 ? -1 : draft.heads[subject]!;
  if (clause > subject && conjunction < subject && isSubject(draft, subject) && draft.relations[clause] === "conj" && !hasDependent(draft, clause, "cc")) attach(draft, conjunction, clause, "cc");
};

const setAside = (draft: Draft, verb: number): void => {
  const { lemma, pos } = draft.tokens[verb]!;
  if (pos !== "VERB" || !REPORTING_VERBS.has(lemma) || draft.heads[verb]! > verb || hasDependent(draft, verb, "cc", "mark", "obj", "ccomp", "xcomp", "obl")) return;
  const subject = draftDependents(draft, verb).find((index) => index < verb && isSubject(draft, index));
  const first = subject === undefined ? undefined : Math.min(subject, ...draftDependents(draft, subject).filter((index) => draft.tokens[index]!.pos !== "PUNCT"));
  if (first !== undefined && draft.tokens[first - 1]?.text === ",") draft.relations[verb] = "parataxis";
};

/**
 * Joins conjunctions of a draft to the clauses that they coordinate, and sets frames beside what they report.
 *
 * @example
 * mendCoordinators(draftOf(tokens));
 */
export const mendCoordinators = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "cc") joinClause(draft, index);
    else if (relation === "conj") setAside(draft, index);
  });
};

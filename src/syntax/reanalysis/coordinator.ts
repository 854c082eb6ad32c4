/**
 * "Exports fell and imports rose": a conjunction right before the subject of a coordinated clause joins the clause. "The
 * shop will open, the owner says": what is joined by a comma alone and says something is the frame of what stands before.
 * "He will stay, even after the vote, and she will leave": what stands before the conjunction belongs to the first clause.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, draftDependents, hasDependent, hasSubject, isSubject, startOf, type Draft } from "./draft.js";

const joinClause = (draft: Draft, conjunction: number): void => {
  const subject = draft.heads[conjunction]!;
  const clause = subject < 0 ? -1 : draft.heads[subject]!;
  if (clause > subject && conjunction < subject && isSubject(draft, subject) && draft.relations[clause] === "conj" && !hasDependent(draft, clause, "cc")) attach(draft, conjunction, clause, "cc");
};

const setAside = (draft: Draft, verb: number): void => {
  const { lemma, pos } = draft.tokens[verb]!;
  if (pos !== "VERB" || !REPORTING_VERBS.has(lemma) || draft.heads[verb]! > verb || hasDependent(draft, verb, "cc", "mark", "obj", "ccomp", "xcomp", "obl")) return;
  const subject = draftDependents(draft, verb).find((index) => index < verb && isSubject(draft, index));
  if (subject !== undefined && draft.tokens[startOf(draft, subject) - 1]?.text === ",") draft.relations[verb] = "parataxis";
};

const CIRCUMSTANCES: ReadonlySet<string> = new Set(["advcl", "advmod", "obl", "obl:unmarked"]);

const leaveToFirst = (draft: Draft, conjunction: number): void => {
  const clause = draft.heads[conjunction]!;
  const first = clause < conjunction ? -1 : draft.heads[clause]!;
  if (first < 0 || first > conjunction || draft.relations[clause] !== "conj" || !hasSubject(draft, clause)) return;
  for (const index of draftDependents(draft, clause)) if (index > first && index < conjunction && CIRCUMSTANCES.has(draft.relations[index]!)) draft.heads[index] = first;
};

/**
 * Joins conjunctions of a draft to the clauses that they coordinate, leaves what stands before them to the first, and sets frames beside what they report.
 *
 * @example
 * mendCoordinators(draftOf(tokens));
 */
export const mendCoordinators = (draft: Draft): void => {
  draft.relations.forEach((relation, index) => {
    if (relation === "cc") {
      joinClause(draft, index);
      leaveToFirst(draft, index);
    } else if (relation === "conj") setAside(draft, index);
  });
};

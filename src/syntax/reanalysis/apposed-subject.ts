/**
 * "Ann Lee, the head of the board, called on the mayor to leave": where a sentence has no other verb, the past form behind
 * a noun and what explains it between commas is its verb and no participle.
 */
import { attach, attachSubject, draftDependents, hasDependent, hasSubject, isComma, isNominal, isPast, type Draft } from "./draft.js";

/**
 * Makes the verb of every draft that was read as a noun with explanations its root.
 *
 * @example
 * mendApposedSubjects(draftOf(tokens));
 */
export const mendApposedSubjects = (draft: Draft): void => {
  const root = draft.heads.indexOf(-1);
  if (root < 0 || !isNominal(draft, root) || hasSubject(draft, root) || hasDependent(draft, root, "cop", "parataxis", "conj", "case", "ccomp", "advcl")) return;
  const below = draftDependents(draft, root);
  const explained = below.find((index) => index > root && draft.relations[index] === "appos");
  const verb = below.find((index) => explained !== undefined && index > explained && draft.relations[index] === "acl" && isPast(draft, index) && isComma(draft, index - 1));
  if (verb === undefined || hasSubject(draft, verb) || hasDependent(draft, verb, "aux", "aux:pass", "obl:agent", "mark")) return;
  attach(draft, verb, -1, "root");
  attachSubject(draft, root, verb);
  for (const index of below) if (index > verb) draft.heads[index] = verb;
};

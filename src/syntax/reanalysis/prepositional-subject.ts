/**
 * "According to the agency, the contract ...": a noun with a preposition is no subject. Where the parser made it one and
 * hung the true subject on it as an apposition, they change places.
 */
import { attach, draftDependents, type Draft } from "./draft.js";

const hasPreposition = (draft: Draft, noun: number): boolean => draftDependents(draft, noun).some((index) => index < noun && draft.relations[index] === "case");

/** The apposition that stands behind a comma after the noun's phrase. */
const appositionOf = (draft: Draft, noun: number): number | undefined =>
  draftDependents(draft, noun).findLast((index) => index > noun && draft.relations[index] === "appos" &&
    draft.tokens.slice(noun, index).some(({ text }) => text === ","));

/**
 * Mends every subject of a draft that has a preposition and an apposition.
 *
 * @example
 * mendPrepositionalSubjects(draftOf(tokens));
 */
export const mendPrepositionalSubjects = (draft: Draft): void => {
  draft.relations.forEach((relation, noun) => {
    if (!relation.startsWith("nsubj") || draft.heads[noun]! < noun || !hasPreposition(draft, noun)) return;
    const subject = appositionOf(draft, noun);
    const verb = draft.heads[noun]!;
    if (subject === undefined || subject > verb) return;
    attach(draft, subject, verb, relation);
    attach(draft, noun, verb, "obl");
  });
};

/**
 * "released a letter on Friday afternoon that says she is well": a time that only says when has no relative clause whose subject
 * is "that". What was released has it.
 */
import { SUBJECT_RELATIVES } from "../../lexicon/relative-pronouns.js";
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import { WEEKDAYS } from "../../lexicon/months.js";
import { attach, draftDependents, hasDependent, isSubject, type Draft } from "./draft.js";

/** True for a time without a preposition, and for a weekday that has one. */
const isWhen = (draft: Draft, noun: number): boolean => {
  const lemma = draft.tokens[noun]!.lemma.toLowerCase();
  return (WEEKDAYS.has(lemma) && !hasDependent(draft, noun, "det")) || (draft.relations[noun] === "obl:unmarked" && TIME_NOUNS.has(lemma));
};

/** The object right before a time, of the verb that the time hangs on. */
const objectBefore = (draft: Draft, time: number): number | undefined => {
  const verb = draft.heads[time]!;
  return verb < 0 || verb > time ? undefined : draftDependents(draft, verb).findLast((index) => draft.relations[index] === "obj" && index > verb && index < time);
};

/**
 * Hangs every such clause of a draft on the object before the time; as it was where there is none.
 *
 * @example
 * mendRelativesOnTimes(draftOf(tokens));
 */
export const mendRelativesOnTimes = (draft: Draft): void => {
  draft.relations.forEach((relation, clause) => {
    const time = draft.heads[clause]!;
    if (relation !== "acl:relcl" || time < 0 || time > clause || !isWhen(draft, time)) return;
    const hasPronoun = draftDependents(draft, clause).some((index) => index < clause && isSubject(draft, index) && SUBJECT_RELATIVES.has(draft.tokens[index]!.text.toLowerCase()));
    const object = hasPronoun ? objectBefore(draft, time) : undefined;
    if (object !== undefined) attach(draft, clause, object, "acl:relcl");
  });
};

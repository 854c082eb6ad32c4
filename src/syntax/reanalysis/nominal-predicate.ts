/**
 * "Herons nested in the reeds.", "Prices increased by 4 percent.": the predicate was taken for the participle of a noun
 * phrase, and the sentence is left without a finite verb. A sentence with a full stop has one.
 */
import { attach, draftDependents, hasDependent, isPast, isSubject, type Draft } from "./draft.js";

/** "Herons", "Prices": a bare plural. "A menu executed with care." is a caption. */
const isBarePlural = (draft: Draft, noun: number): boolean => {
  const { text, lemma } = draft.tokens[noun]!;
  return text.endsWith("s") && lemma !== text.toLowerCase() && !hasDependent(draft, noun, "det", "nmod:poss");
};

const hasFullStop = (draft: Draft): boolean => draft.tokens.slice(-3).some(({ text }) => text === ".");

const hasFiniteVerb = (draft: Draft): boolean => draft.tokens.some(({ pos }) => pos === "AUX") || draft.relations.some((_, index) => isSubject(draft, index));

/**
 * Gives a draft without a finite verb the past tense right behind its root noun as predicate.
 *
 * @example
 * mendNominalPredicates(draftOf(tokens));
 */
export const mendNominalPredicates = (draft: Draft): void => {
  const root = draft.heads.indexOf(-1);
  const verb = root + 1;
  const pos = draft.tokens[root]?.pos;
  if ((pos !== "NOUN" && pos !== "PROPN") || draft.heads[verb] !== root || draft.relations[verb] !== "acl" || !isPast(draft, verb) || !isBarePlural(draft, root) || !hasFullStop(draft) || hasFiniteVerb(draft)) return;
  const next = draftDependents(draft, verb).find((index) => index > verb);
  // "A bridge built by the firm." may be a caption: whoever did it follows; "by 4 percent" is no doer.
  if (draft.tokens[verb + 1]?.text.toLowerCase() === "by" && !draftDependents(draft, next ?? -1).some((index) => draft.relations[index] === "nummod")) return;
  for (const dependent of draftDependents(draft, root)) if (dependent > verb) draft.heads[dependent] = verb;
  attach(draft, verb, -1, "root");
  attach(draft, root, verb, "nsubj");
  draft.relations.forEach((relation, index) => { if (relation === "obl:agent" && draft.heads[index] === verb) draft.relations[index] = "obl"; });
};

/**
 * "Firms cut wages and workers leave": a finite verb that no conjunction of its own joins to the first has the noun behind
 * the conjunction as its subject, whatever that noun was joined to.
 */
import { attach, attachSubject, draftDependents, hasSubject, isNominal, type Draft } from "./draft.js";

/** Relations of the words that may stand between a subject and its verb. */
const BETWEEN = /^(?:aux|cop|advmod)/;

/** The first token of a predicate's finite group: its auxiliaries or copula, and the adverbs among them. */
const groupStart = (draft: Draft, verb: number): number => {
  let start = draftDependents(draft, verb).find((index) => index < verb && /^(?:aux|cop)/.test(draft.relations[index]!)) ?? verb;
  while (start > 0 && draft.heads[start - 1] === verb && BETWEEN.test(draft.relations[start - 1]!)) start -= 1;
  return start;
};

/** The noun whose phrase ends right before a place and begins behind a conjunction. */
const nounBefore = (draft: Draft, place: number): number | undefined => {
  let noun = place - 1;
  for (let steps = 0; steps < draft.heads.length && noun >= 0 && draft.relations[noun] !== "conj"; steps++) {
    if (draft.tokens[noun]!.pos === "PUNCT" || draft.tokens[noun]!.pos === "VERB" || draft.heads[noun]! >= place) return undefined;
    noun = draft.heads[noun]!;
  }
  return noun >= 0 && noun < place && isNominal(draft, noun) ? noun : undefined;
};

/** True for a verb with tense: behind an auxiliary, or in no form on "-ing". */
const isFinite = (draft: Draft, verb: number, start: number): boolean =>
  start < verb ? draftDependents(draft, verb).some((index) => index < verb && /^(?:aux|cop)/.test(draft.relations[index]!)) : draft.tokens[verb]!.pos === "VERB" && !draft.tokens[verb]!.text.endsWith("ing");

/** True for what a clause can be joined to: not "page 71, 72 and 73 with pictures of cats and kittens are new", where the first noun has no verb yet. */
const isPredicate = (draft: Draft, index: number): boolean => ["VERB", "AUX"].includes(draft.tokens[index]!.pos) || hasSubject(draft, index);

/**
 * Gives every coordinated verb of a draft that has neither a subject nor a conjunction the noun behind the conjunction before it.
 *
 * @example
 * mendSubjectsBehindConjunctions(draftOf(tokens));
 */
export const mendSubjectsBehindConjunctions = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    if (relation !== "conj" || !isPredicate(draft, draft.heads[verb]!) || hasSubject(draft, verb) || draftDependents(draft, verb).some((index) => index < verb && ["cc", "mark", "punct"].includes(draft.relations[index]!))) return;
    const start = groupStart(draft, verb);
    const noun = nounBefore(draft, start);
    if (noun === undefined || !isFinite(draft, verb, start) || draft.heads[noun]! === verb || noun < draft.heads[verb]!) return;
    const conjunction = draftDependents(draft, noun).find((index) => draft.relations[index] === "cc" && index < noun);
    if (conjunction === undefined || draft.tokens[conjunction - 1]?.pos === "PUNCT") return;
    attachSubject(draft, noun, verb);
    attach(draft, conjunction, verb, "cc");
  });
};

/**
 * "At the meeting, the mayor said, “We will not pay”": what stands before a verb of saying and outside the quotation behind
 * it belongs to the verb, and the quotation is what it says.
 */
import { OPENING_QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, draftDependents, hasSubject, type Draft } from "./draft.js";

const PAUSES: ReadonlySet<string> = new Set([",", ":"]);

const isOpening = (draft: Draft, index: number): boolean => OPENING_QUOTATION_MARKS.has(draft.tokens[index]?.text ?? "");

/** True where a quotation opens right behind a verb, perhaps after a pause, and none has opened before it. */
const opensBehind = (draft: Draft, verb: number): boolean => {
  const mark = PAUSES.has(draft.tokens[verb + 1]?.text ?? "") ? verb + 2 : verb + 1;
  return isOpening(draft, mark) && !draft.tokens.slice(0, verb).some((_, index) => isOpening(draft, index));
};

/**
 * Gives the verbs of saying of a draft that stand before a quotation what they say.
 *
 * @example
 * mendFramesBeforeQuotations(draftOf(tokens));
 */
export const mendFramesBeforeQuotations = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const clause = draft.heads[verb]!;
    if (relation !== "parataxis" || clause < verb || draft.tokens[verb]!.pos !== "VERB" || !REPORTING_VERBS.has(draft.tokens[verb]!.lemma) || !hasSubject(draft, verb) || !opensBehind(draft, verb)) return;
    attach(draft, verb, draft.heads[clause]!, draft.relations[clause]!);
    for (const index of draftDependents(draft, clause)) if (index < verb) draft.heads[index] = verb;
    attach(draft, clause, verb, "ccomp");
  });
};

/**
 * "The driver fled, reports our correspondent", "Lee assured them that she could stay, said the manager": a verb of saying
 * behind a comma, with nothing before it and a noun right behind it, has this noun for its subject, and tells all that
 * stands before it.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { attach, attachSubject, draftDependents, hasDependent, isNominal, isPast, isSubject, startOf, type Draft } from "./draft.js";

const BEFORE: ReadonlySet<string> = new Set([",", "”", "\"", "’", "'"]);

const TOLD: ReadonlySet<string> = new Set(["ccomp", "parataxis"]);

/** Verbs of saying that say nothing in this place: "the port closed, added to the list". */
const isSaying = (draft: Draft, verb: number): boolean => {
  const { pos, lemma, text } = draft.tokens[verb]!;
  return pos === "VERB" && REPORTING_VERBS.has(lemma) && (isPast(draft, verb) || text === `${lemma}s`) && !hasDependent(draft, verb, "aux", "aux:pass", "cop", "mark", "cc");
};

/** The noun that begins right behind the verb and hangs on it. */
const nounBehind = (draft: Draft, verb: number): number | undefined =>
  draftDependents(draft, verb).find((index) => index > verb && isNominal(draft, index) && /^(?:obj|iobj|nsubj|obl:unmarked)$/.test(draft.relations[index]!) && startOf(draft, index) === verb + 1);

const mendAt = (draft: Draft, verb: number): void => {
  const noun = nounBehind(draft, verb);
  if (noun === undefined || draft.tokens[noun]!.pos === "PRON" || (draft.relations[noun] !== "nsubj" && hasDependent(draft, verb, "nsubj", "nsubj:pass"))) return;
  attachSubject(draft, noun, verb);
  // "reports our correspondent quoting a source": how it reports, not what.
  for (const index of draftDependents(draft, verb)) if (draft.relations[index] === "ccomp" && draft.tokens[index]!.text.endsWith("ing")) draft.relations[index] = "advcl";
  // What hangs on a verb before the comma as something told there is told of all that stands before.
  const root = draft.heads.indexOf(-1);
  if (draft.relations[verb] === "ccomp" && root < verb && draft.heads[verb]! < verb) attach(draft, verb, root, "parataxis");
};

/**
 * Gives the verbs of saying behind what they tell their subjects.
 *
 * @example
 * mendInvertedFrames(draftOf(tokens));
 */
export const mendInvertedFrames = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    if (!TOLD.has(relation) || draft.heads[verb]! > verb || !BEFORE.has(draft.tokens[verb - 1]?.text ?? "") || !isSaying(draft, verb)) return;
    if (draftDependents(draft, verb).some((index) => index < verb && isSubject(draft, index))) return;
    mendAt(draft, verb);
  });
};

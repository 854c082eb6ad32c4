/**
 * "The contract signed the day before includes aid", "The president the day before made a visit": "before" opens no clause
 * where a finite verb without a subject follows, and this verb does not modify the day. It says when, and that verb is the
 * predicate.
 */
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import type { Token } from "../../types.js";
import { attach, attachSubject, draftDependents, hasDependent, hasSubject, isSubject, type Draft } from "./draft.js";

const ADVERBS: ReadonlySet<string> = new Set(["after", "before", "earlier"]);

/** The verb shows a tense of its own: "includes", "made", "was". */
const isFinite = (draft: Draft, verb: number): boolean => {
  const { text, pos } = draft.tokens[verb]!;
  return hasDependent(draft, verb, "aux", "aux:pass", "cop") || (pos === "VERB" && !text.endsWith("ing"));
};

const isTime = (token: Token | undefined): boolean => token !== undefined && TIME_NOUNS.has(token.lemma.toLowerCase());

/** The noun before the time, and the participle between them where there is one: the subject of the second verb. */
const subjectBefore = (draft: Draft, time: number, verb: number): { readonly subject: number; readonly participle?: number } | undefined => {
  const governor = draft.heads[verb]!;
  if (governor >= 0 && governor < time) {
    const subject = draftDependents(draft, governor).find((index) => index < governor && isSubject(draft, index));
    if (subject !== undefined && draft.tokens[governor]!.pos === "VERB") return { subject, participle: governor };
  }
  const noun = draft.heads[time]!;
  return noun >= 0 && noun < time && isSubject(draft, noun) ? { subject: noun } : undefined;
};

const mendAt = (draft: Draft, adverb: number, time: number, verb: number): void => {
  const found = subjectBefore(draft, time, verb);
  if (found === undefined) return;
  const { subject, participle } = found;
  const former = participle ?? draft.heads[subject]!;
  attach(draft, adverb, time, "advmod");
  attach(draft, verb, draft.heads[former]!, draft.relations[former]!);
  for (const dependent of draftDependents(draft, former)) if (dependent < subject || (dependent > verb && participle !== undefined)) draft.heads[dependent] = verb;
  attachSubject(draft, subject, verb);
  attach(draft, time, participle ?? verb, "obl:unmarked");
  if (participle !== undefined) attach(draft, participle, subject, "acl");
  else if (former !== verb) attach(draft, former, verb, "parataxis");
};

/**
 * Mends every "the day before" of a draft that was read as a conjunction.
 *
 * @example
 * mendDaysBefore(draftOf(tokens));
 */
export const mendDaysBefore = (draft: Draft): void => {
  draft.relations.forEach((relation, adverb) => {
    const verb = draft.heads[adverb]!;
    const modifiesTime = relation === "advmod" && draft.heads[verb] === adverb - 1;
    if ((relation !== "mark" && !modifiesTime) || verb !== adverb + 1 || !ADVERBS.has(draft.tokens[adverb]!.lemma) || !isTime(draft.tokens[adverb - 1])) return;
    if (!isFinite(draft, verb) || hasSubject(draft, verb)) return;
    mendAt(draft, adverb, adverb - 1, verb);
  });
};

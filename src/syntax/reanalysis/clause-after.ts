/**
 * "after the minister accused the firm": a clause behind a conjunction of time. Where the noun was read as standing behind a
 * preposition, the verb was left without a subject.
 */
import { attach, draftDependents, hasDependent, isSubject, type Draft } from "./draft.js";

/** Words that are prepositions before a noun and conjunctions before a clause. */
export const PREPOSITION_OR_CONJUNCTION: ReadonlySet<string> = new Set(["after", "as", "before", "since", "until"]);

/** Without "as", which compares: "in the same room as you". */
const OF_TIME: ReadonlySet<string> = new Set([...PREPOSITION_OR_CONJUNCTION].filter((word) => word !== "as"));

/** A preposition before a subject is the conjunction of its clause. */
const markClause = (draft: Draft, subject: number): void => {
  const verb = draft.heads[subject]!;
  const conjunction = draftDependents(draft, subject).find((index) => draft.relations[index] === "case" && index < subject);
  if (verb <= subject || conjunction === undefined || !OF_TIME.has(draft.tokens[conjunction]!.lemma) || draft.tokens[verb]!.pos !== "VERB" || !LOOSE.has(draft.relations[verb]!) || hasDependent(draft, verb, "mark")) return;
  attach(draft, conjunction, verb, "mark");
  draft.relations[verb] = "advcl";
};

/** What a clause of time may have been taken for. */
const LOOSE: ReadonlySet<string> = new Set(["advcl", "ccomp", "conj", "parataxis"]);

/**
 * Gives every clause of a draft without a subject the noun behind its conjunction of time, and every one with a subject the conjunction.
 *
 * @example
 * mendClausesAfter(draftOf(tokens));
 */
export const mendClausesAfter = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    if (isSubject(draft, verb)) markClause(draft, verb);
    const { pos, text } = draft.tokens[verb]!;
    if (relation !== "advcl" || pos !== "VERB" || text.endsWith("ing") || !hasDependent(draft, verb, "obj", "ccomp", "xcomp") || hasDependent(draft, verb, "nsubj", "nsubj:pass", "mark", "aux:pass")) return;
    const below = draftDependents(draft, verb);
    const noun = below.find((index) => index < verb && draft.relations[index] === "obl");
    const conjunction = noun === undefined ? undefined : draftDependents(draft, noun).find((index) => draft.relations[index] === "case");
    if (noun === undefined || conjunction === undefined || !PREPOSITION_OR_CONJUNCTION.has(draft.tokens[conjunction]!.lemma) || below.some((index) => index < conjunction && draft.tokens[index]!.pos !== "PUNCT")) return;
    attach(draft, conjunction, verb, "mark");
    attach(draft, noun, verb, "nsubj");
  });
};

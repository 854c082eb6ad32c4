/**
 * "after the minister accused the firm": a clause behind a conjunction of time. Where the noun was read as standing behind a
 * preposition, the verb was left without a subject.
 */
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

/** Words that are prepositions before a noun and conjunctions before a clause. */
const BOTH: ReadonlySet<string> = new Set(["after", "as", "before", "since", "until"]);

/**
 * Gives every clause of a draft without a subject the noun behind its conjunction of time.
 *
 * @example
 * mendClausesAfter(draftOf(tokens));
 */
export const mendClausesAfter = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const { pos, text } = draft.tokens[verb]!;
    if (relation !== "advcl" || pos !== "VERB" || text.endsWith("ing") || !hasDependent(draft, verb, "obj", "ccomp", "xcomp") || hasDependent(draft, verb, "nsubj", "nsubj:pass", "mark", "aux:pass")) return;
    const below = draftDependents(draft, verb);
    const noun = below.find((index) => index < verb && draft.relations[index] === "obl");
    const conjunction = noun === undefined ? undefined : draftDependents(draft, noun).find((index) => draft.relations[index] === "case");
    if (noun === undefined || conjunction === undefined || !BOTH.has(draft.tokens[conjunction]!.lemma) || below.some((index) => index < conjunction && draft.tokens[index]!.pos !== "PUNCT")) return;
    attach(draft, conjunction, verb, "mark");
    attach(draft, noun, verb, "nsubj");
  });
};

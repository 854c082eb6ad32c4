/**
 * "The budget, presented last week, foresees a deficit": what stands between commas right behind the subject is its
 * participle, and the finite verb behind the second comma is the predicate.
 */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import type { Token } from "../../types.js";
import { attach, attachSubject, draftDependents, hasDependent, hasSubject, isSubject, type Draft } from "./draft.js";

const BELOW: ReadonlySet<string> = new Set(["parataxis", "conj", "advcl", "ccomp", "xcomp", "dep"]);

/** The past tense of the verb is its participle too. */
const isAmbiguous = ({ text, lemma, pos }: Token): boolean => {
  const form = text.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lemma);
  return pos === "VERB" && (irregular === undefined ? form.endsWith("ed") : irregular.past === irregular.participle && irregular.past === form);
};

const isComma = (draft: Draft, index: number): boolean => draft.tokens[index]?.text === ",";

/** The finite verb without a subject right behind a comma (its auxiliaries first). */
const predicateOf = (draft: Draft, participle: number): number | undefined =>
  draftDependents(draft, participle).find((index) => {
    if (index < participle || !BELOW.has(draft.relations[index]!) || hasSubject(draft, index) || hasDependent(draft, index, "mark", "cc")) return false;
    const auxiliary = draftDependents(draft, index).find((below) => below < index && /^(?:aux|cop)/.test(draft.relations[below]!));
    const { pos, text } = draft.tokens[index]!;
    return isComma(draft, (auxiliary ?? index) - 1) && (auxiliary !== undefined || (pos === "VERB" && !text.endsWith("ing")));
  });

/**
 * Gives every subject of a draft that is followed by a participle between commas the predicate behind it.
 *
 * @example
 * mendSetOffParticiples(draftOf(tokens));
 */
export const mendSetOffParticiples = (draft: Draft): void => {
  draft.relations.forEach((_, subject) => {
    const participle = draft.heads[subject]!;
    if (!isSubject(draft, subject) || participle < subject || !isAmbiguous(draft.tokens[participle]!) || !isComma(draft, participle - 1) || hasDependent(draft, participle, "aux", "aux:pass", "cop")) return;
    const predicate = predicateOf(draft, participle);
    if (predicate === undefined) return;
    for (const dependent of draftDependents(draft, participle)) if (dependent < subject || dependent > predicate) draft.heads[dependent] = predicate;
    attach(draft, predicate, draft.heads[participle]!, draft.relations[participle]!);
    attach(draft, participle, subject, "acl");
    attachSubject(draft, subject, predicate);
  });
};

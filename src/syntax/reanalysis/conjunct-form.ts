/**
 * "said he would resign and called for a vote": a verb in the past cannot share the auxiliary of a bare form, so it is not joined
 * to "resign" but to the nearest verb above that it can be told with. "Went on air to accuse him and urge a vote": a bare form cannot
 * share the subject of a verb with an ending, so it is joined to the nearest infinitive.
 */
import { MODALS } from "../../lexicon/modals.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { attach, draftDependents, hasDependent, hasSubject, isPast, type Draft } from "./draft.js";

/** True for "called", "left", "drove": past tense, and no bare form. */
const isPastOnly = (draft: Draft, verb: number): boolean => draft.tokens[verb]!.text.toLowerCase() !== draft.tokens[verb]!.lemma && isPast(draft, verb);

/** True for a bare form behind a modal or "to"; "did not resign but called" is another matter. */
const isBare = (draft: Draft, verb: number): boolean => {
  const { text, lemma, pos } = draft.tokens[verb]!;
  return pos === "VERB" && text.toLowerCase() === lemma && draftDependents(draft, verb).some((index) => {
    const word = draft.tokens[index]!.text.toLowerCase();
    return index < verb && ((draft.relations[index] === "aux" && MODALS.has(word)) || (draft.relations[index] === "mark" && word === "to"));
  });
};

/** True for a verb that one in the past can be joined to: a finite one, or one whose "have" or "be" both can share. */
const takesPast = (draft: Draft, above: number, verb: number): boolean => {
  const { pos, text } = draft.tokens[above]!;
  if (pos !== "VERB" || isBare(draft, above) || hasDependent(draft, above, "cop")) return false;
  if (hasDependent(draft, above, "aux:pass")) return !hasDependent(draft, verb, "obj", "ccomp");
  return hasDependent(draft, above, "aux") || (!text.endsWith("ing") && hasSubject(draft, above));
};

const isDressed = (draft: Draft, verb: number): boolean => hasSubject(draft, verb) || hasDependent(draft, verb, "aux", "aux:pass", "cop", "mark");

/** True for "urge" without a modal, "to" or a subject, which is no past form either. */
const isBareAlone = (draft: Draft, verb: number): boolean => {
  const { text, lemma, pos } = draft.tokens[verb]!;
  return pos === "VERB" && text === lemma && IRREGULAR_VERBS.get(lemma)?.past !== lemma && !isDressed(draft, verb);
};

/** True for a verb with an ending and a subject before it: "went", "tells". */
const hasEnding = (draft: Draft, verb: number): boolean => {
  const { text, lemma, pos } = draft.tokens[verb]!;
  return pos === "VERB" && text.toLowerCase() !== lemma && !text.endsWith("ing") && hasSubject(draft, verb) && !hasDependent(draft, verb, "aux", "aux:pass", "cop");
};

/** The nearest infinitive between two verbs that hangs on the first, or on what does. */
const infinitiveBefore = (draft: Draft, first: number, verb: number): number | undefined => {
  for (let index = verb - 1; index > first; index--) {
    if (isBare(draft, index) && (draft.heads[index] === first || draft.heads[draft.heads[index]!] === first)) return index;
  }
  return undefined;
};

/**
 * Joins every such verb of a draft to the verb that it can be told with; as it was where there is none.
 *
 * @example
 * mendConjunctForms(draftOf(tokens));
 */
export const mendConjunctForms = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const first = draft.heads[verb]!;
    if (relation !== "conj" || first < 0 || first > verb) return;
    const infinitive = isBareAlone(draft, verb) && hasEnding(draft, first) ? infinitiveBefore(draft, first, verb) : undefined;
    if (infinitive !== undefined) attach(draft, verb, infinitive, "conj");
    if (!isPastOnly(draft, verb) || !isBare(draft, first) || isDressed(draft, verb)) return;
    let above = draft.heads[first]!;
    for (let steps = 0; steps < draft.heads.length && above >= 0 && !takesPast(draft, above, verb); steps++) above = draft.heads[above]!;
    if (above >= 0 && above < first) attach(draft, verb, above, "conj");
  });
};

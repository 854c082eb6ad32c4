/**
 * "the claim that the firm paid late": a clause behind "that" as a conjunction, with all its parts, is what a noun of saying or
 * thinking holds. A relative clause lacks the part that "that" stands for.
 */
import { CONTENT_NOUNS } from "../../lexicon/content-words.js";
import { INTRANSITIVE_VERBS } from "../../lexicon/intransitive-verbs.js";
import { REPORTING_NOUNS } from "../../lexicon/reporting-nouns.js";
import { draftDependents, hasDependent, type Draft } from "./draft.js";

const holdsClause = (lemma: string): boolean => CONTENT_NOUNS.has(lemma) || REPORTING_NOUNS.get(lemma)?.takes.has("clause") === true;

/** True for a clause in which no place is left for its noun: "the statement that he made" has one. */
const isWhole = (draft: Draft, verb: number): boolean =>
  hasDependent(draft, verb, "nsubj:pass") || (hasDependent(draft, verb, "nsubj") && (hasDependent(draft, verb, "obj", "ccomp", "xcomp", "cop") || INTRANSITIVE_VERBS.has(draft.tokens[verb]!.lemma)));

/** "needed to be rested", "wanted to leave the town": no place is left behind the infinitive. */
const isFilled = (draft: Draft, verb: number): boolean =>
  draftDependents(draft, verb).some((index) => draft.relations[index] === "xcomp" && hasDependent(draft, index, "aux:pass", "obj", "cop"));

/** "the claim that he lied": the object of a verb that takes none, or whose infinitive has its own. */
const isObjectOfNone = (draft: Draft, object: number, verb: number): boolean =>
  draft.relations[object] === "obj" && (INTRANSITIVE_VERBS.has(draft.tokens[verb]!.lemma) || isFilled(draft, verb));

/**
 * Takes every such clause of a draft that was read as a relative one for the content of its noun.
 *
 * @example
 * mendNounContents(draftOf(tokens));
 */
export const mendNounContents = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    if (relation !== "acl:relcl" || !holdsClause(draft.tokens[draft.heads[verb]!]!.lemma) || !isWhole(draft, verb)) return;
    const that = draftDependents(draft, verb).find((index) => index < verb && draft.tokens[index]!.text.toLowerCase() === "that" && (draft.relations[index] === "mark" || isObjectOfNone(draft, index, verb)));
    if (that === undefined) return;
    draft.relations[that] = "mark";
    draft.relations[verb] = "acl";
  });
};

/** "ran a story that profiled a voter who was ill": "who" stands for somebody, and not for a thing farther back. */
import { HUMAN_NOUNS } from "../../lexicon/human-nouns.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { attach, draftDependents, type Draft } from "./draft.js";

/** A noun for people: a name may be that of a place ("visitors to Oslo who"). */
const isSomebody = (draft: Draft, index: number): boolean => {
  const { pos, lemma } = draft.tokens[index]!;
  return pos === "NOUN" && (HUMAN_NOUNS.has(lemma) || ROLE_NOUNS.get(lemma)?.type === "person");
};

/**
 * Hangs every clause with "who" of a draft that was hung on a thing on the person right before it.
 *
 * @example
 * mendWhoRelatives(draftOf(tokens));
 */
export const mendWhoRelatives = (draft: Draft): void => {
  draft.relations.forEach((relation, verb) => {
    const thing = draft.heads[verb]!;
    if (relation !== "acl:relcl" || thing < 0 || draft.tokens[thing]!.pos !== "NOUN" || isSomebody(draft, thing)) return;
    const who = draftDependents(draft, verb).find((index) => index < verb && draft.tokens[index]!.text.toLowerCase() === "who");
    if (who === undefined || who < 2) return;
    const person = who - 1;
    if (person > thing && isSomebody(draft, person) && draft.heads[person] !== verb) attach(draft, verb, person, "acl:relcl");
  });
};

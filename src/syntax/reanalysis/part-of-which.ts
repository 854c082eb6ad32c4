/**
 * "the court, the members of which serve for life": a noun with "of which" is the subject of the relative clause behind it, and stands
 * beside nothing. The clause hangs on the noun before the comma.
 */
import { attach, attachSubject, draftDependents, hasSubject, type Draft } from "./draft.js";

const RELATIVES: ReadonlySet<string> = new Set(["which", "whom"]);

/** The relative pronoun below a noun, with "of" before it. */
const ofWhich = (draft: Draft, noun: number): number | undefined =>
  draftDependents(draft, noun).find((index) => index > noun && RELATIVES.has(draft.tokens[index]!.text.toLowerCase()) && draft.tokens[index - 1]!.lemma === "of");

/**
 * Makes every such noun of a draft the subject of its clause.
 *
 * @example
 * mendPartsOfWhich(draftOf(tokens));
 */
export const mendPartsOfWhich = (draft: Draft): void => {
  draft.relations.forEach((relation, noun) => {
    const whole = draft.heads[noun]!;
    const pronoun = relation === "appos" && whole < noun ? ofWhich(draft, noun) : undefined;
    if (pronoun === undefined) return;
    const clause = [...draftDependents(draft, noun), ...draftDependents(draft, whole)].find((index) => index > pronoun && draft.relations[index] === "acl:relcl" && !hasSubject(draft, index));
    if (clause === undefined) return;
    attach(draft, clause, whole, "acl:relcl");
    attachSubject(draft, noun, clause);
  });
};

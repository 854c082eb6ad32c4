/** "The report is due before the end of the year": "due" is what it is, and no preposition beside another one. */
import { attach, draftDependents, type Draft } from "./draft.js";

const BEHIND_DUE: ReadonlySet<string> = new Set(["after", "at", "before", "by", "for", "from", "in", "on", "until", "within"]);

const OF_PREDICATE = /^(?:nsubj|csubj|cop|aux|mark|advmod|cc|punct|expl|parataxis|advcl)/;

/**
 * Makes every "due" of a draft that was read as a preposition before another the predicate of its clause.
 *
 * @example
 * mendDue(draftOf(tokens));
 */
export const mendDue = (draft: Draft): void => {
  draft.relations.forEach((relation, due) => {
    const noun = draft.heads[due]!;
    const { text, pos } = draft.tokens[due]!;
    if (relation !== "case" || pos !== "ADJ" || text.toLowerCase() !== "due" || !BEHIND_DUE.has(draft.tokens[due + 1]?.text.toLowerCase() ?? "") || draft.relations[due + 1] !== "case") return;
    const below = draftDependents(draft, noun).filter((index) => index !== due && (index < due || draft.tokens[index]!.pos === "PUNCT") && OF_PREDICATE.test(draft.relations[index]!));
    if (!below.some((index) => draft.relations[index] === "cop")) return;
    attach(draft, due, draft.heads[noun]!, draft.relations[noun]!);
    attach(draft, noun, due, "obl");
    for (const index of below) draft.heads[index] = due;
  });
};

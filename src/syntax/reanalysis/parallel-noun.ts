/**
 * "a ban on imports of coal and a cap on the price of oil": what has an article is joined to what has one, not to the
 * bare noun beside it.
 */
import { attach, draftDependents, type Draft } from "./draft.js";

/** How far up the chain of nouns a partner is looked for. */
const REACH = 4;

const articleOf = (draft: Draft, noun: number): string | undefined => {
  const article = draftDependents(draft, noun).find((index) => index < noun && draft.relations[index] === "det");
  return article === undefined ? undefined : draft.tokens[article]!.lemma.toLowerCase();
};

const isBare = (draft: Draft, noun: number): boolean =>
  draft.tokens[noun]!.pos === "NOUN" && !draftDependents(draft, noun).some((index) => index < noun && /^(?:det|nmod:poss|nummod|amod|compound)$/.test(draft.relations[index]!));

/**
 * Joins every coordinated noun with "a" to the noun with "a" above the bare noun that it was joined to.
 *
 * @example
 * mendParallelNouns(draftOf(tokens));
 */
export const mendParallelNouns = (draft: Draft): void => {
  draft.relations.forEach((relation, noun) => {
    const partner = draft.heads[noun]!;
    if (relation !== "conj" || draft.tokens[noun]!.pos !== "NOUN" || articleOf(draft, noun) !== "a" || partner > noun || !isBare(draft, partner)) return;
    let above = draft.heads[partner]!;
    for (let steps = 0; steps < REACH && above >= 0 && draft.relations[partner] === "nmod"; steps++) {
      if (draft.tokens[above]!.pos !== "NOUN") return;
      if (articleOf(draft, above) === "a") {
        attach(draft, noun, above, "conj");
        return;
      }
      if (draft.relations[above] !== "nmod") return;
      above = draft.heads[above]!;
    }
  });
};

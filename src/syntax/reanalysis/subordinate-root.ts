/**
 * "In the event that a party is attacked, the other side will help": a clause with a conjunction of its own is not the
 * sentence. Where it was made the root and the true predicate hung on it, they change places.
 */
import { attach, draftDependents, hasDependent, type Draft } from "./draft.js";

/** Nouns whose clause says under what condition: "in the event that", "in case". */
const CONDITION_NOUNS: ReadonlySet<string> = new Set(["case", "event"]);

/** The predicate that stands behind a comma, with a subject of its own and no conjunction. */
const mainOf = (draft: Draft, root: number): number | undefined =>
  draftDependents(draft, root).find((index) => index > root && (draft.relations[index] === "parataxis" || draft.relations[index] === "conj") &&
    hasDependent(draft, index, "nsubj", "nsubj:pass", "expl") && !hasDependent(draft, index, "mark", "cc") && draft.tokens.slice(root, index).some(({ text }) => text === ","));

/** "in the event that": the noun right before the conjunction of a clause. */
const conditionNounOf = (draft: Draft, mark: number): number | undefined =>
  mark > 1 && CONDITION_NOUNS.has(draft.tokens[mark - 1]!.lemma) && draft.tokens[mark]!.lemma === "that" ? mark - 1 : undefined;

const changePlaces = (draft: Draft, clause: number, main: number, noun: number | undefined): void => {
  const above = draft.heads[clause]!;
  for (const dependent of draftDependents(draft, clause)) if (dependent > main || draft.tokens[dependent]!.pos === "PUNCT") draft.heads[dependent] = main;
  attach(draft, main, above, draft.relations[clause]!);
  if (noun === undefined) {
    attach(draft, clause, main, "advcl");
    return;
  }
  attach(draft, noun, main, "obl");
  attach(draft, clause, noun, "acl");
};

/**
 * Puts the true predicate of a draft in the place of the subordinate clause that stood there.
 *
 * @example
 * mendSubordinateRoots(draftOf(tokens));
 */
export const mendSubordinateRoots = (draft: Draft): void => {
  draft.relations.forEach((relation, mark) => {
    const clause = draft.heads[mark]!;
    if (relation !== "mark" || mark > clause || draft.tokens[mark]!.lemma === "to") return;
    const noun = conditionNounOf(draft, mark);
    if (noun === undefined ? draft.heads[clause] !== -1 : draft.heads[clause] === noun) return;
    // "The point is that he came": only a conjunction that opens the sentence makes all of it a clause.
    if (noun === undefined && mark > 0 && draft.tokens[mark - 1]!.pos !== "PUNCT") return;
    const main = mainOf(draft, clause);
    if (main !== undefined) changePlaces(draft, clause, main, noun);
  });
};

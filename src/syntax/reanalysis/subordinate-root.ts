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

/**
 * Puts the true predicate of a draft at the root where a subordinate clause stood there.
 *
 * @example
 * mendSubordinateRoots(draftOf(tokens));
 */
export const mendSubordinateRoots = (draft: Draft): void => {
  const root = draft.heads.indexOf(-1);
  if (root < 0 || !hasDependent(draft, root, "mark") || draft.tokens[root]!.pos === "PUNCT") return;
  const mark = draftDependents(draft, root).find((index) => draft.relations[index] === "mark")!;
  const main = mainOf(draft, root);
  const noun = draftDependents(draft, root).find((index) => index === mark - 1 && draft.relations[index] === "obl" && CONDITION_NOUNS.has(draft.tokens[index]!.lemma));
  // "The point is that he came": only a conjunction that opens the sentence makes all of it a clause.
  if (main === undefined || mark > root || draft.tokens[mark]!.lemma === "to" || (noun === undefined && mark > 0 && draft.tokens[mark - 1]!.pos !== "PUNCT")) return;
  for (const dependent of draftDependents(draft, root)) if (dependent > main || draft.tokens[dependent]!.pos === "PUNCT") draft.heads[dependent] = main;
  attach(draft, main, -1, "root");
  if (noun === undefined) attach(draft, root, main, "advcl");
  else {
    attach(draft, noun, main, "obl");
    attach(draft, root, noun, "acl");
  }
  // What the clause took from the sentence behind the comma goes back to it.
  draft.heads.forEach((head, index) => { if (head === main && index < root && index !== noun && draft.relations[index] !== "punct") draft.heads[index] = root; });
};

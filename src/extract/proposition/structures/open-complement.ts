import { subtreeOf } from "../../../tree/phrase.js";
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { Candidate, PlannedPiece, StructureRule } from "../candidate.js";
import { firstConjunct, isFinite } from "../clause-parts.js";
import { subjectHead } from "../shared-subject.js";
import { formOf } from "../verb-form.js";

/** The words of the governing predicate: auxiliaries, adverbs before it, itself, its particle. */
const governing = (tree: Tree, governor: number): readonly number[] =>
  [governor, ...dependentsOf(tree, governor, "aux", "cop", "compound:prt"), ...dependentsOf(tree, governor, "advmod").filter((index) => index < governor && governor - index <= 2)]
    .sort((left, right) => left - right);

const isFilled = (tree: Tree, index: number): boolean =>
  (tree.dependents[index] ?? []).some((dependent) => !["CCONJ", "PART", "PUNCT", "SCONJ"].includes(tree.tokens[dependent]!.pos));

const isInfinitive = (tree: Tree, index: number): boolean =>
  hasRelation(tree, index, "xcomp") || (hasRelation(tree, index, "advcl") && dependentsOf(tree, index, "mark").some((mark) => wordOf(tree, mark) === "to"));

/** "was built to store water and is fed by rivers": no infinitive, but a conjunct of the governing verb. */
const finiteAfterAll = (tree: Tree, index: number, subject: number): Candidate | undefined =>
  (isFinite(tree, index) && dependentOf(tree, index, "aux") !== undefined ? { structure: "coordinated", head: index, subject, detached: true } : undefined);

/** True where both infinitives say something of their own and do not stand side by side. */
const isApart = (tree: Tree, first: number, index: number): boolean =>
  index - first > 2 && (dependentOf(tree, index, "mark") !== undefined || (isFilled(tree, first) && isFilled(tree, index)));

/** "obliges both to report losses and to act together": one proposition each, under the same governing verb. */
export const openComplement: StructureRule = {
  id: "coordinated-open-complement",
  summary: "A second infinitive under one governing verb: told with subject, governing verb and object again.",
  relations: ["conj"],
  find: ({ tree }, index) => {
    if (relationOf(tree, index) !== "conj") return undefined;
    const first = firstConjunct(tree, index);
    const governor = headOf(tree, first);
    if (governor === undefined || !isInfinitive(tree, first) || !isFinite(tree, governor) || tree.tokens[index]!.pos !== "VERB" || tree.tokens[governor]!.pos !== "VERB") return undefined;
    // "To cut costs and improve service, the firm closed two plants" has one purpose, told as it stands.
    if (first < governor) return undefined;
    const mark = dependentOf(tree, index, "mark");
    if (!isApart(tree, first, index)) return undefined;
    const subject = subjectHead(tree, governor);
    if (subject === undefined) return undefined;
    if (mark === undefined && formOf(tree.tokens[index]!) !== "base") return finiteAfterAll(tree, index, subject);
    const objects = dependentsOf(tree, governor, "obj", "iobj", "obl").filter((object) => object > governor && object < first);
    const to = mark ?? dependentOf(tree, first, "mark");
    const lead: PlannedPiece[] = [{ how: "words", role: "predicate", tokens: governing(tree, governor) }, ...objects.map((top) => (hasRelation(tree, top, "obl")
      ? { how: "words", role: "other", tokens: subtreeOf(tree, top) } as const : { how: "phrase", top, role: "object" } as const))];
    if (mark === undefined && to !== undefined) lead.push({ how: "words", role: "predicate", tokens: [to] });
    return { structure: "open-complement", head: index, subject, lead, detached: true, lemma: tree.tokens[governor]!.lemma };
  },
  examples: {
    hits: ["The treaty obliges both states to report losses and to act together.", "The company decided to close the mill and to sell the land."],
    misses: ["The firm plans to close and sell the mill.", "The firm plans to close the mill.", "To cut costs and improve service, the firm closed two plants."],
  },
};

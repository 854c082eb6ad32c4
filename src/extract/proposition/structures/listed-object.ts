import { LISTING_VERBS } from "../../../lexicon/listing-verbs.js";
import { dependentsOf, hasRelation, headOf, relationOf, type Tree } from "../../../tree/tree.js";
import type { StructureRule } from "../candidate.js";
import { firstConjunct, firstToken } from "../clause-parts.js";
import { subjectHead } from "../shared-subject.js";

const LONG = 4;

/** Tokens from the first one below a conjunct to the end of what it holds, conjunctions aside. */
const lengthOf = (tree: Tree, index: number, end: number): number => end - firstToken(tree, index);

/** "includes a ban on imports of coal and a cap on the price of oil": one proposition each. */
export const listedObject: StructureRule = {
  id: "listed-object",
  summary: "A long second object of a verb that lists: told with subject and verb again.",
  relations: ["conj"],
  find: ({ tree }, index) => {
    if (relationOf(tree, index) !== "conj" || !["NOUN", "PROPN"].includes(tree.tokens[index]!.pos)) return undefined;
    const first = firstConjunct(tree, index);
    const verb = headOf(tree, first);
    if (verb === undefined || !hasRelation(tree, first, "obj") || !LISTING_VERBS.has(tree.tokens[verb]!.lemma)) return undefined;
    const own = tree.dependents[index]?.filter((dependent) => dependent > index) ?? [];
    if (lengthOf(tree, first, index) < LONG + 1 || own.length === 0 || dependentsOf(tree, index, "nmod", "acl", "acl:relcl").length === 0) return undefined;
    const subject = subjectHead(tree, verb);
    if (subject === undefined) return undefined;
    const words = [verb, ...dependentsOf(tree, verb, "aux"), ...dependentsOf(tree, verb, "advmod").filter((adverb) => adverb < verb && verb - adverb <= 2)].sort((left, right) => left - right);
    return { structure: "coordinated", head: index, subject, lead: [{ how: "words", role: "predicate", tokens: words }], detached: true, lemma: tree.tokens[verb]!.lemma };
  },
  examples: {
    hits: ["The plan includes a ban on imports of coal and a cap on the price of oil."],
    misses: ["The plan includes coal and oil.", "The plan combines a ban on imports of coal and a cap on the price of oil."],
  },
};

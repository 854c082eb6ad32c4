import { BARE_NAMING_VERBS } from "../../../lexicon/naming-verbs.js";
import { QUOTATION_MARKS } from "../../../lexicon/quotation-marks.js";
import { dependentOf, hasRelation, headOf, type Tree } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";

const isQuoted = (tree: Tree, index: number): boolean => QUOTATION_MARKS.has(tree.tokens[index - 1]?.text ?? "") && QUOTATION_MARKS.has(tree.tokens[index + 1]?.text ?? "");

/** called the “pact” agreement: what the quotation marks set off is what the object is called. */
export const quotedName: StructureRule = {
  id: "quoted-name",
  summary: "A word between quotation marks before the object of a naming verb is the name given to it.",
  relations: ["compound", "amod", "nmod"],
  find: ({ tree }, index) => {
    const object = headOf(tree, index);
    if (object === undefined || object < index || !hasRelation(tree, index, "compound", "amod", "nmod") || !hasRelation(tree, object, "obj") || !isQuoted(tree, index)) return undefined;
    const verb = headOf(tree, object);
    if (verb === undefined || !BARE_NAMING_VERBS.has(tree.tokens[verb]!.lemma) || dependentOf(tree, verb, "xcomp") !== undefined) return undefined;
    return { structure: "complement", head: index, subject: object, lead: [template("is")], detached: true, lemma: "be", replaces: verb };
  },
  examples: {
    hits: ["The minister called the “shield” agreement."],
    misses: ["The minister signed the “shield” agreement.", "The minister called the agreement a “shield”."],
  },
};

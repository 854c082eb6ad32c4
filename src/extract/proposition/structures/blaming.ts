import { BLAMING_VERBS } from "../../../lexicon/blaming-verbs.js";
import { dependentOf, dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";
import { formOf } from "../verb-form.js";

/** The verb over a gerund, also where the parser hung the gerund on the object. */
const verbOver = (tree: Tree, index: number): number | undefined => {
  let current = headOf(tree, index);
  for (let steps = 0; steps < 3 && current !== undefined && !BLAMING_VERBS.has(tree.tokens[current]!.lemma) && hasRelation(tree, current, "obj", "appos", "nmod", "flat", "nsubj:pass"); steps++) {
    current = headOf(tree, current);
  }
  return current;
};

/** "accused the firm of hiding losses": told as "the firm hid losses". */
export const blaming: StructureRule = {
  id: "blaming",
  summary: "What a source accuses, suspects or praises its object of doing: the object did it.",
  relations: ["advcl", "obl", "xcomp", "ccomp", "acl"],
  find: ({ tree, cue }, index) => {
    const verb = verbOver(tree, index);
    if (verb === undefined || verb > index || !hasRelation(tree, index, "advcl", "obl", "xcomp", "ccomp", "acl")) return undefined;
    const prepositions = BLAMING_VERBS.get(tree.tokens[verb]!.lemma);
    const marks = dependentsOf(tree, index, "mark", "case");
    if (prepositions === undefined || formOf(tree.tokens[index]!) !== "gerund" || !marks.some((mark) => prepositions.has(wordOf(tree, mark)))) return undefined;
    const object = dependentOf(tree, verb, "obj") ?? dependentsOf(tree, verb, "nsubj:pass").findLast((subject) => subject < verb);
    if (object === undefined) return undefined;
    const auxiliary = dependentsOf(tree, index, "aux", "cop")[0];
    const shared = { structure: "complement", head: index, subject: object, detached: cue.has(verb) } as const;
    return auxiliary === undefined ? { ...shared, inflect: "past", omit: marks } : { ...shared, lead: [template("had")], omit: [...marks, auxiliary] };
  },
  examples: {
    hits: ["The union accused the firm of hiding its losses.", "The firm was accused of hiding its losses."],
    misses: ["The union accused the firm of fraud.", "The firm thought of hiding its losses."],
  },
};

import { BARE_NAMING_VERBS, NAMING_VERBS } from "../../../lexicon/naming-verbs.js";
import { dependentOf, dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import { attributionsOver } from "../attribution-index.js";
import { isCountedVoice } from "../counted-voices.js";
import { template, type StructureRule } from "../candidate.js";
import { isClausal } from "../clause-parts.js";
import { isPlural } from "../verb-form.js";

/** The naming verb over a complement, also where the parser hung the complement on the object. */
const verbOver = (tree: Tree, index: number): number | undefined => {
  const head = headOf(tree, index);
  if (head === undefined) return undefined;
  if (NAMING_VERBS.has(tree.tokens[head]!.lemma) && tree.tokens[head]!.pos === "VERB") return head;
  const above = headOf(tree, head);
  if (above === undefined || !hasRelation(tree, head, "obj", "nmod", "obl") || !hasRelation(tree, index, "nmod", "acl")) return undefined;
  if (hasRelation(tree, head, "obj")) return NAMING_VERBS.has(tree.tokens[above]!.lemma) ? above : undefined;
  const top = headOf(tree, above);
  return top !== undefined && hasRelation(tree, above, "obj") && NAMING_VERBS.has(tree.tokens[top]!.lemma) ? top : undefined;
};

/** "as" before the complement; undefined where the verb needs it and it is not there. */
const asBefore = (tree: Tree, verb: number, index: number): readonly number[] | undefined => {
  const as = dependentsOf(tree, index, "case", "mark").filter((mark) => wordOf(tree, mark) === "as");
  if (as.length > 0) return as;
  if (!BARE_NAMING_VERBS.has(tree.tokens[verb]!.lemma) || !hasRelation(tree, index, "xcomp", "obj", "ccomp")) return undefined;
  return tree.tokens[index]!.pos === "VERB" && isClausal(tree, index) && dependentOf(tree, index, "obj", "mark") !== undefined ? undefined : as;
};

/** What the verb names: its object, or the subject of the small clause below it. */
const namedBy = (tree: Tree, verb: number, index: number): number | undefined =>
  dependentsOf(tree, verb, "obj", "iobj").find((candidate) => candidate !== index && candidate < index) ?? (hasRelation(tree, index, "ccomp") ? dependentOf(tree, index, "nsubj") : undefined);

/** "called the pact a threat": told as "the pact is a threat". */
export const naming: StructureRule = {
  id: "naming",
  summary: "What a source calls, considers or sees its object as: the object is it.",
  relations: ["xcomp", "obl", "advcl", "nmod", "acl", "ccomp", "obj"],
  find: (frame, index) => {
    const { tree } = frame;
    if (!hasRelation(tree, index, "xcomp", "obl", "advcl", "nmod", "acl", "ccomp", "obj")) return undefined;
    const verb = verbOver(tree, index);
    if (verb === undefined || verb > index) return undefined;
    const object = namedBy(tree, verb, index);
    const as = asBefore(tree, verb, index);
    if (object === undefined || as === undefined || (as.length > 0 && dependentOf(tree, index, "nsubj") !== undefined) || dependentsOf(tree, index, "aux").length > 0 || isCountedVoice(tree, verb)) return undefined;
    if (!frame.cue.has(verb) && attributionsOver(frame.attributions, tree.tokens[index]!.span).length === 0) return undefined;
    return { structure: "complement", head: index, subject: object, lead: [template(isPlural(tree, object) ? "are" : "is")], omit: [...as, ...dependentsOf(tree, index, "cop")], detached: true, lemma: "be" };
  },
  examples: { hits: ["The minister called the plan a disaster.", "The union described the offer as an insult.", "The union described the offer as being an insult."], misses: ["The council called a meeting.", "The firm saw its profits fall."] },
};

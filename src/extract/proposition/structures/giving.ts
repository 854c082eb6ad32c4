import { dependentOf, headOf } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";
import { relationOf } from "../clause-parts.js";
import { isPlural } from "../verb-form.js";

/** "the poll gives the party a lead": told as "the party has a lead". */
export const giving: StructureRule = {
  id: "giving",
  summary: "What a poll, a forecast or another source gives somebody: they have it, as the source says.",
  find: ({ tree, cue }, index) => {
    const verb = headOf(tree, index);
    if (relationOf(tree, index) !== "obj" || verb === undefined || tree.tokens[verb]!.lemma !== "give" || !cue.has(verb)) return undefined;
    const receiver = dependentOf(tree, verb, "iobj");
    if (receiver === undefined) return undefined;
    return { structure: "complement", head: index, subject: receiver, lead: [template(isPlural(tree, receiver) ? "have" : "has")], detached: true, lemma: "have" };
  },
  examples: { hits: [], misses: ["The mayor gave the winner a medal."] },
};

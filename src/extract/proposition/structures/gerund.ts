import { dependentOf, dependentsOf, headOf } from "../../../tree/tree.js";
import type { StructureRule } from "../candidate.js";
import { firstToken, hasRelation, ownSubject, relationOf, wordOf } from "../clause-parts.js";
import { formOf, isPlural, tenseAround } from "../verb-form.js";
import { beingTemplate } from "./adverbial.js";

const OPENERS: ReadonlySet<string> = new Set(["addition", "with", "despite", "about"]);

/** "with prices rising", "in addition to its army gaining experience". */
export const gerund: StructureRule = {
  id: "gerund-with-subject",
  summary: "A gerund with a subject of its own, which is asserted in passing.",
  find: ({ tree }, index) => {
    const token = tree.tokens[index]!;
    if (token.pos !== "VERB" || formOf(token) !== "gerund" || dependentsOf(tree, index, "aux").some((auxiliary) => wordOf(tree, auxiliary) !== "being")) return undefined;
    const own = ownSubject(tree, index);
    const marks = dependentsOf(tree, index, "mark", "case");
    if (own !== undefined && hasRelation(tree, index, "advcl", "acl", "nmod", "obl", "ccomp")) {
      if (hasRelation(tree, index, "ccomp") && marks.length === 0) return undefined;
      return { structure: "adverbial", head: index, subject: own, lead: [beingTemplate(isPlural(tree, own), tenseAround(tree, headOf(tree, index) ?? index) === "past")], omit: marks, detached: true };
    }
    const noun = headOf(tree, index);
    if (noun === undefined || relationOf(tree, index) !== "acl" || noun > index || !hasRelation(tree, noun, "obl", "nmod")) return undefined;
    const opener = dependentOf(tree, noun, "case");
    if (opener === undefined || !OPENERS.has(wordOf(tree, opener)) && !dependentsOf(tree, noun, "case").some((mark) => OPENERS.has(wordOf(tree, mark))
      || (tree.dependents[mark] ?? []).some((fixed) => OPENERS.has(wordOf(tree, fixed))))) return undefined;
    if (firstToken(tree, index) !== index && relationOf(tree, firstToken(tree, index)) === "mark") return undefined;
    return { structure: "adverbial", head: index, subject: noun, lead: [beingTemplate(isPlural(tree, noun), tenseAround(tree, noun) === "past")], detached: true };
  },
  examples: {
    hits: ["With prices rising quickly, the bank raised its rate.", "The council met with its members arguing loudly."],
    misses: ["Rising prices worry the bank.", "The bank is raising its rate."],
  },
};

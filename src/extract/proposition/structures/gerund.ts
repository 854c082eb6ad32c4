import { dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { StructureRule } from "../candidate.js";
import { firstToken, ownSubject } from "../clause-parts.js";
import { formOf, isPlural, tenseAround } from "../verb-form.js";
import { beingTemplate } from "./adverbial.js";

const OPENERS: ReadonlySet<string> = new Set(["addition", "with", "despite"]);

const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(["anybody", "anyone", "anything", "nobody", "nothing", "those"]);

/** "for anyone wanting to vote": says whom something holds for, not that anybody does. */
const isOfNobody = (tree: Tree, own: number | undefined, marks: readonly number[]): boolean =>
  own !== undefined && (marks.some((mark) => wordOf(tree, mark) === "for") || NOBODY_IN_PARTICULAR.has(wordOf(tree, own)));

/** "without them knowing", "kept it from rising": says that it is not so. */
const DENYING: ReadonlySet<string> = new Set(["against", "from", "instead", "without"]);

/** The noun that ends right before a token. */
const nounBefore = (tree: Tree, index: number): number | undefined =>
  index > 0 && ["NOUN", "PROPN", "PRON"].includes(tree.tokens[index - 1]!.pos) ? index - 1 : undefined;

/** The word that makes a noun phrase with a gerund a statement in passing: "with", "despite", "in addition to". */
const openerOf = (tree: Tree, noun: number): number | undefined => {
  let first = noun;
  while (first > 0 && noun - first < 8 && ["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART"].includes(tree.tokens[first - 1]!.pos) && !OPENERS.has(wordOf(tree, first - 1))) first--;
  const before = wordOf(tree, first - 1);
  if (OPENERS.has(before)) return first - 1;
  return before === "to" && OPENERS.has(wordOf(tree, first - 2)) ? first - 2 : undefined;
};

/** "with prices rising", "in addition to its army gaining experience". */
export const gerund: StructureRule = {
  id: "gerund-with-subject",
  summary: "A gerund with a subject of its own, which is asserted in passing.",
  relations: ["advcl", "acl", "nmod", "obl", "ccomp", "csubj"],
  find: ({ tree }, index) => {
    const token = tree.tokens[index]!;
    if (token.pos !== "VERB" || formOf(token) !== "gerund" || dependentsOf(tree, index, "aux").some((auxiliary) => wordOf(tree, auxiliary) !== "being")) return undefined;
    const own = ownSubject(tree, index);
    const marks = dependentsOf(tree, index, "mark", "case");
    if (isOfNobody(tree, own, marks) || marks.some((mark) => DENYING.has(wordOf(tree, mark)))) return undefined;
    if (own !== undefined && hasRelation(tree, index, "advcl", "acl", "nmod", "obl", "ccomp")) {
      if (hasRelation(tree, index, "ccomp") && marks.length === 0) return undefined;
      return { structure: "adverbial", head: index, subject: own, lead: [beingTemplate(isPlural(tree, own), tenseAround(tree, headOf(tree, index) ?? index) === "past")], omit: marks, detached: true };
    }
    const noun = nounBefore(tree, index);
    if (noun === undefined || !hasRelation(tree, index, "acl", "csubj", "advcl", "nmod", "obl", "acl:relcl")) return undefined;
    const opener = openerOf(tree, noun);
    if (opener === undefined) return undefined;
    const earlier = (tree.dependents[index] ?? []).filter((dependent) => dependent < index && firstToken(tree, dependent) <= opener);
    return { structure: "adverbial", head: index, subject: noun, lead: [beingTemplate(isPlural(tree, noun, index), tenseAround(tree, headOf(tree, index) ?? noun) === "past")], omit: earlier, leaves: noun, detached: true };
  },
  examples: {
    hits: ["With prices rising quickly, the bank raised its rate.", "The council met with its members arguing loudly."],
    misses: ["Rising prices worry the bank.", "The bank is raising its rate.", "The advice is simple for anyone wanting to borrow money."],
  },
};

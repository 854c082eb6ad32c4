import { STATIVE_VERBS } from "../../../lexicon/stative-verbs.js";
import { dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { Inflection } from "../../../types.js";
import { attributionsOver } from "../attribution-index.js";
import type { StructureRule } from "../candidate.js";
import { marksOf, ownSubject } from "../clause-parts.js";
import { subjectHead } from "../shared-subject.js";
import { formOf, isPlural, tenseAround } from "../verb-form.js";

/** Verbs whose gerund is what their own subject did, told as done: not "suggested meeting". */
const OF_OWN_ACTS: ReadonlySet<string> = new Set(["acknowledge", "admit", "concede", "confess", "deny", "mention", "recall", "recount", "regret", "remember", "report"]);

/** True for "meeting" and "having met". */
const isActiveGerund = (tree: Tree, index: number): boolean => {
  const auxiliaries = dependentsOf(tree, index, "aux", "cop");
  return auxiliaries.length === 0 ? formOf(tree.tokens[index]!) === "gerund" : auxiliaries.every((auxiliary) => wordOf(tree, auxiliary) === "having");
};

/** What somebody did lies behind the telling; what lasts is as present as the telling. */
const formFor = (tree: Tree, index: number, governor: number, subject: number): Inflection => {
  const lasts = STATIVE_VERBS.has(tree.tokens[index]!.lemma) && dependentsOf(tree, index, "aux").length === 0;
  if (!lasts || tenseAround(tree, governor) === "past") return "past";
  return isPlural(tree, subject) ? "base" : "present";
};

/** "denied meeting the banker", "admits having taken the money". */
export const toldGerund: StructureRule = {
  id: "told-gerund",
  summary: "A gerund by which somebody tells what he or she did: told of the teller with a finite verb.",
  relations: ["xcomp", "ccomp"],
  find: ({ tree, cue, attributions }, index) => {
    const governor = headOf(tree, index);
    if (governor === undefined || index < governor || !OF_OWN_ACTS.has(tree.tokens[governor]!.lemma) || tree.tokens[index]!.pos !== "VERB" || hasRelation(tree, governor, "acl", "amod")) return undefined;
    if (!isActiveGerund(tree, index) || ownSubject(tree, index) !== undefined || marksOf(tree, index).length > 0 || dependentsOf(tree, governor, "aux:pass").length > 0) return undefined;
    // "recalled the mayor talking": whoever is remembered did it.
    const subject = dependentsOf(tree, governor, "obj").find((object) => object > governor && object < index) ?? subjectHead(tree, governor);
    if (subject === undefined || attributionsOver(attributions, tree.tokens[index]!.span).length === 0) return undefined;
    return { structure: "complement", head: index, subject, omit: dependentsOf(tree, index, "aux"), inflect: formFor(tree, index, governor, subject), detached: cue.has(governor) };
  },
  examples: {
    hits: ["The mayor denied taking money from the firm.", "The driver admitted having stolen a bottle of wine.", "An aide recalled Mr. Berg talking about a book."],
    misses: ["The mayor suggested meeting the workers.", "The mayor denied that he took money.", "The heir enjoys owning the land."],
  },
};

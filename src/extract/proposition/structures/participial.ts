import { STATIVE_VERBS } from "../../../lexicon/stative-verbs.js";
import { dependentsOf, headOf, relationOf, type Tree } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";
import { firstToken, isFinite, isSetOff, marksOf } from "../clause-parts.js";
import { subjectHead } from "../shared-subject.js";
import { formOf, isPlural, tenseAround } from "../verb-form.js";
import { beingTemplate } from "./adverbial.js";

/** Participles that have become prepositions. */
const PREPOSITIONAL: ReadonlySet<string> = new Set([
  "accord", "allow", "assume", "base", "bar", "compare", "concern", "consider", "depend", "exclude", "follow", "give", "include", "judge", "provide", "regard", "speak", "start",
]);

/** A participle that may be told of the subject: marked by nothing but "after", without a subject or auxiliary of its own. */
const isBare = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index]!;
  if (relationOf(tree, index) !== "advcl" || token.pos !== "VERB" || (isFinite(tree, index) && formOf(token) !== "past-or-participle")) return false;
  if (marksOf(tree, index).some((mark) => mark !== "after") || dependentsOf(tree, index, "nsubj", "aux", "cop", "case").length > 0) return false;
  return !PREPOSITIONAL.has(token.lemma) || (token.lemma === "speak" && dependentsOf(tree, index, "obl").length > 0);
};

/** "Speaking in Parliament, the minister ...", "..., leaving two people dead". */
export const participial: StructureRule = {
  id: "participial-clause",
  summary: "A participle set off by a comma, told of the subject of the clause beside it.",
  relations: ["advcl"],
  find: ({ tree }, index) => {
    const token = tree.tokens[index]!;
    if (!isBare(tree, index)) return undefined;
    const head = headOf(tree, index)!;
    const subject = subjectHead(tree, head);
    const first = firstToken(tree, index);
    const fronted = subject !== undefined && first < firstToken(tree, subject) && index < head;
    if (subject === undefined || (!fronted && !isSetOff(tree, first, first))) return undefined;
    const form = formOf(token);
    const plural = isPlural(tree, subject);
    const past = tenseAround(tree, head) === "past";
    const shared = { structure: "adverbial", head: index, subject, omit: dependentsOf(tree, index, "mark"), detached: true } as const;
    if (form === "gerund") {
      if (fronted && marksOf(tree, index).length === 0 && !STATIVE_VERBS.has(token.lemma)) return { ...shared, lead: [beingTemplate(plural, past)] };
      return { ...shared, inflect: past ? "past" : plural ? "base" : "present" };
    }
    if (form !== "past-or-participle" && form !== "participle") return undefined;
    return { ...shared, lead: [template(plural ? "were" : "was")] };
  },
  examples: {
    hits: ["Speaking in the town hall, the mayor praised the firemen.", "The wall collapsed, killing two workers."],
    misses: ["The mayor left without speaking.", "According to the mayor, the wall collapsed."],
  },
};

import { MONTHS, WEEKDAYS } from "../../../lexicon/months.js";
import { dependentOf, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { template, type StructureRule } from "../candidate.js";
import type { Frame } from "../frame.js";
import { firstToken, isClausal, isSetOff } from "../clause-parts.js";
import { isPlural } from "../verb-form.js";
import { referenceOf } from "./referring.js";

const isAge = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) < 120;

/** Amounts, which describe nothing: "on Long Island — 44 percent". */
const SHARES: ReadonlySet<string> = new Set(["%", "percent", "percentage", "point"]);

/** A common noun that says something of its own: with an article, an adjective or a complement. */
const isDescribing = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.pos === "NOUN" && !SHARES.has(tree.tokens[index]!.lemma) && dependentOf(tree, index, "det", "amod", "nmod", "acl", "compound") !== undefined;

/** True for what is no thing that could be described: a date, or a source whose content the parser hung on it. */
const isNoThing = ({ tree, times, source }: Frame, noun: number, index: number): boolean => {
  const name = tree.tokens[noun]!.lemma.toLowerCase();
  return (source.has(noun) && !source.has(index)) || times.has(noun) || WEEKDAYS.has(name) || MONTHS.has(name);
};

/** "Ann Lee, the head of the bank, ..." */
export const apposition: StructureRule = {
  id: "apposition",
  summary: "A description set off beside a name or a pointing noun: the name is what the description says.",
  relations: ["appos"],
  find: (frame, index) => {
    const { tree, persons } = frame;
    if (relationOf(tree, index) !== "appos") return undefined;
    const noun = headOf(tree, index)!;
    if (noun > index || isNoThing(frame, noun, index) || isClausal(tree, index) || wordOf(tree, firstToken(tree, index) - 1) === ";" || !isSetOff(tree, firstToken(tree, index), firstToken(tree, index))) return undefined;
    const is = template(isPlural(tree, noun, index) ? "are" : "is");
    const shared = { structure: "apposition", head: index, subject: noun, lead: [is], detached: true, lemma: "be" } as const;
    if (tree.tokens[index]!.pos === "NUM") return (persons.has(noun) || tree.tokens[noun]!.pos === "PROPN") && isAge(tree.tokens[index]!.text) ? shared : undefined;
    return referenceOf(tree, noun) !== "open" && tree.tokens[noun]!.pos === "PROPN" && isDescribing(tree, index) ? shared : undefined;
  },
  examples: {
    hits: ["Ann Lee, the head of the bank, resigned.", "Ann Lee, part of the team that wrote the report, resigned."],
    misses: ["President Lee resigned.", "The bank's head, Ann Lee, resigned.", "Lee; the mayor's wife; and dozens of guests gathered."],
  },
};

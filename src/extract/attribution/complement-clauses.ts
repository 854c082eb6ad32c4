/** Constructions whose content is a clause. */
import { QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { dependentOf, dependentsOf, hasRelation, headOf, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import { markText, type ComplementRule } from "./complement.js";
import { isPassiveCue, nearestSubject } from "./speaker.js";
import { BOUNDARY, merge, range, wordAt } from "./tokens.js";
import { subtreeOf } from "../../tree/phrase.js";

/** A clause has a predicate; "he said Friday" has none. */
const isClause = (tree: Tree, head: number): boolean => {
  if (["VERB", "AUX"].includes(tree.tokens[head]!.pos) || tree.dependents[head]!.some((index) => hasRelation(tree, index, "cop", "nsubj", "aux"))) return true;
  return branchContent(tree, head, new Set()).some((index) => ["VERB", "AUX", "PUNCT"].includes(tree.tokens[index]!.pos));
};

/** The subject of the reported clause where the parser hung it on the reporting verb. */
const farSubject = (tree: Tree, verb: number): readonly number[] => {
  const subjects = dependentsOf(tree, verb, "nsubj");
  const own = nearestSubject(tree, verb);
  return subjects.length < 2 ? [] : subjects.filter((index) => index !== own && index < verb && (own ?? 0) - index > 2 && hasComma(tree, index, own ?? verb))
    .flatMap((index) => branchContent(tree, index, new Set([own ?? verb])));
};

const hasComma = (tree: Tree, from: number, to: number): boolean => tree.tokens.slice(from, to).some(({ text }) => text === ",");

/** How a clause is completed where the parser lost its edges: back to the start where it comes first, on to the next comma where it follows. */
const wholeClause = (tree: Tree, verb: number, tokens: readonly number[]): readonly number[] => {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return tokens;
  if (last < verb) return range(0, last);
  if (first < verb) return tokens;
  let end = last;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT" && tree.tokens[end + 1]!.pos !== "CCONJ" && tree.tokens[end + 1]!.pos !== "SCONJ") end += 1;
  return merge(tokens, range(last, end));
};

/** See its summary; its examples run as tests. */
export const clause: ComplementRule = {
  id: "verb-clause",
  summary: "a finite clause is the verb's complement",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("clause") && !entry.takes.has("quotation")) return undefined;
    const clauses = dependentsOf(tree, verb, "ccomp").filter((index) => !(isPassiveCue(tree, verb) && index < verb && tree.tokens[index]!.pos === "NOUN"));
    const subjects = isPassiveCue(tree, verb) || dependentOf(tree, verb, "expl") !== undefined ? dependentsOf(tree, verb, "csubj").filter((index) => index > verb) : [];
    const heads = [...clauses, ...subjects];
    if (heads.length === 0 || !heads.some((head) => isClause(tree, head))) return undefined;
    if (!entry.takes.has("clause") && !heads.some((head) => branchContent(tree, head, new Set()).some((index) => QUOTATION_MARKS.has(tree.tokens[index]!.text)))) return undefined;
    const more = dependentsOf(tree, verb, "conj").filter((index) => markText(tree, index) === "that");
    return { content: wholeClause(tree, verb, merge(farSubject(tree, verb), ...[...heads, ...more].map((head) => branchContent(tree, head, new Set([verb]))))) };
  },
  examples: {
    hits: ["The minister said that prices would fall.", "The union says it will appeal.", "It was assumed that the bridge would hold."],
    misses: ["The minister spoke to the workers.", "The union signed the statement."],
  },
};

/** What an aside may open with: a mark, not a colon or a semicolon, behind which a clause of its own begins. */
const opensAside = (tree: Tree, tokens: readonly number[]): boolean => {
  const [first] = tokens;
  return first === undefined || first === 0 || BOUNDARY.has(tree.tokens[first - 1]!.text);
};

/** Who is only addressed ("you know") tells nothing, nor does what somebody must or will say. */
const isTold = (tree: Tree, verb: number, subject: number): boolean => {
  if (wordAt(tree, subject) === "you") return false;
  return FIRST_PERSONS.has(wordAt(tree, subject)) || !dependentsOf(tree, verb, "aux").some((index) => OBLIGING.has(tree.tokens[index]!.lemma));
};

const FIRST_PERSONS: ReadonlySet<string> = new Set(["i", "we"]);
const OBLIGING: ReadonlySet<string> = new Set(["can", "may", "must", "shall", "should", "will"]);

/** See its summary; its examples run as tests. */
export const parenthesis: ComplementRule = {
  id: "verb-parenthesis",
  summary: "the verb stands as a parenthesis in or after the clause that it reports",
  read: (tree, verb, entry) => {
    if ((!entry.takes.has("clause") && !entry.takes.has("quotation")) || entry.family !== "report") return undefined;
    const head = headOf(tree, verb);
    if (head === undefined || !tree.tokens[verb]!.relation.startsWith("parataxis")) return undefined;
    const subject = dependentOf(tree, verb, "nsubj");
    if (subject === undefined || dependentOf(tree, verb, "obj", "xcomp") !== undefined || !isTold(tree, verb, subject)) return undefined;
    if (isPassiveCue(tree, verb) && wordAt(tree, subject) !== "it") return undefined;
    const content = branchContent(tree, head, new Set([verb]));
    return content.length < 2 || !opensAside(tree, subtreeOf(tree, verb).filter((index) => tree.tokens[index]!.pos !== "PUNCT")) ? undefined : { content };
  },
  examples: {
    hits: ["The shop will open in May, and the bank will follow, the owner says."],
    misses: ["The bridge is old, you know, and narrow.", "The house is low; it was built to last.", "The plan is clear: the town must say how poor it is."],
  },
};

/** See its summary; its examples run as tests. */
export const asSaid: ComplementRule = {
  id: "verb-as-said",
  summary: "the verb stands in a clause with \"as\": as the minister put it",
  read: (tree, verb, entry) => {
    const head = headOf(tree, verb);
    if (head === undefined || !entry.takes.has("clause") || !hasRelation(tree, verb, "advcl", "parataxis") || markText(tree, verb) !== "as") return undefined;
    if (dependentOf(tree, verb, "nsubj") === undefined || dependentOf(tree, verb, "obj", "xcomp") !== undefined) return undefined;
    return { content: branchContent(tree, head, new Set([verb])) };
  },
  examples: { hits: ["As the minister noted, prices have fallen."], misses: [] },
};

/** What a clause is made of: tests and look-ups that several structures share. */
import { CONDITION_MARKERS, SUPPOSING_PARTICIPLES } from "../../lexicon/condition-markers.js";
import { dependentOf, dependentsOf, headOf, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import { formOf } from "./verb-form.js";

/** True for a verb, or for anything with a copula or a subject of its own. */
export const isClausal = (tree: Tree, index: number): boolean => {
  const { pos } = tree.tokens[index]!;
  return pos === "VERB" || pos === "AUX" || dependentOf(tree, index, "cop", "nsubj", "csubj") !== undefined;
};

/** True for a noun with a preposition before it, which a parse took for a subject: "according to the police". */
const isPrepositional = (tree: Tree, index: number): boolean => dependentsOf(tree, index, "case").some((preposition) => preposition < index);

/** The own subject of a predicate: a plain noun before one with a preposition, a noun before a clause, where a parse has both. */
export const ownSubject = (tree: Tree, index: number): number | undefined => {
  const subjects = dependentsOf(tree, index, "nsubj", "csubj");
  if (subjects.length < 2) return subjects[0];
  const nouns = subjects.filter((subject) => relationOf(tree, subject).startsWith("nsubj"));
  return nouns.find((subject) => relationOf(tree, subject) === "nsubj:outer") ?? nouns.find((subject) => !isPrepositional(tree, subject)) ?? nouns[0] ?? subjects[0];
};

/** True where the predicate has a finite verb: an auxiliary, a copula, or a finite form of its own. */
export const isFinite = (tree: Tree, index: number): boolean => {
  if (dependentsOf(tree, index, "mark").some((mark) => tree.tokens[mark]!.lemma === "to")) return false;
  const auxiliary = dependentsOf(tree, index, "aux", "cop")[0];
  if (auxiliary !== undefined) return !["be", "been", "being", "having"].includes(wordOf(tree, auxiliary));
  const token = tree.tokens[index]!;
  if (token.pos !== "VERB" && token.pos !== "AUX") return false;
  const form = formOf(token);
  return form !== "gerund" && form !== "participle";
};

/** The predicate that a coordination starts with: the token itself where it is no conjunct. */
export const firstConjunct = (tree: Tree, index: number): number => {
  let current = index;
  for (let steps = 0; steps < tree.tokens.length && relationOf(tree, current) === "conj"; steps++) current = headOf(tree, current) ?? current;
  return current;
};

/** The lower-case words of the markers of a clause, joined by spaces. */
export const marksOf = (tree: Tree, index: number): readonly string[] => dependentsOf(tree, index, "mark").map((mark) => wordOf(tree, mark));

const SO_FAR: ReadonlySet<string> = new Set(["until now", "so far", "till now", "up to", "in the past"]);

/** True for "if until now prices fell, now they rise", which sets two facts against each other and supposes nothing. */
export const isContrast = (tree: Tree, index: number): boolean => {
  const mark = dependentsOf(tree, index, "mark").find((token) => wordOf(tree, token) === "if");
  if (mark === undefined) return false;
  const next = [1, 2, 3].map((step) => wordOf(tree, mark + step));
  return SO_FAR.has(next.slice(0, 2).join(" ")) || SO_FAR.has(next.join(" "));
};

/** True where a clause is a condition. */
export const isConditional = (tree: Tree, index: number): boolean =>
  (SUPPOSING_PARTICIPLES.has(wordOf(tree, index)) && relationOf(tree, index) === "advcl" && marksOf(tree, index).length === 0)
  || (marksOf(tree, index).some((mark) => CONDITION_MARKERS.has(mark)) && !isContrast(tree, index)) || isInverted(tree, index);

const INVERTING: ReadonlySet<string> = new Set(["had", "should", "were"]);

/** "Had the dam held, ...": an auxiliary before its subject supposes, where nothing stands before it and nobody asks. */
export const isInverted = (tree: Tree, index: number): boolean => {
  if (INVERTING.has(wordOf(tree, index))) return relationOf(tree, index) === "advcl" && firstToken(tree, index) === index && dependentOf(tree, index, "nsubj", "obj") !== undefined && dependentOf(tree, index, "xcomp", "ccomp") !== undefined;
  const auxiliary = dependentsOf(tree, index, "aux", "cop")[0];
  if (auxiliary === undefined || auxiliary > index || !INVERTING.has(wordOf(tree, auxiliary))) return false;
  const subject = dependentOf(tree, index, "nsubj", "expl");
  if (subject === undefined || subject < auxiliary || subject > index) return false;
  return (tree.dependents[index] ?? []).every((dependent) => dependent >= auxiliary || tree.tokens[dependent]!.pos === "PUNCT") && !tree.tokens.some(({ text }) => text === "?");
};

const WH: ReadonlySet<string> = new Set(["who", "whom", "whose", "what", "which", "where", "when", "why", "how", "whether", "whoever", "whatever", "wherever"]);

const WH_DETERMINERS: ReadonlySet<string> = new Set(["what", "which"]);

/** "which bank had paid", "what kind of mayor sleeps", "how much they did": the question word belongs to a noun or a measure. */
const asksWhich = (tree: Tree, noun: number): boolean =>
  dependentsOf(tree, noun, "det").some((determiner) => WH_DETERMINERS.has(wordOf(tree, determiner))) || dependentsOf(tree, noun, "advmod").some((adverb) => wordOf(tree, adverb) === "how");

/** True where a clause is an indirect question: marked by "whether" or opened by a question word. */
export const isInterrogative = (tree: Tree, index: number): boolean =>
  (tree.dependents[index] ?? []).some((dependent) => dependent < index && (WH.has(wordOf(tree, dependent)) || asksWhich(tree, dependent)))
  || marksOf(tree, index).some((mark) => mark === "whether" || mark === "if") || (WH.has(wordOf(tree, index)) && !isFreeRelative(tree, index));

/** "The best example is what happened in May": "what" is the thing that happened, and asks nothing. */
const isFreeRelative = (tree: Tree, index: number): boolean => dependentOf(tree, index, "acl:relcl") !== undefined && dependentsOf(tree, index, "nsubj").some((subject) => subject < index);

/** True where a token stands between commas, dashes or brackets, or is set off from what precedes it by one. */
export const isSetOff = (tree: Tree, index: number, from: number): boolean => {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    const token = tree.tokens[at]!;
    if (token.pos !== "PUNCT") return false;
    if ([",", "(", "-", "–", "—", "―", "--", ";", ":"].includes(token.text)) return at !== index;
  }
  return false;
};

/** The leftmost token at or below a token. */
export const firstToken = (tree: Tree, index: number): number => {
  let first = index;
  const open = [index];
  while (open.length > 0) {
    const current = open.pop()!;
    if (current < first && tree.tokens[current]!.pos !== "PUNCT") first = current;
    // Only the token itself could be met again: where the heads form a circle.
    for (const dependent of tree.dependents[current] ?? []) if (dependent !== index) open.push(dependent);
  }
  return first;
};

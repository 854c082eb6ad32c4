/** What a reporting verb reports, told by the order of words where the tree leaves it without content. */
import { dependentOf, hasRelation, wordOf, type Tree } from "../../tree/tree.js";
import { QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import { branchContent, trimContent } from "./clause-content.js";
import type { SentenceView } from "./frame.js";
import { isNominal, NAME_REACH } from "./near-speaker.js";
import { BOUNDARY, isPredicate, range, wordAt } from "./tokens.js";

const MARKERS: ReadonlySet<string> = new Set(["that", "whether", "if", "how", "why", "what", "where"]);

/**
 * The clause that a marker after the verb opens.
 *
 * @example
 * markedAfter(view, last); // => the tokens of "that he would stay"
 */
export const markedAfter = (view: SentenceView, last: number): readonly number[] => {
  const { tree } = view;
  const end = Math.min(tree.tokens.length, last + 1 + NAME_REACH);
  for (let index = last + 1; index < end; index += 1) {
    if (isPredicate(tree, index) && !hasRelation(tree, index, "amod")) return [];
    if (!MARKERS.has(wordOf(tree, index)) || tree.tokens[index]!.pos === "DET") continue;
    return isReported(tree, last, index) ? clauseFrom(tree, index) : [];
  }
  return [];
};

/** True where the clause that a marker opens is the verb's: "a document that says" describes, "agreed under the condition that" fills a noun. */
const isReported = (tree: Tree, last: number, index: number): boolean => {
  if (index === last + 1) return true;
  const { head, relation, pos } = tree.tokens[index]!;
  if (wordOf(tree, index) !== "that" || isNounsClause(tree, head, last, index)) return false;
  return relation === "mark" || (WITHOUT_MARKER.has(tree.tokens[last]!.lemma) && (pos === "SCONJ" || tree.tokens[last]!.lemma === "tell"));
};

/** The tokens of the clause that a marker opens, on to the next comma. */
const clauseFrom = (tree: Tree, index: number): readonly number[] => {
  const { head } = tree.tokens[index]!;
  const clause = head > index ? branchContent(tree, head, new Set()).filter((token) => token >= index) : [];
  return toComma(tree, clause.length > 1 ? [...new Set([index, ...clause])].sort((left, right) => left - right) : [index]);
};

/** True for a clause that fills a noun between the verb and its marker. */
const isNounsClause = (tree: Tree, clause: number, last: number, marker: number): boolean => {
  const { head } = tree.tokens[clause]!;
  return head > last && head < marker && CLAUSE_NOUNS.has(tree.tokens[head]!.lemma);
};

/** Nouns that a that-clause fills, and nobody is told. */
const CLAUSE_NOUNS: ReadonlySet<string> = new Set(["assumption", "basis", "case", "chance", "condition", "event", "fact", "ground", "idea", "possibility", "premise", "principle", "risk", "way"]);

/**
 * The quotation that a comma or a colon right behind the verb introduces, however short: 'added, "Never again."'.
 *
 * @example
 * quotedAfter(view, last); // => the tokens of "Never again."
 */
export const quotedAfter = ({ tree, quotation }: SentenceView, last: number): readonly number[] => {
  const quoted = quotation[last + 2];
  if (![",", ":"].includes(wordAt(tree, last + 1)) || quoted === undefined || quoted < 0 || quoted === quotation[last]) return [];
  return range(last + 2, tree.tokens.length - 1).filter((index) => quotation[index] === quoted);
};

/** The tokens on to the next comma or the end of the sentence. */
const toComma = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let end = tokens.at(-1)!;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT") end += 1;
  return [...tokens, ...range(tokens.at(-1)! + 1, end)];
};

/** The first token behind a cue that is no part of a noun phrase. */
const afterNominal = (tree: Tree, last: number): number => {
  let index = last + 1;
  while (index < tree.tokens.length && index - last <= NAME_REACH && (isNominal(tree, index) || QUOTATION_MARKS.has(tree.tokens[index]!.text)) && tree.tokens[index]!.text !== "to") index += 1;
  return index;
};

/** The subject of a predicate among the tokens between a cue and the predicate's first word. */
const subjectBetween = (tree: Tree, predicate: number, last: number, index: number): number | undefined =>
  tree.dependents[predicate]!.find((token) => token > last && token < index && tree.tokens[token]!.relation.startsWith("nsubj"));

/**
 * A clause without a marker right after the verb and its recipient: "told the forum he was".
 *
 * @example
 * bareAfter(view, last); // => the tokens of "he was ill"
 */
export const bareAfter = (view: SentenceView, last: number): readonly number[] => {
  const { tree } = view;
  if (!WITHOUT_MARKER.has(tree.tokens[last]!.lemma)) return [];
  const index = afterNominal(tree, last);
  if (index - last < 2 || tree.tokens[last + 1]!.pos === "CCONJ" || tree.tokens[index - 1]!.pos === "CCONJ" || !isPredicate(tree, index) || tree.tokens[index]!.text.endsWith("ing")) return [];
  const predicate = tree.tokens[index]!.pos === "AUX" && tree.tokens[index]!.head > index ? tree.tokens[index]!.head : index;
  // "what we expect of one and what we expect of the other is": two questions, no clause.
  if (range(last + 2, index - 1).some((token) => FREE_RELATIVES.has(wordAt(tree, token)))) return [];
  const subject = subjectBetween(tree, predicate, last, index);
  const start = subject === undefined ? bareSubject(tree, last, index) : branchContent(tree, subject, new Set())[0] ?? subject;
  if (start === undefined) return [];
  return toComma(tree, range(Math.max(start, last + 1), Math.max(predicate, branchContent(tree, predicate, new Set()).at(-1) ?? predicate)));
};

/**
 * True where a finite verb behind a cue's object makes a clause of the two: "says his years in the mine made him ill".
 *
 * @example
 * goesOnAsClause(view, last); // => true
 */
export const goesOnAsClause = (view: SentenceView, last: number): boolean => {
  const { tree } = view;
  const object = dependentOf(tree, last, "obj");
  // "signalled last summer that it would go": when it was said, not what.
  if (object !== undefined && TIME_NOUNS.has(tree.tokens[object]!.lemma) && markedAfter(view, last).length > 0) return true;
  const index = afterNominal(tree, last);
  const token = tree.tokens[index];
  if (token === undefined || !isPredicate(tree, index) || hasRelation(tree, index, "amod")) return false;
  const predicate = token.pos === "AUX" && token.head > index ? token.head : index;
  // A relative clause has a subject of its own ("the plan he drafted") or a pronoun; a finite verb without either has the object as its subject.
  if (hasRelation(tree, predicate, "acl") && (subjectBetween(tree, predicate, last, index) !== undefined || tree.tokens[predicate]!.relation === "acl")) return false;
  return bareAfter(view, last).length > 0;
};

const FREE_RELATIVES: ReadonlySet<string> = new Set(["what", "whatever", "whoever"]);

/** Verbs whose clause often has no "that". */
const WITHOUT_MARKER: ReadonlySet<string> = new Set([
  "acknowledge", "add", "admit", "allege", "announce", "argue", "assume", "believe", "claim", "complain", "conclude", "confirm", "contend", "declare", "deny", "discover", "estimate", "expect", "fear", "feel", "find", "guess", "hope", "indicate", "insist",
  "joke", "know", "maintain", "note", "predict", "realise", "realize", "reveal", "say", "show", "state", "suggest", "suspect", "tell", "testify", "think", "tweet", "warn", "worry", "write",
]);

const NOMINATIVE: ReadonlySet<string> = new Set(["he", "i", "it", "she", "they", "we", "you"]);
/** Verbs that are followed by whom they address. */
export const TO_SOMEBODY: ReadonlySet<string> = new Set(["assure", "convince", "inform", "notify", "persuade", "reassure", "remind", "tell", "warn"]);

/** Where a clause begins whose subject the parser lost: at a pronoun right before its verb, or right behind a cue that addresses nobody. */
const bareSubject = (tree: Tree, last: number, predicate: number): number | undefined => {
  if (NOMINATIVE.has(tree.tokens[predicate - 1]?.text.toLowerCase() ?? "")) return predicate - 1;
  return TO_SOMEBODY.has(tree.tokens[last]!.lemma) || tree.tokens[last + 1]?.pos === "ADP" ? undefined : last + 1;
};

/** The last token of what says when and where it was said, up to the next mark: "he explained earlier in the hearing,". */
const adjunctsEnd = (tree: Tree, last: number): number => {
  let end = last;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.pos !== "PUNCT" && !isPredicate(tree, end + 1)) end += 1;
  return tree.tokens[end + 1]?.pos === "PUNCT" ? end : last;
};

/**
 * What stands before ", he said": everything from the start of the sentence; and what goes on after the next comma.
 *
 * @example
 * aroundCue(view, first, last);
 */
export const aroundCue = (view: SentenceView, first: number, last: number): readonly number[] => {
  const { tree, quotation } = view;
  const end = tree.tokens.length - 1;
  const isAs = wordAt(tree, first - 1) === "as";
  if (isAs && first === 1 && wordAt(tree, last + 1) === ",") return trimContent(tree, range(last + 2, end));
  const opens = isAs ? first - 1 : first;
  if (opens < 2 || !BOUNDARY.has(tree.tokens[opens - 1]!.text)) return [];
  const before = trimContent(tree, range(0, opens - 1));
  const resumes = resumesAt(tree, adjunctsEnd(tree, last));
  const isSaid = before.some((index) => quotation[index]! >= 0 || isMainSubject(tree, index, before.at(-1)!));
  // "During the war, the firm continued": when, how or why is not what is told.
  if (!isSaid && opensAdjunct(tree, before)) return [];
  if (resumes !== undefined) return [...before, ...trimContent(tree, range(resumes, end))];
  return isSaid || before.some((index) => isPredicate(tree, index)) ? before : [];
};

/** True where the first word, a conjunction not counted, opens an adverbial phrase or clause. */
const opensAdjunct = (tree: Tree, tokens: readonly number[]): boolean => {
  const first = tokens.find((index) => tree.tokens[index]!.pos !== "CCONJ" && tree.tokens[index]!.pos !== "PUNCT");
  return first !== undefined && (ADJUNCT_STARTS.has(tree.tokens[first]!.pos) || wordOf(tree, first).startsWith("wh"));
};

const ADJUNCT_STARTS: ReadonlySet<string> = new Set(["ADP", "PART", "SCONJ", "VERB"]);

/** The subject of a clause that stands on its own, up to a place. */
const isMainSubject = (tree: Tree, index: number, end: number): boolean => {
  const { head } = tree.tokens[index]!;
  if (!hasRelation(tree, index, "nsubj", "expl", "csubj") || head > end) return false;
  return !hasRelation(tree, head, "advcl", "acl") && !tree.dependents[head]!.some((dependent) => hasRelation(tree, dependent, "mark") && tree.tokens[dependent]!.text.toLowerCase() !== "that");
};

/** Where the reported clause goes on behind a parenthesis; undefined where it does not. */
const resumesAt = (tree: Tree, end: number): number | undefined => {
  const next = tree.tokens[end + 2];
  if (wordAt(tree, end + 1) !== "," || next === undefined || next.pos === "CCONJ" || next.text.endsWith("ing")) return undefined;
  return range(end + 2, tree.tokens.length - 1).some((index) => isPredicate(tree, index)) ? end + 2 : undefined;
};

/** Verbs that see one thing as another. */
const SEEN_AS: ReadonlySet<string> = new Set(["brand", "cast", "characterise", "characterize", "consider", "denounce", "depict", "describe", "dismiss", "hail", "label", "paint", "perceive", "portray", "rate", "regard", "see", "view"]);

/**
 * "considers the deal with its neighbour as a union" where the parser hangs "as" on the wrong noun.
 *
 * @example
 * seenAs(view, group);
 */
export const seenAs = (view: SentenceView, group: readonly number[]): readonly number[] => {
  const { tree } = view;
  const last = group.at(-1)!;
  if (!SEEN_AS.has(tree.tokens[last]!.lemma)) return [];
  const as = tree.tokens.findIndex(({ text }, index) => index > last + 1 && index <= last + NAME_REACH && text.toLowerCase() === "as");
  if (as < 0 || range(last + 1, as - 1).some((index) => isPredicate(tree, index) || tree.tokens[index]!.pos === "PUNCT")) return [];
  return toComma(tree, range(last + 1, as + 2).filter((index) => index < tree.tokens.length));
};

/** Verbs that say what they hold against somebody behind a preposition. */
const AGAINST: ReadonlyMap<string, string> = new Map([["accuse", "of"], ["blame", "for"], ["charge", "with"], ["fault", "for"]]);

/**
 * "accused A of B" where the parser lost B.
 *
 * @example
 * heldAgainst(view, group);
 */
export const heldAgainst = (view: SentenceView, group: readonly number[]): readonly number[] => {
  const { tree } = view;
  const last = group.at(-1)!;
  const preposition = AGAINST.get(tree.tokens[last]!.lemma);
  if (preposition === undefined) return [];
  const at = tree.tokens.findIndex(({ text }, index) => index > last + 1 && index <= last + NAME_REACH && text.toLowerCase() === preposition);
  // What commas set off behind the name does not part the two: "accused Lee, who was born abroad, of".
  if (at < 0 || (wordAt(tree, at - 1) !== "," && range(last + 1, at - 1).some((index) => isPredicate(tree, index)))) return [];
  return [...trimContent(tree, range(last + 1, at - 1)), ...toComma(tree, [at]).filter((index) => index > at)];
};

/**
 * What is said, told whole: where the tree of a reported clause gave no proposition (a lost subject, a clause hung on the verb of saying),
 * the words of the content from its first to its last are the clause, and its first finite verb the predicate.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { covers, spansOf } from "../../text/span.js";
import { dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../tree/tree.js";
import { headOfTokens } from "../../tree/phrase.js";
import type { Attribution } from "../../types.js";
import type { Candidate } from "./candidate.js";
import { isInterrogative, marksOf } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { tidyPunctuation } from "./own-words.js";
import { formOf } from "./verb-form.js";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "NUM", "PRON", "PROPN"]);
const COMPLEMENTISERS: ReadonlySet<string> = new Set(["that"]);
/** What makes a clause hang on another, or ask, or command. */
const OPENERS: ReadonlySet<string> = new Set(["how", "if", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why", "to", "as", "than"]);

/** True for a cue by which clauses are told: of a verb of acts or attitudes the act itself is the news. */
const tells = ({ cue }: Attribution): boolean => {
  const entry = cue === undefined ? undefined : REPORTING_VERBS.get(cue.lemma);
  return entry !== undefined && entry.family === "report" && entry.takes.has("clause");
};

/** The tokens of an attribution's content in the sentence, without its own cue and source and without "that". */
const contentTokens = ({ tree }: Frame, { content, cue, source }: Attribution): readonly number[] => {
  const spans = content.flatMap(spansOf);
  const outside = [cue, source].flatMap((phrase) => (phrase === undefined ? [] : spansOf(phrase)));
  const tokens = tree.tokens.flatMap(({ span }, index) =>
    (spans.some((part) => covers(part, span)) && !outside.some((part) => covers(part, span)) ? [index] : []));
  const first = tokens.find((index) => tree.tokens[index]!.pos !== "PUNCT");
  return tidyPunctuation(tree, withoutLastComma(tree, first !== undefined && COMPLEMENTISERS.has(wordOf(tree, first)) && tokens.includes(first + 1) && tree.tokens[first + 1]!.pos !== "AUX"
    ? tokens.filter((index) => index > first) : tokens));
};

const withoutLastComma = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let end = tokens.length;
  while (end > 0 && [",", "."].includes(tree.tokens[tokens[end - 1]!]!.text)) end -= 1;
  return end === tokens.length ? tokens : tokens.slice(0, end);
};

/** How many words the tree may have left between a cue and the verb that it took for the content's first word. */
const LOST_WORDS = 14;

/** True where the content begins with what no clause begins with: its subject was left outside. */
const lacksSubject = (tree: Tree, first: number): boolean => {
  const { pos, text } = tree.tokens[first]!;
  return pos === "AUX" || (pos === "VERB" && !text.endsWith("ing")) || PREPOSITIONAL.has(text.toLowerCase());
};

const PREPOSITIONAL: ReadonlySet<string> = new Set(["following", "including", "regarding"]);

/** The content with the words between it and its cue, where its subject is among them; none where it cannot be mended. */
const withLostSubject = (frame: Frame, own: readonly number[], { cue }: Attribution): readonly number[] => {
  const { tree } = frame;
  const first = own.find((index) => tree.tokens[index]!.pos !== "PUNCT");
  if (first === undefined || !lacksSubject(tree, first)) return own;
  const last = cue === undefined ? -1 : tree.tokens.findIndex(({ span }) => span.end === cue.span.end);
  const start = wordOf(tree, last + 1) === "that" ? last + 2 : last + 1;
  const gap = tree.tokens.slice(start, first).map((_, place) => start + place);
  const isPlain = gap.length > 0 && gap.length <= LOST_WORDS && !gap.some((index) => frame.cue.has(index) || ["ADP", "VERB"].includes(tree.tokens[start]!.pos));
  return last < 0 || last > first || !isPlain || REACHES_SOMEBODY.has(cue!.lemma) ? [] : [...gap, ...own.filter((index) => index >= first)];
};

/** Verbs that a noun follows which is no part of what they tell. */
const REACHES_SOMEBODY: ReadonlySet<string> = new Set(["assure", "convince", "inform", "notify", "persuade", "reassure", "remind", "tell", "warn"]);

/** True for a word that shows tense: an auxiliary, or a finite form that no "to" precedes. */
const showsTense = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index]!;
  // A verb with a capital stands in a title.
  if (token.text !== token.text.toLowerCase()) return false;
  if (token.pos === "AUX") return !["be", "been", "being", "having"].includes(token.text);
  if (token.pos !== "VERB") return false;
  const form = formOf(token);
  if (form === "gerund" || form === "participle" || wordOf(tree, index - 1) === "to") return false;
  // A past form behind a noun may be its modifier, a base form behind a conjunction may go on after an infinitive.
  if (form === "base" && tree.tokens[index - 1]?.pos === "CCONJ") return false;
  return form !== "past-or-participle" || !hasRelation(tree, index, "acl", "amod") && !(hasRelation(tree, index, "advcl") && dependentsOf(tree, index, "nsubj").length === 0);
};

/** True for a verb of a clause inside the clause. */
const isEmbedded = (tree: Tree, predicate: number, inside: ReadonlySet<number>): boolean => {
  if (isInterrogative(tree, predicate) || marksOf(tree, predicate).some((mark) => mark !== "that")) return true;
  if (!hasRelation(tree, predicate, "acl")) return false;
  return inside.has(headOf(tree, predicate) ?? -1) || !marksOf(tree, predicate).includes("that");
};

/** The head of the verb group that a finite word belongs to. */
const predicateOf = (tree: Tree, index: number, inside: ReadonlySet<number>): number => {
  const above = headOf(tree, index);
  return above !== undefined && inside.has(above) && hasRelation(tree, index, "aux", "cop") ? above : index;
};

/** The first finite verb of the content with a noun before it. */
const finiteVerb = (tree: Tree, tokens: readonly number[]): { readonly verb: number; readonly predicate: number } | undefined => {
  const inside = new Set(tokens);
  let named = false;
  for (const index of tokens) {
    if (NOMINAL.has(tree.tokens[index]!.pos)) named = true;
    if (!showsTense(tree, index)) continue;
    const predicate = predicateOf(tree, index, inside);
    if (named && !isEmbedded(tree, predicate, inside)) return { verb: Math.min(index, ...dependentsOf(tree, predicate, "aux", "cop").filter((mark) => inside.has(mark))), predicate };
  }
  return undefined;
};

/** The words before the verb from the last comma that a circumstance ends with. */
const subjectOf = (tree: Tree, before: readonly number[]): readonly number[] => {
  const opensWith = tree.tokens[before[0]!]!.pos;
  const comma = ["ADP", "ADV", "SCONJ"].includes(opensWith) ? before.findIndex((index) => tree.tokens[index]!.text === ",") : -1;
  const subject = comma < 0 ? before : before.slice(comma + 1);
  return subject.some((index) => NOMINAL.has(tree.tokens[index]!.pos)) ? subject : before;
};

/** True where the content hangs on another clause, asks, or is what a preposition behind the cue takes: "just how fast it fell", "about the fall". */
const isDependent = ({ tree, cue }: Frame, first: number): boolean =>
  OPENERS.has(wordOf(tree, first)) || tree.tokens[first]!.pos === "SCONJ" || (tree.tokens[first]!.pos === "ADV" && wordOf(tree, first + 1) === "how") || (tree.tokens[first]!.pos === "ADP" && cue.has(first - 1));

/**
 * The content of a reporting frame as one clause; undefined where it is none.
 *
 * @example
 * toldContent(frame, attribution); // "Lee said the port and the road are to blame": => "the port and the road are to blame"
 */
export const toldContent = (frame: Frame, attribution: Attribution): Candidate | undefined => {
  const { tree } = frame;
  if (!tells(attribution)) return undefined;
  const own = withLostSubject(frame, contentTokens(frame, attribution), attribution);
  const first = own[0];
  if (first === undefined || isDependent(frame, first) || own.some((index, place) => place > 0 && index - own[place - 1]! > 1)) return undefined;
  const found = finiteVerb(tree, own);
  if (found === undefined) return undefined;
  const before = own.filter((index) => index < found.verb && !(tree.tokens[index]!.pos === "ADV" && index === found.verb - 1));
  if (before.length === 0) return undefined;
  const subjectTokens = tidyPunctuation(tree, subjectOf(tree, before));
  const subject = headOfTokens(tree, subjectTokens);
  if (subject === undefined) return undefined;
  // A mark right before the subject, which lost its partner, goes.
  const words = own.filter((index) => tree.tokens[index]!.pos !== "PUNCT" || index !== subjectTokens[0]! - 1);
  return { structure: "complement", head: found.predicate, subject, subjectTokens, own: words, detached: false };
};

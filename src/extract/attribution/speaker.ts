/** The source of a reporting verb: the words of its subject or agent. */
import { RELATIVE_PRONOUNS } from "../../lexicon/relative-pronouns.js";
import { DAY_PARTS } from "../../lexicon/months.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { caseOf, subjectOf } from "../../tree/predicate.js";
import { subtreeOf, trimPunctuation } from "../../tree/phrase.js";
import { dependentOf, dependentsOf, hasRelation, headOf, isRelation, wordOf, type Tree } from "../../tree/tree.js";
import { groupHead } from "./verb-group.js";

/** What is never part of a source though the parser may hang it there. */
const OUTSIDE = ["parataxis", "dep", "discourse", "vocative", "cc:preconj"] as const;

/**
 * The tokens of a source phrase: the noun with its modifiers and appositions, without the branch that holds `except`.
 *
 * @example
 * sourceTokens(tree, spokesman, verb); // => "A spokesman for the ministry"
 */
export const sourceTokens = (tree: Tree, noun: number, except = -1): readonly number[] => {
  const isCase = (dependent: number): boolean => tree.tokens[dependent]!.head === noun && hasRelation(tree, dependent, "case", "mark") && dependent < noun;
  const tokens = contiguous(noun, subtreeOf(tree, noun, (dependent) =>
    dependent === except || isCase(dependent) || isClauseOf(tree, dependent, noun) || isAside(tree, dependent, noun) || hasRelation(tree, dependent, ...OUTSIDE)));
  const trimmed = withHyphens(tree, withoutTime(tree, trimPunctuation(tree, tokens)));
  const next = (trimmed.at(-1) ?? -1) + 1;
  // A bracket that the phrase opens is closed with it: "Lee (R-Ohio)".
  const opens = trimmed.some((index) => tree.tokens[index]!.text === "(") && !trimmed.some((index) => tree.tokens[index]!.text === ")");
  if (!opens) return trimmed;
  const close = [next, next + 1].find((index) => tree.tokens[index]?.text === ")");
  return close === undefined ? trimmed : [...trimmed, ...Array.from({ length: close - next + 1 }, (_, offset) => next + offset)];
};

/** "The main thing is the letter that says": the subject and the copula of a noun that is a predicate are no part of its phrase. */
const isClauseOf = (tree: Tree, dependent: number, noun: number): boolean =>
  dependent < noun && tree.tokens[dependent]!.head === noun && hasRelation(tree, dependent, "nsubj", "csubj", "cop", "aux", "advcl", "expl");

const DAYS: ReadonlySet<string> = new Set(["Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday", "today", "yesterday", "earlier", "later", "now", "also", "recently", "all"]);

/** A day behind the name says when: "the agency today", "the letter Friday night". */
const withoutTime = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let end = tokens.length;
  if (end > 2 && DAY_PARTS.has(wordOf(tree, tokens[end - 1])) && DAYS.has(tree.tokens[tokens[end - 2]!]!.text)) end -= 1;
  while (end > 1 && DAYS.has(tree.tokens[tokens[end - 1]!]!.text) && tree.tokens[tokens[end - 2]!]!.text !== "and") end -= 1;
  return tokens.slice(0, end);
};

/** The first half of a word that a hyphen divides: "Forty-one percent", "Director-General". */
const withHyphens = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let start = tokens[0];
  if (start === undefined) return tokens;
  const touches = (index: number): boolean => index > 0 && tree.tokens[index - 1]!.span.end === tree.tokens[index]!.span.start;
  while (start > 1 && tree.tokens[start - 1]!.text === "-" && touches(start) && touches(start - 1)) start -= 2;
  return [...Array.from({ length: tokens[0]! - start }, (_, offset) => start + offset), ...tokens];
};

/** A prepositional phrase that a comma sets off says when or where, not who: "the nominee, at a later event". */
const isAside = (tree: Tree, dependent: number, noun: number): boolean => {
  const { relation, head } = tree.tokens[dependent]!;
  if (head !== noun || dependent < noun || !isRelation(relation, ["nmod", "obl", "advcl"])) return false;
  const first = subtreeOf(tree, dependent).find((index) => tree.tokens[index]!.pos !== "PUNCT") ?? dependent;
  return tree.tokens[first]!.pos === "ADP" && tree.tokens[first - 1]?.text === "," && !AFFILIATION.has(tree.tokens[first]!.text.toLowerCase());
};

/** What opens the body that somebody belongs to: "Ann Lee, of the university". */
const AFFILIATION: ReadonlySet<string> = new Set(["from", "of"]);

/** The unbroken run of tokens around `centre`. */
const contiguous = (centre: number, tokens: readonly number[]): readonly number[] => {
  const at = tokens.indexOf(centre);
  let start = at;
  let end = at;
  while (start > 0 && tokens[start - 1] === tokens[start]! - 1) start -= 1;
  while (end + 1 < tokens.length && tokens[end + 1] === tokens[end]! + 1) end += 1;
  return tokens.slice(start, end + 1);
};

/** The agent of a passive: "by the court". */
export const agentOf = (tree: Tree, verb: number): number | undefined =>
  dependentOf(tree, verb, "obl:agent") ?? dependentsOf(tree, verb, "obl").find((index) => tree.tokens[caseOf(tree, index) ?? -1]?.lemma === "by");

/**
 * True where the cue's verb is passive: it has a passive auxiliary, or modifies a noun as a past participle ("a view echoed by all").
 *
 * @example
 * isPassiveCue(tree, accused);
 */
export const isPassiveCue = (tree: Tree, verb: number): boolean => {
  if (dependentsOf(tree, verb, "aux:pass").length > 0) return true;
  const { relation, text, head } = tree.tokens[verb]!;
  // A noun as root with a past verb right behind it is a clause whose verb the parser took for a participle.
  if (tree.tokens[head]?.relation === "root" && head === verb - 1 && agentOf(tree, verb) === undefined) return false;
  return relation === "acl" && !text.endsWith("ing") && dependentOf(tree, verb, "aux", "mark", "nsubj", "obj") === undefined;
};

/** A source as tokens, with its head word. */
export interface Speaker {
  readonly head: number;
  readonly tokens: readonly number[];
}

/** The noun behind a relative pronoun that is the subject of a relative clause. */
const behindRelative = (tree: Tree, subject: number, verb: number): number => {
  if (!RELATIVE_PRONOUNS.has(wordOf(tree, subject))) return subject;
  let current: number | undefined = verb;
  for (let steps = 0; steps < 4 && current !== undefined; steps += 1) {
    if (hasRelation(tree, current, "acl")) return headOf(tree, current) ?? subject;
    current = headOf(tree, current);
  }
  return subject;
};

const upOf = (tree: Tree, verb: number): number | undefined => {
  let current = verb;
  for (let steps = 0; steps < 6; steps += 1) {
    const relation = tree.tokens[current]!.relation;
    if (isRelation(relation, ["acl"])) return current;
    if (!isRelation(relation, ["xcomp", "conj", "advcl"])) return undefined;
    const head = headOf(tree, current);
    if (head === undefined) return undefined;
    current = head;
  }
  return undefined;
};

/**
 * The source of an active reporting verb, or the agent of a passive one; undefined where nobody is named.
 *
 * @example
 * speakerOf(tree, said)?.tokens;
 */
export const speakerOf = (tree: Tree, verb: number): Speaker | undefined => {
  if (isPassiveCue(tree, verb)) {
    const agent = agentOf(tree, verb);
    return agent === undefined ? undefined : { head: agent, tokens: sourceTokens(tree, agent) };
  }
  const found = nearestSubject(tree, groupHead(tree, verb)) ?? subjectOf(tree, verb)?.index ?? subjectAbove(tree, verb);
  if (found === undefined || isExpletive(tree, found)) return undefined;
  const clause = upOf(tree, groupHead(tree, verb));
  const head = behindRelative(tree, found, verb);
  return { head, tokens: head === found ? withRest(tree, verb, sourceTokens(tree, head, clause)) : sourceTokens(tree, head, clause) };
};

/** The source with what the parser took for a second subject: "FAO Director-General Ann Lee", "a source close to the talks". */
const withRest = (tree: Tree, verb: number, tokens: readonly number[]): readonly number[] => {
  const [first, last] = [tokens[0] ?? 0, tokens.at(-1) ?? 0];
  const rest = dependentsOf(tree, verb, "nsubj").find((index) => index > last && index < verb && !isParted(tree, last, index));
  const end = rest === undefined ? last : sourceTokens(tree, rest).at(-1) ?? last;
  return rest === undefined || end >= verb ? tokens : Array.from({ length: end - first + 1 }, (_, offset) => first + offset);
};

/**
 * The own subject that stands nearest to the verb: where the parser gives a verb two, the far one belongs to the words that it reports
 * ("The tower, she said, is safe").
 */
export const nearestSubject = (tree: Tree, verb: number): number | undefined => {
  const subjects = dependentsOf(tree, verb, "nsubj");
  let found = subjects[0];
  // Without a mark between them, two subjects are one long one that the parser cut ("a source close to the talks").
  for (const index of subjects) if (found !== undefined && index > found && index < verb && isParted(tree, found, index)) found = index;
  return found;
};

const isParted = (tree: Tree, from: number, to: number): boolean => tree.tokens.slice(from + 1, to).some(({ pos, text }) => (pos === "PUNCT" && text !== "-") || pos === "AUX");

/** "went on air to accuse": an infinitive that tells what for. */
const isPurpose = (tree: Tree, verb: number): boolean => hasRelation(tree, verb, "advcl") && wordOf(tree, dependentOf(tree, verb, "mark")) === "to";

/** "after saying that", "he said, adding that", "went on air to accuse": a participle or a purpose has the subject of the clause above. */
const subjectAbove = (tree: Tree, verb: number): number | undefined => {
  if (!(tree.tokens[verb]!.text.endsWith("ing") || isPurpose(tree, verb)) || dependentsOf(tree, verb, "aux").length > 0) return undefined;
  let head = headOf(tree, verb);
  for (let steps = 0; steps < 4 && head !== undefined; steps += 1) {
    const subject = nearestSubject(tree, head);
    if (subject !== undefined) return subject;
    // A cue set beside what it reports has its speaker before it, not in the words that it reports.
    if (hasRelation(tree, head, "parataxis") && REPORTING_VERBS.has(tree.tokens[head]!.lemma)) return undefined;
    head = headOf(tree, head);
  }
  return undefined;
};

const isExpletive = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index]!;
  return token.relation === "expl" || (token.lemma === "there" && token.pos === "PRON");
};

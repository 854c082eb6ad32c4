/**
 * "The law passed last year includes aid": the first verb looks like the predicate until the second one comes. Where the
 * parser kept the first and hung a finite verb without a subject below it, the first is the participle of the subject.
 */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import type { Token } from "../../types.js";
import { attach, draftDependents, hasDependent, leftmostOf, type Draft } from "./draft.js";

const CLAUSAL: ReadonlySet<string> = new Set(["ccomp", "advcl", "parataxis", "xcomp", "dep", "conj"]);

/** Words that open a clause of their own between the two verbs, so that the second needs no other subject. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(["and", "but", "how", "if", "or", "that", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why"]);

/** Pronouns take no participle behind them: "he passed" is a sentence, "those passed" may not be. */
const PERSONAL: ReadonlySet<string> = new Set(["he", "i", "it", "she", "that", "they", "this", "we", "which", "who", "you"]);

/** The past tense of the verb is its participle too: "passed", "held", but not "took". */
const isAmbiguous = ({ text, lemma, pos }: Token): boolean => {
  if (pos !== "VERB") return false;
  const form = text.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lemma);
  return irregular === undefined ? form.endsWith("ed") : irregular.past === irregular.participle && irregular.past === form;
};

const isTimeNoun = (token: Token | undefined): boolean => token !== undefined && TIME_NOUNS.has(token.lemma.toLowerCase());

const isThirdPerson = ({ text, lemma, pos }: Token): boolean => pos === "VERB" && text.endsWith("s") && lemma !== text && !text.endsWith("ss");

/** The second verb shows a tense of its own: "includes", "was built", "will stand". */
const isFinite = (draft: Draft, verb: number): boolean =>
  isThirdPerson(draft.tokens[verb]!) || hasDependent(draft, verb, "aux", "cop", "aux:pass");

/** The subject of the second verb, where it is only a time ("last year includes"); undefined where there is none. */
const subjectsOf = (draft: Draft, verb: number): readonly number[] =>
  draftDependents(draft, verb).filter((index) => draft.relations[index]!.startsWith("nsubj") || draft.relations[index] === "csubj" || draft.relations[index] === "expl");

/** "the day before includes": what was read as a conjunction belongs to the time. */
const adverbAfterTime = (draft: Draft, verb: number): number | undefined =>
  draftDependents(draft, verb).find((index) => draft.relations[index] === "mark" && index === verb - 1 && isTimeNoun(draft.tokens[index - 1]) &&
    (draft.tokens[index]!.lemma === "before" || draft.tokens[index]!.lemma === "after" || draft.tokens[index]!.lemma === "earlier"));

const isSecondVerb = (draft: Draft, first: number, second: number): boolean => {
  if (second < first || !CLAUSAL.has(draft.relations[second]!) || !isFinite(draft, second)) return false;
  if (draft.tokens.slice(first, second).some(({ text }) => CLAUSE_WORDS.has(text.toLowerCase()))) return false;
  const subjects = subjectsOf(draft, second);
  const adverb = adverbAfterTime(draft, second);
  const opens = leftmostOf(draft, second);
  const isMarked = draftDependents(draft, second).some((index) => index !== adverb && (draft.relations[index] === "mark" || draft.relations[index] === "cc"));
  return !isMarked && draft.tokens[opens]!.pos !== "PUNCT" && draft.tokens[opens - 1]?.pos !== "PUNCT" && subjects.every((index) => isTimeNoun(draft.tokens[index]));
};

const mendAt = (draft: Draft, subject: number, first: number, second: number): void => {
  const adverb = adverbAfterTime(draft, second);
  // The times of the participle: what was the second verb's subject, or the first verb's object ("signed the day before").
  const times = [...subjectsOf(draft, second), ...draftDependents(draft, first).filter((index) => draft.relations[index] === "obj" && isTimeNoun(draft.tokens[index]))];
  const start = leftmostOf(draft, subject);
  for (const dependent of draftDependents(draft, first)) if (dependent < start || dependent > second) draft.heads[dependent] = second;
  attach(draft, second, draft.heads[first]!, draft.relations[first]!);
  attach(draft, subject, second, hasDependent(draft, second, "aux:pass") ? "nsubj:pass" : "nsubj");
  attach(draft, first, subject, "acl");
  for (const time of times) attach(draft, time, first, "obl:unmarked");
  if (adverb !== undefined) attach(draft, adverb, adverb - 1, "advmod");
};

/**
 * Mends every garden path of a draft.
 *
 * @example
 * mendGardenPaths(draftOf(tokens));
 */
export const mendGardenPaths = (draft: Draft): void => {
  draft.relations.forEach((relation, subject) => {
    const first = draft.heads[subject]!;
    if (relation !== "nsubj" || first <= subject || PERSONAL.has(draft.tokens[subject]!.text.toLowerCase()) || !isAmbiguous(draft.tokens[first]!) || hasDependent(draft, first, "aux", "aux:pass", "cop", "expl")) return;
    const second = draftDependents(draft, first).find((index) => isSecondVerb(draft, first, index));
    if (second !== undefined) mendAt(draft, subject, first, second);
  });
};

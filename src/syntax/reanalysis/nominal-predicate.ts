/**
 * "Herons nested in the reeds.", "The ministry plans to build schools.": the predicate was taken for part of a noun
 * phrase, and the sentence is left without a finite verb. A sentence with a full stop has one.
 */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { attach, draftDependents, type Draft } from "./draft.js";

/** Verbs that a plural noun is mistaken for where an infinitive follows. */
const INFINITIVE_VERBS: ReadonlySet<string> = new Set(["aim", "attempt", "claim", "demand", "hope", "need", "offer", "plan", "promise", "vow", "want", "wish"]);

const rootOf = (draft: Draft): number => draft.heads.indexOf(-1);

const hasFullStop = (draft: Draft): boolean => draft.tokens.slice(-3).some(({ text }) => text === ".");

const isPast = (draft: Draft, verb: number): boolean => {
  const { text, lemma } = draft.tokens[verb]!;
  return draft.parts[verb] === "VERB" && (IRREGULAR_VERBS.get(lemma)?.past === text.toLowerCase() || (!IRREGULAR_VERBS.has(lemma) && text.endsWith("ed")));
};

const hasFiniteVerb = (draft: Draft): boolean => draft.parts.includes("AUX") || draft.relations.some((relation) => relation.startsWith("nsubj"));

/** "Herons nested": a noun as root with a past tense right behind it, and no other verb that could be the predicate. */
const mendParticiple = (draft: Draft, root: number): void => {
  const verb = draftDependents(draft, root).find((index) => draft.relations[index] === "acl" && index === root + 1);
  if (verb === undefined || !isPast(draft, verb) || hasFiniteVerb(draft) || draft.tokens[verb + 1]?.text.toLowerCase() === "by") return;
  for (const dependent of draftDependents(draft, root)) if (dependent > verb) draft.heads[dependent] = verb;
  attach(draft, verb, -1, "root");
  attach(draft, root, verb, "nsubj");
};

/** "The ministry plans to build": an infinitive as root, its subject a compound that ends in a verb's third person. */
const mendInfinitive = (draft: Draft, root: number): void => {
  const verb = draftDependents(draft, root).find((index) => draft.relations[index] === "nsubj" && index < root);
  if (verb === undefined || draft.tokens[verb + 1]?.text !== "to" || draft.heads[verb + 1] !== root || !INFINITIVE_VERBS.has(draft.tokens[verb]!.lemma)) return;
  const parts = draftDependents(draft, verb);
  const subject = parts.findLast((index) => draft.relations[index] === "compound" && index === verb - 1);
  if (subject === undefined || !draft.tokens[verb]!.text.endsWith("s")) return;
  for (const part of parts) if (part < subject) draft.heads[part] = subject;
  for (const dependent of draftDependents(draft, root)) if (dependent < verb || draft.parts[dependent] === "PUNCT") draft.heads[dependent] = verb;
  attach(draft, verb, -1, "root");
  draft.parts[verb] = "VERB";
  attach(draft, subject, verb, "nsubj");
  attach(draft, root, verb, "xcomp");
};

/**
 * Gives a draft without a finite verb the predicate that was taken for part of a noun phrase.
 *
 * @example
 * mendNominalPredicates(draftOf(tokens));
 */
export const mendNominalPredicates = (draft: Draft): void => {
  const root = rootOf(draft);
  if (root < 0 || !hasFullStop(draft)) return;
  if (draft.parts[root] === "NOUN" || draft.parts[root] === "PROPN") mendParticiple(draft, root);
  else mendInfinitive(draft, root);
};

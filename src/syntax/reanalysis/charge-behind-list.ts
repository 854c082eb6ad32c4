/**
 * "They accuse the firm, the union and the bank of collusion": behind several objects, what they are accused of hangs on the verb. "Is on
 * trial on charges of bribery and fixing prices": the second charge is joined to the first; nobody is told to be fixing prices.
 */
import { BLAMING_VERBS } from "../../lexicon/blaming-verbs.js";
import { attach, climb, draftDependents, hasDependent, hasSubject, type Draft } from "./draft.js";

/** Nouns behind whose "of" stands what somebody is said to have done. */
const CHARGES: ReadonlySet<string> = new Set(["accusation", "allegation", "charge", "count", "crime", "offence", "offense", "suspicion"]);

/** Verbs behind whose "for" stands the same. */
const JUDGING: ReadonlySet<string> = new Set(["arrest", "convict", "detain", "fine", "hold", "imprison", "indict", "investigate", "jail", "prosecute", "punish", "sentence", "sue", "try"]);

/** True for a noun that names what somebody is charged with. */
const isCharge = (draft: Draft, noun: number): boolean => {
  const preposition = draftDependents(draft, noun).find((index) => draft.relations[index] === "case" && index < noun);
  const head = draft.heads[noun]!;
  if (preposition === undefined || head < 0) return false;
  const { lemma } = draft.tokens[head]!;
  const word = draft.tokens[preposition]!.lemma;
  return (word === "of" && CHARGES.has(lemma)) || (word === "for" && JUDGING.has(lemma)) || BLAMING_VERBS.get(lemma)?.has(word) === true;
};

/** Joins a gerund behind a conjunction to the charge right before it. */
const joinCharge = (draft: Draft, gerund: number): void => {
  const below = draftDependents(draft, gerund);
  const conjunction = below.find((index) => draft.relations[index] === "cc" && index < gerund);
  if (conjunction === undefined || !draft.tokens[gerund]!.text.endsWith("ing") || hasSubject(draft, gerund) || hasDependent(draft, gerund, "aux", "mark")) return;
  const charge = conjunction - 1;
  if (draft.heads[gerund] !== charge && draft.tokens[charge]?.pos === "NOUN" && isCharge(draft, charge)) attach(draft, gerund, charge, "conj");
};

/**
 * Hangs every gerund with "of" that was read as belonging to the last of several objects on the verb that accuses, and every second
 * charge on the first.
 *
 * @example
 * mendChargesBehindLists(draftOf(tokens));
 */
export const mendChargesBehindLists = (draft: Draft): void => {
  draft.relations.forEach((relation, gerund) => {
    const noun = draft.heads[gerund]!;
    if (relation === "conj") joinCharge(draft, gerund);
    if (relation !== "acl" || noun < 0 || draft.relations[noun] !== "conj") return;
    const first = climb(draft, noun, "conj");
    const verb = draft.heads[first]!;
    const prepositions = verb < 0 ? undefined : BLAMING_VERBS.get(draft.tokens[verb]!.lemma);
    if (draft.relations[first] !== "obj" || prepositions === undefined) return;
    const names = draftDependents(draft, gerund).some((index) => draft.relations[index] === "mark" && prepositions.has(draft.tokens[index]!.lemma));
    if (names) attach(draft, gerund, verb, "advcl");
  });
};

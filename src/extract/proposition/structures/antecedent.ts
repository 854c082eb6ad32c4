/** What a relative pronoun stands for, where the parser chose a noun that cannot be meant. */
import { COLLECTIVE_NOUNS } from "../../../lexicon/collective-nouns.js";
import { HUMAN_NOUNS } from "../../../lexicon/human-nouns.js";
import { ROLE_NOUNS } from "../../../lexicon/role-nouns.js";
import { dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import { isBareForm } from "../agreement.js";
import { firstToken, ownSubject } from "../clause-parts.js";
import type { Frame } from "../frame.js";
import { isRelativePronoun } from "../shared-subject.js";
import { isPlural } from "../verb-form.js";
import { isShare } from "./referring.js";

/** The number that the finite verb of a clause shows: undefined where it could be either. */
const numberShown = (tree: Tree, clause: number): "singular" | "plural" | undefined => {
  const { text, lemma, pos } = tree.tokens[dependentsOf(tree, clause, "aux", "cop")[0] ?? clause]!;
  const word = text.toLowerCase();
  if (SINGULAR_FORMS.has(word)) return "singular";
  if (PLURAL_FORMS.has(word)) return "plural";
  if (pos === "VERB" && word === `${lemma}s`) return "singular";
  return isBareForm(tree, clause) ? "plural" : undefined;
};

const SINGULAR_FORMS: ReadonlySet<string> = new Set(["is", "was", "has", "does"]);
const PLURAL_FORMS: ReadonlySet<string> = new Set(["are", "were", "have", "do"]);

/** True for a noun that is never "which". */
const isPeople = (tree: Tree, noun: number): boolean => tree.tokens[noun]!.pos === "NOUN" && (ROLE_NOUNS.get(tree.tokens[noun]!.lemma)?.type === "person" || ["man", "people", "woman"].includes(tree.tokens[noun]!.lemma));

const isHuman = (lemma: string): boolean => (HUMAN_NOUNS.has(lemma) && !BODIES.has(lemma)) || ROLE_NOUNS.has(lemma);

/** Nouns for bodies of people: "who" behind one means those who belong to it, own it or head it, where they are named. */
const BODIES: ReadonlySet<string> = new Set([
  "administration", "agency", "airline", "alliance", "army", "bank", "board", "body", "business", "campaign", "charity", "church", "city", "club", "commission", "committee", "community", "company", "congress",
  "council", "country", "court", "factory", "faction", "family", "federation", "firm", "gang", "government", "house", "industry", "institution", "ministry", "movement", "nation", "office", "organisation",
  "organization", "parliament", "party", "regime", "school", "senate", "startup", "state", "studio", "town", "union", "unit", "university", "village",
]);

/** True for a noun or name that is no person, below a noun for one: "who" means the one above. */
const isBelowPerson = ({ tree, persons, impersonal }: Frame, noun: number): boolean => {
  const { pos, lemma } = tree.tokens[noun]!;
  const above = headOf(tree, noun);
  if (above === undefined || !hasRelation(tree, noun, "nmod", "obl")) return false;
  return (pos === "PROPN" ? impersonal.has(noun) : pos === "NOUN" && !isHuman(lemma)) && (isHuman(tree.tokens[above]!.lemma) || persons.has(above));
};

/** True where a noun can be the subject of a clause with that number and that pronoun. */
const agrees = (frame: Frame, noun: number, number: "singular" | "plural" | undefined, who: boolean): boolean => {
  const { tree } = frame;
  const { pos, lemma } = tree.tokens[noun]!;
  if (who && isBelowPerson(frame, noun)) return false;
  if (number === undefined || pos === "NUM" || pos === "SYM" || COLLECTIVE_NOUNS.has(lemma) || isShare(tree, noun)) return true;
  if (pos === "PROPN" && number === "plural") return true;
  return isPlural(tree, noun, noun + 2) === (number === "plural") || isPlural(tree, noun) === (number === "plural");
};

/** The noun below another that ends right before a clause: "Ipsos" in "the findings of Ipsos, which". */
const nearestNoun = (tree: Tree, clause: number, noun: number): number | undefined => {
  let last = firstToken(tree, clause) - 1;
  while (last > noun && tree.tokens[last]!.pos === "PUNCT") last--;
  for (let steps = 0; steps < REACH && last > noun && hasRelation(tree, last, "flat", "compound"); steps++) last = headOf(tree, last) ?? last;
  return last > noun && headOf(tree, last) === noun && hasRelation(tree, last, "nmod") ? last : undefined;
};

/** The noun that a noun depends on, through a participle too: "the agreement" for "the Islands" in "the agreement signed by the Islands". */
const nounAbove = (tree: Tree, noun: number, clause: number): number | undefined => {
  const head = hasRelation(tree, noun, "nmod", "conj", "obl", "obj", "appos") ? headOf(tree, noun) : undefined;
  const above = head !== undefined && tree.tokens[head]!.pos === "VERB" && hasRelation(tree, head, "acl") ? headOf(tree, head) : head;
  return above !== undefined && above < clause && ["NOUN", "PROPN"].includes(tree.tokens[above]!.pos) ? above : undefined;
};

/**
 * The noun that the relative pronoun of a clause stands for: where number, "who" or "which" rules out the one that the
 * parser chose, one right before the clause or one above it that fits; undefined where none does.
 *
 * @example
 * antecedentFor(frame, clause, noun); // => "owner" for "mill" in "the owner of the mill, who lives in Lund"
 */
export const antecedentFor = (frame: Frame, clause: number, noun: number): number | undefined => {
  const { tree } = frame;
  const subject = ownSubject(tree, clause);
  if (subject !== undefined && !isRelativePronoun(tree, subject)) return noun;
  const pronoun = wordOf(tree, subject);
  const fits = (candidate: number): boolean => agrees(frame, candidate, numberShown(tree, clause), pronoun === "who");
  const start = pronoun === "which" && isPeople(tree, noun) ? dependentsOf(tree, noun, "nmod").findLast((modifier) => modifier > noun && modifier < clause) : noun;
  if (start === undefined || fits(start)) return start;
  const nearest = nearestNoun(tree, clause, noun);
  if (nearest !== undefined && fits(nearest)) return nearest;
  let current: number | undefined = start;
  for (let steps = 0; steps < REACH && current !== undefined; steps++) {
    current = nounAbove(tree, current, clause);
    if (current !== undefined && fits(current)) return current;
  }
  return undefined;
};

/** Nouns that a relative pronoun may be looked for above the nearest one. */
const REACH = 3;

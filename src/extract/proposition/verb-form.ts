/** The form of a verb, from its letters, its lemma and its auxiliaries: Universal Dependencies' coarse tags do not tell. */
import { COMMUNITIES } from "../../lexicon/communities.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { dependentsOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Tense } from "../../types.js";

/** A form; "past-or-participle" where the letters do not decide ("signed"). */
export type VerbForm = "base" | "present" | "gerund" | "past" | "participle" | "past-or-participle";

const BASES: ReadonlySet<string> = new Set([
  "bed", "bleed", "breed", "bring", "cling", "embed", "exceed", "feed", "fling", "heed", "need", "proceed", "ring", "seed", "shed", "shred", "sing", "sling", "speed", "spread",
  "spring", "sting", "string", "succeed", "swing", "weed", "wing", "wring",
]);

/** True for a form whose lemma was not found, so that it stands as its own lemma ("hiding"). */
const isMislemmatised = (word: string): boolean => word.length > 4 && (word.endsWith("ing") || word.endsWith("ed")) && !BASES.has(word);

/**
 * The form of a verb as its letters show it.
 *
 * @example
 * formOf({ text: "signing", lemma: "sign" }); // => "gerund"
 */
export const formOf = ({ text, lemma }: { readonly text: string; readonly lemma: string }): VerbForm => {
  const word = text.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lemma);
  if (irregular !== undefined && (word === irregular.past || word === irregular.participle)) {
    if (irregular.past === irregular.participle || word === lemma) return word === lemma ? "base" : "past-or-participle";
    return word === irregular.past ? "past" : "participle";
  }
  if (word === lemma && !isMislemmatised(word)) return "base";
  if (word.endsWith("ing") || word.endsWith("in'")) return "gerund";
  if (word.endsWith("s") && !word.endsWith("ss")) return "present";
  return "past-or-participle";
};

const FUTURE: ReadonlySet<string> = new Set(["will", "wo", "'ll", "’ll", "shall"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "did", "had"]);

const auxiliaryTense = (word: string): Tense => {
  if (FUTURE.has(word)) return "future";
  if (PAST_AUXILIARIES.has(word)) return "past";
  return word === "be" || word === "been" || word === "being" ? "none" : "present";
};

/** "the bank cut its rate": a form that is base and past alike is past beside a subject of the third person singular. */
const isInvariantPast = (tree: Tree, head: number): boolean => {
  const { text, lemma } = tree.tokens[head]!;
  const subject = dependentsOf(tree, head, "nsubj")[0];
  return IRREGULAR_VERBS.get(lemma)?.past === text.toLowerCase() && subject !== undefined && !isPlural(tree, subject) && !["i", "you"].includes(wordOf(tree, subject));
};

/**
 * The tense of a predicate: that of its first auxiliary or copula, else of its own form.
 *
 * @example
 * tenseOf(tree, verb); // => "past"
 */
export const tenseOf = (tree: Tree, head: number): Tense => {
  const token = tree.tokens[head]!;
  const auxiliary = dependentsOf(tree, head, "aux", "cop")[0];
  if (auxiliary !== undefined) return auxiliaryTense(wordOf(tree, auxiliary));
  if (token.pos !== "VERB" && token.pos !== "AUX") return "none";
  const word = token.text.toLowerCase();
  if (token.lemma === "be") return word === "was" || word === "were" ? "past" : "present";
  const form = formOf(token);
  if (form === "gerund" || form === "participle") return "none";
  if (form === "past" || form === "past-or-participle") return "past";
  if (dependentsOf(tree, head, "mark").some((mark) => tree.tokens[mark]!.lemma === "to")) return "none";
  return form === "base" && isInvariantPast(tree, head) ? "past" : "present";
};

/**
 * The tense of the nearest finite predicate at or above a token.
 *
 * @example
 * tenseAround(tree, participle); // => "past" in "the deal, signed in June, ended the war"
 */
export const tenseAround = (tree: Tree, index: number): "past" | "present" => {
  let current = index;
  for (let steps = 0; steps < 12; steps++) {
    const tense = tenseOf(tree, current);
    if (tense === "past") return "past";
    if (tense !== "none") return "present";
    const head = tree.tokens[current]!.head;
    if (head < 0) break;
    current = head;
  }
  return "present";
};

/** Pronouns and determiners that take the plural form of the verb, "you" for one among them. */
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(["they", "we", "you", "these", "those", "both", "many", "few", "several"]);

/** The same as objects: "call them thieves" tells what they are. */
const PLURAL_OBJECTS: ReadonlySet<string> = new Set(["them", "us"]);

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);

/** True for a number that is not one. */
const isSeveral = (word: string): boolean => word !== "one" && word !== "1";

/** True where nouns are joined, by a conjunction or as three and more: "San Miguel, Guanajuato" is one place. */
const isJoined = (tree: Tree, index: number, before: number): boolean => {
  const conjuncts = dependentsOf(tree, index, "conj").filter((conjunct) => conjunct < before && NOMINAL.has(tree.tokens[conjunct]!.pos));
  return conjuncts.length > 1 || conjuncts.some((conjunct) => tree.tokens[index]!.pos !== "PROPN" || dependentsOf(tree, conjunct, "cc").length > 0);
};

/**
 * True where a subject takes the plural form of the verb.
 *
 * @param before conjuncts from here on do not count: a modifier stands there
 * @example
 * isPlural(tree, subject); // "agreements", "Kim and Putin"
 */
export const isPlural = (tree: Tree, index: number, before: number = tree.tokens.length): boolean => {
  const { text, lemma, pos } = tree.tokens[index]!;
  if (isJoined(tree, index, before)) return true;
  const word = text.toLowerCase();
  if (pos === "PRON" || pos === "DET") return PLURAL_PRONOUNS.has(word) || PLURAL_OBJECTS.has(word);
  if (pos === "NUM") return isSeveral(word);
  if (dependentsOf(tree, index, "nummod").some((number) => number < index && isSeveral(tree.tokens[number]!.text.toLowerCase())) && word.endsWith("s")) return true;
  if (pos === "NOUN") return (word !== lemma.toLowerCase() && !word.endsWith("ing")) || ["people", "police", "men", "women", "children"].includes(word);
  return pos === "PROPN" && word.endsWith("s") && (COMMUNITIES.has(word) || (lemma !== text && word.endsWith("ans")));
};

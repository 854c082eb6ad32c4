/** Subjects and verbs that do not agree: what no sentence says was read wrongly. */
import { COLLECTIVE_NOUNS } from "../../lexicon/collective-nouns.js";
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { dependentOf, dependentsOf, wordOf, type Tree } from "../../tree/tree.js";
import { firstToken } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { isShare } from "./structures/referring.js";
import { formOf, isPlural, PLURAL_PRONOUNS } from "./verb-form.js";

/** Pronouns in the singular, or in either number, that take the bare form. */
const WITH_BARE_FORM: ReadonlySet<string> = new Set(["i", "who", "that", "which"]);

/**
 * True for a bare form that takes an ending in the third person singular and is no past tense: "make", not "cut".
 *
 * @example
 * isBareForm(tree, verb);
 */
export const isBareForm = (tree: Tree, verb: number): boolean => {
  const { text, lemma, pos } = tree.tokens[verb]!;
  const word = text.toLowerCase();
  return pos === "VERB" && word === lemma && formOf(tree.tokens[verb]!) === "base" && IRREGULAR_VERBS.get(lemma)?.past !== word && dependentsOf(tree, verb, "aux", "cop").length === 0;
};

/**
 * True for a pronoun or noun in the singular with a bare verb form: "the council repair", where something before the verb is missing.
 *
 * @example
 * lacksEnding(tree, subject, verb);
 */
export const lacksEnding = (tree: Tree, subject: number, verb: number): boolean =>
  isBareForm(tree, verb) && !isPlural(tree, subject) && !WITH_BARE_FORM.has(wordOf(tree, subject)) && ["PRON", "NOUN"].includes(tree.tokens[subject]!.pos) && wordOf(tree, subject) !== "data";

const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(["he", "it", "she", "this"]);
const PLURAL_FORMS: ReadonlySet<string> = new Set(["are", "'re", "’re"]);
const SINGULAR_FORMS: ReadonlySet<string> = new Set(["has", "is"]);

/** True for what is neither many, nor a body of many, nor a share of them. */
const isSingle = (tree: Tree, subject: number): boolean =>
  !isPlural(tree, subject) && !COLLECTIVE_NOUNS.has(tree.tokens[subject]!.lemma) && !isShare(tree, subject) && dependentsOf(tree, subject, "conj", "nmod").length === 0;

/** True for one thing, told as one: a singular pronoun, a person's name, a noun with "a". */
const isOne = ({ tree, persons }: Frame, subject: number): boolean => {
  const { pos } = tree.tokens[subject]!;
  if (!isSingle(tree, subject)) return false;
  if (pos === "PROPN") return persons.has(subject);
  return SINGULAR_PRONOUNS.has(wordOf(tree, subject)) || (pos === "NOUN" && dependentsOf(tree, subject, "det").some((index) => ["a", "an"].includes(wordOf(tree, index))));
};

/** True for one thing without a determiner too: "theater". */
const isSingular = (frame: Frame, subject: number): boolean => (frame.tree.tokens[subject]!.pos === "NOUN" ? isSingle(frame.tree, subject) : isOne(frame, subject));

/** "Britain and |France support": the name of a place that has lost the others before it. */
const isLastOfList = ({ tree, places }: Frame, subject: number): boolean =>
  places.has(subject) && isSingle(tree, subject) && tree.tokens[firstToken(tree, subject) - 1]?.pos === "CCONJ" && tree.tokens[firstToken(tree, subject) - 2]?.pos === "PROPN";

/** From afar the past counts too: beside its own subject, "were" may wish ("if he were"). */
const OF_MANY: ReadonlySet<string> = new Set([...PLURAL_FORMS, "were"]);
const OF_ONE: ReadonlySet<string> = new Set([...SINGULAR_FORMS, "was"]);

/** True where a subject from elsewhere and the verb's own auxiliary cannot go together: "theater is produced" and "are shown". */
const clashesFromAfar = (frame: Frame, subject: number, auxiliary: string): boolean =>
  OF_MANY.has(auxiliary) ? isSingular(frame, subject) : OF_ONE.has(auxiliary) && frame.tree.tokens[subject]!.pos === "NOUN" && isPlural(frame.tree, subject) && !isShare(frame.tree, subject);

/**
 * True where a finite verb that stands behind its own subject cannot be that subject's ("he make", "a tape are", "we is"), or
 * where it shares the subject of another and cannot.
 *
 * @example
 * clashes(frame, subject, head);
 */
export const clashes = (frame: Frame, subject: number, head: number): boolean => {
  const { tree } = frame;
  const first = dependentOf(tree, head, "aux", "cop");
  if (tree.tokens[subject]!.head !== head) return first === undefined ? isBareForm(tree, head) && isOne(frame, subject) : clashesFromAfar(frame, subject, wordOf(tree, first));
  if (subject > head) return false;
  if (first === undefined) return isBareForm(tree, head) && (isOne(frame, subject) || isLastOfList(frame, subject));
  if (first < subject) return false;
  return PLURAL_FORMS.has(wordOf(tree, first)) ? isOne(frame, subject) : SINGULAR_FORMS.has(wordOf(tree, first)) && (wordOf(tree, subject) === "i" || PLURAL_PRONOUNS.has(wordOf(tree, subject)));
};

/** A tree that is being mended: heads and relations may change, words and their parts of speech may not. */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import type { Token } from "../../types.js";

/** The tokens of a sentence with heads and relations that can be set. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly heads: number[];
  readonly relations: string[];
}

/**
 * A draft of a sentence's tree.
 *
 * @example
 * draftOf(sentence.tokens).heads[0];
 */
export const draftOf = (tokens: readonly Token[]): Draft => ({ tokens, heads: tokens.map(({ head }) => head), relations: tokens.map(({ relation }) => relation) });

/**
 * Gives a token another head and relation.
 *
 * @example
 * attach(draft, 3, 7, "nsubj");
 */
export const attach = (draft: Draft, index: number, head: number, relation: string): void => {
  draft.heads[index] = head;
  draft.relations[index] = relation;
};

/**
 * The dependents of a token as the draft stands, ascending.
 *
 * @example
 * draftDependents(draft, 4);
 */
export const draftDependents = (draft: Draft, index: number): readonly number[] => {
  const found: number[] = [];
  draft.heads.forEach((head, dependent) => { if (head === index) found.push(dependent); });
  return found;
};

/**
 * The first of a token and its dependents, marks aside.
 *
 * @example
 * startOf(draft, noun); // => the index of "the" in "the council"
 */
export const startOf = (draft: Draft, index: number): number => Math.min(index, ...draftDependents(draft, index).filter((below) => draft.tokens[below]!.pos !== "PUNCT"));

/**
 * The token above a chain of one relation: the token itself where it has another.
 *
 * @example
 * climb(draft, mayors, "nmod"); // => the index of "meeting" in "told a meeting of mayors"
 */
export const climb = ({ heads, relations }: Draft, index: number, relation: string): number => {
  let top = index;
  for (let steps = 0; steps < heads.length && top >= 0 && relations[top] === relation; steps++) top = heads[top]!;
  return top;
};

/**
 * True where the token has a dependent in one of the relations.
 *
 * @example
 * hasDependent(draft, verb, "aux", "cop");
 */
export const hasDependent = (draft: Draft, index: number, ...relations: readonly string[]): boolean =>
  draftDependents(draft, index).some((dependent) => relations.includes(draft.relations[dependent]!));

/**
 * True for a verb in the past tense by its letters; its participle may look the same.
 *
 * @example
 * isPast(draft, verb); // "signed", "drove"
 */
export const isPast = (draft: Draft, verb: number): boolean => {
  const { text, lemma, pos } = draft.tokens[verb]!;
  const word = text.toLowerCase();
  return pos === "VERB" && (word.endsWith("ed") || IRREGULAR_VERBS.get(lemma)?.past === word);
};

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);

/**
 * True for nouns, names and pronouns.
 *
 * @example
 * isNominal(draft, speaker);
 */
export const isNominal = (draft: Draft, index: number): boolean => NOMINAL.has(draft.tokens[index]!.pos);

/**
 * True where the token is a subject in the plain sense, active or passive.
 *
 * @example
 * isSubject(draft, noun);
 */
export const isSubject = (draft: Draft, index: number): boolean => draft.relations[index]?.startsWith("nsubj") === true;

/**
 * True where a comma stands at a place.
 *
 * @example
 * isComma(draft, 3);
 */
export const isComma = (draft: Draft, index: number): boolean => draft.tokens[index]?.text === ",";

/**
 * True where a verb has a subject of any kind.
 *
 * @example
 * hasSubject(draft, verb);
 */
export const hasSubject = (draft: Draft, verb: number): boolean => hasDependent(draft, verb, "nsubj", "nsubj:pass", "csubj", "expl");

/**
 * Makes a token the subject of a verb: the passive one where the verb has a passive auxiliary.
 *
 * @example
 * attachSubject(draft, noun, verb);
 */
export const attachSubject = (draft: Draft, noun: number, verb: number): void => {
  attach(draft, noun, verb, hasDependent(draft, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
};

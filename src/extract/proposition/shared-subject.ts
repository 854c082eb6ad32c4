/** Whose subject a predicate shares, and which auxiliaries, where it has none of its own. */
import { RELATIVE_PRONOUNS } from "../../lexicon/relative-pronouns.js";
import { INTRANSITIVE_VERBS } from "../../lexicon/intransitive-verbs.js";
import { antecedentOf, subjectOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, plainRelationOf, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import type { ClausePiece } from "../../types.js";
import { ownSubject } from "./clause-parts.js";
import { formOf } from "./verb-form.js";

/**
 * True for a pronoun that stands for the noun which its clause modifies.
 *
 * @example
 * isRelativePronoun(tree, 2); // "which" in "the bank which failed"
 */
export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  RELATIVE_PRONOUNS.has(wordOf(tree, index)) && ["PRON", "DET", "SCONJ"].includes(tree.tokens[index]!.pos) && antecedentOf(tree, index) !== undefined;

/**
 * The head token of the subject of a predicate, a relative pronoun replaced by what it stands for.
 *
 * @example
 * subjectHead(tree, verb);
 */
export const subjectHead = (tree: Tree, predicate: number): number | undefined => {
  const own = ownSubject(tree, predicate);
  const shared = own === undefined ? subjectOf(tree, predicate) : { index: own };
  // A clause and a noun may both be read as the subject: "swarming locusts occur".
  const found = shared !== undefined && plainRelationOf(tree, shared.index) === "csubj" ? { index: ownSubject(tree, tree.tokens[shared.index]!.head) ?? shared.index } : shared;
  if (found === undefined) return undefined;
  return isRelativePronoun(tree, found.index) ? antecedentOf(tree, found.index) : found.index;
};

/** The forms that a verb may have after an auxiliary. */
const fits = (tree: Tree, auxiliary: number, verb: number): boolean => {
  const word = wordOf(tree, auxiliary);
  const form = formOf(tree.tokens[verb]!);
  const relation = relationOf(tree, auxiliary);
  if (relation === "aux:pass") {
    return (form === "past-or-participle" || form === "participle" || (form === "base" && wordOf(tree, verb) === tree.tokens[verb]!.lemma && dependentOf(tree, verb, "obl:agent") !== undefined))
      && dependentOf(tree, verb, "obj", "ccomp") === undefined && !INTRANSITIVE_VERBS.has(tree.tokens[verb]!.lemma);
  }
  const { lemma } = tree.tokens[auxiliary]!;
  if (lemma === "have" || ["has", "have", "had", "having"].includes(word)) return form === "past-or-participle" || form === "participle";
  if (lemma === "be") return form === "gerund";
  return form === "base";
};

/** "would not protect the farmers but ruin them": "but" right after what is denied says what holds instead. */
const isInstead = (tree: Tree, first: number, conjunct: number): boolean =>
  dependentsOf(tree, first, "conj").some((index) => index <= conjunct && dependentsOf(tree, index, "cc").some((conjunction) => wordOf(tree, conjunction) === "but"));

/**
 * The auxiliaries of a predicate that a conjunct of it shares: "has signed and ratified", "could fall or rise"; the
 * negation too, unless the conjunct says what holds instead. None where the conjunct has its own or its form does not fit.
 *
 * @param besides auxiliaries in the tree that are not the conjunct's own
 * @example
 * sharedAuxiliaries(tree, first, conjunct); // => [{ how: "words", role: "predicate", tokens: [1] }]
 */
export const sharedAuxiliaries = (tree: Tree, first: number, conjunct: number, besides: readonly number[] = []): readonly ClausePiece[] => {
  if (dependentsOf(tree, conjunct, "aux", "cop").some((index) => !besides.includes(index))) return [];
  const auxiliaries = dependentsOf(tree, first, "aux");
  const last = auxiliaries.at(-1);
  if (last === undefined || last > conjunct || !fits(tree, last, conjunct)) return [];
  const negators = isInstead(tree, first, conjunct) ? [] : (tree.dependents[first] ?? []).filter((index) =>
    plainRelationOf(tree, index) === "advmod" && index > auxiliaries[0]! && index < first && ["not", "n't", "n’t", "never"].includes(wordOf(tree, index)));
  return [{ how: "words", role: "predicate", tokens: [...auxiliaries, ...negators].sort((left, right) => left - right) }];
};

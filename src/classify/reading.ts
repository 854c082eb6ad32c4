/** A proposition as the rules of this stage see it. */
import { MODALS } from "../lexicon/modals.js";
import { gather } from "../text/gather.js";
import { spansOf } from "../text/span.js";
import { firstFrom } from "../text/within.js";
import { auxiliariesOf } from "../tree/predicate.js";
import { dependentOf, hasRelation, headOf, wordOf, type Tree } from "../tree/tree.js";
import type { Argument, Attribution, ExtractedProposition, MentionType, Phrase, Quantity, Role, Span, TimeValue } from "../types.js";
import type { Setting } from "./setting.js";
import { stretchesOf } from "./stretches.js";

/** A proposition with its tree, its own words and what is known of them. */
export interface Reading {
  readonly setting: Setting;
  readonly item: ExtractedProposition;
  readonly tree: Tree;
  /** The stretches that hold its own words, its shared subject, its arguments and its conditions: ascending, apart. */
  readonly stretches: readonly Span[];
  /** Indexes of its own tokens, ascending. */
  readonly tokens: readonly number[];
  /** Lower-case lemma of the predicate. */
  readonly lemma: string;
  /** Lower-case lemma of the predicate's head token: the noun or adjective after a copula, else the verb. */
  readonly headLemma: string;
  /** True for "X is Y". */
  readonly copular: boolean;
  readonly times: readonly TimeValue[];
  readonly quantities: readonly Quantity[];
  /** Lower-case modal of the predicate, as read or from its auxiliaries; "" where there is none. */
  readonly modal: string;
  /** The innermost attribution. */
  readonly told: Attribution | undefined;
  readonly subjectType: MentionType | undefined;
  /** Index of the head token of the subject. */
  readonly subjectHead: number | undefined;
}

/**
 * The indexes of the sentence's tokens that stand in the stretches, ascending.
 *
 * @example
 * tokensIn(tree, [{ start: 0, end: 12 }]); // => [0, 1]
 */
export const tokensIn = ({ tokens }: Pick<Tree, "tokens">, stretches: readonly Span[]): readonly number[] => {
  const found: number[] = [];
  for (const { start, end } of stretches) {
    for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.span.start < end; index++) found.push(index);
  }
  return found;
};

/**
 * The index of the token that heads a phrase: the first of its tokens whose own head lies outside it.
 *
 * @example
 * headTokenOf(tree, subject); // => the index of "bank" for "the central bank"
 */
export const headTokenOf = (tree: Tree, phrase: Phrase): number | undefined => {
  const inside = tokensIn(tree, spansOf(phrase));
  const members = new Set(inside);
  return inside.find((index) => tree.tokens[index]!.pos !== "PUNCT" && !members.has(tree.tokens[index]!.head)) ?? inside[0];
};

/** The phrases, each place once. */
const without = <Found extends Phrase>(phrases: readonly Found[]): readonly Found[] =>
  [...new Map(phrases.map((phrase) => [`${phrase.span.start}:${phrase.span.end}`, phrase])).values()];

/** The type of the mention that ends a phrase's head, the longest of several. */
const typeOf = (setting: Setting, tree: Tree, head: number | undefined, argument: Argument | undefined): MentionType | undefined => {
  if (argument?.entity !== undefined) {
    const entity = setting.entities.get(argument.entity);
    if (entity !== undefined) return entity.type;
  }
  if (argument === undefined || head === undefined) return undefined;
  const at = tree.tokens[head]!.span;
  return setting.mentionsIn(argument.span).findLast(({ span }) => span.start <= at.start && at.end <= span.end)?.type;
};

/**
 * Reads a proposition against its document.
 *
 * @example
 * readingOf(setting, proposition).lemma; // => "sign"
 */
export const readingOf = (setting: Setting, item: ExtractedProposition): Reading => {
  const tree = setting.treeAt(item.sentence);
  const { subject, predicate } = item.proposition;
  const stretches = stretchesOf(item);
  const subjectHead = subject === undefined ? undefined : headTokenOf(tree, subject);
  const head = tree.tokens[item.head];
  return {
    setting, item, tree, stretches, subjectHead,
    tokens: tokensIn(tree, stretches),
    lemma: predicate.lemma.toLowerCase(),
    headLemma: (head?.lemma ?? predicate.lemma).toLowerCase(),
    copular: predicate.lemma.toLowerCase() === "be" || dependentOf(tree, item.head, "cop") !== undefined,
    times: without(gather(stretches, setting.timesIn)),
    quantities: without(gather(stretches, setting.quantitiesIn)),
    modal: modalAt(tree, item),
    told: item.attribution.at(-1),
    subjectType: typeOf(setting, tree, subjectHead, subject),
  };
};

/**
 * The first argument in one of the given roles.
 *
 * @example
 * argumentIn(reading, "object", "complement");
 */
export const argumentIn = (reading: Reading, ...roles: readonly Role[]): Argument | undefined =>
  reading.item.proposition.arguments.find(({ role }) => roles.includes(role));

/**
 * The lower-case text of a token; "" where there is none.
 *
 * @example
 * textAt(reading.tree, 3); // => "treaty"
 */
export const textAt = (tree: Tree, index: number | undefined): string => wordOf(tree, index);

/**
 * The lower-case lemma of a token; "" where there is none.
 *
 * @example
 * lemmaAt(reading.tree, 3); // => "be"
 */
export const lemmaAt = (tree: Tree, index: number | undefined): string => (index === undefined ? "" : tree.tokens[index]?.lemma.toLowerCase() ?? "");

/**
 * The verb or adjective that an open or clausal complement hangs on: "wants" for "wants to see".
 *
 * @example
 * governorOf(reading); // => the index of "wants"
 */
export const governorOf = ({ tree, item }: Reading): number | undefined =>
  hasRelation(tree, item.head, "xcomp") ? headOf(tree, item.head) : undefined;

const modalAt = (tree: Tree, { head, proposition: { predicate } }: ExtractedProposition): string => {
  if (predicate.modal !== undefined) return predicate.modal.toLowerCase();
  return textAt(tree, auxiliariesOf(tree, head).find((index) => MODALS.has(textAt(tree, index))));
};

/**
 * True where the speaker of the claim is its subject: "I", "we", or the source's own entity.
 *
 * @example
 * speaksOfSelf(reading); // => true for "I was afraid", she said
 */
export const speaksOfSelf = ({ tree, item, subjectHead, told }: Reading): boolean => {
  const subject = textAt(tree, subjectHead);
  if (FIRST_PERSON.has(subject)) return true;
  const entity = item.proposition.subject?.entity;
  const source = told?.source;
  if (source === undefined) return false;
  if (entity !== undefined && source.entity !== undefined) return entity === source.entity;
  return source.kind === "person" && THIRD_PERSON.has(subject);
};

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);
/** With an unresolved pronoun, the one who speaks is the likeliest to be spoken of. */
const THIRD_PERSON: ReadonlySet<string> = new Set(["he", "she", "they"]);

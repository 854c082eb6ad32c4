/** Whom a description is told of: "a playwright based in Lund" of Tom Berg, where he is said to be one. */
import { MODALS } from "../../../lexicon/modals.js";
import { NEGATING_ADVERBS } from "../../../lexicon/negators.js";
import { dependentOf, dependentsOf, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { attributionsOver } from "../attribution-index.js";
import { firstConjunct, isConditional } from "../clause-parts.js";
import type { Frame } from "../frame.js";
import { subjectHead } from "../shared-subject.js";
import { isPlural } from "../verb-form.js";
import { referenceOf } from "./referring.js";

/** What marks a clause as wished or asked. */
const UNREAL_MARKS: ReadonlySet<string> = new Set(["to", "whether"]);

/** True for a predicate that is said to hold: neither denied, nor wished, supposed or foreseen. */
const isAsserted = (tree: Tree, predicate: number): boolean =>
  !isConditional(tree, predicate)
  && !(tree.dependents[predicate] ?? []).some((index) => index < predicate && (NEGATING_ADVERBS.has(wordOf(tree, index)) || MODALS.has(wordOf(tree, index)) || UNREAL_MARKS.has(wordOf(tree, index))));

/** The predicate that a noun is or is joined to: "a liar" for "birther" in "is a liar and birther". */
const predicateOf = (tree: Tree, noun: number): number | undefined => {
  const first = firstConjunct(tree, noun);
  if (dependentOf(tree, noun, "cop") !== undefined) return noun;
  return tree.tokens[first]!.pos === "NOUN" && dependentOf(tree, first, "cop") !== undefined ? first : undefined;
};

/**
 * True for a noun that is said of something: "is a playwright", "became a playwright", "call it a hoax".
 *
 * @example
 * isPredicative(tree, noun);
 */
export const isPredicative = (tree: Tree, noun: number): boolean => predicateOf(tree, noun) !== undefined || relationOf(tree, noun) === "xcomp";

const PERSONAL: ReadonlySet<string> = new Set(["he", "i", "she", "they", "we"]);

/** True for a name or a personal pronoun: "Tom Berg is the man who" tells what Tom Berg did, "the answer is the law that" says nothing of answers. */
const isNamed = (tree: Tree, subject: number): boolean => tree.tokens[subject]!.pos === "PROPN" || PERSONAL.has(wordOf(tree, subject));

/** Whom a predicate after a copula describes; the noun itself where it points at something of its own. */
const ofCopula = (tree: Tree, noun: number, predicate: number): number | undefined => {
  const subject = subjectHead(tree, predicate);
  const isOfSubject = referenceOf(tree, predicate) === "indefinite" || dependentOf(tree, predicate, "case") !== undefined || (subject !== undefined && isNamed(tree, subject));
  if (!isOfSubject) return noun;
  return isAsserted(tree, predicate) ? subject ?? noun : undefined;
};

/** Whom a noun behind "become" describes, or one that somebody calls another: that is told in the source's words only. */
const ofComplement = ({ tree, attributions }: Frame, noun: number): number | undefined => {
  const verb = headOf(tree, noun) ?? noun;
  const object = dependentOf(tree, verb, "obj");
  if (!isAsserted(tree, verb) || !isAsserted(tree, noun)) return undefined;
  return object === undefined ? subjectHead(tree, noun) : attributionsOver(attributions, tree.tokens[noun]!.span).length > 0 ? object : undefined;
};

/** Whom a description that is set beside another noun describes. */
const ofApposition = (tree: Tree, noun: number): number => {
  // A tree that was brought in may give its root any relation.
  const beside = headOf(tree, noun) ?? noun;
  const { pos } = tree.tokens[beside]!;
  return beside < noun && (pos === "PROPN" || pos === "NOUN") && isPlural(tree, beside, noun) === isPlural(tree, noun, noun + 1) ? beside : noun;
};

/**
 * What is told of a noun, by a clause or a participle on it, is told of the head token that this gives: of the subject where the
 * noun is its predicate, of the noun that it is set beside; undefined where it cannot be told, since the noun is nobody's.
 *
 * @example
 * describedBy(frame, noun); // => the index of "Berg" for "playwright" in "Tom Berg is a playwright based in Lund"
 */
export const describedBy = (frame: Frame, noun: number): number | undefined => {
  const { tree } = frame;
  if (tree.tokens[noun]!.pos !== "NOUN") return noun;
  if (relationOf(tree, noun) === "xcomp") return ofComplement(frame, noun);
  if (relationOf(tree, noun) === "appos" && dependentsOf(tree, noun, "cop").length === 0) return ofApposition(tree, noun);
  const predicate = predicateOf(tree, noun);
  return predicate === undefined ? noun : ofCopula(tree, noun, predicate);
};

/** The words of a reporting verb: auxiliaries, negators, adverbs, particles, and the verbs that only shade it ("appeared to suggest"). */
import { markOf } from "../../tree/predicate.js";
import { dependentOf, hasRelation, headOf, isRelation, wordOf, type Tree } from "../../tree/tree.js";

/** Verbs that shade another verb's reporting and stand in its cue. */
const SHADING: ReadonlySet<string> = new Set([
  "appear", "begin", "cease", "choose", "come", "continue", "dare", "decline", "fail", "go", "happen", "have", "hesitate", "keep", "like", "love", "manage", "need", "proceed", "prompt", "quick",
  "refuse", "reluctant", "seek", "seem", "start", "stop", "tend", "try", "use", "want",
]);

const GROUP = ["aux", "compound:prt"] as const;

/** How far up a chain of shading verbs is followed. */
const REACH = 4;

/**
 * The verb that the reporting verb's group begins with: itself, or the verb that shades it.
 *
 * @example
 * groupHead(tree, suggest); // => the index of "appeared" in "appeared to suggest"
 */
export const groupHead = (tree: Tree, verb: number): number => {
  let current = verb;
  for (let steps = 0; steps < REACH; steps += 1) {
    const head = headOf(tree, current);
    if (head === undefined || head > current || tree.tokens[current]!.relation !== "xcomp" || !SHADING.has(tree.tokens[head]!.lemma)) break;
    const between = tree.tokens.slice(head + 1, current).every(({ pos }) => pos === "PART" || pos === "ADV" || pos === "ADP" || pos === "AUX");
    if (!between) break;
    current = head;
  }
  return current;
};

/**
 * True for an act that is only meant ("plans to announce taxes"): it reports nothing yet.
 *
 * @example
 * isUnrealised(tree, announce); // => true
 */
export const isUnrealised = (tree: Tree, verb: number): boolean =>
  groupHead(tree, verb) === verb && !hasRelation(tree, verb, "advcl") && wordOf(tree, markOf(tree, verb)) === "to";

/** Words that belong to the subject though they stand before the verb: "they all agree". */
const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each"]);

const belongsBefore = (tree: Tree, index: number, verb: number): boolean => {
  const token = tree.tokens[index]!;
  if (token.pos === "PUNCT" || FLOATING.has(token.text.toLowerCase())) return false;
  // "almost universally condemned": an adverb of an adverb.
  if (token.pos === "ADV" && token.relation === "advmod" && token.head === index + 1 && token.head < verb && tree.tokens[token.head]!.pos === "ADV") return belongsBefore(tree, token.head, verb);
  return token.head === verb && (isRelation(token.relation, GROUP) || (isRelation(token.relation, ["advmod"]) && token.pos !== "SCONJ" && !token.lemma.startsWith("wh") && token.lemma !== "how"));
};

/**
 * The tokens of a reporting verb's cue, ascending and without gaps.
 *
 * @example
 * verbGroup(tree, denied); // => "has strongly denied"
 */
export const verbGroup = (tree: Tree, verb: number): readonly number[] => {
  const first = groupHead(tree, verb);
  let start = first;
  while (start > 0 && belongsBefore(tree, start - 1, first)) start -= 1;
  // An adverb that opens the clause belongs to the clause, not to the cue.
  while (start < first && tree.tokens[start]!.pos === "ADV" && (start === 0 || tree.tokens[start - 1]!.pos === "PUNCT")) start += 1;
  let end = verb;
  while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.head === verb && tree.tokens[end + 1]!.relation === "compound:prt") end += 1;
  return Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
};

/**
 * True for an "-ing" without an auxiliary: ", adding that", "joking that".
 *
 * @example
 * isParticiple(tree, adding); // => true in "he agreed, adding that it was late"
 */
export const isParticiple = (tree: Tree, verb: number): boolean => tree.tokens[verb]!.text.endsWith("ing") && dependentOf(tree, verb, "aux") === undefined;

const NEGATORS: ReadonlySet<string> = new Set(["not", "n't", "never", "hardly", "neither", "nor"]);

/**
 * True where the cue's verb is negated.
 *
 * @example
 * isNegated(tree, verbGroup(tree, confirm)); // => true in "has not confirmed"
 */
export const isNegated = (tree: Tree, group: readonly number[]): boolean =>
  group.some((index) => NEGATORS.has(tree.tokens[index]!.lemma.toLowerCase()) || NEGATORS.has(wordOf(tree, index)));

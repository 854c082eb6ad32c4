/** Whether a noun points at something, so that what modifies it may be told of it on its own. */
import { dependentOf, dependentsOf, wordOf, type Tree } from "../../../tree/tree.js";

const POINTING: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);
const SINGLE: ReadonlySet<string> = new Set(["a", "an", "another", "one", "some", "several", "many"]);
const OPEN: ReadonlySet<string> = new Set(["any", "every", "each", "no", "either", "neither", "whatever", "whichever", "all"]);

/** How a noun refers: "definite" and "indefinite" point at something, "open" at whatever there is. */
export type Reference = "name" | "definite" | "indefinite" | "open";

/**
 * How a noun refers.
 *
 * @example
 * referenceOf(tree, noun); // => "indefinite" for "a tape", "open" for "countries" and "those"
 */
export const referenceOf = (tree: Tree, noun: number): Reference => {
  const { pos } = tree.tokens[noun]!;
  if (pos === "PROPN") return dependentsOf(tree, noun, "det").some((index) => POINTING.has(wordOf(tree, index))) ? "definite" : "name";
  if (pos !== "NOUN" && pos !== "NUM" && pos !== "SYM") return "open";
  const determiners = dependentsOf(tree, noun, "det").map((index) => wordOf(tree, index));
  if (determiners.some((word) => OPEN.has(word))) return "open";
  if (determiners.some((word) => POINTING.has(word)) || dependentOf(tree, noun, "nmod:poss") !== undefined) return "definite";
  if (determiners.some((word) => SINGLE.has(word)) || dependentOf(tree, noun, "nummod") !== undefined) return "indefinite";
  if (pos === "NUM" || pos === "SYM") return "indefinite";
  return "open";
};

const ORDINALS: ReadonlySet<string> = new Set(["first", "last", "only", "best", "worst", "most", "least", "next", "same", "such"]);

/**
 * True where a noun is the first, the only or the most of its kind: a clause on it says in what respect and is not told alone.
 *
 * @example
 * isSuperlative(tree, noun); // "the biggest lead that they have had"
 */
export const isSuperlative = (tree: Tree, noun: number): boolean =>
  dependentsOf(tree, noun, "amod", "advmod", "det").some((index) => {
    const word = wordOf(tree, index);
    return ORDINALS.has(word) || (word.endsWith("est") && word.length > 5 && tree.tokens[index]!.pos === "ADJ")
      || dependentsOf(tree, index, "advmod").some((degree) => wordOf(tree, degree) === "most");
  });

const SHARES: ReadonlySet<string> = new Set(["percent", "per", "cent", "%", "half", "third", "quarter", "majority", "minority", "number", "handful", "dozens", "hundreds", "thousands", "millions", "most", "many", "some", "few", "several", "none", "one", "part", "share"]);

/**
 * The share that a modifier of a noun is told of, else the noun: "85 percent of voters who ...".
 *
 * @example
 * shareOf(tree, noun); // => the index of "percent" for "voters"
 */
export const shareOf = (tree: Tree, noun: number): number => {
  const preposition = dependentOf(tree, noun, "case");
  if (preposition === undefined || dependentOf(tree, noun, "cop") !== undefined) return noun;
  const head = tree.tokens[noun]!.head;
  if (head < 0 || wordOf(tree, preposition) !== "of" || dependentOf(tree, noun, "det") !== undefined) return noun;
  return isShare(tree, head) ? head : noun;
};

/**
 * True for a number or a word for a part: "percent", "half", "majority".
 *
 * @example
 * isShare(tree, noun);
 */
export const isShare = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.pos === "NUM" || tree.tokens[index]!.pos === "SYM" || SHARES.has(wordOf(tree, index));

/** Whether a noun points at something, so that what modifies it may be told of it on its own. */
import { dependentOf, dependentsOf, type Tree } from "../../../tree/tree.js";
import { wordOf } from "../clause-parts.js";

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
  if (pos === "PROPN") return "name";
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

/** Phrases of a tree: the tokens under a head, and their place in the article. */
import { phraseOf } from "../text/span.js";
import type { Phrase } from "../types.js";
import type { Tree } from "./tree.js";

/**
 * A token and everything below it, ascending; branches for which `without` holds are left out whole.
 * Iterative, so that a deep tree cannot exhaust the stack.
 *
 * @example
 * subtreeOf(tree, subject, (dependent) => tree.tokens[dependent]?.relation === "acl:relcl");
 */
export const subtreeOf = (tree: Tree, index: number, without: (dependent: number) => boolean = () => false): readonly number[] => {
  const found: number[] = [];
  const open = [index];
  let first = index;
  let last = index;
  while (open.length > 0) {
    const current = open.pop()!;
    found.push(current);
    if (current < first) first = current;
    if (current > last) last = current;
    for (const dependent of tree.dependents[current] ?? []) {
      // A token has one head, so only the first one could be met again: where the heads form a circle.
      if (dependent !== index && !without(dependent)) open.push(dependent);
    }
  }
  return ascending(found, first, last);
};

/** The tokens in order; most phrases are all tokens from the first to the last, and need no sorting. */
const ascending = (found: number[], first: number, last: number): readonly number[] => {
  if (last - first + 1 !== found.length) return found.sort((left, right) => left - right);
  for (let place = 0; place < found.length; place++) found[place] = first + place;
  return found;
};

const isPunctuation = (tree: Tree, index: number): boolean => tree.tokens[index]?.pos === "PUNCT";

/**
 * The tokens without punctuation at either edge.
 *
 * @example
 * trimPunctuation(tree, [3, 4, 5, 6]); // => [4, 5] where 3 and 6 are commas
 */
export const trimPunctuation = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let start = 0;
  let end = tokens.length;
  while (start < end && isPunctuation(tree, tokens[start]!)) start++;
  while (end > start && isPunctuation(tree, tokens[end - 1]!)) end--;
  return tokens.slice(start, end);
};

/**
 * The phrase that the given tokens (ascending, at least one) make in the article.
 *
 * @throws RangeError where no token is given.
 * @example
 * phraseOfTokens(article.text, tree, [0, 1, 2]).text; // => "The central bank"
 */
export const phraseOfTokens = (text: string, tree: Tree, tokens: readonly number[]): Phrase =>
  phraseOf(text, tokens.map((index) => tree.tokens[index]!.span));

/**
 * The head of a run of tokens: the one whose own head lies outside (the first, where several do).
 *
 * @example
 * headOfTokens(tree, [0, 1, 2]); // => 2, "bank" in "The central bank"
 */
export const headOfTokens = (tree: Tree, tokens: readonly number[]): number | undefined => {
  const inside = new Set(tokens);
  return tokens.find((index) => !isPunctuation(tree, index) && !inside.has(tree.tokens[index]!.head)) ?? tokens[0];
};

/** Words that say how many of a noun are meant. */
import { dependentsOf, wordOf, type Tree } from "./tree.js";

const ARTICLES: ReadonlySet<string> = new Set(["a", "the"]);

/**
 * True for a noun that is one of the words or has one of them as its determiner, without an article: "few", "few voters", not "a few".
 *
 * @example
 * isQuantified(tree, voters, new Set(["few", "no"])); // => true in "few voters agree"
 */
export const isQuantified = (tree: Tree, noun: number, words: ReadonlySet<string>): boolean =>
  [noun, ...dependentsOf(tree, noun, "det", "amod")].some((index) => words.has(wordOf(tree, index)) && !ARTICLES.has(wordOf(tree, index - 1)));

/** Token indexes in rows, and what a token is, as all readers of this folder ask it. */
import { gather } from "../../text/gather.js";
import { wordOf, type Tree } from "../../tree/tree.js";

/**
 * The indexes from one to another, both included.
 *
 * @example
 * range(2, 4); // => [2, 3, 4]
 */
export const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

/**
 * Several runs of indexes as one, ascending and each once.
 *
 * @example
 * merge([3, 4], [1]); // => [1, 3, 4]
 */
export const merge = (...runs: readonly (readonly number[])[]): readonly number[] => [...new Set(gather(runs, (run) => run))].sort((left, right) => left - right);

/**
 * True for verbs and auxiliaries.
 *
 * @example
 * isPredicate(tree, said); // => true
 */
export const isPredicate = (tree: Tree, index: number): boolean => ["VERB", "AUX"].includes(tree.tokens[index]?.pos ?? "");

/**
 * A token's word in lower case; empty where there is none.
 *
 * @example
 * wordAt(tree, 0); // => "the"
 */
export const wordAt = (tree: Tree, index: number | undefined): string => wordOf(tree, index);

/** Marks that part the words of a cue from what it reports. */
export const BOUNDARY: ReadonlySet<string> = new Set([",", "\"", "”", "’", "''", "»", "—", "–", "--"]);


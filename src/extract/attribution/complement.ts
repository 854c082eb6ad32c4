/** How a reporting verb holds its content: the shape of the rules that read it, and what they share. */
import type { ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { markOf } from "../../tree/predicate.js";
import { dependentOf, type Tree } from "../../tree/tree.js";
import type { Certainty } from "../../types.js";
import { wordAt } from "./tokens.js";

/** What a construction holds. */
export interface Complement {
  readonly content: readonly number[];
  /** A word that follows the verb and belongs to the cue: the "for" of "called for". */
  readonly tail?: number;
  /** Where the kind of source says how sure it can be: a forecast is never certain. */
  readonly certainty?: Certainty;
}

/** One construction. */
export interface ComplementRule {
  readonly id: string;
  readonly summary: string;
  readonly read: (tree: Tree, verb: number, entry: ReportingVerb) => Complement | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/**
 * The marker of a clause, in lower case: "that", "to"; empty where it has none.
 *
 * @example
 * markText(tree, clause); // => "that"
 */
export const markText = (tree: Tree, clause: number): string => wordAt(tree, markOf(tree, clause));

/** Words that only point to what stands elsewhere. */
export const POINTING: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "it", "this", "so", "himself", "herself", "themselves", "itself"]);

/**
 * The noun phrase that a verb has as object, unless it only points elsewhere.
 *
 * @example
 * contentObject(tree, denied); // => the index of "allegations"
 */
export const contentObject = (tree: Tree, verb: number): number | undefined => {
  const object = dependentOf(tree, verb, "obj");
  return object === undefined || POINTING.has(wordAt(tree, object)) ? undefined : object;
};

/**
 * True for a clause with "to".
 *
 * @example
 * isInfinitive(tree, clause);
 */
export const isInfinitive = (tree: Tree, index: number): boolean => markText(tree, index) === "to";

/** A sentence as a tree: who depends on whom, in both directions. */
import type { Sentence, Token } from "../types.js";
import { relationNames, type RelationNames } from "./relations.js";

/** A parsed sentence with the dependents of every token. Token indexes are indexes into `tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** For every token its dependents, ascending. */
  readonly dependents: readonly (readonly number[])[];
  /** The tokens without a head: one in a well-formed tree. */
  readonly roots: readonly number[];
  /** For every token its relation, whole and without subtype. */
  readonly relations: readonly RelationNames[];
  /** The lower-case words that were asked for so far: see `wordOf`. */
  readonly words: (string | undefined)[];
}

/** One list for all tokens without dependents, and for all questions without an answer; nothing is ever added to it. */
const LEAF: number[] = [];
const NONE: readonly number[] = LEAF;

/**
 * The tree of a sentence, in one pass over its tokens. Every list is filled in the same way, token by token: engines keep
 * lists that came about differently (by `map`, from JSON) in different forms, and code that meets several forms runs slower.
 *
 * @example
 * treeOf(sentence).dependents[1]; // => [0, 2]: the dependents of the second token
 */
export const treeOf = (sentence: Pick<Sentence, "tokens">): Tree => {
  const tokens: Token[] = [];
  const dependents: number[][] = [];
  const relations: RelationNames[] = [];
  const words: undefined[] = [];
  for (const token of sentence.tokens) {
    tokens.push(token);
    dependents.push(LEAF);
    relations.push(relationNames(token.relation));
    words.push(undefined);
  }
  const roots: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { head } = tokens[index]!;
    if (head < 0 || head >= tokens.length) roots.push(index);
    else if (dependents[head] === LEAF) dependents[head] = [index];
    else dependents[head]!.push(index);
  }
  return { tokens, dependents, roots, relations, words };
};

/**
 * The lower-case word of a token; "" where there is none. Each is made once in a tree: many rules ask for the same ones.
 *
 * @example
 * wordOf(tree, 0); // => "the"
 */
export const wordOf = (tree: Tree, index: number | undefined): string => {
  if (index === undefined || index < 0 || index >= tree.words.length) return "";
  return (tree.words[index] ??= tree.tokens[index]!.text.toLowerCase());
};

/**
 * The relation of a token with its subtype; "" where there is no such token.
 *
 * @example
 * relationOf(tree, 1); // => "nsubj:pass"
 */
export const relationOf = (tree: Tree, index: number): string => tree.relations[index]?.whole ?? "";

/**
 * The relation of a token without its subtype; "" where there is no such token.
 *
 * @example
 * plainRelationOf(tree, 1); // => "nsubj" for "nsubj:pass"
 */
export const plainRelationOf = (tree: Tree, index: number): string => tree.relations[index]?.plain ?? "";

/**
 * A relation without its subtype: "nsubj" for "nsubj:pass".
 *
 * @example
 * plainRelation("acl:relcl"); // => "acl"
 */
export const plainRelation = (relation: string): string => relationNames(relation).plain;

const isAmong = ({ whole, plain }: RelationNames, wanted: readonly string[]): boolean => {
  for (const relation of wanted) if (relation === plain || relation === whole) return true;
  return false;
};

/**
 * True where a relation is one of the wanted ones; a wanted "nsubj" also takes "nsubj:pass", a wanted "acl:relcl" only itself.
 *
 * @example
 * isRelation("nsubj:pass", ["nsubj", "csubj"]); // => true
 */
export const isRelation = (relation: string, wanted: readonly string[]): boolean => isAmong(relationNames(relation), wanted);

/**
 * True where a token's relation is one of the given ones, as `isRelation` takes them.
 *
 * @example
 * hasRelation(tree, subject, "nsubj", "csubj"); // => true
 */
export const hasRelation = (tree: Tree, index: number, ...wanted: readonly string[]): boolean => {
  const names = tree.relations[index];
  return names !== undefined && isAmong(names, wanted);
};

/**
 * The dependents of a token in any of the given relations, ascending; all of them where none is given.
 *
 * @example
 * dependentsOf(tree, verb, "obj", "iobj");
 */
export const dependentsOf = (tree: Tree, index: number, ...relations: readonly string[]): readonly number[] => {
  const all = tree.dependents[index] ?? NONE;
  if (relations.length === 0) return all;
  let found: number[] | undefined;
  for (const dependent of all) {
    if (!isAmong(tree.relations[dependent]!, relations)) continue;
    if (found === undefined) found = [dependent];
    else found.push(dependent);
  }
  return found ?? NONE;
};

/**
 * The first dependent of a token in any of the given relations.
 *
 * @example
 * dependentOf(tree, verb, "nsubj", "csubj");
 */
export const dependentOf = (tree: Tree, index: number, ...relations: readonly string[]): number | undefined => {
  for (const dependent of tree.dependents[index] ?? NONE) if (isAmong(tree.relations[dependent]!, relations)) return dependent;
  return undefined;
};

/**
 * The head of a token, or undefined for the root.
 *
 * @example
 * headOf(tree, 0);
 */
export const headOf = (tree: Tree, index: number): number | undefined => {
  const head = tree.tokens[index]?.head ?? -1;
  return head < 0 ? undefined : head;
};

/**
 * The tokens from a token's head up to the root, nearest first; ends at once where the heads form a circle.
 *
 * @example
 * ancestorsOf(tree, 0); // => [1, 4]
 */
export const ancestorsOf = (tree: Tree, index: number): readonly number[] => {
  const ancestors: number[] = [];
  let head = headOf(tree, index);
  while (head !== undefined && ancestors.length <= tree.tokens.length) {
    ancestors.push(head);
    head = headOf(tree, head);
  }
  return ancestors;
};

/** A sentence as a tree: who depends on whom, in both directions. */
import type { Sentence, Token } from "../types.js";

/** A parsed sentence with the dependents of every token. Token indexes are indexes into `tokens`. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** For every token its dependents, ascending. */
  readonly dependents: readonly (readonly number[])[];
  /** The tokens without a head: one in a well-formed tree. */
  readonly roots: readonly number[];
}

/**
 * The tree of a sentence, in one pass over its tokens.
 *
 * @example
 * treeOf(sentence).dependents[1]; // => [0, 2]: the dependents of the second token
 */
export const treeOf = (sentence: Sentence): Tree => {
  const dependents: number[][] = sentence.tokens.map(() => []);
  const roots: number[] = [];
  sentence.tokens.forEach(({ head }, index) => {
    const siblings = dependents[head];
    if (siblings === undefined) roots.push(index);
    else siblings.push(index);
  });
  return { tokens: sentence.tokens, dependents, roots };
};

/**
 * The relation of a token without its subtype: "nsubj" for "nsubj:pass".
 *
 * @example
 * plainRelation("acl:relcl"); // => "acl"
 */
export const plainRelation = (relation: string): string => {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

/**
 * True where a relation is one of the wanted ones; a wanted "nsubj" also takes "nsubj:pass", a wanted "acl:relcl" only itself.
 *
 * @example
 * isRelation("nsubj:pass", ["nsubj", "csubj"]); // => true
 */
export const isRelation = (relation: string, wanted: readonly string[]): boolean =>
  wanted.includes(relation) || wanted.includes(plainRelation(relation));

/**
 * The dependents of a token in any of the given relations, ascending; all of them where none is given.
 *
 * @example
 * dependentsOf(tree, verb, "obj", "iobj");
 */
export const dependentsOf = (tree: Tree, index: number, ...relations: readonly string[]): readonly number[] => {
  const all = tree.dependents[index] ?? [];
  return relations.length === 0 ? all : all.filter((dependent) => isRelation(tree.tokens[dependent]!.relation, relations));
};

/**
 * The first dependent of a token in any of the given relations.
 *
 * @example
 * dependentOf(tree, verb, "nsubj", "csubj");
 */
export const dependentOf = (tree: Tree, index: number, ...relations: readonly string[]): number | undefined =>
  tree.dependents[index]?.find((dependent) => isRelation(tree.tokens[dependent]!.relation, relations));

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

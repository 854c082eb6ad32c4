/**
 * Features of a predicate for its factuality: its own words, what governs it, what denies or doubts it. Training and
 * prediction share them.
 */
import { dependentsOf, headOf, type Tree } from "../../tree/tree.js";
import { hashOf, joined } from "../linear.js";

const NONE = hashOf("<none>");

/** Numbers of the feature templates; a number never changes its meaning once weights are trained. */
const T = {
  bias: 1, word: 2, lemma: 3, suffix: 4, relation: 5, before: 6, after: 7, second: 8, sentenceWord: 9, auxiliary: 10, auxiliaries: 11, mark: 12, adverb: 13,
  subject: 14, subjectKind: 15, governor: 16, governorRelation: 17, governorLemmaMark: 18, governorAuxiliary: 19, governorAdverb: 20, above: 21,
  end: 23, opening: 24, childRelations: 25, lemmaRelation: 26, formAuxiliary: 27, governorAuxiliaryLemma: 28, conditional: 29, objectDeterminer: 31,
  path: 32, thirdBefore: 33, governorMark: 34, root: 36, rootAuxiliary: 37, bareVerb: 38, sharedAuxiliary: 39, relationAuxiliary: 40,
} as const;

const feature = (template: number, ...values: readonly number[]): number => values.reduce((hash, value) => joined(hash, value), joined(0, template));

const words = (tree: Tree, indexes: readonly number[]): string => indexes.map((index) => tree.tokens[index]!.text.toLowerCase()).join(" ");

const suffixOf = (word: string): string => (word.length > 3 ? word.slice(-3) : word);

const auxiliaryOf = (tree: Tree, index: number): number => hashOf(words(tree, dependentsOf(tree, index, "aux", "cop")));

const wordAt = (tree: Tree, place: number): number => (tree.tokens[place] === undefined ? NONE : hashOf(tree.tokens[place].text.toLowerCase()));

const lemmaOf = (tree: Tree, index: number | undefined): number => (index === undefined ? NONE : hashOf(tree.tokens[index]!.lemma.toLowerCase()));

/** What the predicate and its dependents say. */
const ownFeatures = (tree: Tree, index: number): readonly number[] => {
  const token = tree.tokens[index]!;
  const lemma = lemmaOf(tree, index);
  const relation = hashOf(token.relation);
  const suffix = hashOf(suffixOf(token.text.toLowerCase()));
  const auxiliary = auxiliaryOf(tree, index);
  const mark = hashOf(words(tree, dependentsOf(tree, index, "mark", "case")));
  const subject = dependentsOf(tree, index, "nsubj", "csubj", "expl")[0];
  const form = hashOf(token.text.toLowerCase() === token.lemma ? "base" : "other");
  const children = (tree.dependents[index] ?? []).map((child) => tree.tokens[child]!.relation).filter((name) => name !== "punct").join(" ");
  return [
    feature(T.bias), feature(T.word, wordAt(tree, index)), feature(T.lemma, lemma), feature(T.suffix, suffix), feature(T.relation, relation),
    feature(T.auxiliaries, auxiliary), feature(T.mark, mark), feature(T.lemmaRelation, lemma, relation), feature(T.formAuxiliary, suffix, auxiliary),
    feature(T.relationAuxiliary, relation, auxiliary), feature(T.bareVerb, auxiliary, mark, relation, form),
    feature(T.subject, subject === undefined ? NONE : wordAt(tree, subject)), feature(T.subjectKind, subject === undefined ? NONE : hashOf(tree.tokens[subject]!.pos), auxiliary),
    feature(T.childRelations, hashOf(children)),
    ...dependentsOf(tree, index, "aux", "cop").map((each) => feature(T.auxiliary, wordAt(tree, each))),
    ...dependentsOf(tree, index, "advmod").map((each) => feature(T.adverb, wordAt(tree, each))),
    ...dependentsOf(tree, index, "obj", "nsubj").flatMap((object) => dependentsOf(tree, object, "det").map((determiner) => feature(T.objectDeterminer, wordAt(tree, determiner)))),
  ];
};

/** What governs the predicate. */
const governorFeatures = (tree: Tree, index: number): readonly number[] => {
  const relation = hashOf(tree.tokens[index]!.relation);
  const mark = hashOf(words(tree, dependentsOf(tree, index, "mark", "case")));
  const governor = headOf(tree, index);
  const lemma = lemmaOf(tree, governor);
  const auxiliary = governor === undefined ? NONE : auxiliaryOf(tree, governor);
  const above = governor === undefined ? undefined : headOf(tree, governor);
  const found = [
    feature(T.governor, lemma), feature(T.governorRelation, lemma, relation), feature(T.governorLemmaMark, lemma, mark, relation),
    feature(T.governorAuxiliary, auxiliary, relation), feature(T.governorAuxiliaryLemma, auxiliary, lemma), feature(T.above, lemmaOf(tree, above), relation),
    feature(T.governorMark, governor === undefined ? NONE : hashOf(words(tree, dependentsOf(tree, governor, "mark"))), relation),
  ];
  if (governor !== undefined) {
    for (const adverb of dependentsOf(tree, governor, "advmod")) found.push(feature(T.governorAdverb, wordAt(tree, adverb), relation));
    if (tree.tokens[index]!.relation === "conj") found.push(feature(T.sharedAuxiliary, auxiliary, hashOf(words(tree, dependentsOf(tree, governor, "mark")))));
  }
  return found;
};

/** The way up to the root. */
const pathFeatures = (tree: Tree, index: number): readonly number[] => {
  const root = tree.roots[0] ?? 0;
  const found = [
    feature(T.root, hashOf(tree.tokens[root]?.lemma.toLowerCase() ?? ""), hashOf(tree.tokens[index]!.relation)),
    feature(T.rootAuxiliary, auxiliaryOf(tree, root), hashOf(root === index ? "self" : "other")),
  ];
  let current: number | undefined = index;
  let path = 0;
  for (let steps = 0; steps < 4 && current !== undefined; steps++) {
    path = joined(path, hashOf(tree.tokens[current]!.relation));
    found.push(feature(T.path, path));
    if (steps > 0) for (const each of dependentsOf(tree, current, "mark", "aux")) found.push(feature(T.conditional, wordAt(tree, each)));
    current = headOf(tree, current);
  }
  return found;
};

/** The words around. */
const contextFeatures = (tree: Tree, index: number): readonly number[] => {
  const found = [
    feature(T.before, wordAt(tree, index - 1)), feature(T.after, wordAt(tree, index + 1)), feature(T.second, wordAt(tree, index - 2)), feature(T.thirdBefore, wordAt(tree, index - 3)),
    feature(T.end, hashOf(tree.tokens.at(-1)?.text ?? "")), feature(T.opening, wordAt(tree, 0)), feature(T.opening, wordAt(tree, 0), wordAt(tree, 1)),
  ];
  const seen = new Set<number>();
  for (let place = Math.max(0, index - 12); place < Math.min(tree.tokens.length, index + 9); place++) {
    const word = wordAt(tree, place);
    if (place === index || seen.has(word)) continue;
    seen.add(word);
    found.push(feature(T.sentenceWord, word));
  }
  return found;
};

/**
 * The feature hashes of the predicate at a token.
 *
 * @example
 * certaintyFeatures(tree, verb).length; // some sixty
 */
export const certaintyFeatures = (tree: Tree, index: number): readonly number[] =>
  [...ownFeatures(tree, index), ...governorFeatures(tree, index), ...pathFeatures(tree, index), ...contextFeatures(tree, index)];

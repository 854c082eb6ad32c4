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
  subject: 14, subjectKind: 15, governor: 16, governorRelation: 17, governorLemmaMark: 18, governorAuxiliary: 19, governorAdverb: 20, above: 21, chain: 22,
  end: 23, opening: 24, childRelations: 25, lemmaRelation: 26, formAuxiliary: 27, governorAuxiliaryLemma: 28, conditional: 29, depth: 30, objectDeterminer: 31,
  path: 32, thirdBefore: 33, governorMark: 34, quoted: 35, root: 36, rootAuxiliary: 37, bareVerb: 38, sharedAuxiliary: 39, relationAuxiliary: 40,
} as const;

const feature = (template: number, ...values: readonly number[]): number => values.reduce((hash, value) => joined(hash, value), joined(0, template));

const words = (tree: Tree, indexes: readonly number[]): string => indexes.map((index) => tree.tokens[index]!.text.toLowerCase()).join(" ");

const suffixOf = (word: string): string => (word.length > 3 ? word.slice(-3) : word);

/** What an auxiliary contracts to is the same auxiliary: "'ll" is "will". */
const auxiliaryOf = (tree: Tree, index: number): number => hashOf(words(tree, dependentsOf(tree, index, "aux", "cop")));

/**
 * The feature hashes of the predicate at a token.
 *
 * @example
 * certaintyFeatures(tree, verb).length; // some sixty
 */
export const certaintyFeatures = (tree: Tree, index: number): readonly number[] => {
  const { tokens } = tree;
  const token = tokens[index]!;
  const at = (place: number): number => (tokens[place] === undefined ? NONE : hashOf(tokens[place].text.toLowerCase()));
  const word = at(index);
  const lemma = hashOf(token.lemma.toLowerCase());
  const relation = hashOf(token.relation);
  const suffix = hashOf(suffixOf(token.text.toLowerCase()));
  const auxiliary = auxiliaryOf(tree, index);
  const mark = hashOf(words(tree, dependentsOf(tree, index, "mark", "case")));
  const adverbs = dependentsOf(tree, index, "advmod").map(at);
  const subject = dependentsOf(tree, index, "nsubj", "csubj", "expl")[0];
  const governor = headOf(tree, index);
  const governorLemma = governor === undefined ? NONE : hashOf(tokens[governor]!.lemma.toLowerCase());
  const governorAuxiliary = governor === undefined ? NONE : auxiliaryOf(tree, governor);
  const above = governor === undefined ? undefined : headOf(tree, governor);
  const root = tree.roots[0] ?? 0;
  const found = [
    feature(T.bias), feature(T.word, word), feature(T.lemma, lemma), feature(T.suffix, suffix), feature(T.relation, relation),
    feature(T.before, at(index - 1)), feature(T.after, at(index + 1)), feature(T.second, at(index - 2)), feature(T.thirdBefore, at(index - 3)),
    feature(T.auxiliaries, auxiliary), feature(T.mark, mark), feature(T.lemmaRelation, lemma, relation), feature(T.formAuxiliary, suffix, auxiliary),
    feature(T.relationAuxiliary, relation, auxiliary), feature(T.bareVerb, auxiliary, mark, relation, hashOf(token.text.toLowerCase() === token.lemma ? "base" : "other")),
    feature(T.subject, subject === undefined ? NONE : at(subject)), feature(T.subjectKind, subject === undefined ? NONE : hashOf(tokens[subject]!.pos), auxiliary),
    feature(T.governor, governorLemma), feature(T.governorRelation, governorLemma, relation), feature(T.governorLemmaMark, governorLemma, mark, relation),
    feature(T.governorAuxiliary, governorAuxiliary, relation), feature(T.governorAuxiliaryLemma, governorAuxiliary, governorLemma),
    feature(T.above, above === undefined ? NONE : hashOf(tokens[above]!.lemma.toLowerCase()), relation),
    feature(T.governorMark, governor === undefined ? NONE : hashOf(words(tree, dependentsOf(tree, governor, "mark"))), relation),
    feature(T.end, hashOf(tokens.at(-1)?.text ?? "")), feature(T.opening, at(0)), feature(T.opening, at(0), at(1)),
    feature(T.childRelations, hashOf((tree.dependents[index] ?? []).map((child) => tokens[child]!.relation).filter((name) => name !== "punct").join(" "))),
    feature(T.root, hashOf(tokens[root]?.lemma.toLowerCase() ?? ""), relation), feature(T.rootAuxiliary, auxiliaryOf(tree, root), hashOf(root === index ? "self" : "other")),
  ];
  for (const each of dependentsOf(tree, index, "aux", "cop")) found.push(feature(T.auxiliary, at(each)));
  for (const adverb of adverbs) found.push(feature(T.adverb, adverb));
  if (governor !== undefined) for (const adverb of dependentsOf(tree, governor, "advmod")) found.push(feature(T.governorAdverb, at(adverb), relation));
  for (const object of dependentsOf(tree, index, "obj", "nsubj")) {
    for (const determiner of dependentsOf(tree, object, "det")) found.push(feature(T.objectDeterminer, at(determiner)));
  }
  let current: number | undefined = index;
  let path = 0;
  for (let steps = 0; steps < 4 && current !== undefined; steps++) {
    path = joined(path, hashOf(tokens[current]!.relation));
    found.push(feature(T.path, path));
    if (steps > 0) for (const each of dependentsOf(tree, current, "mark", "aux")) found.push(feature(T.conditional, at(each)));
    current = headOf(tree, current);
  }
  const first = dependentOfConjunct(tree, index);
  if (first !== undefined) found.push(feature(T.sharedAuxiliary, auxiliaryOf(tree, first), hashOf(words(tree, dependentsOf(tree, first, "mark")))));
  const seen = new Set<number>();
  for (let place = Math.max(0, index - 12); place < Math.min(tokens.length, index + 9); place++) {
    if (place !== index && !seen.has(at(place))) { seen.add(at(place)); found.push(feature(T.sentenceWord, at(place))); }
  }
  return found;
};

/** The first of the coordinated predicates, where the token is a later one. */
const dependentOfConjunct = (tree: Tree, index: number): number | undefined =>
  tree.tokens[index]!.relation === "conj" ? headOf(tree, index) : undefined;

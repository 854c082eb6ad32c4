/**
 * Propositions as the triples of BenchIE: one for each argument, coordinated nouns apart, the verbs of open complements
 * drawn into the relation, and one more for each noun that complements an argument.
 */
import { subtreeOf } from "../../../src/tree/phrase.js";
import { dependentOf, dependentsOf, isRelation, treeOf, type Tree } from "../../../src/tree/tree.js";
import type { Extracted, ExtractedProposition } from "../../../src/types.js";
import type { Triple } from "./benchie.js";
import { saidTokens } from "./tuples.js";

const AROUND = ["acl", "acl:relcl", "appos", "parataxis", "advcl", "punct", "cc", "case", "mark", "discourse", "dep"] as const;

interface Slot {
  readonly preposition: string;
  readonly words: string;
  readonly bare: string;
  readonly head: number;
}

/** A noun phrase without clauses and appositions; its coordinated nouns apart. */
const nouns = (tree: Tree, top: number): readonly number[] => [top, ...dependentsOf(tree, top, "conj").filter((index) => !["VERB", "AUX"].includes(tree.tokens[index]!.pos))];

const phrase = (tree: Tree, top: number, say: (tokens: readonly number[]) => string, without: readonly string[] = []): string => {
  const isEdge = (index: number): boolean => isRelation(tree.tokens[index]!.relation, [...AROUND, "conj", "nsubj", "cop", "aux", ...without]) && tree.tokens[index]!.head === top;
  return say(subtreeOf(tree, top, (index) => isEdge(index) && !(tree.tokens[index]!.relation === "case" && index > top)));
};

const prepositionOf = (tree: Tree, top: number, say: (tokens: readonly number[]) => string): string =>
  say([...dependentsOf(tree, top, "case").filter((index) => index < top).flatMap((index) => subtreeOf(tree, index))].sort((left, right) => left - right));

const slots = (tree: Tree, top: number, say: (tokens: readonly number[]) => string): readonly Slot[] =>
  nouns(tree, top).map((head) => ({ preposition: prepositionOf(tree, top, say), words: phrase(tree, head, say), bare: phrase(tree, head, say, ["nmod"]), head }));

interface Verbs {
  readonly words: readonly string[];
  readonly head: number;
}

/** The verb and, one by one, the infinitives below it, each with the words from the verb to it. */
const verbChains = (tree: Tree, verb: Verbs, say: (tokens: readonly number[]) => string): readonly Verbs[] => {
  const below = dependentsOf(tree, verb.head, "xcomp").filter((index) => tree.tokens[index]!.pos === "VERB");
  const first = below[0];
  if (first === undefined) return [verb];
  const objects = dependentsOf(tree, verb.head, "obj", "iobj").filter((index) => index < first).map((index) => phrase(tree, index, say));
  const particle = (index: number): string => say([...dependentsOf(tree, index, "mark", "aux", "cop"), index, ...dependentsOf(tree, index, "compound:prt")].sort((left, right) => left - right));
  const to = dependentOf(tree, first, "mark");
  return [first, ...dependentsOf(tree, first, "conj").filter((index) => tree.tokens[index]!.pos === "VERB")].flatMap((index) => {
    const marked = index !== first && to !== undefined && dependentOf(tree, index, "mark") === undefined ? [say([to])] : [];
    return verbChains(tree, { words: [...verb.words, ...objects, ...marked, particle(index)], head: index }, say);
  });
};

/** One triple for each noun that complements an argument: "became a judge of | the court". */
const complementTriples = (tree: Tree, subject: string, relation: string, slot: Slot, say: (tokens: readonly number[]) => string): readonly Triple[] =>
  dependentsOf(tree, slot.head, "nmod").filter((index) => index > slot.head && prepositionOf(tree, index, say) !== "").flatMap((complement) =>
    slots(tree, complement, say).map((part): Triple =>
      [subject, [relation, slot.preposition, slot.bare, prepositionOf(tree, complement, say)].filter((words) => words !== "").join(" "), part.words]));

const triplesOf = (tree: Tree, subject: string, { words, head }: Verbs, nominal: boolean, say: (tokens: readonly number[]) => string): readonly Triple[] => {
  const verb = words.join(" ");
  const triples: Triple[] = [];
  const core = nominal ? [head] : [...dependentsOf(tree, head, "iobj"), ...dependentsOf(tree, head, "obj", "xcomp").filter((index) => tree.tokens[index]!.pos !== "VERB")];
  let relation = verb;
  for (const [place, top] of core.entries()) {
    const found = slots(tree, top, say);
    for (const slot of found) {
      if (place === core.length - 1) triples.push([subject, slot.preposition === "" ? relation : `${relation} ${slot.preposition}`, slot.words]);
      triples.push(...complementTriples(tree, subject, relation, slot, say));
    }
    relation = `${relation} ${found[0]!.words}`;
  }
  for (const top of dependentsOf(tree, head, "obl")) {
    if (nominal && top < head && tree.tokens[top]!.relation === "obl:unmarked") continue;
    for (const slot of slots(tree, top, say)) triples.push([subject, slot.preposition === "" ? relation : `${relation} ${slot.preposition}`, slot.words]);
  }
  return triples;
};

/** The triples of a document, each once. */
export const benchieTriples = (document: Extracted): readonly Triple[] =>
  [...new Map(document.propositions.flatMap((proposition) => triplesOfProposition(document, proposition)).map((triple) => [triple.join(" | "), triple])).values()];

const triplesOfProposition = (document: Extracted, proposition: ExtractedProposition): readonly Triple[] => {
  const tree = treeOf(document.sentences[proposition.sentence]!);
  const say = (tokens: readonly number[]): string => saidTokens(document, proposition.sentence, tokens);
  const { head } = proposition;
  const pieces = proposition.clause;
  const subjects = pieces.flatMap((piece) => (piece.how === "words" && piece.role === "subject" ? piece.tokens : []));
  const inside = new Set(subjects);
  const top = subjects.find((index) => !inside.has(tree.tokens[index]!.head));
  const names = top === undefined || !subjects.includes(top) ? [say(subjects)] : nouns(tree, top).filter((index) => inside.has(index)).map((index) => phrase(tree, index, say));
  const verb = pieces.flatMap((piece) => (piece.how === "template" ? (piece.text === "," || piece.text === "’s" ? [] : [piece.text]) : piece.role === "predicate" ? [say(piece.tokens)] : []));
  const governing = dependentsOf(tree, head, "xcomp").some((index) => tree.tokens[index]!.pos === "VERB");
  const nominal = !["VERB", "AUX"].includes(tree.tokens[head]!.pos) && !governing;
  const adverbs = dependentsOf(tree, head, "advmod");
  const clean = verb.filter((word) => word !== "" && !adverbs.some((index) => word === tree.tokens[index]!.text));
  const chains = nominal || proposition.structure === "open-complement" ? [{ words: clean, head }] : verbChains(tree, { words: ["VERB", "AUX"].includes(tree.tokens[head]!.pos) ? clean : [...clean, tree.tokens[head]!.text], head }, say);
  return names.flatMap((name) => chains.flatMap((chain) => triplesOf(tree, name, chain, nominal, say)));
};

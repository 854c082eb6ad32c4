/** Runs the network over a sentence: a tag for every token, a score for every arc, a relation for every arc chosen. */
import type { Network } from "./network.js";
import { FARTHEST, roundedUp } from "./network.js";
import { rowsOf, VIEWS } from "./vocabulary.js";

/** Longest piece of a sentence that the network reads at once, in tokens. */
export const LONGEST_PIECE = 160;

/** Distinct words whose gates are kept: news repeats itself, and what the first layer takes from a word is always the same. */
const KEPT_WORDS = 8192;

/** Where the numbers of one piece stand in memory, to be used again for the next. */
export interface EncodingRoom {
  /** The gates that each word kept gives the first layer, and which row is whose; the root's is row 0. */
  readonly kept: number;
  readonly known: Map<string, number>;
  readonly rows: number;
  readonly input: number;
  /** Which row of the gates is each token's, in the first layer and (its own) in the others. */
  readonly tokens: number;
  readonly own: number;
  readonly gates: number;
  readonly recurrent: number;
  readonly states: readonly number[];
  readonly tags: number;
  readonly sums: number;
  readonly dependents: number;
  readonly heads: number;
  readonly headness: number;
  readonly arcs: number;
  /** The places of the words, the scores of the arcs between them and of each as the root, and their heads in the best tree. */
  readonly words: number;
  readonly wordArcs: number;
  readonly roots: number;
  readonly search: number;
  readonly wordHeads: number;
  readonly relationsOfWords: number;
  readonly relationsOfHeads: number;
  readonly chosenHeads: number;
  readonly pairs: number;
  readonly relations: number;
}

/** Room for pieces of at most `LONGEST_PIECE` tokens and the root before them. */
export const makeEncodingRoom = (network: Network): EncodingRoom => {
  const { shape, arithmetic: { reserve, views }, tag, relation } = network;
  const places = roundedUp(LONGEST_PIECE + 1);
  const { embedding, hidden, layers, arc, relation: wide } = shape;
  const room: EncodingRoom = {
    kept: reserve(4 * (KEPT_WORDS + places) * 6 * hidden),
    known: new Map(),
    rows: reserve(4 * VIEWS),
    input: reserve(2 * embedding),
    tokens: reserve(4 * places),
    own: reserve(4 * places),
    gates: reserve(4 * places * 6 * hidden),
    recurrent: reserve(6 * hidden + 16),
    states: Array.from({ length: layers }, () => reserve(2 * places * 2 * hidden)),
    tags: reserve(4 * places * tag.rows),
    sums: reserve(4 * places * arc),
    dependents: reserve(2 * places * arc),
    heads: reserve(2 * places * arc),
    headness: reserve(4 * places),
    arcs: reserve(4 * places * places),
    words: reserve(4 * places),
    wordArcs: reserve(4 * places * places),
    roots: reserve(4 * places),
    search: reserve(4 * places * (7 * places + 4)),
    wordHeads: reserve(4 * places),
    relationsOfWords: reserve(4 * places * wide),
    relationsOfHeads: reserve(4 * places * wide),
    chosenHeads: reserve(4 * places),
    pairs: reserve(2 * places * wide),
    relations: reserve(4 * places * relation.rows),
  };
  const { long } = views();
  for (let place = 0; place < places; place += 1) long[(room.own >> 2) + place] = place;
  keepGates(network, room, 0, [network.vocabulary.root]);
  return room;
};

/** Computes the gates that the sum of some embeddings gives the first layer, into a row of those kept. */
const keepGates = ({ arithmetic: { kernel, views }, embeddings, layers, shape: { embedding, hidden } }: Network, room: EncodingRoom, row: number, embedded: readonly number[]): void => {
  views().long.set(embedded, room.rows >> 2);
  kernel.gather(embeddings, room.rows, embedded.length, embedding, room.input);
  const { weights, bias, rows } = layers[0]!.input;
  kernel.project(weights, bias, room.input, room.kept + 24 * hidden * row, 1, rows, embedding);
};

/** Notes for the root and every token which row of the gates kept is its own. */
const findGates = (network: Network, room: EncodingRoom, words: readonly string[], pos: readonly string[]): void => {
  const { long } = network.arithmetic.views();
  // What is kept is the same whoever asks for it: forgetting it all changes nothing but the time.
  if (room.known.size > KEPT_WORDS) room.known.clear();
  long[room.tokens >> 2] = 0;
  for (let index = 0; index < words.length; index += 1) {
    const key = `${pos[index]!} ${words[index]!}`;
    let row = room.known.get(key);
    if (row === undefined) {
      row = room.known.size + 1;
      room.known.set(key, row);
      keepGates(network, room, row, rowsOf(network.vocabulary, words[index]!, pos[index]!));
    }
    long[(room.tokens >> 2) + index + 1] = row;
  }
};

const best = (values: Int32Array, from: number, count: number): number => {
  let index = 0;
  for (let other = 1; other < count; other += 1) if (values[from + other]! > values[from + index]!) index = other;
  return index;
};

/** Reads tokens, given with wink's parts of speech: leaves the scores of their tags and what the other heads need in the room. */
export const encodeTokens = (network: Network, room: EncodingRoom, words: readonly string[], pos: readonly string[]): void => {
  const { arithmetic: { kernel }, shape: { hidden }, tag } = network;
  const places = words.length + 1;
  findGates(network, room, words, pos);
  network.layers.forEach(({ input, recurrent }, layer) => {
    const states = room.states[layer]!;
    const gates = layer === 0 ? room.kept : room.gates;
    if (layer > 0) kernel.project(input.weights, input.bias, room.states[layer - 1]!, gates, places, input.rows, 2 * hidden);
    recurrent.forEach((weights, side) => {
      kernel.recur(gates + 12 * hidden * side, 24 * hidden, layer === 0 ? room.tokens : room.own, weights, room.recurrent, states + 2 * side * hidden, 4 * hidden, places, hidden, side);
    });
  });
  kernel.project(tag.weights, tag.bias, room.states.at(-1)!, room.tags, places, tag.rows, 2 * hidden);
};

/** The numbers of the best tags of so many tokens, out of the scores in the room. */
export const chooseTags = ({ arithmetic: { views }, tags, tag }: Network, room: EncodingRoom, tokens: number): Int32Array => {
  const { long } = views();
  return Int32Array.from({ length: tokens }, (_, index) => best(long, (room.tags >> 2) + (index + 1) * tag.rows, tags.length));
};

/** Scores all arcs between the words, given by their tokens, of the sentence that was encoded last, into the room. */
export const scoreArcs = (network: Network, room: EncodingRoom, words: readonly number[]): void => {
  const { arithmetic: { kernel, views }, shape: { hidden, arc }, dependent, head, headness, distances, zeros } = network;
  const places = words.at(-1)! + 2;
  const columns = roundedUp(places);
  const states = room.states.at(-1)!;
  kernel.project(dependent.weights, dependent.bias, states, room.sums, places, arc, 2 * hidden);
  kernel.narrow(room.sums, room.dependents, places * arc);
  kernel.project(head.weights, head.bias, states, room.sums, places, arc, 2 * hidden);
  kernel.narrowTurned(room.sums, room.heads, places, arc);
  kernel.project(room.heads, zeros, headness, room.headness, 1, columns, arc);
  kernel.project(room.heads, room.headness, room.dependents, room.arcs, places, columns, arc);
  const { long } = views();
  for (let word = 0; word < words.length; word += 1) long[(room.words >> 2) + word] = words[word]! + 1;
  kernel.scoreTree(room.arcs, columns, room.words, words.length, distances, FARTHEST, room.wordArcs, room.roots);
};

/** The heads in the best tree over so many words, whose arcs are scored in the room: numbers of words, -1 for the root. */
export const chooseHeads = ({ arithmetic: { kernel, views } }: Network, room: EncodingRoom, words: number): Int32Array => {
  kernel.bestTree(room.wordArcs, room.roots, words, room.search, room.wordHeads);
  return views().long.slice(room.wordHeads >> 2, (room.wordHeads >> 2) + words);
};

/** Scores the relations of all tokens to the heads given for them (-1 for the root), into the room. */
export const scoreRelations = (network: Network, room: EncodingRoom, heads: Int32Array): void => {
  const { arithmetic: { kernel, views }, shape: { hidden, relation: wide }, relationOfWord, relationOfHead, relation } = network;
  const places = heads.length + 1;
  const states = room.states.at(-1)!;
  kernel.project(relationOfWord.weights, relationOfWord.bias, states, room.relationsOfWords, places, wide, 2 * hidden);
  kernel.project(relationOfHead.weights, relationOfHead.bias, states, room.relationsOfHeads, places, wide, 2 * hidden);
  const { long } = views();
  long[room.chosenHeads >> 2] = 0;
  for (let index = 0; index < heads.length; index += 1) long[(room.chosenHeads >> 2) + index + 1] = heads[index]! + 1;
  kernel.narrowPairs(room.relationsOfWords, room.relationsOfHeads, room.chosenHeads, room.pairs, places, wide);
  kernel.project(relation.weights, relation.bias, room.pairs, room.relations, places, relation.rows, wide);
};

const LOWEST = -0x80000000;

/** The number of the best relation of every token, out of the scores in the room: the root's for the root and for no other. */
export const chooseRelations = ({ arithmetic: { views }, relation, relations }: Network, room: EncodingRoom, heads: Int32Array): Int32Array => {
  const { long } = views();
  const root = relations.indexOf("root");
  return heads.map((head, index) => {
    const from = (room.relations >> 2) + (index + 1) * relation.rows;
    if (head < 0) return root;
    // The lowest score stands where the root's relation was, so that it is never chosen for another word.
    long[from + root] = LOWEST;
    return best(long, from, relations.length);
  });
};

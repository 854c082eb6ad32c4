/** Runs the network over a sentence: a tag for every token, a score for every arc, a relation for every arc chosen. */
import type { Network } from "./network.js";
import { FARTHEST, roundedUp } from "./network.js";
import { rowsOf, VIEWS } from "./vocabulary.js";

/** Longest piece of a sentence that the network reads at once, in tokens. */
export const LONGEST_PIECE = 160;

/** Where the numbers of one piece stand in memory, to be used again for the next. */
export interface EncodingRoom {
  readonly rows: number;
  readonly inputs: number;
  readonly gates: number;
  readonly recurrent: number;
  readonly states: readonly number[];
  readonly tags: number;
  readonly sums: number;
  readonly dependents: number;
  readonly heads: number;
  readonly headness: number;
  readonly arcs: number;
  readonly relationsOfWords: number;
  readonly relationsOfHeads: number;
  readonly chosenHeads: number;
  readonly pairs: number;
  readonly relations: number;
}

/** Room for pieces of at most `LONGEST_PIECE` tokens and the root before them. */
export const makeEncodingRoom = ({ shape, arithmetic: { reserve }, tag, relation }: Network): EncodingRoom => {
  const places = roundedUp(LONGEST_PIECE + 1);
  const { embedding, hidden, layers, arc, relation: wide } = shape;
  return {
    rows: reserve(4 * VIEWS),
    inputs: reserve(2 * places * embedding),
    gates: reserve(4 * places * 3 * hidden),
    recurrent: reserve(18 * hidden),
    states: Array.from({ length: layers }, () => reserve(2 * places * 2 * hidden)),
    tags: reserve(4 * places * tag.rows),
    sums: reserve(4 * places * arc),
    dependents: reserve(2 * places * arc),
    heads: reserve(2 * places * arc),
    headness: reserve(4 * places),
    arcs: reserve(4 * places * places),
    relationsOfWords: reserve(4 * places * wide),
    relationsOfHeads: reserve(4 * places * wide),
    chosenHeads: reserve(4 * places),
    pairs: reserve(2 * places * wide),
    relations: reserve(4 * places * relation.rows),
  };
};

/** Puts the sums of the embeddings of the root and all tokens into the room. */
const embed = ({ arithmetic: { kernel, views }, vocabulary, embeddings, shape }: Network, room: EncodingRoom, tokens: readonly (readonly number[])[]): void => {
  const { long } = views();
  long[room.rows >> 2] = vocabulary.root;
  kernel.gather(embeddings, room.rows, 1, shape.embedding, room.inputs);
  tokens.forEach((rows, index) => {
    long.set(rows, room.rows >> 2);
    kernel.gather(embeddings, room.rows, rows.length, shape.embedding, room.inputs + 2 * shape.embedding * (index + 1));
  });
};

const best = (values: Int32Array, from: number, count: number): number => {
  let index = 0;
  for (let other = 1; other < count; other += 1) if (values[from + other]! > values[from + index]!) index = other;
  return index;
};

/** The numbers of the tags of all tokens; leaves what the other heads need in the room. */
export const encodeTokens = (network: Network, room: EncodingRoom, words: readonly string[], pos: readonly string[], rowsFor: (word: string, pos: string) => readonly number[] = (word, tag) => rowsOf(network.vocabulary, word, tag)): Int32Array => {
  const { arithmetic: { kernel, views }, shape: { embedding, hidden }, tags, tag, zeros } = network;
  const places = words.length + 1;
  embed(network, room, words.map((word, index) => rowsFor(word, pos[index]!)));
  let input = room.inputs;
  let width = embedding;
  network.layers.forEach((directions, layer) => {
    const states = room.states[layer]!;
    directions.forEach((direction, side) => {
      kernel.project(direction.input, direction.bias, input, room.gates, places, 3 * hidden, width);
      kernel.recur(room.gates, direction.recurrent, zeros, network.sigmoid, network.tangent, room.recurrent, states + 2 * side * hidden, 4 * hidden, places, hidden, side);
    });
    input = states;
    width = 2 * hidden;
  });
  kernel.project(tag.weights, tag.bias, input, room.tags, places, tag.rows, width);
  const { long } = views();
  return Int32Array.from({ length: words.length }, (_, index) => best(long, (room.tags >> 2) + (index + 1) * tag.rows, tags.length));
};

/** How much lower arcs are scored in bits, so that sums over a whole tree fit into 31. */
const ARC_SHIFT = 8;

/** Scores of arcs: a word and its head, both counted from 1; head 0 is the root. */
export type ArcScore = (head: number, word: number) => number;

/** The scores of all arcs of the tokens that were encoded last. */
export const scoreArcs = (network: Network, room: EncodingRoom, tokens: number): ArcScore => {
  const { arithmetic: { kernel, views }, shape: { hidden, arc }, dependent, head, headness, distances, zeros } = network;
  const places = tokens + 1;
  const columns = roundedUp(places);
  const states = room.states.at(-1)!;
  kernel.project(dependent.weights, dependent.bias, states, room.sums, places, arc, 2 * hidden);
  kernel.narrow(room.sums, room.dependents, places * arc);
  kernel.project(head.weights, head.bias, states, room.sums, places, arc, 2 * hidden);
  kernel.narrow(room.sums, room.heads, places * arc);
  kernel.project(room.heads, zeros, headness, room.headness, 1, columns, arc);
  kernel.project(room.heads, room.headness, room.dependents, room.arcs, places, columns, arc);
  const { long } = views();
  return (from, word) => {
    const distance = from - word;
    const far = distance < -FARTHEST ? -FARTHEST : distance > FARTHEST ? FARTHEST : distance;
    return (long[(room.arcs >> 2) + word * columns + from]! + distances[far + FARTHEST]!) >> ARC_SHIFT;
  };
};

/** The number of the best relation of every token to the head given for it (0 for the root). */
export const chooseRelations = (network: Network, room: EncodingRoom, heads: readonly number[], allowed: (relation: number, head: number) => boolean): Int32Array => {
  const { arithmetic: { kernel, views }, shape: { hidden, relation: wide }, relationOfWord, relationOfHead, relation, relations } = network;
  const places = heads.length + 1;
  const states = room.states.at(-1)!;
  kernel.project(relationOfWord.weights, relationOfWord.bias, states, room.relationsOfWords, places, wide, 2 * hidden);
  kernel.project(relationOfHead.weights, relationOfHead.bias, states, room.relationsOfHeads, places, wide, 2 * hidden);
  const { long } = views();
  long[room.chosenHeads >> 2] = 0;
  long.set(heads, (room.chosenHeads >> 2) + 1);
  kernel.narrowPairs(room.relationsOfWords, room.relationsOfHeads, room.chosenHeads, room.pairs, places, wide);
  kernel.project(relation.weights, relation.bias, room.pairs, room.relations, places, relation.rows, wide);
  return Int32Array.from(heads, (head, index) => {
    const from = (room.relations >> 2) + (index + 1) * relation.rows;
    let chosen = -1;
    for (let other = 0; other < relations.length; other += 1) {
      if (allowed(other, head) && (chosen < 0 || long[from + other]! > long[from + chosen]!)) chosen = other;
    }
    return chosen;
  });
};

/** Runs the network over a sentence: a tag for every token, a score for every arc, a relation for every arc chosen. */
import type { Network } from "./network.js";
import { FARTHEST, roundedUp } from "./network.js";
import { rowsOf, VIEWS } from "./vocabulary.js";

/** Longest piece of a sentence that the network reads at once, in tokens. */
export const LONGEST_PIECE = 160;

/** Distinct words whose gates are kept: news repeats itself, and what the first layer takes from a word is always the same. */
const KEPT_WORDS = 8192;

/** The rows of the words that are kept, by wink's part of speech and by word, and how many there are. */
interface KnownWords {
  readonly rows: Map<string, Map<string, number>>;
  count: number;
}

/** Where the numbers of one piece stand in memory, to be used again for the next. */
export interface EncodingRoom {
  /** The gates that each word kept gives the first layer, and which row is whose; the root's is row 0. */
  readonly kept: number;
  readonly known: KnownWords;
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
  /** The best of every token. */
  readonly best: number;
}

/** Room for pieces of at most `LONGEST_PIECE` tokens and the root before them. */
export const makeEncodingRoom = (network: Network): EncodingRoom => {
  const { shape, arithmetic: { reserve, views }, tag, relation } = network;
  const places = roundedUp(LONGEST_PIECE + 1);
  const { embedding, hidden, layers, arc, relation: wide } = shape;
  const room: EncodingRoom = {
    kept: reserve(4 * (KEPT_WORDS + places) * 6 * hidden),
    known: { rows: new Map(), count: 0 },
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
    best: reserve(4 * places),
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
  kernel.project(weights, bias, 0, room.input, room.kept + 24 * hidden * row, 1, rows, embedding);
};

/** Computes the gates of a word that is not kept yet. */
const keepWord = (network: Network, room: EncodingRoom, word: string, pos: string): number => {
  const { known } = room;
  known.count += 1;
  const words = known.rows.get(pos) ?? new Map<string, number>();
  known.rows.set(pos, words.set(word, known.count));
  keepGates(network, room, known.count, rowsOf(network.vocabulary, word, pos));
  return known.count;
};

/** Notes for the root and every token which row of the gates kept is its own. */
const findGates = (network: Network, room: EncodingRoom, words: readonly string[], pos: readonly string[]): void => {
  const { known } = room;
  const { long } = network.arithmetic.views();
  // What is kept is the same whoever asks for it: forgetting it all changes nothing but the time.
  if (known.count > KEPT_WORDS) {
    known.rows.clear();
    known.count = 0;
  }
  const tokens = room.tokens >> 2;
  long[tokens] = 0;
  for (let index = 0; index < words.length; index += 1) {
    long[tokens + index + 1] = known.rows.get(pos[index]!)?.get(words[index]!) ?? keepWord(network, room, words[index]!, pos[index]!);
  }
};

/** Reads tokens, given with wink's parts of speech: leaves the scores of their tags and what the other heads need in the room. */
export const encodeTokens = (network: Network, room: EncodingRoom, words: readonly string[], pos: readonly string[]): void => {
  const { arithmetic: { kernel }, shape: { hidden }, tag } = network;
  const places = words.length + 1;
  findGates(network, room, words, pos);
  network.layers.forEach(({ input, recurrent }, layer) => {
    const states = room.states[layer]!;
    const gates = layer === 0 ? room.kept : room.gates;
    if (layer > 0) kernel.project(input.weights, input.bias, 0, room.states[layer - 1]!, gates, places, input.rows, 2 * hidden);
    recurrent.forEach((weights, side) => {
      kernel.recur(gates + 12 * hidden * side, 24 * hidden, layer === 0 ? room.tokens : room.own, weights, room.recurrent, states + 2 * side * hidden, 4 * hidden, places, hidden, side);
    });
  });
  tag.weights.forEach((weights, layer) => {
    const [sums, stride] = layer === 0 ? [tag.bias, 0] : [room.tags, 4 * tag.rows];
    kernel.project(weights, sums, stride, room.states[layer]!, room.tags, places, tag.rows, 2 * hidden);
  });
};

/** The best of the first `count` scores in every token's row. */
const bestOfTokens = ({ arithmetic: { kernel, views } }: Network, room: EncodingRoom, scores: number, rows: number, count: number, tokens: number): Int32Array => {
  kernel.highest(scores + 4 * rows, rows, tokens, count, room.best);
  return views().long.subarray(room.best >> 2, (room.best >> 2) + tokens);
};

/** The numbers of the best tags of so many tokens, out of the scores in the room; to be read before anything else is computed. */
export const chooseTags = (network: Network, room: EncodingRoom, tokens: number): Int32Array =>
  bestOfTokens(network, room, room.tags, network.tag.rows, network.tags.length, tokens);

/** Scores all arcs between the words, given by their tokens, of the sentence that was encoded last, into the room. */
export const scoreArcs = (network: Network, room: EncodingRoom, words: readonly number[]): void => {
  const { arithmetic: { kernel, views }, shape: { hidden, arc }, dependent, head, headness, distances, zeros } = network;
  const places = words.at(-1)! + 2;
  const columns = roundedUp(places);
  const states = room.states.at(-1)!;
  kernel.project(dependent.weights, dependent.bias, 0, states, room.sums, places, arc, 2 * hidden);
  kernel.narrow(room.sums, room.dependents, places * arc);
  kernel.project(head.weights, head.bias, 0, states, room.sums, places, arc, 2 * hidden);
  kernel.narrowTurned(room.sums, room.heads, places, arc);
  kernel.project(room.heads, zeros, 0, headness, room.headness, 1, columns, arc);
  kernel.project(room.heads, room.headness, 0, room.dependents, room.arcs, places, columns, arc);
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
  kernel.project(relationOfWord.weights, relationOfWord.bias, 0, states, room.relationsOfWords, places, wide, 2 * hidden);
  kernel.project(relationOfHead.weights, relationOfHead.bias, 0, states, room.relationsOfHeads, places, wide, 2 * hidden);
  const { long } = views();
  long[room.chosenHeads >> 2] = 0;
  for (let index = 0; index < heads.length; index += 1) long[(room.chosenHeads >> 2) + index + 1] = heads[index]! + 1;
  kernel.narrowPairs(room.relationsOfWords, room.relationsOfHeads, room.chosenHeads, room.pairs, places, wide);
  kernel.project(relation.weights, relation.bias, 0, room.pairs, room.relations, places, relation.rows, wide);
};

const LOWEST = -0x80000000;

/**
 * The number of the best relation of every token, out of the scores in the room: the root's for the root and for no other.
 * To be read before anything else is computed.
 */
export const chooseRelations = (network: Network, room: EncodingRoom, heads: Int32Array): Int32Array => {
  const { arithmetic: { views }, relation: { rows }, relations } = network;
  const root = relations.indexOf("root");
  const { long } = views();
  const from = (room.relations >> 2) + root;
  for (let token = 1; token <= heads.length; token += 1) long[from + token * rows] = LOWEST;
  const chosen = bestOfTokens(network, room, room.relations, rows, relations.length, heads.length);
  for (let token = 0; token < heads.length; token += 1) if (heads[token]! < 0) chosen[token] = root;
  return chosen;
};

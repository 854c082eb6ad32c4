/**
 * The parser's network: sums of embeddings, recurrent layers in both directions, and three heads for tags, arcs and
 * relations (a small, integer relative of Dozat & Manning 2017).
 *
 * Bits after the point: 12 in embeddings and hidden states, 10 in weights, 22 in sums.
 */
import { makeArithmetic, type Arithmetic } from "../network/kernel/index.js";
import { inBlocks, inGateBlocks } from "../network/blocks.js";
import { unpackSections, unpackTensor } from "../network/tensors.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** How large the parts of the network are. All but the number of layers are multiples of 8. */
export interface NetworkShape {
  readonly embedding: number;
  /** Hidden units of one direction. */
  readonly hidden: number;
  readonly layers: number;
  /** Width in which heads and dependents are compared. */
  readonly arc: number;
  /** Width in which relations are told apart. */
  readonly relation: number;
}

/** Heads farther away than this many places count as this far. */
export const FARTHEST = 20;

/** A layer: where its weights stand in memory, those for its input as one map for both directions, forward first. */
export interface Layer {
  readonly input: Linear;
  /** What the hidden state before adds, forward and backward. */
  readonly recurrent: readonly [number, number];
}

/** A linear map: where its weights and its bias stand, and how many rows it has. */
export interface Linear {
  readonly weights: number;
  readonly bias: number;
  readonly rows: number;
}

/** A linear map of the states of all layers: the weights for each, from the lowest on, and one bias. */
export interface LayeredLinear {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly rows: number;
}

/** A universal part of speech with its Penn tag. */
export interface FineTag {
  readonly name: string;
  readonly pos: string;
  readonly penn: string;
}

/** A network in memory. */
export interface Network {
  readonly shape: NetworkShape;
  readonly arithmetic: Arithmetic;
  readonly vocabulary: Vocabulary;
  readonly tags: readonly FineTag[];
  readonly relations: readonly string[];
  readonly embeddings: number;
  /** A stretch of zeros, as long as the longest row of sums. */
  readonly zeros: number;
  readonly layers: readonly Layer[];
  readonly tag: LayeredLinear;
  readonly dependent: Linear;
  readonly head: Linear;
  /** How much each word is a head at all. */
  readonly headness: number;
  /** By distance from -20 to 20. */
  readonly distances: number;
  readonly relationOfWord: Linear;
  readonly relationOfHead: Linear;
  readonly relation: Linear;
}

interface Side {
  readonly input: Int16Array;
  readonly recurrent: number;
  readonly bias: Int32Array;
}

const numbersOf = (text: string): Int32Array => Int32Array.from(text.split(" "), Number);

/** The kernel computes rows of sums eight at a time: a number rounded up to eights. */
export const roundedUp = (count: number): number => (count + 7) & ~7;

/**
 * A network from its text. The order of the sections is that of `packNetwork` in `train-pack.ts`: sizes, tags,
 * relations, how many lists of values there are and the lists, then tensors and biases.
 */
export const unpackNetwork = (text: string): Network => {
  const sections = unpackSections(text);
  let next = 0;
  const take = (): string => sections[next++]!;
  const [embedding, hidden, layers, arc, relation] = numbersOf(take()) as unknown as [number, number, number, number, number];
  const tags = take().split(",").map((name): FineTag => {
    const [pos = "X", penn = ""] = name.split(" ");
    return { name, pos, penn };
  });
  const relations = take().split(",");
  const lists = Array.from({ length: Number(take()) }, () => take().split("\n"));
  const arithmetic = makeArithmetic();
  const short = (values: Int16Array): number => {
    const address = arithmetic.reserve(2 * values.length);
    arithmetic.views().short.set(values, address >> 1);
    return address;
  };
  const long = (values: Int32Array): number => {
    const address = arithmetic.reserve(4 * values.length);
    arithmetic.views().long.set(values, address >> 2);
    return address;
  };
  const tensor = (): number => short(unpackTensor(take()));
  const blocks = (width: number): number => short(inBlocks(unpackTensor(take()), width));
  const linear = (rows: number, width: number): Linear => ({ weights: blocks(width), bias: long(numbersOf(take())), rows: roundedUp(rows) });
  const layered = (rows: number): LayeredLinear => ({ weights: Array.from({ length: layers }, () => blocks(2 * hidden)), bias: long(numbersOf(take())), rows: roundedUp(rows) });
  const layer = (_: unknown, index: number): Layer => {
    const width = index === 0 ? embedding : 2 * hidden;
    const [forward, backward] = [0, 1].map(() => ({ input: inBlocks(unpackTensor(take()), width), recurrent: short(inGateBlocks(unpackTensor(take()), hidden)), bias: numbersOf(take()) })) as [Side, Side];
    const both = new Int16Array(forward.input.length + backward.input.length);
    both.set(forward.input);
    both.set(backward.input, forward.input.length);
    const weights = short(both);
    return { input: { weights, bias: long(Int32Array.from([...forward.bias, ...backward.bias])), rows: 6 * hidden }, recurrent: [forward.recurrent, backward.recurrent] };
  };
  return {
    shape: { embedding, hidden, layers, arc, relation },
    arithmetic,
    vocabulary: vocabularyOf(lists),
    tags,
    relations,
    zeros: arithmetic.reserve(4 * Math.max(3 * hidden, 512)),
    embeddings: tensor(),
    layers: Array.from({ length: layers }, layer),
    tag: layered(tags.length),
    dependent: linear(arc, 2 * hidden),
    head: linear(arc, 2 * hidden),
    headness: tensor(),
    distances: long(numbersOf(take())),
    relationOfWord: linear(relation, 2 * hidden),
    relationOfHead: linear(relation, 2 * hidden),
    relation: linear(relations.length, relation),
  };
};

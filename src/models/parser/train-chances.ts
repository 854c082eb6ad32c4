/** How sure the teachers were of what they read: the chances of each tag, head and relation, for another to learn (compare Hinton, Vinyals & Dean 2015). */
import type { Chances } from "../network/train-memory.js";
import type { Parser, Reading } from "./index.js";
import type { TrainChances } from "./train-sentence.js";

/** Chances smaller than this share of the best are left out, that is what lies this far below it (in units of e). */
const FARTHEST_BELOW = 5;

/** What one stands for in the scores of tags and relations, and of arcs, where eight bits are cut off. */
const TAG_UNIT = 1 << 22;
const RELATION_UNIT = 1 << 20;
const ARC_UNIT = 1 << 12;

/** The chances of `count` scores from a place on; `isOpen` says which come in question. */
const chancesOf = (scores: Int32Array, start: number, count: number, unit: number, isOpen: (index: number) => boolean): Chances => {
  let most = -Infinity;
  for (let index = 0; index < count; index += 1) if (isOpen(index)) most = Math.max(most, scores[start + index]!);
  const at: number[] = [];
  for (let index = 0; index < count; index += 1) if (isOpen(index) && most - scores[start + index]! < FARTHEST_BELOW * unit) at.push(index);
  const sizes = at.map((index) => Math.exp((scores[start + index]! - most) / unit));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return { at, shares: sizes.map((size) => size / sum) };
};

const always = (): boolean => true;

/** The chances that the scores in a parser's room give what it has just read. */
export const readChances = ({ network, encoding }: Parser, { tags, heads }: Reading): TrainChances => {
  const { long } = network.arithmetic.views();
  const root = network.relations.indexOf("root");
  const words = tags.flatMap(({ pos }, token) => (pos === "PUNCT" ? [] : [token]));
  const arcs = new Int32Array(words.length + 1);
  const chosenHeads = new Array<Chances | undefined>(tags.length).fill(undefined);
  const relations = new Array<Chances | undefined>(tags.length).fill(undefined);
  words.forEach((token, word) => {
    arcs[0] = long[(encoding.roots >> 2) + word]!;
    words.forEach((_, head) => { arcs[head + 1] = long[(encoding.wordArcs >> 2) + head * words.length + word]!; });
    const { at, shares } = chancesOf(arcs, 0, words.length + 1, ARC_UNIT, (index) => index !== word + 1);
    chosenHeads[token] = { at: at.map((index) => (index === 0 ? 0 : words[index - 1]! + 1)), shares };
    if (heads[token]! >= 0) relations[token] = chancesOf(long, (encoding.relations >> 2) + (token + 1) * network.relation.rows, network.relations.length, RELATION_UNIT, (index) => index !== root);
  });
  return {
    tags: tags.map((_, token) => chancesOf(long, (encoding.tags >> 2) + (token + 1) * network.tag.rows, network.tags.length, TAG_UNIT, always)),
    heads: chosenHeads,
    relations,
  };
};

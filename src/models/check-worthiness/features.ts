/** The features of the check-worthiness model, the same in training and prediction. */
import { HASH_START, hashOf, hashStep, joined, mixed } from "../linear.js";
import type { SeenWord, StatementWords } from "./words.js";

const WORD = 1;
const PIECE = 2;
const PAIR = 3;
const TRIPLE = 4;
const SKIP = 5;
const LENGTH = 6;
const NUMBERS = 7;
const CAPITALS = 8;
const QUESTION = 9;
const SHAPES = 10;
const SHAPE_COUNT = 11;
const SELF = 12;

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const EDGE = hashOf("_");

/**
 * The features of one word by itself, handed over one by one: the word and its pieces of three to five characters, edges
 * included. A piece's hash goes on from that of the piece one character shorter at the same place.
 *
 * @example
 * visitWord("rose", (feature) => features.push(feature)); // ten features
 */
export const visitWord = (word: string, visit: (feature: number) => void): void => {
  visit(joined(WORD, hashOf(word)));
  const edged = `_${word}_`;
  const states: number[] = [];
  for (let start = 0; start + SHORTEST_PIECE <= edged.length; start += 1) {
    let state = HASH_START;
    for (let index = start; index < start + SHORTEST_PIECE; index += 1) state = hashStep(state, edged.charCodeAt(index));
    states.push(state);
    visit(joined(PIECE, mixed(state)));
  }
  for (let length = SHORTEST_PIECE + 1; length <= LONGEST_PIECE; length += 1) {
    for (let start = 0; start + length <= edged.length; start += 1) {
      const state = hashStep(states[start]!, edged.charCodeAt(start + length - 1));
      states[start] = state;
      visit(joined(PIECE, mixed(state)));
    }
  }
};

const bucket = (count: number, most: number): number => Math.min(count, most);

const SELVES: ReadonlySet<string> = new Set(["i", "we", "my", "our", "you"]);

const SHAPE_COUNTS = 3;

/** Runs of two, three and four shapes, and how many words of each open shape there are. */
const visitShapes = (words: readonly SeenWord[], visit: (feature: number) => void): void => {
  const last = words.length;
  const at = (index: number): number => (index < 0 || index >= last ? EDGE : words[index]!.shapeHash);
  for (let index = -1; index < last; index += 1) {
    const pair = joined(joined(SHAPES, at(index)), at(index + 1));
    visit(pair);
    if (index + 2 > last) continue;
    const triple = joined(pair, at(index + 2));
    visit(triple);
    if (index + 3 <= last) visit(joined(triple, at(index + 3)));
  }
  const counts = new Map<number, number>();
  for (const { shape, shapeHash } of words) if (shape.startsWith("~")) counts.set(shapeHash, (counts.get(shapeHash) ?? 0) + 1);
  for (const [hash, count] of counts) visit(joined(joined(SHAPE_COUNT, hash), bucket(count, SHAPE_COUNTS)));
};

/**
 * The features of neighbouring words and of the whole statement, handed over one by one.
 *
 * @example
 * visitContext(statement, (feature) => features.push(feature));
 */
export const visitContext = ({ words, question }: StatementWords, visit: (feature: number) => void): void => {
  const last = words.length;
  const at = (index: number): number => (index < 0 || index >= last ? EDGE : words[index]!.textHash);
  let [numbers, capitals, selves] = [0, 0, 0];
  for (let index = -1; index < last; index += 1) {
    const pair = joined(at(index), at(index + 1));
    visit(joined(PAIR, pair));
    if (index + 1 < last) {
      visit(joined(TRIPLE, joined(pair, at(index + 2))));
      visit(joined(SKIP, joined(at(index), at(index + 2))));
    }
  }
  for (const { text, shape } of words) {
    if (text.startsWith("<")) numbers += 1;
    if (shape === "~C") capitals += 1;
    if (SELVES.has(text)) selves += 1;
  }
  visit(joined(LENGTH, bucket(Math.trunc(last / 3), 12)));
  visit(joined(NUMBERS, bucket(numbers, 4)));
  visit(joined(CAPITALS, bucket(capitals, 4)));
  visit(joined(SELF, bucket(selves, 3)));
  if (question) visit(joined(QUESTION, 1));
  visitShapes(words, visit);
};

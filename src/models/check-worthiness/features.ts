/** The features of the check-worthiness model, the same in training and prediction. */
import { hashOf, joined } from "../linear.js";
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
 * The features of one word by itself: the word and its pieces of three to five characters, edges included.
 *
 * @example
 * wordFeatures("rose").length; // => 10
 */
export const wordFeatures = (word: string): readonly number[] => {
  const features = [joined(WORD, hashOf(word))];
  const edged = `_${word}_`;
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length += 1) {
    for (let start = 0; start + length <= edged.length; start += 1) features.push(joined(PIECE, hashOf(edged.slice(start, start + length))));
  }
  return features;
};

const bucket = (count: number, most: number): number => Math.min(count, most);

const SELVES: ReadonlySet<string> = new Set(["i", "we", "my", "our", "you"]);

/** Runs of two, three and four shapes, and how many words of each open shape there are. */
const shapeFeatures = (shapes: readonly string[], features: number[]): void => {
  const hashes = shapes.map(hashOf);
  const at = (index: number): number => hashes[index] ?? EDGE;
  for (let index = -1; index < hashes.length; index += 1) {
    const pair = joined(joined(SHAPES, at(index)), at(index + 1));
    features.push(pair);
    if (index + 2 > hashes.length) continue;
    const triple = joined(pair, at(index + 2));
    features.push(triple);
    if (index + 3 <= hashes.length) features.push(joined(triple, at(index + 3)));
  }
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape.startsWith("~")) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  for (const [shape, count] of counts) features.push(joined(joined(SHAPE_COUNT, hashOf(shape)), bucket(count, 3)));
};

/**
 * The features of neighbouring words and of the whole statement; `hashes` are the words' own hashes.
 *
 * @example
 * contextFeatures(statement, statement.words.map(({ text }) => hashOf(text)));
 */
export const contextFeatures = ({ words, question }: StatementWords, hashes: readonly number[]): readonly number[] => {
  const features: number[] = [];
  const at = (index: number): number => hashes[index] ?? EDGE;
  for (let index = -1; index < hashes.length; index += 1) {
    const pair = joined(at(index), at(index + 1));
    features.push(joined(PAIR, pair));
    if (index + 1 < hashes.length) features.push(joined(TRIPLE, joined(pair, at(index + 2))), joined(SKIP, joined(at(index), at(index + 2))));
  }
  const count = (holds: (word: SeenWord) => boolean): number => words.reduce((sum, word) => sum + (holds(word) ? 1 : 0), 0);
  features.push(
    joined(LENGTH, bucket(Math.trunc(words.length / 3), 12)),
    joined(NUMBERS, bucket(count(({ text }) => text.startsWith("<")), 4)),
    joined(CAPITALS, bucket(count(({ shape }) => shape === "~C"), 4)),
    joined(SELF, bucket(count(({ text }) => SELVES.has(text)), 3)),
  );
  if (question) features.push(joined(QUESTION, 1));
  shapeFeatures(words.map(({ shape }) => shape), features);
  return features;
};

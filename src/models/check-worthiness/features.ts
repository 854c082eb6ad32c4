/** The features of the check-worthiness model, the same in training and prediction. */
import { hashOf, joined } from "../linear.js";
import type { StatementWords } from "./words.js";

const WORD = 1;
const PIECE = 2;
const PAIR = 3;
const TRIPLE = 4;
const SKIP = 5;
const LENGTH = 6;
const NUMBERS = 7;
const CAPITALS = 8;
const QUESTION = 9;

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

/**
 * The features of neighbouring words and of the whole statement; `hashes` are the words' own hashes.
 *
 * @example
 * contextFeatures(statement, statement.words.map(hashOf));
 */
export const contextFeatures = ({ words, capitals, question }: StatementWords, hashes: readonly number[]): readonly number[] => {
  const features: number[] = [];
  const at = (index: number): number => hashes[index] ?? EDGE;
  for (let index = -1; index < hashes.length; index += 1) {
    const pair = joined(at(index), at(index + 1));
    features.push(joined(PAIR, pair));
    if (index + 1 < hashes.length) features.push(joined(TRIPLE, joined(pair, at(index + 2))), joined(SKIP, joined(at(index), at(index + 2))));
  }
  const numbers = words.reduce((sum, word) => sum + (word.startsWith("<") ? 1 : 0), 0);
  features.push(joined(LENGTH, bucket(Math.trunc(words.length / 3), 12)), joined(NUMBERS, bucket(numbers, 4)), joined(CAPITALS, bucket(capitals, 4)));
  if (question) features.push(joined(QUESTION, 1));
  return features;
};

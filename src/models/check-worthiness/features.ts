/** The features of the check-worthiness model, the same in training and prediction. */
import { normalizedWord, shippedClasses } from "../clusters/index.js";
import { HASH_START, hashOf, hashStep, joined, mixed } from "../linear.js";
import { OPEN_SHAPES } from "./shapes.js";
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
const FINE_CLASS = 13;
const COARSE_CLASS = 14;

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const EDGE = hashOf("_");

/** Room for the features of any statement, and of any word in one: both are cut at 2,000 characters. */
export const ROOM = 16_384;

/**
 * Writes the features of one word by itself and says where they end: the word, its classes (words with like neighbours in
 * news, so that what is learnt of one holds for words never met in a debate) and its pieces of three to five characters,
 * edges included. A piece's hash goes on from that of the piece one character shorter at the same place.
 *
 * @example
 * writeWord(seenWord("rose"), into, 0); // => 12
 */
export const writeWord = ({ text: word, openShape }: Pick<SeenWord, "text" | "openShape">, into: Int32Array, start: number): number => {
  const edged = `_${word}_`;
  const { length } = edged;
  let end = start;
  into[end++] = joined(WORD, hashOf(word));
  if (openShape >= 0) {
    const { fine, coarse } = shippedClasses();
    const classed = normalizedWord(word);
    const found = fine(classed);
    if (found > 0) {
      into[end++] = joined(FINE_CLASS, found);
      into[end++] = joined(COARSE_CLASS, coarse(classed));
    }
  }
  for (let first = 0; first + SHORTEST_PIECE <= length; first += 1) {
    let state = HASH_START;
    const last = Math.min(first + LONGEST_PIECE, length);
    for (let index = first; index < last; index += 1) {
      state = hashStep(state, edged.charCodeAt(index));
      if (index >= first + SHORTEST_PIECE - 1) into[end++] = joined(PIECE, mixed(state));
    }
  }
  return end;
};

const bucket = (count: number, most: number): number => Math.min(count, most);

const SHAPE_COUNTS = 3;
const OPEN_HASHES: readonly number[] = OPEN_SHAPES.map((shape) => joined(SHAPE_COUNT, hashOf(shape)));
const CAPITAL = OPEN_SHAPES.indexOf("~C");

/** Runs of two, three and four shapes, and how many words of each open shape there are. */
const writeShapes = (words: readonly SeenWord[], counts: Uint16Array, into: Int32Array, start: number): number => {
  const last = words.length;
  let end = start;
  let [first, second, third] = [EDGE, last > 0 ? words[0]!.shapeHash : EDGE, last > 1 ? words[1]!.shapeHash : EDGE];
  for (let index = -1; index < last; index += 1) {
    const pair = joined(joined(SHAPES, first), second);
    into[end++] = pair;
    if (index + 2 <= last) {
      const triple = joined(pair, third);
      const fourth = index + 3 < last ? words[index + 3]!.shapeHash : EDGE;
      into[end++] = triple;
      if (index + 3 <= last) into[end++] = joined(triple, fourth);
      [first, second, third] = [second, third, fourth];
    }
  }
  for (let shape = 0; shape < counts.length; shape += 1) {
    if (counts[shape]! > 0) into[end++] = joined(OPEN_HASHES[shape]!, bucket(counts[shape]!, SHAPE_COUNTS));
  }
  return end;
};

/**
 * Writes the features of neighbouring words and of the whole statement and says where they end.
 *
 * @example
 * writeContext(statement, into, 0);
 */
export const writeContext = ({ words, question }: StatementWords, into: Int32Array, start: number): number => {
  const last = words.length;
  const counts = new Uint16Array(OPEN_SHAPES.length);
  let [numbers, selves, end] = [0, 0, start];
  let [first, second] = [EDGE, last > 0 ? words[0]!.textHash : EDGE];
  for (let index = -1; index < last; index += 1) {
    const pair = joined(first, second);
    into[end++] = joined(PAIR, pair);
    if (index + 1 < last) {
      const { openShape, figure, self } = words[index + 1]!;
      if (openShape >= 0) counts[openShape]! += 1;
      if (figure) numbers += 1;
      if (self) selves += 1;
      const third = index + 2 < last ? words[index + 2]!.textHash : EDGE;
      into[end++] = joined(TRIPLE, joined(pair, third));
      into[end++] = joined(SKIP, joined(first, third));
      [first, second] = [second, third];
    }
  }
  into[end++] = joined(LENGTH, bucket(Math.trunc(last / 3), 12));
  into[end++] = joined(NUMBERS, bucket(numbers, 4));
  into[end++] = joined(CAPITALS, bucket(counts[CAPITAL]!, 4));
  into[end++] = joined(SELF, bucket(selves, 3));
  if (question) into[end++] = joined(QUESTION, 1);
  return writeShapes(words, counts, into, end);
};

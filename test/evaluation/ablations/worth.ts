/** The rows of the check-worthiness model without one family of its features. */
import { ROOM, writeContext, writeWord } from "../../../src/models/check-worthiness/features.js";
import type { HashedRows } from "../../../src/models/check-worthiness/train-rows.js";
import { seenWord, statementWords } from "../../../src/models/check-worthiness/words.js";

/** What a feature looks at. */
export type Family = "words" | "word classes" | "word pieces" | "neighbouring words" | "counts" | "shapes";

export const FAMILIES: readonly Family[] = ["words", "word classes", "word pieces", "neighbouring words", "counts", "shapes"];

const written = (writeAll: (into: Int32Array) => number): readonly number[] => {
  const features = new Int32Array(ROOM);
  return Array.from(features.subarray(0, writeAll(features)));
};

/** Length, figures, capitals and persons; a question has one more. */
const COUNTS = 4;

/** How many pieces of three to five characters a word has, its edges included. */
const piecesOf = (word: string): number => [3, 4, 5].reduce((sum, length) => sum + Math.max(0, word.length + 3 - length), 0);

/** The features of a statement by family, told apart by the order in which they are written. */
export const featuresByFamily = (text: string): ReadonlyMap<Family, readonly number[]> => {
  const statement = statementWords(text, seenWord);
  const own = statement.words.map((word) => ({ features: written((into) => writeWord(word, into, 0)), pieces: piecesOf(word.text) }));
  const context = written((into) => writeContext(statement, into, 0));
  // A pair before every word and behind the last, a triple and a skipped pair from each.
  const neighbours = 3 * statement.words.length + 1;
  const counts = neighbours + COUNTS + (statement.question ? 1 : 0);
  return new Map<Family, readonly number[]>([
    ["words", own.map(({ features }) => features[0]!)],
    ["word classes", own.flatMap(({ features, pieces }) => features.slice(1, features.length - pieces))],
    ["word pieces", own.flatMap(({ features, pieces }) => features.slice(features.length - pieces))],
    ["neighbouring words", context.slice(0, neighbours)],
    ["counts", context.slice(neighbours, counts)],
    ["shapes", context.slice(counts)],
  ]);
};

/** Statements as rows of all features but those of one family. */
export const rowsWithout = (texts: readonly string[], family: Family | undefined): HashedRows => {
  const lists = texts.map((text) => [...featuresByFamily(text)].flatMap(([name, features]) => (name === family ? [] : features)));
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => { starts[index + 1] = starts[index]! + list.length; });
  const hashes = new Int32Array(starts.at(-1) ?? 0);
  lists.forEach((list, index) => { hashes.set(list, starts[index]); });
  return { starts, hashes, count: lists.length };
};

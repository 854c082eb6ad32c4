/** Sentences turned into rows of numbered features, for training only. */
import { featureNumbers, type FeatureNumbers } from "../train-feature-numbers.js";
import { ROOM, writeContext, writeWord } from "./features.js";
import type { SparseRows } from "./train-logistic.js";
import { seenWord, statementWords } from "./words.js";

/** All feature hashes of a sentence, repeated ones as often as they occur. */
export const hashesOf = (text: string, known: Map<string, Int32Array>): Int32Array => {
  const statement = statementWords(text, seenWord);
  const features = new Int32Array(ROOM * 2);
  let end = 0;
  for (const { text: word, openShape } of statement.words) {
    let own = known.get(word);
    if (own === undefined) {
      const into = new Int32Array(ROOM);
      own = into.slice(0, writeWord({ text: word, openShape }, into, 0));
      known.set(word, own);
    }
    features.set(own, end);
    end += own.length;
  }
  return features.slice(0, writeContext(statement, features, end));
};

/** The features of many sentences, before they are numbered. */
export interface HashedRows {
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
  readonly count: number;
}

/** Hashes many sentences. */
export const hashRows = (texts: readonly string[]): HashedRows => {
  const known = new Map<string, Int32Array>();
  const lists = texts.map((text) => hashesOf(text, known));
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => { starts[index + 1] = starts[index]! + list.length; });
  const hashes = new Int32Array(starts.at(-1) ?? 0);
  lists.forEach((list, index) => { hashes.set(list, starts[index]); });
  return { starts, hashes, count: lists.length };
};

/** Only some of the rows. */
export const pickRows = ({ starts, hashes }: HashedRows, picked: readonly number[]): HashedRows => {
  const lengths = picked.map((row) => starts[row + 1]! - starts[row]!);
  const newStarts = new Int32Array(picked.length + 1);
  lengths.forEach((length, index) => { newStarts[index + 1] = newStarts[index]! + length; });
  const chosen = new Int32Array(newStarts.at(-1) ?? 0);
  picked.forEach((row, index) => { chosen.set(hashes.subarray(starts[row], starts[row + 1]), newStarts[index]); });
  return { starts: newStarts, hashes: chosen, count: picked.length };
};

const TABLE_BITS = 22;
/** Features seen less often teach nothing that holds elsewhere. */
const FEWEST = 4;

/** Numbers for the features of these rows, and how many there are. */
export const numberFeatures = (rows: HashedRows): { readonly numbers: FeatureNumbers; readonly size: number } => {
  const numbers = featureNumbers(TABLE_BITS);
  for (const hash of rows.hashes) numbers.count(hash);
  return { numbers, size: numbers.freeze(FEWEST) };
};

/** The rows with numbers in place of hashes; -1 for features without one. */
export const numberRows = ({ starts, hashes, count }: HashedRows, numbers: FeatureNumbers): SparseRows =>
  ({ starts, features: hashes.map((hash) => numbers.numberOf(hash)), count });

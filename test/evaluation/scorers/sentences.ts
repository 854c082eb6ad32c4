/** Scorers for sentences, tokens and blocks. */
import { scoreOf } from "../frame.js";

/** Counts that add up over documents. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** No counts yet. */
export const NO_COUNTS: Counts = { right: 0, predicted: 0, gold: 0 };

/** The sum of two counts. */
export const addCounts = (left: Counts, right: Counts): Counts => ({
  right: left.right + right.right, predicted: left.predicted + right.predicted, gold: left.gold + right.gold,
});

/** F1 of counts as a percentage. */
export const f1Of = ({ right, predicted, gold }: Counts): number => 100 * scoreOf(right, predicted, gold).f1;

const withoutBlanks = (sentence: string): string => sentence.replace(/\s+/gu, "");

/**
 * True where the list of sentences is reproduced exactly, white space ignored: the measure of the rule sets.
 *
 * @example
 * isReproduced(["A b.", "C."], ["A b.", "C."]); // => true
 */
export const isReproduced = (expected: readonly string[], found: readonly string[]): boolean =>
  expected.length === found.length && expected.every((sentence, index) => withoutBlanks(sentence) === withoutBlanks(found[index]!));

/** A start and an end in UTF-16 code units. */
export type Pair = readonly [start: number, end: number];

/**
 * Spans that are the same in gold and prediction (CoNLL 2018 shared task): each span counts once.
 *
 * @example
 * spanCounts([[0, 3], [4, 6]], [[0, 3]]); // => { right: 1, predicted: 1, gold: 2 }
 */
export const spanCounts = (gold: readonly Pair[], predicted: readonly Pair[]): Counts => {
  const wanted = new Set(gold.map(([start, end]) => `${start}-${end}`));
  const found = new Set(predicted.map(([start, end]) => `${start}-${end}`));
  return { right: [...found].filter((span) => wanted.has(span)).length, predicted: found.size, gold: wanted.size };
};

/**
 * Where pieces that were cut from a text stand in it, white space ignored; pieces that cannot be found are left out.
 *
 * @example
 * placesOf("A b. C.", ["A b.", "C."]); // => [[0, 4], [5, 7]]
 */
export const placesOf = (text: string, pieces: readonly string[]): readonly Pair[] => {
  const places: Pair[] = [];
  let at = 0;
  for (const piece of pieces) {
    const trimmed = piece.trim();
    const start = trimmed === "" ? -1 : text.indexOf(trimmed, at);
    if (start < 0) continue;
    places.push([start, start + trimmed.length]);
    at = start + trimmed.length;
  }
  return places;
};

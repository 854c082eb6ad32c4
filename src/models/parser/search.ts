/** Beam search for the best tree: a few states side by side, one transition at a time. */
import { FEATURES, writeFeatures } from "./features.js";
import type { ParserInput } from "./input.js";
import { allowed, headsOf, LEFT, RIGHT, ROW, SHIFT, startRow, takeStep } from "./states.js";

/** Weights of LEFT and RIGHT (SHIFT is the zero that they are measured from) for every bucket of feature hashes. */
export interface TransitionModel {
  /** LEFT in the low byte, RIGHT in the high byte; bucket 0 is always zero. */
  readonly weights: Int16Array;
  /** Buckets are chosen by this many high bits of a feature. */
  readonly bits: number;
}

/** Room for a search: made once, used for many sentences. */
export interface Room {
  readonly beam: number;
  /** States that fall behind the best by more than this are given up. */
  readonly gap: number;
  readonly longest: number;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
  readonly features: Int32Array;
  /** Where the states of each step begin among the rows, in numbers of rows. */
  readonly steps: Int32Array;
  /** The scores of LEFT and RIGHT in the state at hand. */
  readonly both: Int32Array;
  readonly candidateFrom: Int32Array;
  readonly candidateAction: Int32Array;
  readonly candidateScore: Int32Array;
}

/** Room for sentences of up to `longest` words. */
export const makeRoom = (beam: number, longest: number, gap: number = 1 << 30): Room => ({
  beam,
  gap,
  longest,
  rows: new Int32Array(ROW * (2 * longest * beam + 2)),
  scores: new Int32Array(2 * longest * beam + 2),
  features: new Int32Array(FEATURES),
  both: new Int32Array(2),
  steps: new Int32Array(2 * longest + 2),
  candidateFrom: new Int32Array(3 * beam),
  candidateAction: new Int32Array(3 * beam),
  candidateScore: new Int32Array(3 * beam),
});

/** Adds a candidate to the best so far, best first; the earlier one stays ahead among equals. */
const addCandidate = (room: Room, count: number, from: number, action: number, score: number): number => {
  const { beam, candidateFrom, candidateAction, candidateScore } = room;
  if (count === beam && score <= candidateScore[count - 1]!) return count;
  let place = count < beam ? count : count - 1;
  while (place > 0 && candidateScore[place - 1]! < score) {
    candidateScore[place] = candidateScore[place - 1]!;
    candidateFrom[place] = candidateFrom[place - 1]!;
    candidateAction[place] = candidateAction[place - 1]!;
    place -= 1;
  }
  candidateScore[place] = score;
  candidateFrom[place] = from;
  candidateAction[place] = action;
  return count < beam ? count + 1 : count;
};

/** Scores LEFT and RIGHT in a state by its features. */
export type Scorer = (features: Int32Array, out: Int32Array) => void;

/** Two weights as the model keeps them. */
export const pairOf = (left: number, right: number): number => (right << 8) | (left & 255);

/** Scores with the weights of a model. */
export const scorerOf = ({ weights, bits }: TransitionModel): Scorer => {
  const shift = 32 - bits;
  return (features, out) => {
    let left = 0;
    let right = 0;
    for (let feature = 0; feature < FEATURES; feature += 1) {
      const pair = weights[features[feature]! >>> shift]!;
      left += (pair << 24) >> 24;
      right += pair >> 8;
    }
    out[0] = left;
    out[1] = right;
  };
};

/** One transition further for all states of step `step`. */
export const advance = (scorer: Scorer, input: ParserInput, room: Room, step: number): void => {
  const { rows, scores, features, steps, both } = room;
  const first = steps[step]!;
  const last = steps[step + 1]!;
  let count = 0;
  for (let state = first; state < last; state += 1) {
    const from = state * ROW;
    const base = scores[state]!;
    const canShift = allowed(rows, from, SHIFT, input.length);
    const canLeft = allowed(rows, from, LEFT, input.length);
    const canRight = allowed(rows, from, RIGHT, input.length);
    if (!canLeft && !canRight) {
      count = addCandidate(room, count, from, SHIFT, base);
      continue;
    }
    writeFeatures(input, rows, from, features);
    scorer(features, both);
    if (canShift) count = addCandidate(room, count, from, SHIFT, base);
    if (canLeft) count = addCandidate(room, count, from, LEFT, base + both[0]!);
    if (canRight) count = addCandidate(room, count, from, RIGHT, base + both[1]!);
  }
  const least = room.candidateScore[0]! - room.gap;
  while (count > 1 && room.candidateScore[count - 1]! < least) count -= 1;
  for (let index = 0; index < count; index += 1) {
    takeStep(rows, room.candidateFrom[index]!, room.candidateAction[index]!, (last + index) * ROW);
    scores[last + index] = room.candidateScore[index]!;
  }
  steps[step + 2] = last + count;
};

/** Sets the room to the first state. */
export const begin = ({ rows, scores, steps }: Room): void => {
  startRow(rows);
  scores[0] = 0;
  steps[0] = 0;
  steps[1] = 1;
};

/** The best heads of the words; -1 for the root. */
export const bestHeads = (scorer: Scorer, input: ParserInput, room: Room): Int32Array => {
  begin(room);
  const transitions = 2 * input.length - 1;
  for (let step = 0; step < transitions; step += 1) advance(scorer, input, room, step);
  return headsOf(room.rows, room.steps[transitions]! * ROW, input.length);
};

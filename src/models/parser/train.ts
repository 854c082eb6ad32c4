/** Training of the transitions: a structured averaged perceptron with max-violation updates (Huang, Fayong & Guo 2012). */
import { FEATURES, writeFeatures } from "./features.js";
import type { ParserInput } from "./input.js";
import { LARGEST_WEIGHT } from "../packing.js";
import { randomIntegers, shuffled } from "../linear-learner.js";
import type { Room, Scorer } from "./search.js";
import { advance, begin, makeRoom, pairOf } from "./search.js";
import { ACTION, BELOW, CAME_FROM, FRONT, LEFT, RIGHT, ROW, SHIFT, startRow, takeStep, TOP } from "./states.js";

/** A sentence to learn from: projective heads, -1 for the root. */
export interface Tree {
  readonly input: ParserInput;
  readonly heads: Int32Array;
}

/** How to train. */
export interface ParserSettings {
  readonly beam: number;
  readonly epochs: number;
  readonly seed: number;
  readonly bits: number;
  /** Averaged weights are divided by this and rounded. */
  readonly unit: number;
  /** Smaller rounded weights are left out. */
  readonly smallest: number;
  /** A bucket met less often learns nothing. */
  readonly fewest: number;
  /** Per cent of the templates that are left out of a sentence at random. */
  readonly dropout: number;
}

/** The heads with every arc that crosses another lifted to the head of its head until the tree is projective. */
export const projective = (heads: ArrayLike<number>): Int32Array => {
  const result = Int32Array.from(heads);
  const reaches = (head: number, word: number): boolean => {
    for (let at = word, steps = 0; at >= 0 && steps <= result.length; at = result[at]!, steps += 1) if (at === head) return true;
    return false;
  };
  for (;;) {
    let worst = -1;
    let shortest = Infinity;
    for (let word = 0; word < result.length; word += 1) {
      const head = result[word]!;
      if (head < 0 || Math.abs(head - word) >= shortest) continue;
      for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between += 1) {
        if (reaches(head, between)) continue;
        worst = word;
        shortest = Math.abs(head - word);
        break;
      }
    }
    if (worst < 0) return result;
    const up = result[result[worst]!]!;
    if (up >= 0) result[worst] = up;
    else {
      // The head is the root and does not cover the word's path: hang the words in between on it.
      const head = result[worst]!;
      for (let between = Math.min(head, worst) + 1; between < Math.max(head, worst); between += 1) if (!reaches(head, between)) result[between] = head;
    }
  }
};

/** The right transition in a state for a projective tree: reduce as early as possible. */
const rightAction = (heads: Int32Array, lastChild: Int32Array, rows: Int32Array, from: number): number => {
  const top = rows[from + TOP]!;
  const front = rows[from + FRONT]!;
  if (top < 0) return SHIFT;
  if (front < heads.length && heads[top] === front) return LEFT;
  const below = rows[from + BELOW]!;
  if (below >= 0 && heads[top] === rows[below + TOP]! && lastChild[top]! < front) return RIGHT;
  return SHIFT;
};

const lastChildren = (heads: Int32Array): Int32Array => {
  const last = new Int32Array(heads.length).fill(-1);
  heads.forEach((head, word) => { if (head >= 0) last[head] = Math.max(last[head]!, word); });
  return last;
};

interface Learner {
  /** LEFT and RIGHT, one after the other, for every bucket. */
  readonly weights: Int16Array;
  readonly sums: Float64Array;
  readonly features: Int32Array;
  readonly bits: number;
  /** 1 where a bucket was seen often enough to learn. */
  readonly live: Uint8Array;
  /** 1 where a template is left out for the sentence at hand. */
  readonly dropped: Uint8Array;
  readonly scorer: Scorer;
  readonly both: Int32Array;
}

const update = ({ weights, sums, features, bits, live, dropped }: Learner, input: ParserInput, rows: Int32Array, from: number, action: number, amount: number, step: number): void => {
  if (action === SHIFT) return;
  writeFeatures(input, rows, from, features);
  for (let feature = 0; feature < FEATURES; feature += 1) {
    const bucket = features[feature]! >>> (32 - bits);
    if (live[bucket] === 0 || dropped[feature] === 1) continue;
    const place = (bucket << 1) + action - LEFT;
    weights[place]! += amount;
    sums[place]! += amount * step;
  }
};

const scoreOfAction = ({ scorer, features, both }: Learner, input: ParserInput, rows: Int32Array, from: number, action: number): number => {
  if (action === SHIFT) return 0;
  writeFeatures(input, rows, from, features);
  scorer(features, both);
  return both[action - LEFT]!;
};

/** Learns from one sentence; true where the tree was found. */
const learn = (learner: Learner, room: Room, goldRows: Int32Array, { input, heads }: Tree, step: number): boolean => {
  const transitions = 2 * input.length - 1;
  const children = lastChildren(heads);
  startRow(goldRows);
  begin(room);
  let goldScore = 0;
  let gap = 0;
  let worst = -1;
  // Row of the beam's state that is the right one so far; -1 once it has fallen out.
  let alive = 0;
  for (let index = 0; index < transitions; index += 1) {
    const from = index * ROW;
    const action = rightAction(heads, children, goldRows, from);
    goldScore += scoreOfAction(learner, input, goldRows, from, action);
    takeStep(goldRows, from, action, from + ROW);
    advance(learner.scorer, input, room, index);
    const first = room.steps[index + 1]!;
    if (alive >= 0) {
      let next = -1;
      for (let state = first; state < room.steps[index + 2]!; state += 1) {
        if (room.rows[state * ROW + CAME_FROM] === alive && room.rows[state * ROW + ACTION] === action) next = state * ROW;
      }
      alive = next;
    }
    const violation = room.scores[first]! - goldScore;
    const wrong = alive < 0 || (index === transitions - 1 && alive !== first * ROW);
    if (wrong && violation >= gap) {
      gap = violation;
      worst = index;
    }
  }
  if (worst < 0) return true;
  // The two ways are the same up to some state: only what follows counts, but its sums cancel anyway.
  let row = room.steps[worst + 1]! * ROW;
  const taken = new Int32Array(worst + 1);
  const states = new Int32Array(worst + 1);
  for (let index = worst; index >= 0; index -= 1) {
    taken[index] = room.rows[row + ACTION]!;
    row = room.rows[row + CAME_FROM]!;
    states[index] = row;
  }
  let same = 0;
  while (same <= worst && taken[same] === goldRows[(same + 1) * ROW + ACTION]!) same += 1;
  for (let index = same; index <= worst; index += 1) {
    update(learner, input, goldRows, index * ROW, goldRows[(index + 1) * ROW + ACTION]!, 1, step);
    update(learner, input, room.rows, states[index]!, taken[index]!, -1, step);
  }
  return false;
};

/** Marks the buckets that the right ways through the trees meet at least `fewest` times. */
const liveBuckets = (trees: readonly Tree[], bits: number, fewest: number, rows: Int32Array): Uint8Array => {
  const live = new Uint8Array(1 << bits);
  const features = new Int32Array(FEATURES);
  for (const { input, heads } of trees) {
    const children = lastChildren(heads);
    startRow(rows);
    for (let index = 0; index < 2 * input.length - 1; index += 1) {
      const from = index * ROW;
      writeFeatures(input, rows, from, features);
      for (const hash of features) if (live[hash >>> (32 - bits)]! < 255) live[hash >>> (32 - bits)]! += 1;
      takeStep(rows, from, rightAction(heads, children, rows, from), from + ROW);
    }
  }
  for (let bucket = 0; bucket < live.length; bucket += 1) live[bucket] = live[bucket]! >= fewest ? 1 : 0;
  live[0] = 0;
  return live;
};

/** Trains the transitions: the rounded averaged weights, LEFT and RIGHT for every bucket. */
export const trainTransitions = (trees: readonly Tree[], settings: ParserSettings, report: (line: string, current: () => Int8Array) => void): Int8Array => {
  const { bits } = settings;
  const size = 2 << bits;
  const weights = new Int16Array(size);
  const dropped = new Uint8Array(FEATURES);
  const longest = trees.reduce((most, { input }) => Math.max(most, input.length), 1);
  const goldRows = new Int32Array(ROW * (2 * longest + 1));
  const scorer: Scorer = (features, out) => {
    let left = 0;
    let right = 0;
    for (let feature = 0; feature < FEATURES; feature += 1) {
      if (dropped[feature] === 1) continue;
      const place = (features[feature]! >>> (32 - bits)) << 1;
      left += weights[place]!;
      right += weights[place + 1]!;
    }
    out[0] = left;
    out[1] = right;
  };
  const learner: Learner = {
    weights, bits, dropped, scorer, sums: new Float64Array(size), features: new Int32Array(FEATURES), live: liveBuckets(trees, bits, settings.fewest, goldRows), both: new Int32Array(2),
  };
  const room = makeRoom(settings.beam, longest);
  const random = randomIntegers(settings.seed);
  let step = 0;
  const rounded = (): Int8Array => {
    const result = new Int8Array(size);
    for (let place = 0; place < size; place += 1) {
      const average = (weights[place]! - learner.sums[place]! / (step + 1)) / settings.unit;
      const level = Math.round(average);
      result[place] = Math.abs(level) < settings.smallest ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, level));
    }
    return result;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    let right = 0;
    for (const number of shuffled(trees.length, random)) {
      step += 1;
      for (let feature = 0; feature < FEATURES; feature += 1) dropped[feature] = random(100) < settings.dropout ? 1 : 0;
      if (trees[number]!.input.length > 0 && learn(learner, room, goldRows, trees[number]!, step)) right += 1;
    }
    report(`epoch ${epoch + 1}: ${right} of ${trees.length} sentences right`, rounded);
  }
  return rounded();
};

/** The weights of both transitions as a model keeps them. */
export const pairWeights = (weights: Int8Array): Int16Array => Int16Array.from({ length: weights.length >> 1 }, (_, bucket) => pairOf(weights[2 * bucket]!, weights[2 * bucket + 1]!));

/** Training of the transitions: a structured averaged perceptron with max-violation updates (Huang, Fayong & Guo 2012). */
import { FEATURES, writeFeatures } from "./features.js";
import type { ParserInput } from "./input.js";
import { LARGEST_WEIGHT } from "../packing.js";
import { randomIntegers, shuffled } from "../linear-learner.js";
import type { Room, TransitionModel } from "./search.js";
import { advance, begin, makeRoom } from "./search.js";
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
  readonly model: TransitionModel;
  readonly sums: Float64Array;
  readonly features: Int32Array;
}

const update = ({ model, sums, features }: Learner, input: ParserInput, rows: Int32Array, from: number, action: number, amount: number, step: number): void => {
  if (action === SHIFT) return;
  writeFeatures(input, rows, from, features);
  const { weights, bits } = model;
  const offset = action - LEFT;
  for (let feature = 0; feature < FEATURES; feature += 1) {
    const place = ((features[feature]! >>> (32 - bits)) << 1) + offset;
    weights[place]! += amount;
    sums[place]! += amount * step;
  }
};

const scoreOfAction = ({ model, features }: Learner, input: ParserInput, rows: Int32Array, from: number, action: number): number => {
  if (action === SHIFT) return 0;
  writeFeatures(input, rows, from, features);
  let sum = 0;
  for (let feature = 0; feature < FEATURES; feature += 1) sum += model.weights[((features[feature]! >>> (32 - model.bits)) << 1) + action - LEFT]!;
  return sum;
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
    advance(learner.model, input, room, index);
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

/** Trains the transitions: the rounded averaged weights. */
export const trainTransitions = (trees: readonly Tree[], settings: ParserSettings, report: (line: string, current: () => Int8Array) => void): Int8Array => {
  const size = 2 << settings.bits;
  const learner: Learner = { model: { weights: new Int16Array(size), bits: settings.bits }, sums: new Float64Array(size), features: new Int32Array(FEATURES) };
  const longest = trees.reduce((most, { input }) => Math.max(most, input.length), 1);
  const room = makeRoom(settings.beam, longest);
  const goldRows = new Int32Array(ROW * (2 * longest + 1));
  const random = randomIntegers(settings.seed);
  let step = 0;
  const rounded = (): Int8Array => {
    const result = new Int8Array(size);
    for (let place = 0; place < size; place += 1) {
      const average = (learner.model.weights[place]! - learner.sums[place]! / (step + 1)) / settings.unit;
      result[place] = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(average)));
    }
    return result;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    let right = 0;
    for (const number of shuffled(trees.length, random)) {
      step += 1;
      if (trees[number]!.input.length > 0 && learn(learner, room, goldRows, trees[number]!, step)) right += 1;
    }
    report(`epoch ${epoch + 1}: ${right} of ${trees.length} sentences right`, rounded);
  }
  return rounded();
};


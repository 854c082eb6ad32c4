/**
 * The best projective tree over the words of a sentence (Eisner 1996), by dynamic programming over stretches of words.
 *
 * Time grows with the cube of the number of words and room with its square: long sentences are to be parsed in pieces.
 */

/** Room for the search, to be used again and again. */
export interface TreeRoom {
  readonly most: number;
  /** To be set before the search: the score of each arc at [head * most + word], and of each word as the root. */
  readonly arcs: Int32Array;
  readonly roots: Int32Array;
  /** Best score of a stretch headed by its right or left end, closed and open. */
  readonly closedLeft: Int32Array;
  readonly closedRight: Int32Array;
  readonly open: Int32Array;
  /** Where the best stretch was put together. */
  readonly splitLeft: Int16Array;
  readonly splitRight: Int16Array;
  readonly splitOpen: Int16Array;
}

/** Room for sentences of at most so many words. */
export const makeTreeRoom = (most: number): TreeRoom => {
  const cells = most * most;
  return {
    most, arcs: new Int32Array(cells), roots: new Int32Array(most),
    closedLeft: new Int32Array(cells), closedRight: new Int32Array(cells), open: new Int32Array(cells),
    splitLeft: new Int16Array(cells), splitRight: new Int16Array(cells), splitOpen: new Int16Array(cells),
  };
};

/** Fills the room bottom-up: stretches from `from` to `to`, headed left (by `to`) or right (by `from`). */
const fill = (room: TreeRoom, words: number): void => {
  const { most, arcs, closedLeft, closedRight, open, splitLeft, splitRight, splitOpen } = room;
  for (let word = 0; word < words; word += 1) {
    closedLeft[word * most + word] = 0;
    closedRight[word * most + word] = 0;
  }
  // A stretch headed by its right end is kept at [to, from], so that the inner loops walk along a row where they can.
  for (let width = 1; width < words; width += 1) {
    for (let from = 0; from + width < words; from += 1) {
      const to = from + width;
      let best = -Infinity;
      let split = from;
      for (let middle = from; middle < to; middle += 1) {
        const score = closedRight[from * most + middle]! + closedLeft[to * most + middle + 1]!;
        if (score > best) { best = score; split = middle; }
      }
      splitOpen[from * most + to] = split;
      const right = best + arcs[from * most + to]!;
      const left = best + arcs[to * most + from]!;
      open[from * most + to] = right;
      open[to * most + from] = left;
      // Headed by the left end: an arc from `from` to some word, and what that word heads to its right.
      best = right + closedRight[to * most + to]!;
      split = to;
      for (let middle = from + 1; middle < to; middle += 1) {
        const score = open[from * most + middle]! + closedRight[middle * most + to]!;
        if (score > best) { best = score; split = middle; }
      }
      closedRight[from * most + to] = best;
      splitRight[from * most + to] = split;
      // Headed by the right end.
      best = left + closedLeft[from * most + from]!;
      split = from;
      for (let middle = from + 1; middle < to; middle += 1) {
        const score = open[to * most + middle]! + closedLeft[middle * most + from]!;
        if (score > best) { best = score; split = middle; }
      }
      closedLeft[to * most + from] = best;
      splitLeft[from * most + to] = split;
    }
  }
};

const RIGHT = 0;
const LEFT = 1;
const OPEN_RIGHT = 2;
const OPEN_LEFT = 3;

/** Reads the heads of a closed stretch back from where the stretches were put together. */
const readHeads = ({ most, splitLeft, splitRight, splitOpen }: TreeRoom, from: number, to: number, kind: number, heads: Int32Array): void => {
  const stack = [from, to, kind];
  while (stack.length > 0) {
    const what = stack.pop()!;
    const end = stack.pop()!;
    const start = stack.pop()!;
    if (start === end) continue;
    const cell = start * most + end;
    if (what === RIGHT) stack.push(start, splitRight[cell]!, OPEN_RIGHT, splitRight[cell]!, end, RIGHT);
    else if (what === LEFT) stack.push(splitLeft[cell]!, end, OPEN_LEFT, start, splitLeft[cell]!, LEFT);
    else {
      if (what === OPEN_RIGHT) heads[end] = start;
      else heads[start] = end;
      stack.push(start, splitOpen[cell]!, RIGHT, splitOpen[cell]! + 1, end, LEFT);
    }
  }
};

/**
 * The heads of the best tree with one root over the words whose scores are in the room: -1 for the root. All sums of scores
 * have to fit into 31 bits. Of equal trees the first is taken.
 *
 * @example
 * const room = makeTreeRoom(2);
 * room.arcs[1] = 5; // The first word may head the second.
 * bestTree(room, 2); // => Int32Array [-1, 0]
 */
export const bestTree = (room: TreeRoom, words: number): Int32Array => {
  const heads = new Int32Array(words).fill(-1);
  if (words < 2) return heads;
  fill(room, words);
  let best = -Infinity;
  let top = 0;
  for (let word = 0; word < words; word += 1) {
    const score = room.closedLeft[word * room.most]! + room.closedRight[word * room.most + words - 1]! + room.roots[word]!;
    if (score > best) { best = score; top = word; }
  }
  readHeads(room, 0, top, LEFT, heads);
  readHeads(room, top, words - 1, RIGHT, heads);
  return heads;
};

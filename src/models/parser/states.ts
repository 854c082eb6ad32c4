/**
 * The states of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez & Satta 2011) as rows of integers.
 *
 * A row is a whole state in constant space: the top of the stack with its outer children, the row that holds what lies
 * below it, the front of the buffer with its outer left children, and the row that it came from (Goldberg, Zhao & Huang
 * 2013). Every transition makes one new row, so that many readings of a sentence share what they have in common.
 *
 * There is no artificial root: when the buffer is empty and one word is left on the stack, that word is the root.
 */

/** Numbers in one row. */
export const ROW = 17;

export const TOP = 0;
/** Row that holds the word below the top; -1 where the stack has one word or none. */
export const BELOW = 1;
export const LEFT_OUTER = 2;
export const LEFT_INNER = 3;
export const RIGHT_OUTER = 4;
export const RIGHT_INNER = 5;
export const LEFT_COUNT = 6;
export const RIGHT_COUNT = 7;
/** The front of the buffer. */
export const FRONT = 8;
export const FRONT_LEFT_OUTER = 9;
export const FRONT_LEFT_INNER = 10;
export const FRONT_LEFT_COUNT = 11;
export const CAME_FROM = 12;
export const ACTION = 13;
export const DEPTH = 14;
/** Left child nearest to the top. */
export const LEFT_NEAREST = 15;
export const FRONT_LEFT_NEAREST = 16;

/** The front of the buffer goes on the stack. */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the front of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

/** Writes the first state into row 0. */
export const startRow = (rows: Int32Array): void => {
  rows.fill(-1, 0, ROW);
  rows[LEFT_COUNT] = 0;
  rows[RIGHT_COUNT] = 0;
  rows[FRONT] = 0;
  rows[FRONT_LEFT_COUNT] = 0;
  rows[DEPTH] = 0;
};

/** True where the transition can be made in the state that begins at `from` in `rows`. */
export const allowed = (rows: Int32Array, from: number, action: number, length: number): boolean => {
  if (action === SHIFT) return rows[from + FRONT]! < length;
  if (action === LEFT) return rows[from + TOP]! >= 0 && rows[from + FRONT]! < length;
  return rows[from + BELOW]! >= 0;
};

/** Writes the state that a transition leads to into the row that begins at `to`. Rows are given by where they begin. */
export const takeStep = (rows: Int32Array, from: number, action: number, to: number): void => {
  if (action === SHIFT) {
    rows[to + TOP] = rows[from + FRONT]!;
    rows[to + BELOW] = rows[from + TOP]! >= 0 ? from : -1;
    rows[to + LEFT_OUTER] = rows[from + FRONT_LEFT_OUTER]!;
    rows[to + LEFT_INNER] = rows[from + FRONT_LEFT_INNER]!;
    rows[to + LEFT_NEAREST] = rows[from + FRONT_LEFT_NEAREST]!;
    rows[to + RIGHT_OUTER] = -1;
    rows[to + RIGHT_INNER] = -1;
    rows[to + LEFT_COUNT] = rows[from + FRONT_LEFT_COUNT]!;
    rows[to + RIGHT_COUNT] = 0;
    rows[to + FRONT] = rows[from + FRONT]! + 1;
    rows[to + FRONT_LEFT_OUTER] = -1;
    rows[to + FRONT_LEFT_INNER] = -1;
    rows[to + FRONT_LEFT_NEAREST] = -1;
    rows[to + FRONT_LEFT_COUNT] = 0;
    rows[to + DEPTH] = rows[from + DEPTH]! + 1;
  } else {
    const below = rows[from + BELOW]!;
    if (below >= 0) rows.copyWithin(to, below, below + FRONT);
    else {
      rows.fill(-1, to, to + FRONT);
      rows[to + LEFT_COUNT] = 0;
      rows[to + RIGHT_COUNT] = 0;
    }
    rows[to + LEFT_NEAREST] = below >= 0 ? rows[below + LEFT_NEAREST]! : -1;
    rows.copyWithin(to + FRONT, from + FRONT, from + CAME_FROM);
    rows[to + FRONT_LEFT_NEAREST] = rows[from + FRONT_LEFT_NEAREST]!;
    rows[to + DEPTH] = rows[from + DEPTH]! - 1;
    const top = rows[from + TOP]!;
    if (action === LEFT) {
      rows[to + FRONT_LEFT_INNER] = rows[from + FRONT_LEFT_OUTER]!;
      rows[to + FRONT_LEFT_OUTER] = top;
      rows[to + FRONT_LEFT_COUNT]! += 1;
      if (rows[to + FRONT_LEFT_NEAREST]! < 0) rows[to + FRONT_LEFT_NEAREST] = top;
    } else {
      rows[to + RIGHT_INNER] = rows[to + RIGHT_OUTER]!;
      rows[to + RIGHT_OUTER] = top;
      rows[to + RIGHT_COUNT]! += 1;
    }
  }
  rows[to + CAME_FROM] = from;
  rows[to + ACTION] = action;
};

/** The heads that a last state stands for; -1 for the root. */
export const headsOf = (rows: Int32Array, last: number, length: number): Int32Array => {
  const heads = new Int32Array(length).fill(-1);
  for (let row = last; rows[row + CAME_FROM]! >= 0; row = rows[row + CAME_FROM]!) {
    const before = rows[row + CAME_FROM]!;
    const action = rows[row + ACTION]!;
    if (action === LEFT) heads[rows[before + TOP]!] = rows[before + FRONT]!;
    else if (action === RIGHT) heads[rows[before + TOP]!] = rows[row + TOP]!;
  }
  return heads;
};

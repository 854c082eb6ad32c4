/**
 * Two threads that learn one network: each learns from its share of a batch, then both add up what they learned, in the
 * same order of additions, and take the same step. So each holds the same weights, bit for bit, whichever is faster.
 */
import type { Parameter } from "../network/train-memory.js";

/** One of the threads that learn together. */
export interface Hand {
  /** Which of them this is, from 0, and how many there are. */
  readonly number: number;
  readonly count: number;
  /**
   * Adds the gradients of the other hand to those here: of all `dense` weights and of the rows of the embeddings that
   * either touched. Returns those rows.
   */
  readonly meet: (dense: readonly Parameter[], embeddings: Parameter, touched: ReadonlySet<number>) => readonly number[];
}

/** A hand that learns alone. */
export const onlyHand: Hand = { number: 0, count: 1, meet: (_, __, touched) => [...touched] };

/** Memory in which two hands meet: how often they have come, and for each the gradients of this meeting and of the last. */
export interface MeetingRoom {
  readonly arrivals: SharedArrayBuffer;
  readonly dense: SharedArrayBuffer;
  readonly rows: SharedArrayBuffer;
  readonly embedded: SharedArrayBuffer;
}

/** At most so many gradients besides the embeddings', so many rows of these and so many numbers in a row. */
const MOST_DENSE = 1 << 20;
const MOST_ROWS = 1 << 14;
const WIDEST = 128;

/** Each hand writes by turns into one of two places: what it writes next, the other cannot still be reading. */
const PLACES = 4;

/** A hand that waits so long for the other, in milliseconds, waits for one that has failed. */
const LONGEST_WAIT = 300_000;

/** A room for two hands. */
export const makeMeetingRoom = (): MeetingRoom => ({
  arrivals: new SharedArrayBuffer(4),
  dense: new SharedArrayBuffer(4 * PLACES * MOST_DENSE),
  rows: new SharedArrayBuffer(4 * PLACES * (MOST_ROWS + 1)),
  embedded: new SharedArrayBuffer(4 * PLACES * MOST_ROWS * WIDEST),
});

const addTo = (to: Float32Array, from: Float32Array): void => { for (let index = 0; index < to.length; index += 1) to[index]! += from[index]!; };

/** Waits until both have arrived for the meeting of this number, from 1. */
const waitForBoth = (arrivals: Int32Array, meeting: number, patience: number): void => {
  Atomics.add(arrivals, 0, 1);
  Atomics.notify(arrivals, 0);
  for (;;) {
    const now = Atomics.load(arrivals, 0);
    if (now >= 2 * meeting) return;
    if (Atomics.wait(arrivals, 0, now, patience) === "timed-out") throw new Error("the other hand does not come");
  }
};

/**
 * One of two hands that meet in a room. Its meetings throw where the network is too large for the room, or where the other
 * hand does not come within its patience, in milliseconds.
 */
export const handOf = (number: number, room: MeetingRoom, patience: number = LONGEST_WAIT): Hand => {
  const arrivals = new Int32Array(room.arrivals);
  let meeting = 0;
  const placeOf = (hand: number): { readonly dense: Float32Array; readonly rows: Int32Array; readonly embedded: Float32Array } => {
    const place = 2 * hand + (meeting & 1);
    return {
      dense: new Float32Array(room.dense, 4 * place * MOST_DENSE, MOST_DENSE),
      rows: new Int32Array(room.rows, 4 * place * (MOST_ROWS + 1), MOST_ROWS + 1),
      embedded: new Float32Array(room.embedded, 4 * place * MOST_ROWS * WIDEST, MOST_ROWS * WIDEST),
    };
  };
  return {
    number,
    count: 2,
    meet: (dense, embeddings, touched) => {
      meeting += 1;
      const width = embeddings.weights.columns;
      const rowOf = (row: number): Float32Array => embeddings.gradient.values.subarray(row * width, (row + 1) * width);
      const [mine, others] = [placeOf(number), placeOf(1 - number)];
      let at = 0;
      for (const { gradient: { values } } of dense) {
        mine.dense.set(values, at);
        at += values.length;
      }
      mine.rows[0] = touched.size;
      let next = 0;
      for (const row of touched) {
        mine.rows[next + 1] = row;
        mine.embedded.set(rowOf(row), next * width);
        next += 1;
      }
      waitForBoth(arrivals, meeting, patience);
      at = 0;
      for (const { gradient: { values } } of dense) {
        addTo(values, others.dense.subarray(at, at + values.length));
        at += values.length;
      }
      const theirs = Array.from(others.rows.subarray(1, others.rows[0]! + 1));
      theirs.forEach((row, index) => { addTo(rowOf(row), others.embedded.subarray(index * width, (index + 1) * width)); });
      return [...new Set([...touched, ...theirs])];
    },
  };
};

/** What the parser learns from. */
import type { Chances } from "../network/train-memory.js";

/** Longer sentences are not learned from. */
export const LONGEST_TRAINED = 120;

/** A sentence to learn from. */
export interface TrainSentence {
  readonly length: number;
  /** The rows of each token, one for each view. */
  readonly rows: Int32Array;
  /** Here and in the next lists but one, -1 where there is nothing to learn. */
  readonly tags: Int32Array;
  /** 1 for words, 0 for punctuation, which has no arc. */
  readonly words: Uint8Array;
  /** The head of every token counted from 1; 0 for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** What teachers make of it, where they read it: learned instead of the first choices. */
  readonly chances?: TrainChances;
}

/** The chances of the tag, the head (counted from 1) and the relation of every token; none of what it has not. */
export interface TrainChances {
  readonly tags: readonly Chances[];
  readonly heads: readonly (Chances | undefined)[];
  readonly relations: readonly (Chances | undefined)[];
}

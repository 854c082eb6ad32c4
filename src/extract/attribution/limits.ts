/** What bounds the work of this folder. */

/** Sentences longer than this, in tokens, are no sentences: their frames would nest without end. */
export const LONGEST_SENTENCE = 600;

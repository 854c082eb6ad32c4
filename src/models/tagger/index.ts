/** The part-of-speech tagger: wink's first reading, corrected by a linear model in one pass from left to right. */
import type { LinearModel } from "../linear.js";
import { bestOf, scoreAll, unpackLinear } from "../linear.js";
import { HISTORY_FEATURES, STATIC_FEATURES, writeHistoryFeatures, writeStaticFeatures } from "./features.js";
import { weights } from "./weights.js";
import type { Words } from "./words.js";
import { setAt, wordList } from "./words.js";

/** A tagger, ready to use. */
export interface Tagger {
  /** The fine tags by number: universal part of speech, a space, Penn tag. */
  readonly tags: readonly string[];
  readonly model: LinearModel;
}

/** A tagger from its text: the names of the tags, a line break, the packed model. */
export const unpackTagger = (text: string): Tagger => {
  const end = text.indexOf("|");
  return { tags: text.slice(0, end).split(","), model: unpackLinear(text.slice(end + 1)) };
};

let shipped: Tagger | undefined;

/** The tagger of the package, decoded on first use. */
export const shippedTagger = (): Tagger => (shipped ??= unpackTagger(weights));

/** The number of the best fine tag of every word. */
export const tagWords = ({ tags, model }: Tagger, words: Words): Int32Array => {
  const chosen = wordList(words.length);
  const features = new Int32Array(STATIC_FEATURES + HISTORY_FEATURES);
  const scores = new Int32Array(tags.length);
  for (let index = 0; index < words.length; index += 1) {
    writeStaticFeatures(words, index, features, 0);
    writeHistoryFeatures(words, index, chosen, features, STATIC_FEATURES);
    scores.fill(0);
    scoreAll(model, features, features.length, scores);
    setAt(chosen, index, bestOf(scores));
  }
  return chosen.slice(2, 2 + words.length);
};

/** What the tagger looks at: shared by training and prediction. */
import { joined } from "../linear.js";
import type { Words } from "./words.js";

/** Number of features of one word: those that depend on the words alone. */
export const STATIC_FEATURES = 33;

/** Number of features of one word that depend on the tags chosen before it. */
export const HISTORY_FEATURES = 7;

/** Stands for what lies outside the sentence. */
const OUTSIDE = 0x5bd1e995;

const at = (list: Int32Array, index: number): number => (index >= 0 && index < list.length ? list[index]! : OUTSIDE);

/** Writes the features of word `i` that depend on the words alone into `out`, from place `to`. */
export const writeStaticFeatures = (words: Words, i: number, out: Int32Array, to: number): void => {
  const { lower, first, suffix2, suffix3, shape } = words;
  let place = to;
  const put = (value: number): void => {
    out[place] = joined(place - to + 1, value);
    place += 1;
  };
  const word = lower[i]!;
  const here = first[i]!;
  const next = at(first, i + 1);
  const previous = at(first, i - 1);
  put(1);
  put(word);
  put(words.form[i]!);
  put(here);
  put(words.lemma[i]!);
  put(words.suffix1[i]!);
  put(suffix2[i]!);
  put(suffix3[i]!);
  put(words.suffix4[i]!);
  put(words.prefix2[i]!);
  put(words.prefix3[i]!);
  put(joined(shape[i]!, i === 0 ? 1 : 0));
  put(joined(shape[i]!, suffix3[i]!));
  put(joined(word, here));
  put(joined(suffix2[i]!, here));
  put(joined(suffix3[i]!, here));
  put(at(lower, i - 1));
  put(at(lower, i + 1));
  put(at(lower, i - 2));
  put(at(lower, i + 2));
  put(next);
  put(joined(next, at(first, i + 2)));
  put(joined(here, next));
  put(joined(previous, here));
  put(joined(joined(previous, here), next));
  put(joined(here, at(lower, i + 1)));
  put(joined(here, at(lower, i - 1)));
  put(joined(word, next));
  put(joined(word, at(lower, i + 1)));
  put(joined(word, at(lower, i - 1)));
  put(at(suffix3, i + 1));
  put(at(suffix3, i - 1));
  put(joined(joined(at(shape, i - 1), shape[i]!), at(shape, i + 1)));
};

/** Writes the features of word `i` that depend on the two tags before it into `out`, from place `to`. */
export const writeHistoryFeatures = (words: Words, i: number, tags: Int32Array, out: Int32Array, to: number): void => {
  const last = at(tags, i - 1);
  const both = joined(last, at(tags, i - 2));
  const word = words.lower[i]!;
  const here = words.first[i]!;
  let place = to;
  const put = (value: number): void => {
    out[place] = joined(place - to + 101, value);
    place += 1;
  };
  put(last);
  put(both);
  put(joined(last, word));
  put(joined(both, word));
  put(joined(last, here));
  put(joined(both, joined(here, at(words.first, i + 1))));
  put(joined(last, words.suffix3[i]!));
};

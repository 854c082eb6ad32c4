/** What the tagger looks at: shared by training and prediction. */
import { feature1, feature2, feature3, feature4 } from "../linear-hash.js";
import type { Words } from "./words.js";
import { at } from "./words.js";

/** Number of features of one word: those that depend on the words alone. */
export const STATIC_FEATURES = 44;

/** Number of features of one word that depend on the tags chosen before it. */
export const HISTORY_FEATURES = 9;

/** Writes the features of word `i` that depend on the words alone into `out`, from place `to`. */
export const writeStaticFeatures = (words: Words, i: number, out: Int32Array, to: number): void => {
  const { lower, first, suffix2, suffix3, shape, fine, coarse } = words;
  const word = at(lower, i);
  const here = at(first, i);
  const next = at(first, i + 1);
  const previous = at(first, i - 1);
  const form = at(shape, i);
  const end2 = at(suffix2, i);
  const end3 = at(suffix3, i);
  const kind = at(fine, i);
  let n = to;
  out[n++] = feature1(1, 1);
  out[n++] = feature1(2, word);
  out[n++] = feature1(3, at(words.form, i));
  out[n++] = feature1(4, here);
  out[n++] = feature1(5, at(words.lemma, i));
  out[n++] = feature1(6, at(words.suffix1, i));
  out[n++] = feature1(7, end2);
  out[n++] = feature1(8, end3);
  out[n++] = feature1(9, at(words.suffix4, i));
  out[n++] = feature1(10, at(words.prefix2, i));
  out[n++] = feature1(11, at(words.prefix3, i));
  out[n++] = feature2(12, form, i === 0 ? 1 : 0);
  out[n++] = feature2(13, form, end3);
  out[n++] = feature2(14, word, here);
  out[n++] = feature2(15, end2, here);
  out[n++] = feature2(16, end3, here);
  out[n++] = feature1(17, at(lower, i - 1));
  out[n++] = feature1(18, at(lower, i + 1));
  out[n++] = feature1(19, at(lower, i - 2));
  out[n++] = feature1(20, at(lower, i + 2));
  out[n++] = feature1(21, next);
  out[n++] = feature2(22, next, at(first, i + 2));
  out[n++] = feature2(23, here, next);
  out[n++] = feature2(24, previous, here);
  out[n++] = feature3(25, previous, here, next);
  out[n++] = feature2(26, here, at(lower, i + 1));
  out[n++] = feature2(27, here, at(lower, i - 1));
  out[n++] = feature2(28, word, next);
  out[n++] = feature2(29, word, at(lower, i + 1));
  out[n++] = feature2(30, word, at(lower, i - 1));
  out[n++] = feature1(31, at(suffix3, i + 1));
  out[n++] = feature1(32, at(suffix3, i - 1));
  out[n++] = feature3(33, at(shape, i - 1), form, at(shape, i + 1));
  out[n++] = feature1(34, kind);
  out[n++] = feature2(35, kind, here);
  out[n++] = feature2(36, kind, form);
  out[n++] = feature2(37, kind, end2);
  out[n++] = feature1(38, at(fine, i - 1));
  out[n++] = feature1(39, at(fine, i + 1));
  out[n++] = feature2(40, at(fine, i - 1), at(fine, i + 1));
  out[n++] = feature2(41, kind, at(fine, i + 1));
  out[n++] = feature2(42, at(fine, i - 1), kind);
  out[n++] = feature3(43, at(coarse, i - 1), at(coarse, i), at(coarse, i + 1));
  out[n++] = feature3(44, at(coarse, i), at(coarse, i + 1), at(coarse, i + 2));
};

/** Writes the features of word `i` that depend on the two tags before it into `out`, from place `to`. `tags` is read with `at`, too. */
export const writeHistoryFeatures = (words: Words, i: number, tags: Int32Array, out: Int32Array, to: number): void => {
  const last = at(tags, i - 1);
  const before = i > 0 ? at(tags, i - 2) : -1;
  const word = at(words.lower, i);
  const here = at(words.first, i);
  let n = to;
  out[n++] = feature1(101, last);
  out[n++] = feature2(102, last, before);
  out[n++] = feature2(103, last, word);
  out[n++] = feature3(104, last, before, word);
  out[n++] = feature2(105, last, here);
  out[n++] = feature4(106, last, before, here, at(words.first, i + 1));
  out[n++] = feature2(107, last, at(words.suffix3, i));
  out[n++] = feature3(108, last, before, at(words.fine, i));
  out[n++] = feature3(109, last, at(words.fine, i), at(words.fine, i + 1));
};

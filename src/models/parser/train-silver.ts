/**
 * Sentences to learn from without an annotator: two parsers read news, and where both say the same of a word it is
 * learned (self-training with agreement; compare Sagae & Tsujii 2007, Zhou & Li 2005 on tri-training).
 */
import { readWithWink } from "../../adapters/wink.js";
import type { Parser, Reading } from "./index.js";
import { readTokens } from "./index.js";
import type { TrainData } from "./train-data.js";
import type { TrainSentence } from "./train-network.js";
import { rowsOf } from "./vocabulary.js";

/** Sentences of fewer or more tokens are left out: headlines and lists. */
const SHORTEST = 5;
const LONGEST = 60;

/** A sentence of which the parsers agree about fewer words than this share teaches nothing. */
const LEAST_AGREEMENT = 0.7;

const agreed = (left: Reading, right: Reading, token: number): boolean => left.heads[token] === right.heads[token] && left.tags[token]!.name === right.tags[token]!.name;

/** What there is to learn from sentences of news that both parsers have read. */
export const silverSentences = (texts: readonly (readonly string[])[], [first, second]: readonly [Parser, Parser], { vocabulary, tags, relations }: TrainData): readonly TrainSentence[] => {
  const tagNumbers = new Map(tags.map((name, index) => [name, index]));
  const relationNumbers = new Map(relations.map((name, index) => [name, index]));
  return texts.flatMap((words): readonly TrainSentence[] => {
    if (words.length < SHORTEST || words.length > LONGEST) return [];
    const { pos } = readWithWink(words);
    const [left, right] = [readTokens(first, words, pos), readTokens(second, words, pos)];
    const agree = Uint8Array.from(words, (_, token) => (agreed(left, right, token) ? 1 : 0));
    if (agree.reduce((sum, one) => sum + one, 0) < LEAST_AGREEMENT * words.length) return [];
    return [{
      length: words.length,
      rows: Int32Array.from(words.flatMap((word, token) => rowsOf(vocabulary, word, pos[token]!))),
      tags: Int32Array.from(words, (_, token) => (left.tags[token]!.name === right.tags[token]!.name ? tagNumbers.get(left.tags[token]!.name) ?? -1 : -1)),
      words: Uint8Array.from(left.tags, ({ pos: tag }) => (tag === "PUNCT" ? 0 : 1)),
      heads: Int32Array.from(words, (_, token) => (agree[token] === 1 ? left.heads[token]! + 1 : -1)),
      relations: Int32Array.from(words, (_, token) => (agree[token] === 1 && left.relations[token] === right.relations[token] ? relationNumbers.get(left.relations[token]!) ?? -1 : -1)),
    }];
  });
};

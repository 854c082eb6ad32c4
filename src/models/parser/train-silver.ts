/**
 * Sentences to learn from without an annotator: several parsers read news together, each word with the sum of their
 * scores, and one parser learns what they say and how sure they are (compare Kuncoro et al. 2016, who distil an ensemble of
 * parsers into one).
 */
import { readWithWink } from "../../adapters/wink.js";
import { encodeTokens, scoreArcs, scoreRelations } from "./encode.js";
import type { Parser, Reading, Scoring } from "./index.js";
import { readPiece } from "./index.js";
import { readChances } from "./train-chances.js";
import type { TrainData } from "./train-data.js";
import type { TrainSentence } from "./train-sentence.js";
import { rowsOf } from "./vocabulary.js";

/** Sentences of fewer or more tokens are left out: headlines and lists. */
const SHORTEST = 5;
const LONGEST = 60;

/** Half the sum of two lists of scores, from a place on, into the first. */
const addHalves = (to: Int32Array, toStart: number, from: Int32Array, fromStart: number, count: number): void => {
  for (let index = 0; index < count; index += 1) to[toStart + index] = (to[toStart + index]! >> 1) + (from[fromStart + index]! >> 1);
};

/** The reading that two parsers with the same tags and relations give together; the scores meet in the room of the first. */
export const readTogether = ([first, second]: readonly [Parser, Parser], texts: readonly string[], pos: readonly string[]): Reading => {
  const both = [first, second] as const;
  const meet = (place: (parser: Parser) => number, count: number): void => {
    addHalves(first.network.arithmetic.views().long, place(first) >> 2, second.network.arithmetic.views().long, place(second) >> 2, count);
  };
  const scoring: Scoring = {
    encode: (words, tags) => {
      for (const { network, encoding } of both) encodeTokens(network, encoding, words, tags);
      meet(({ encoding }) => encoding.tags, (words.length + 1) * first.network.tag.rows);
    },
    scoreArcs: (words) => {
      for (const { network, encoding } of both) scoreArcs(network, encoding, words);
      meet(({ encoding }) => encoding.wordArcs, words.length * words.length);
      meet(({ encoding }) => encoding.roots, words.length);
    },
    scoreRelations: (heads) => {
      for (const { network, encoding } of both) scoreRelations(network, encoding, heads);
      meet(({ encoding }) => encoding.relations, (heads.length + 1) * first.network.relation.rows);
    },
  };
  return readPiece(first, texts, pos, scoring);
};

/** What there is to learn from sentences of news that two parsers read together. */
export const silverSentences = (texts: readonly (readonly string[])[], teachers: readonly [Parser, Parser], { vocabulary, tags, relations }: TrainData): readonly TrainSentence[] => {
  const tagNumbers = new Map(tags.map((name, index) => [name, index]));
  const relationNumbers = new Map(relations.map((name, index) => [name, index]));
  return texts.filter(({ length }) => length >= SHORTEST && length <= LONGEST).map((words): TrainSentence => {
    const { pos } = readWithWink(words);
    const reading = readTogether(teachers, words, pos);
    return {
      length: words.length,
      rows: Int32Array.from(words.flatMap((word, token) => rowsOf(vocabulary, word, pos[token]!))),
      tags: Int32Array.from(reading.tags, ({ name }) => tagNumbers.get(name) ?? -1),
      words: Uint8Array.from(reading.tags, ({ pos: part }) => (part === "PUNCT" ? 0 : 1)),
      heads: reading.heads.map((head) => head + 1),
      relations: Int32Array.from(reading.relations, (relation) => relationNumbers.get(relation) ?? -1),
      chances: readChances(teachers[0], reading),
    };
  });
};

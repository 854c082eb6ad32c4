import { describe, expect, it } from "vitest";
import { readWithWink } from "../../../src/adapters/wink.js";
import { readTokens, unpackParser } from "../../../src/models/parser/index.js";
import { trainData } from "../../../src/models/parser/train-data.js";
import { packNetwork } from "../../../src/models/parser/train-pack.js";
import { readTogether, silverSentences } from "../../../src/models/parser/train-silver.js";
import type { ParserSettings } from "../../../src/models/parser/train.js";
import { trainParser } from "../../../src/models/parser/train.js";
import type { TreebankSentence } from "../../../src/models/train-treebank.js";

/** A sentence from "word pos penn head relation" rows; heads count from 1, the root's is 0. */
const sentence = (...rows: readonly string[]): TreebankSentence => {
  const words = rows.map((row) => {
    const [form = "", upos = "", xpos = "", head = "", relation = ""] = row.split(" ");
    return { form, lemma: form, upos, xpos, head: Number(head) - 1, relation };
  });
  const texts = words.map(({ form }) => form);
  return { words, texts, wink: readWithWink(texts) } as unknown as TreebankSentence;
};

const BANK: readonly TreebankSentence[] = Array.from({ length: 24 }).flatMap(() => [
  sentence("The DET DT 2 det", "ministry NOUN NN 3 nsubj", "closed VERB VBD 0 root", "two NUM CD 5 nummod", "ports NOUN NNS 3 obj", ". PUNCT . 3 punct"),
  sentence("Ports NOUN NNS 2 nsubj", "closed VERB VBD 0 root", ". PUNCT . 2 punct"),
  sentence("The DET DT 2 det", "bank NOUN NN 3 nsubj", "said VERB VBD 0 root", "prices NOUN NNS 5 nsubj", "rose VERB VBD 3 ccomp", ". PUNCT . 3 punct"),
]);

const SETTINGS: ParserSettings = { shape: { embedding: 16, hidden: 16, layers: 2, arc: 16, relation: 16 }, epochs: 40, batch: 30, rate: 0.01, dropout: { units: 0.1, views: 0.05 }, seed: 3, further: 0.5 };

const data = trainData(BANK);
const train = (seed: number): string => packNetwork(trainParser(data, [], { ...SETTINGS, seed }, () => undefined), data);
const first = train(1);
const second = train(2);

const readBack = (text: string, words: readonly string[]): readonly string[] => {
  const { tags, heads, relations } = readTokens(unpackParser(text), words, readWithWink(words).pos);
  return words.map((word, index) => `${word} ${tags[index]!.pos} ${relations[index]!} ${words[heads[index]!] ?? "-"}`);
};

describe("training the parser", () => {
  it("learns to read sentences like those it has seen", () => {
    expect(readBack(first, ["The", "bank", "closed", "two", "ports", "."])).toEqual([
      "The DET det bank", "bank NOUN nsubj closed", "closed VERB root -", "two NUM nummod ports", "ports NOUN obj closed", ". PUNCT punct closed",
    ]);
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    expect(train(1)).toBe(first);
    expect(second).not.toBe(first);
  });

  it("lets two parsers read together: where they agree, their reading stays", () => {
    const words = ["Ports", "closed", "."];
    const parsers = [unpackParser(first), unpackParser(second)] as const;
    const alone = parsers.map((parser) => readTokens(parser, words, readWithWink(words).pos));
    expect(Array.from(alone[0]!.heads)).toEqual(Array.from(alone[1]!.heads));
    expect(Array.from(readTogether(parsers, words, readWithWink(words).pos).heads)).toEqual(Array.from(alone[0]!.heads));
  });

  it("learns from what two parsers read, too, and leaves out what is too short to be a sentence", () => {
    const silver = silverSentences([["The", "ministry", "said", "ports", "closed", "."], ["Ports"]], [unpackParser(first), unpackParser(second)], data);
    expect(silver.map(({ length }) => length)).toEqual([6]);
    expect(packNetwork(trainParser(data, silver, SETTINGS, () => undefined), data)).not.toBe(packNetwork(trainParser(data, [], SETTINGS, () => undefined), data));
  });
});

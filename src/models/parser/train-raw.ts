/** Raw sentences that parsers read together for another to learn from: news, debates, encyclopedia and web text. */
import { join } from "node:path";
import { splitSentences } from "../../segment/index.js";
import { readLines } from "../train-files.js";
import { randomIntegers, shuffled } from "../train-random.js";
import { dataFolder, newsSentences } from "../train-treebank.js";

/** Sets of untokenized texts, one to a line: ClaimBuster (debates), GAP (Wikipedia), WNUT 2017 (web), WikiGold, CrossNER (politics). */
const TEXTS: readonly string[] = [
  "check-worthiness/claimbuster/train.jsonl.gz", "coreference/gap/train.jsonl.gz", "entities/wnut17/train.jsonl.gz",
  "entities/wikigold/test.jsonl.gz", "entities/crossner-politics/train.jsonl",
];

const sentencesOf = (record: unknown): readonly (readonly string[])[] =>
  splitSentences((record as { readonly text: string }).text).sentences.map(({ tokens }) => tokens.map(({ text }) => text));

/** The tokens of all raw sentences, in an order drawn once and for all: those of the Groningen Meaning Bank and of the smaller sets. */
export const rawSentences = (): readonly (readonly string[])[] => {
  const all = [...newsSentences(), ...TEXTS.flatMap((file) => readLines(join(dataFolder, file)).flatMap(sentencesOf))];
  return Array.from(shuffled(all.length, randomIntegers(1)), (index) => all[index]!);
};

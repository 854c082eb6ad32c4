/** A small treebank and the settings to learn from it. */
import { readWithWink } from "../../../src/adapters/wink.js";
import { type TrainData, trainData } from "../../../src/models/parser/train-data.js";
import type { ParserSettings } from "../../../src/models/parser/train.js";
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

export const SETTINGS: ParserSettings = { shape: { embedding: 16, hidden: 16, layers: 2, arc: 16, relation: 16 }, epochs: 40, batch: 30, rate: 0.01, dropout: { units: 0.1, views: 0.05 }, seed: 3, further: 0.5 };

export const data: TrainData = trainData(BANK);

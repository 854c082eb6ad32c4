/** The treebanks that the parser learns from: Universal Dependencies EWT and GUM (its openly licensed genres). */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readWithWink } from "../adapters/wink.js";
import type { WinkReading } from "../adapters/wink.js";
import type { ConlluSentence, ConlluWord } from "../formats/conllu-rows.js";
import { conlluSentences } from "../formats/conllu-rows.js";
import { readLines, readText } from "./train-files.js";

/** The folder of the data sets: `CLAIMKIT_DATA`, or `shared/data` beside the repository. */
export const dataFolder: string = process.env["CLAIMKIT_DATA"] ?? join(process.env["CLAIMKIT_SHARED"] ?? resolve(fileURLToPath(import.meta.url), "../../../../shared"), "data");

/** The text of a data file. */
export const readPacked = (...path: readonly string[]): string => readText(join(dataFolder, ...path));

/** A sentence to learn from: its words with all columns, and what wink says of them. */
export interface TreebankSentence {
  readonly words: readonly ConlluWord[];
  readonly texts: readonly string[];
  readonly wink: WinkReading;
}

const prepare = ({ words }: ConlluSentence): TreebankSentence => {
  const texts = words.map(({ form }) => form);
  return { words, texts, wink: readWithWink(texts) };
};

/** The sentences of a part ("train", "dev") of a treebank ("ud-ewt", "ud-gum"). */
export const readTreebank = (treebank: string, part: string): readonly TreebankSentence[] =>
  conlluSentences(readPacked("syntax", treebank, `${part}.conllu.gz`)).map(prepare);

/** The sentences to learn from. */
export const trainingSentences = (): readonly TreebankSentence[] => [...readTreebank("ud-ewt", "train"), ...readTreebank("ud-gum", "train")];

/** The words of the sentences to learn from. */
export const trainingTexts = (): readonly (readonly string[])[] =>
  ["ud-ewt", "ud-gum"].flatMap((treebank) => conlluSentences(readPacked("syntax", treebank, "train.conllu.gz")).map(({ words }) => words.map(({ form }) => form)));

/** The tokenized raw sentences of the Groningen Meaning Bank: news. */
export const newsSentences = (): readonly (readonly string[])[] =>
  readLines(join(dataFolder, "entities", "gmb", "train.jsonl.gz")).map((record) => (record as { readonly tokens: readonly string[] }).tokens);

/** The fine tag of a word as the parser names it: universal part of speech, a space, Penn tag. */
export const fineTagOf = ({ upos, xpos }: ConlluWord): string => `${upos} ${xpos.replace(/[,|]/g, ";")}`;

/** Fine tags seen less often are replaced by the most frequent one with the same part of speech. */
const FEWEST = 20;

/** The fine tags, most frequent first, and the number of the tag of a word. */
export const fineTags = (sentences: readonly TreebankSentence[]): { readonly names: readonly string[]; readonly numberOf: (word: ConlluWord) => number } => {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) counts.set(fineTagOf(word), (counts.get(fineTagOf(word)) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const common = new Map<string, number>();
  names.forEach((name, index) => {
    const pos = name.slice(0, name.indexOf(" "));
    if (!common.has(pos)) common.set(pos, index);
  });
  return { names, numberOf: (word) => numbers.get(fineTagOf(word)) ?? common.get(word.upos) ?? 0 };
};

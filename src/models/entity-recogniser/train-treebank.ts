/**
 * Names of web text from a treebank that marks none: the proper nouns of Universal Dependencies English EWT (train) say where
 * names stand, a table set by hand says what most of them name, and a recogniser trained on the other sets decides the rest
 * within those bounds (self-training under constraints; Ganchev et al. 2010).
 */
import { MONTHS, WEEKDAYS } from "../../lexicon/months.js";
import { ORGANIZATION_SUFFIXES } from "../../lexicon/organization-suffixes.js";
import { PLACE_NOUNS } from "../../lexicon/place-nouns.js";
import { TITLES } from "../../lexicon/titles.js";
import { conlluSentences, type ConlluSentence, type ConlluWord } from "../../formats/conllu-rows.js";
import { readPacked } from "../train-treebank.js";
import { documentContextOf } from "./document-context.js";
import { prepare } from "./features.js";
import { loadRecogniser, namesIn, newWorkspace, wordMaker } from "./index.js";
import { labelOf, LABELS, typeOf } from "./labels.js";
import { runsOf } from "./runs.js";
import { tagsOf, type GoldArticle, type GoldSentence } from "./train-data.js";
import { TREEBANK_NAMES } from "./train-treebank-names.js";
import type { Word } from "./word.js";

const LONGEST: number = Math.max(...[...TREEBANK_NAMES.keys()].map((name) => name.split(" ").length));

/** Days and months are proper nouns and no names of ours. */
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), "am", "pm", "god", "internet"]);

/** What is taken from a label's score to forbid it, and to advise against it. */
const FORBIDDEN = 100_000;
const ADVISED = 50;

const isProper = (word: ConlluWord | undefined): boolean => word !== undefined && (word.upos === "PROPN" || word.xpos.startsWith("NNP"));

const place = (labels: (number | undefined)[], name: string, first: number, length: number): void => {
  const type = TREEBANK_NAMES.get(name)!;
  for (let offset = 0; offset < length; offset++) {
    labels[first + offset] = labelOf(type, length === 1 ? "unit" : offset === 0 ? "begin" : offset === length - 1 ? "last" : "inside");
  }
};

/** The labels that the table settles. A single word counts only where no other proper noun stands beside it: "Mike Jordan" is no country. */
const settledLabels = (sentence: readonly ConlluWord[], words: readonly Word[]): readonly (number | undefined)[] => {
  const labels: (number | undefined)[] = sentence.map(() => undefined);
  const single = new Set<number>();
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.capital || !(isProper(sentence[first]) || first === 0)) continue;
    for (let length = Math.min(LONGEST, words.length - first); length > 0; length--) {
      const name = words.slice(first, first + length).map(({ lower }) => lower).join(" ");
      if (!TREEBANK_NAMES.has(name) || (length === 1 && !isProper(sentence[first]))) continue;
      if (length === 1) single.add(first);
      else place(labels, name, first, length);
      first += length - 1;
      break;
    }
  }
  const isOpen = (index: number): boolean =>
    isProper(sentence[index]) && labels[index] === undefined && !single.has(index) && !TITLES.has(words[index]!.lower) && !CALENDAR.has(words[index]!.lower);
  const alone = [...single].filter((index) => !isOpen(index - 1) && !isOpen(index + 1));
  for (const index of alone) place(labels, words[index]!.lower, index, 1);
  return labels;
};

/** True where a word beside the token in its row of proper nouns tells of an organization or a place. */
const isHeaded = (sentence: readonly ConlluWord[], words: readonly Word[], index: number): boolean => {
  let first = index;
  let last = index;
  while (isProper(sentence[first - 1])) first--;
  while (isProper(sentence[last + 1])) last++;
  return words[last + 1]?.lower === "of" || words.slice(first, last + 1).some(({ lower }) => ORGANIZATION_SUFFIXES.has(lower) || PLACE_NOUNS.has(lower) || TREEBANK_NAMES.has(lower));
};

/** Brings what the treebank says into the scores of a token's labels. */
const constrain = (sentence: readonly ConlluWord[], words: readonly Word[], settled: readonly (number | undefined)[]) => (index: number, scores: Int32Array): void => {
  const { upos, xpos } = sentence[index]!;
  const word = words[index]!;
  const lower = (isWanted: (label: number) => boolean, amount: number): void => {
    for (let label = 0; label < LABELS; label++) if (!isWanted(label)) scores[label]! -= amount;
  };
  if (settled[index] !== undefined) lower((label) => label === settled[index], FORBIDDEN);
  else if (CALENDAR.has(word.lower) || (!isProper(sentence[index]) && word.capital && upos !== "ADJ" && upos !== "X")) lower((label) => label === 0, FORBIDDEN);
  else if (isProper(sentence[index]) && word.capital && !TITLES.has(word.lower) && xpos !== "ADD" && upos !== "SYM") {
    lower((label) => label !== 0, FORBIDDEN);
    if (!isHeaded(sentence, words, index)) lower((label) => typeOf(label) !== "place" && typeOf(label) !== "organization", ADVISED);
  }
};

const documentsOf = (sentences: readonly ConlluSentence[]): readonly (readonly ConlluSentence[])[] => {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || sentence.comments.some((comment) => comment.startsWith("newdoc"))) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents;
};

/**
 * The training sentences of the treebank with names.
 *
 * @param teacher packed weights of a recogniser that was trained on other sets
 * @example
 * const articles = readTreebankNames(train(readTrainingData(dataFolder), SETTINGS));
 */
export const readTreebankNames = (teacher: string): readonly GoldArticle[] => {
  const recogniser = loadRecogniser(teacher);
  const wordsOf = wordMaker();
  return documentsOf(conlluSentences(readPacked("syntax", "ud-ewt", "train.conllu.gz"))).map((sentences) => {
    const words = sentences.map((sentence) => wordsOf(sentence.words.map(({ form }) => form)));
    const context = documentContextOf(words);
    const workspace = newWorkspace();
    return {
      set: "ud-ewt",
      sentences: sentences.map((sentence, number): GoldSentence => {
        const own = words[number]!;
        const tokens = own.map(({ text }) => text);
        const tags = tagsOf(tokens);
        const prepared = prepare(own, tags, context);
        const adjust = constrain(sentence.words, own, settledLabels(sentence.words, own));
        return { tokens, tags, names: runsOf(own).flatMap((run) => namesIn(recogniser, prepared, number, run, workspace, adjust)) };
      }),
    };
  });
};

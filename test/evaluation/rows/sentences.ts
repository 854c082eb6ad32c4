/** Rows of the first stage: sentences, tokens, blocks, speed. */
import { splitSentences } from "../../../src/segment/index.js";
import type { Segmented } from "../../../src/types.js";
import { LAYOUTS, textOf } from "../../segment/labelled-blocks.js";
import { percent, readRecords, type Measurement, type Row } from "../frame.js";
import { PEERS, type Peer } from "../scorers/sentence-peers.js";
import { addCounts, f1Of, isReproduced, NO_COUNTS, placesOf, spanCounts, type Counts, type Pair } from "../scorers/sentences.js";
import { cpuSeconds, timed } from "../timing.js";

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

interface Treebank {
  readonly text: string;
  readonly genre: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: readonly (readonly [number, number, ...unknown[]])[] }[];
}

const STAGE = "sentences";

const reproduced = (cases: readonly Case[], sentencesOf: (text: string) => readonly string[]): number =>
  cases.filter(({ text, expected }) => isReproduced(expected, sentencesOf(text))).length;

const ourSentences = (text: string): readonly string[] => splitSentences(text).sentences.map((sentence) => sentence.text);

/** Rule sets with the best peer of the reference table (peers-lower-stages.md, section 1), which was measured on the same files. */
const RULE_SETS = [
  { data: "golden rules", path: ["sentences", "golden-rules", "test.jsonl"], best: "sentence-splitter 34", anchor: "pySBD 47" },
  { data: "pragmatic spec", path: ["sentences", "pragmatic-spec", "test.jsonl"], best: "cldr-segmentation 92", anchor: "pySBD 151" },
  { data: "sentencex tests", path: ["sentences", "sentencex", "test.jsonl"], best: "parse-english 180", anchor: "pySBD 139" },
  { data: "news probes", path: ["sentences", "news-probes", "dev.jsonl"], best: "parse-english 50", anchor: "" },
] as const;

const ruleRows = (): readonly Row[] => RULE_SETS.map(({ data, path, best, anchor }) => {
  const cases = readRecords<Case>(...path);
  const peers = PEERS.map((peer) => `${peer.name} ${reproduced(cases, peer.sentences)}`);
  return { stage: STAGE, data, metric: `exact of ${cases.length}`, ours: String(reproduced(cases, ourSentences)), peer: [`${best} (reference)`, ...peers].join(", "), anchor };
});

const sum = (documents: readonly Treebank[], count: (document: Treebank) => Counts): Counts =>
  documents.reduce((total, document) => addCounts(total, count(document)), NO_COUNTS);

const goldSentences = ({ sentences }: Treebank): readonly Pair[] => sentences.map(({ start, end }) => [start, end]);
const goldWords = ({ sentences }: Treebank): readonly Pair[] => sentences.flatMap(({ words }) => words.map(([start, end]): Pair => [start, end]));
const spanOf = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): Pair => [span.start, span.end];

const peerSentences = (documents: readonly Treebank[], peer: Peer): string =>
  `${peer.name} ${f1Of(sum(documents, (document) => spanCounts(goldSentences(document), placesOf(document.text, peer.sentences(document.text))))).toFixed(1)}`;

const treebankRows = (): readonly Row[] => [
  { data: "UD EWT dev", folder: "ud-ewt", anchor: "UDPipe 2 88.4, Stanza 89.2 (test set)" },
  { data: "UD GUM dev", folder: "ud-gum", anchor: "UDPipe 2 95.8, Stanza 95.3 (test set)" },
].flatMap(({ data, folder, anchor }) => {
  const documents = readRecords<Treebank>("syntax", folder, "dev.jsonl.gz");
  const ours = new Map(documents.map((document) => [document, splitSentences(document.text)]));
  const sentences = sum(documents, (document) => spanCounts(goldSentences(document), ours.get(document)!.sentences.map(spanOf)));
  const words = sum(documents, (document) => spanCounts(goldWords(document), ours.get(document)!.sentences.flatMap(({ tokens }) => tokens.map(spanOf))));
  const winkWords = PEERS.filter(({ tokens }) => tokens !== undefined)
    .map((peer) => `${peer.name} ${f1Of(sum(documents, (document) => spanCounts(goldWords(document), placesOf(document.text, peer.tokens!(document.text))))).toFixed(2)}`);
  return [
    { stage: STAGE, data, metric: "span F1, raw text", ours: f1Of(sentences).toFixed(2), peer: PEERS.map((peer) => peerSentences(documents, peer)).join(", "), anchor },
    { stage: "tokens", data, metric: "word F1, raw text", ours: f1Of(words).toFixed(2), peer: winkWords.join(", ") },
  ];
});

const labelledRows = (): readonly Row[] => {
  let right = 0;
  let total = 0;
  let boilerplate = NO_COUNTS;
  for (const layout of LAYOUTS) {
    const text = textOf(layout);
    const found = new Map(splitSentences(text).blocks.map((block) => [text.slice(block.span.start, block.span.end), block.kind]));
    for (const [kind, words] of layout.blocks) {
      total += 1;
      const named = found.get(words);
      if (named === kind) right += 1;
      boilerplate = addCounts(boilerplate, {
        right: Number(kind === "boilerplate" && named === kind), predicted: Number(named === "boilerplate"), gold: Number(kind === "boilerplate"),
      });
    }
  }
  const data = `${LAYOUTS.length} labelled layouts`;
  return [
    { stage: "blocks", data, metric: `right kind of ${total}`, ours: String(right), peer: "none" },
    { stage: "blocks", data, metric: "boilerplate precision / recall", ours: `${percent(boilerplate.right, boilerplate.predicted)} / ${percent(boilerplate.right, boilerplate.gold)}`, peer: "none" },
  ];
};

/** Articles from which boilerplate was taken out by their editors: what is called boilerplate here is mostly a mistake. */
const cleanRow = (data: string, documents: readonly Segmented[]): Row => {
  const blocks = documents.flatMap((document) => document.blocks);
  const called = blocks.filter(({ kind }) => kind === "boilerplate").length;
  return { stage: "blocks", data, metric: `called boilerplate, of ${blocks.length} blocks of clean articles`, ours: String(called), peer: "none" };
};

const PASSES = 25;

const newsRows = (): readonly Row[] => {
  const gum = readRecords<Treebank>("syntax", "ud-gum", "dev.jsonl.gz").filter(({ genre }) => genre === "news");
  const newswire = readRecords<{ readonly text: string }>("entities", "worldwide-newswire-EVALUATE-ONLY", "dev.jsonl.gz");
  const bytes = newswire.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  const { outputs, best } = timed(newswire, PASSES, ({ text }) => splitSentences(text));
  return [
    cleanRow("GUM news dev", gum.map(({ text }) => splitSentences(text))),
    cleanRow("worldwide newswire dev", outputs),
    { stage: "segment", data: "worldwide newswire dev", metric: "MB/s of CPU time, whole stage", ours: (bytes / best / 1e6).toFixed(2), peer: "sbd 20 (sentences only, reference)" },
  ];
};

/** Texts on which careless splitters take quadratic time or fail, repeated to any length. */
const HOSTILE = [
  "a", "aB3x", "1", "1.", "1-", "1,", "(", "\"", "“", "“‘", "'", "a'", "a-", "a/", ".", ". ", "a.", "A. ", "! ", "? \"", "-", "http://", "a@", "xx.", "U.S. Mr. Dr. ", "\u0000", "\u202e", "\ud800", "😀", "漢字",
  "__proto__ constructor ", " ", "\n", "a\n", "a\r\n\r\n", "1. ", "• a ", "[1]", "“p\n\n", "Dear reader\n\n", "PARIS (AP) - x\n\n", "By Ann\n",
] as const;

const HOSTILE_LENGTH = 16_000;
const GROWTH = 4;

/** How the time grows where the text grows fourfold (4 is linear), and the worst time. */
const hostileRows = (): readonly Row[] => {
  const timeOf = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return Math.min(...[0, 1].map(() => cpuSeconds(() => { splitSentences(text); })));
  };
  const times = HOSTILE.map((piece) => ({ piece, short: timeOf(piece, HOSTILE_LENGTH), long: timeOf(piece, GROWTH * HOSTILE_LENGTH) }));
  const slow = times.filter(({ long }) => long > 0.02);
  const steepest = slow.reduce((left, right) => (right.long / right.short > left.long / left.short ? right : left));
  const worst = times.reduce((left, right) => (right.long > left.long ? right : left));
  return [
    { stage: "segment", data: `${HOSTILE.length} hostile texts`, metric: "worst growth of time, text x 4 (of those over 20 ms)", ours: `${(steepest.long / steepest.short).toFixed(1)} on ${JSON.stringify(steepest.piece)}`, peer: "16 (compromise, wink: quadratic, reference)" },
    {
      stage: "segment", data: `${HOSTILE.length} hostile texts`, metric: "worst microseconds per character",
      ours: `${((1e6 * worst.long) / (GROWTH * HOSTILE_LENGTH)).toFixed(1)} on ${JSON.stringify(worst.piece)}`, peer: "",
    },
  ];
};

/** Sentences, tokens and blocks. */
export const SENTENCES: Measurement = {
  name: "sentences",
  measure: () => [...ruleRows(), ...treebankRows(), ...labelledRows(), ...newsRows(), ...hostileRows()],
};

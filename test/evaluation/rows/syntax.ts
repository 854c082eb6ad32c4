/** Tags, lemmas and trees on the dev sets of EWT and GUM. UAS and LAS leave punctuation out and are those of all other words. */
import { readWithWink } from "../../../src/adapters/wink.js";
import { readConllu } from "../../../src/formats/conllu.js";
import { splitSentences } from "../../../src/segment/index.js";
import { makeEncodingRoom } from "../../../src/models/parser/encode.js";
import { type Parser, readTokens, shippedParser } from "../../../src/models/parser/index.js";
import { LEXICON_VIEW, WINK_VIEW } from "../../../src/models/parser/vocabulary.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import type { Parsed, PartOfSpeech } from "../../../src/types.js";
import type { Measurement, Row } from "../frame.js";
import { percent, readData, scoreOf } from "../frame.js";
import { timed, tokensOf } from "../timing.js";
import type { Aspect, Counts, Filter } from "../scorers/syntax.js";
import { compareParsed, isWord, sumCounts } from "../scorers/syntax.js";

const RELATIONS = ["nsubj", "obj", "obl", "ccomp", "advcl", "acl:relcl", "conj"];

interface Pair {
  readonly ours: Parsed;
  readonly gold: Parsed;
  readonly genre: string;
}

const everything: Filter = () => true;

const count = (pairs: readonly Pair[], aspect: Aspect, filter: Filter): Counts => sumCounts(pairs.map(({ ours, gold }) => compareParsed(ours, gold, aspect, filter)));

/** Accuracy: with the same tokens on both sides, right over gold. */
const accuracy = (pairs: readonly Pair[], aspect: Aspect, filter: Filter): string => {
  const { right, gold } = count(pairs, aspect, filter);
  return percent(right, gold);
};

const f1 = (pairs: readonly Pair[], aspect: Aspect, filter: Filter): string => {
  const { right, predicted, gold } = count(pairs, aspect, filter);
  return (100 * scoreOf(right, predicted, gold).f1).toFixed(1);
};

const genreOf = (id: string, treebank: string): string => (treebank === "ud-gum" ? id.split("_")[1] ?? "" : id.split("-")[0] ?? "");

const read = (treebank: string): readonly Pair[] => {
  const text = readData("syntax", treebank, "dev.conllu.gz");
  const ids = Array.from(text.matchAll(/^# newdoc id = (.*)$/gm), (match) => match[1]!);
  return readConllu(text).map((gold, index) => ({ gold, ours: parseSyntax(gold), genre: genreOf(ids[index] ?? "", treebank) }));
};

const raw = (pairs: readonly Pair[]): readonly Pair[] => pairs.map(({ gold, genre }) => ({ gold, genre, ours: parseSyntax(splitSentences(gold.article.text)) }));

/** The same document with the parts of speech that wink gives alone. */
const winkAlone = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.map(({ gold, genre }) => ({
    gold,
    genre,
    ours: {
      ...gold,
      sentences: gold.sentences.map((sentence) => {
        const reading = readWithWink(sentence.tokens.map(({ text }) => text));
        return { ...sentence, tokens: sentence.tokens.map((token, index) => ({ ...token, pos: reading.pos[index] as PartOfSpeech, lemma: reading.lemmas[index]! })) };
      }),
    },
  }));

/** The shipped parser with one view of a word left out: the network sees a value there that it does not know. */
const withoutView = (masked: number): Parser => {
  const { network } = shippedParser();
  const rows = network.vocabulary.rows.map((known, view) => (view === masked ? new Map<string, number>() : known));
  const other = { ...network, vocabulary: { ...network.vocabulary, rows } };
  return { network: other, encoding: makeEncodingRoom(other) };
};

/** The same documents as another parser reads them, without second looks. */
const readBy = (parser: Parser, pairs: readonly Pair[]): readonly Pair[] =>
  pairs.map(({ gold, genre }) => ({
    gold,
    genre,
    ours: {
      ...gold,
      sentences: gold.sentences.map((sentence) => {
        const texts = sentence.tokens.map(({ text }) => text);
        const { tags, heads, relations } = readTokens(parser, texts, readWithWink(texts).pos);
        return { ...sentence, tokens: sentence.tokens.map((token, index) => ({ ...token, pos: tags[index]!.pos as PartOfSpeech, head: heads[index]!, relation: relations[index]! })) };
      }),
    },
  }));

/** What the parser reads without one of its views. */
const maskedRow = (data: string, pairs: readonly Pair[], library: string, view: number): Row => {
  const without = readBy(withoutView(view), pairs);
  return { stage: "syntax", data: `${data}, gold tokens`, metric: `without ${library} (its view masked): UPOS / UAS / LAS`, ours: `${accuracy(without, "pos", everything)} / ${accuracy(without, "head", isWord)} / ${accuracy(without, "labelled", isWord)}` };
};

const ANCHORS: ReadonlyMap<string, { readonly pos: string; readonly tree: string }> = new Map([
  ["ud-ewt", { pos: "UDPipe 2 (raw, test) 96.8", tree: "UDPipe 1 LAS 81.1 (test)" }],
  ["ud-gum", { pos: "UDPipe 2 (raw, test) 98.1", tree: "" }],
]);

const rowsOf = (treebank: string): readonly Row[] => {
  const pairs = read(treebank);
  const fromRaw = raw(pairs);
  const wink = winkAlone(pairs);
  const anchor = ANCHORS.get(treebank)!;
  const data = `${treebank} dev`;
  const genres = [...new Set(pairs.map(({ genre }) => genre))];
  const genreRows = genres.map((genre): Row => {
    const some = pairs.filter((pair) => pair.genre === genre);
    return { stage: "syntax", data: `${data}, ${genre}`, metric: "UPOS / UAS / LAS", ours: `${accuracy(some, "pos", everything)} / ${accuracy(some, "head", isWord)} / ${accuracy(some, "labelled", isWord)}` };
  });
  const relationRows = RELATIONS.map((relation): Row => {
    const counts = count(pairs, "labelled", (token) => token.relation === relation);
    return { stage: "syntax", data, metric: `${relation}: labelled recall / F1`, ours: `${percent(counts.right, counts.gold)} / ${(100 * scoreOf(counts.right, counts.predicted, counts.gold).f1).toFixed(1)}` };
  });
  return [
    { stage: "syntax", data: `${data}, gold tokens`, metric: "UPOS", ours: accuracy(pairs, "pos", everything), peer: `wink ${accuracy(wink, "pos", everything)}`, anchor: anchor.pos },
    { stage: "syntax", data: `${data}, gold tokens`, metric: "lemma", ours: accuracy(pairs, "lemma", everything), peer: `wink ${accuracy(wink, "lemma", everything)}` },
    { stage: "syntax", data: `${data}, gold tokens`, metric: "UAS / LAS", ours: `${accuracy(pairs, "head", isWord)} / ${accuracy(pairs, "labelled", isWord)}`, peer: "en-parse UAS 51", anchor: anchor.tree },
    { stage: "syntax", data: `${data}, raw text`, metric: "UPOS / lemma F1", ours: `${f1(fromRaw, "pos", everything)} / ${f1(fromRaw, "lemma", everything)}` },
    { stage: "syntax", data: `${data}, raw text`, metric: "UAS / LAS F1", ours: `${f1(fromRaw, "head", isWord)} / ${f1(fromRaw, "labelled", isWord)}` },
    maskedRow(data, pairs, "wink", WINK_VIEW),
    maskedRow(data, pairs, "compromise", LEXICON_VIEW),
    ...genreRows,
    ...relationRows,
  ];
};

/** Passes over the same documents. */
const PASSES = 6;

const speedRow = (): Row => {
  const documents = readConllu(readData("syntax", "ud-gum", "dev.conllu.gz"));
  const tokens = tokensOf(documents);
  const wink = timed(documents, PASSES, ({ sentences }) => { for (const sentence of sentences) readWithWink(sentence.tokens.map(({ text }) => text)); }).best;
  const seconds = timed(documents, PASSES, parseSyntax).best;
  return { stage: "syntax", data: "ud-gum dev, gold tokens", metric: "tokens/s of one core, wink included", ours: `${Math.round(tokens / seconds / 100) * 100}`, peer: `wink alone ${Math.round(tokens / wink / 1000) * 1000}` };
};

/** The rows of the syntax stage. */
export const SYNTAX: Measurement = { name: "syntax", measure: () => [...rowsOf("ud-ewt"), ...rowsOf("ud-gum"), speedRow()] };

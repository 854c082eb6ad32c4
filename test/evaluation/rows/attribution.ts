/**
 * Attribution on GUM and PolNeAR. PolNeAR marks the outermost attribution only ("univocal"), so nested ones of ours are not counted there;
 * its cues hold auxiliaries and adverbs. What GUM marks, and how ours are held against it, stands in `../scorers/gum-attribution.ts`.
 */
import { readAttributions, type ReadAttribution } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Span, Tagged } from "../../../src/types.js";
import { readRecords, scoreOf, type Measurement, type Row } from "../frame.js";
import { addAttributionCounts, noAttributionCounts, spansOfAttribution, type AttributionCounts, type Counts, type GoldAttribution } from "../scorers/attribution.js";
import { ourGumAttributions, theirGumAttributions, type GumAttribution } from "../scorers/gum-attribution.js";

interface GoldDocument {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly attributions: readonly GumAttribution[];
}

interface ReadDocument {
  readonly gold: GoldDocument;
  readonly document: Tagged;
  readonly read: readonly ReadAttribution[];
  readonly tokens: readonly Span[];
}

const readDocument = (gold: GoldDocument): ReadDocument => {
  const document = tagEntities(parseSyntax(splitSentences(gold.text)));
  return { gold, document, read: readAttributions(document).attributions, tokens: document.sentences.flatMap((sentence) => sentence.tokens.map(({ span }) => span)) };
};

const outermost = (read: readonly ReadAttribution[]): readonly ReadAttribution[] => read.filter(({ attribution }) => attribution.parent === undefined);

const triples = (read: readonly ReadAttribution[]): readonly GoldAttribution[] => read.map(({ attribution }) => spansOfAttribution(attribution));

const count = (documents: readonly ReadDocument[], pick: (read: readonly ReadAttribution[]) => readonly ReadAttribution[]): AttributionCounts => {
  const counts = noAttributionCounts();
  for (const { gold, read, tokens } of documents) addAttributionCounts(counts, triples(pick(read)), gold.attributions, tokens);
  return counts;
};

const countGum = (documents: readonly ReadDocument[]): AttributionCounts => {
  const counts = noAttributionCounts();
  for (const { gold: { text, genre, attributions }, read, tokens, document } of documents) {
    addAttributionCounts(counts, ourGumAttributions(text, document.sentences, read), theirGumAttributions(text, genre, attributions), tokens);
  }
  return counts;
};

/** Families of cues that have clauses or quotations as content. */
const CLAUSAL: ReadonlySet<string> = new Set([
  "verb-clause", "verb-parenthesis", "verb-as-said", "according-to", "in-the-view-of", "adjective", "quotation-verb", "made-clear", "quoting", "dash", "label", "continued-quotation", "block-quotation",
]);

/** GUM scored like PolNeAR: all of its relations, exact spans, and of ours the outermost ones with clauses. */
const plainGumRows = (data: string, documents: readonly ReadDocument[]): readonly Row[] => {
  const counts = count(documents, (read) => outermost(read).filter(({ frame }) => CLAUSAL.has(frame.rule)));
  return PLAIN_MEASURES.map(([measure, metric]): Row => ({ stage: "attribution", data: `${data}, relations as they stand`, metric, ours: figures(counts[measure]) }));
};

const PLAIN_MEASURES: readonly (readonly [keyof AttributionCounts, string])[] = [
  ["cueExact", "cue exact P / R / F1"], ["sourceTokens", "source token P / R / F1"], ["contentTokens", "content token P / R / F1"],
];

const GUM_MEASURES: readonly (readonly [keyof AttributionCounts, string])[] = [
  ["cueOverlap", "cue word P / R / F1"], ["sourceTokens", "source token P / R / F1"], ["contentTokens", "content token P / R / F1"], ["whole", "whole attribution P / R / F1"],
];

/** All genres, then each. */
const gumRows = (documents: readonly ReadDocument[]): readonly Row[] => {
  const genres = [...new Set(documents.map(({ gold }) => gold.genre ?? ""))].sort();
  const rows = (data: string, counts: AttributionCounts): readonly Row[] => GUM_MEASURES.map(([measure, metric]) => ({ stage: "attribution", data, metric, ours: figures(counts[measure]) }));
  return [...rows("GUM dev", countGum(documents)), ...genres.flatMap((genre) => rows(`GUM dev, ${genre}`, countGum(documents.filter(({ gold }) => gold.genre === genre))))];
};

/** PolNeAR's annotators took a colon or a blank behind the verb into most cues that have one ("said:"), and not into others. */
const withoutEdgeMarks = (gold: GoldDocument): GoldDocument => ({
  ...gold,
  attributions: gold.attributions.map((entry) => ({ ...entry, cue: entry.cue.map(({ text, start }) => ({ text: trimmed(text), start, end: start + trimmed(text).length })) })),
});

const trimmed = (text: string): string => (/[a-z]/iu.test(text) ? text.replace(/[:;,\s]$/u, "").trimEnd() : text);

const figures = ({ right, predicted, gold }: Counts): string => {
  const { precision, recall, f1 } = scoreOf(right, predicted, gold);
  return `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`;
};

const rowsOf = (data: string, counts: AttributionCounts, anchors: Partial<Record<keyof AttributionCounts, string>>): readonly Row[] =>
  ([["cueExact", "cue exact P / R / F1"], ["cueOverlap", "cue overlap P / R / F1"], ["sourceExact", "source exact P / R / F1"], ["sourceTokens", "source token P / R / F1"],
    ["contentExact", "content exact P / R / F1"], ["contentTokens", "content token P / R / F1"], ["whole", "whole attribution P / R / F1"]] as const)
    .map(([measure, metric]) => ({ stage: "attribution", data, metric, ours: figures(counts[measure]), ...(anchors[measure] === undefined ? {} : { anchor: anchors[measure] }) }));

const PRONOUNS: ReadonlySet<string> = new Set(["he", "i", "it", "one", "she", "that", "they", "we", "which", "who", "you"]);

type GoldEntry = GoldDocument["attributions"][number];

/** By mode (told by quotation marks, as the data set's README does) and by kind of source: the share of gold whose cue is found. */
const KINDS: readonly (readonly [string, (gold: GoldEntry) => boolean])[] = [
  ["direct", ({ content }) => content.length > 0 && content.every(({ text }) => isQuoted(text))],
  ["mixed", ({ content }) => !content.every(({ text }) => isQuoted(text)) && content.some(({ text }) => hasMarks(text))],
  ["indirect", ({ content }) => !content.some(({ text }) => hasMarks(text))],
  ["source a pronoun", ({ source }) => PRONOUNS.has(source.map(({ text }) => text).join(" ").toLowerCase())],
  ["source of several words", ({ source }) => source.length > 0 && /\s/u.test(source[0]!.text)],
  ["no source", ({ source }) => source.length === 0],
];

const hasMarks = (text: string): boolean => /["“”«»]|''/u.test(text);
const isQuoted = (text: string): boolean => /^(?:["“”«]|'')/u.test(text) && /(?:["“”»]|'')[.,]?$/u.test(text);

const recallRows = (data: string, documents: readonly ReadDocument[]): readonly Row[] =>
  KINDS.map(([kind, holds]) => {
    let found = 0;
    let all = 0;
    for (const { gold, read } of documents) {
      const ours = triples(outermost(read));
      for (const entry of gold.attributions.filter(holds)) {
        all += 1;
        if (ours.some(({ cue }) => cue.some((span) => entry.cue.some((other) => span.start < other.end && other.start < span.end)))) found += 1;
      }
    }
    return { stage: "attribution", data, metric: `cue found (recall): ${kind}`, ours: `${found} of ${all}` };
  });

export const ATTRIBUTION: Measurement = {
  name: "attribution",
  measure: () => {
    const polnear = readRecords<GoldDocument>("attribution", "polnear-EVALUATE-ONLY", "dev.jsonl.gz").map(readDocument);
    const gum = readRecords<GoldDocument>("attribution", "gum", "dev.jsonl").map(readDocument);
    return [
      ...rowsOf("PolNeAR dev", count(polnear, outermost), {
        cueExact: ".59 (linear floor); Citron .82 (PARC3)", sourceTokens: ".61 (linear floor); Citron .85 (PARC3)", contentTokens: ".80 (linear floor); Citron .83 (PARC3)", whole: "Citron .57 all exact (PARC3)",
      }),
      {
        stage: "attribution", data: "PolNeAR dev", metric: "cue exact, a mark at its end not counted, P / R / F1",
        ours: figures(count(polnear.map((document) => ({ ...document, gold: withoutEdgeMarks(document.gold) })), outermost).cueExact),
      },
      ...recallRows("PolNeAR dev", polnear),
      ...gumRows(gum),
      ...plainGumRows("GUM dev", gum),
      ...plainGumRows("GUM dev, news", gum.filter(({ gold }) => gold.genre === "news")),
    ];
  },
};

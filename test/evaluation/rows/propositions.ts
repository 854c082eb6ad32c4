/**
 * Propositions on CaRB and BenchIE, both for development only. CaRB's gold holds "X said Y" too, so its score is given for propositions alone
 * and with attributions as tuples beside them. The peers' published outputs are scored by the same scorers in the same run.
 */
import { extractPropositions } from "../../../src/extract/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Extracted } from "../../../src/types.js";
import { readRecords, type Measurement, type Row } from "../frame.js";
import { scoreBenchie, type BenchieSentence, type Triple } from "../scorers/benchie.js";
import { benchieTriples } from "../scorers/benchie-triples.js";
import { scoreCarb, type CarbSentence, type Extraction } from "../scorers/carb.js";
import { attributionTuple, carbTuple } from "../scorers/tuples.js";

const read = (text: string): Extracted => extractPropositions(tagEntities(parseSyntax(splitSentences(text))));

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const figures = ({ precision, recall, f1 }: Figures): string => `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`;

const published = <Id, Item>(...path: readonly string[]): ReadonlyMap<Id, readonly Item[]> =>
  new Map(readRecords<{ readonly id: Id; readonly extractions: readonly Item[] }>(...path).map(({ id, extractions }) => [id, extractions]));

const carb = (): readonly Row[] => {
  const sentences = readRecords<CarbSentence>("propositions", "carb", "dev.jsonl");
  const documents = sentences.map(({ id, text }) => ({ id, document: read(text) }));
  const alone = new Map(documents.map(({ id, document }): [string, readonly Extraction[]] => [id, document.propositions.map((proposition) => carbTuple(document, proposition))]));
  const together = new Map(documents.map(({ id, document }): [string, readonly Extraction[]] =>
    [id, [...alone.get(id)!, ...document.attributions.flatMap((attribution) => attributionTuple(document, attribution) ?? [])]]));
  const peers = ["clausie", "openie4", "openie5", "props", "reverb"]
    .map((name) => `${name} ${scoreCarb(sentences, published<string, Extraction>("propositions", "carb", `systems-${name}.dev.jsonl`)).f1.toFixed(3)}`);
  const row = { stage: "propositions", data: "CaRB dev", anchor: peers.join(", ") };
  return [
    { ...row, metric: "propositions P / R / F1", ours: figures(scoreCarb(sentences, alone)) },
    { ...row, metric: "with attributions P / R / F1", ours: figures(scoreCarb(sentences, together)) },
  ];
};

const benchie = (): readonly Row[] => {
  const sentences = readRecords<BenchieSentence>("propositions", "benchie", "dev.jsonl");
  const ours = new Map(sentences.map(({ id, text }): [number, readonly Triple[]] => [id, benchieTriples(read(text))]));
  const peers = ["clausie", "minie", "openie6", "m2oie_en", "stanford"]
    .map((name) => `${name} ${scoreBenchie(sentences, published<number, Triple>("propositions", "benchie", `systems-${name}.jsonl`)).f1.toFixed(3)}`);
  return [{ stage: "propositions", data: "BenchIE dev", metric: "facts P / R / F1", ours: figures(scoreBenchie(sentences, ours)), anchor: peers.join(", ") }];
};

/** Propositions as open information extraction. */
export const PROPOSITIONS: Measurement = { name: "propositions", measure: () => [...carb(), ...benchie()] };

/** Rows of names and coreference. */
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Mention, Span, Tagged } from "../../../src/types.js";
import { percent, readRecords, scoreOf, type Measurement, type Row } from "../frame.js";
import { gapCounts, NOTHING, plus, type Counts, type PronounCase } from "../scorers/entities.js";
import { ablationRows } from "./ablations.js";
import { nameRows } from "./names.js";
import { wikigoldRows } from "./wikigold.js";

const tag = (text: string): Tagged => tagEntities(parseSyntax(splitSentences(text)));

interface GapRecord {
  readonly text: string;
  readonly pronoun: Span;
  readonly A: Span & { readonly coref: boolean };
  readonly B: Span & { readonly coref: boolean };
}

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** What our stage says of one record of GAP. */
const judge = ({ text, pronoun, A, B }: GapRecord): PronounCase => {
  const { mentions, entities } = tag(text);
  const own = mentions.find(({ form, span }) => form === "pronoun" && overlap(span, pronoun))?.entity;
  const entity = entities.find(({ id }) => id === own);
  const named = (name: Span): boolean => entity?.mentions.some((index) => mentions[index]!.form === "name" && overlap(mentions[index]!.span, name)) ?? false;
  return { gold: [A.coref, B.coref], predicted: [named(A), named(B)] };
};

const gapRows = (): readonly Row[] => {
  const { right, predicted, gold } = gapCounts(readRecords<GapRecord>("coreference", "gap", "dev.jsonl").map(judge));
  const { precision, recall, f1 } = scoreOf(right, predicted, gold);
  return [{
    stage: "coreference", data: "GAP dev", metric: "F1 (precision, recall)", peer: "compromise 42.7 (reference)", anchor: "nearest candidate 44.7 (test)",
    ours: `${(100 * f1).toFixed(1)} (${(100 * precision).toFixed(1)}, ${(100 * recall).toFixed(1)})`,
  }];
};

interface GumRecord {
  readonly text: string;
  readonly mentions: readonly (Span & { readonly cluster: string; readonly headStart: number; readonly headEnd: number })[];
}

const HE: ReadonlySet<string> = new Set(["he", "she", "him", "her", "his", "hers"]);
const IT: ReadonlySet<string> = new Set(["it", "its", "they", "them", "their"]);

/** Which row a mention belongs to. */
const groupOf = ({ form, text }: Mention): string | undefined => {
  if (form === "nominal") return "descriptions";
  const word = text.toLowerCase();
  return HE.has(word) ? "he, she" : IT.has(word) ? "it, they" : undefined;
};

/** Judges one linked or unlinked mention against the gold clusters. */
const judgeMention = (document: Tagged, index: number, gold: GumRecord["mentions"], sizes: ReadonlyMap<string, number>): Counts => {
  const mention = document.mentions[index]!;
  const cluster = gold.find(({ start, headStart }) => (mention.form === "pronoun" ? headStart : start) === mention.span.start && headStart < mention.span.end)?.cluster;
  const entity = document.entities.find(({ id }) => id === mention.entity);
  const others = entity?.mentions.filter((other) => other < index).map((other) => document.mentions[other]!.span) ?? [];
  const same = gold.filter((one) => one.cluster === cluster);
  const right = cluster !== undefined && others.some((span) => same.some(({ headStart }) => headStart >= span.start && headStart < span.end));
  const wanted = mention.form === "pronoun" && cluster !== undefined && (sizes.get(cluster) ?? 0) > 1;
  return { right: right ? 1 : 0, predicted: others.length > 0 ? 1 : 0, gold: wanted ? 1 : 0 };
};

/** How many linked mentions have an earlier mention of their entity in the gold cluster, and of how many pronouns with an antecedent. */
const gumRows = (): readonly Row[] => {
  const counts = new Map<string, Counts>();
  for (const { text, mentions: gold } of readRecords<GumRecord>("coreference", "gum", "dev.jsonl.gz")) {
    const document = tag(text);
    const sizes = new Map<string, number>();
    for (const { cluster } of gold) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    document.mentions.forEach((mention, index) => {
      const group = groupOf(mention);
      if (group !== undefined) counts.set(group, plus(counts.get(group) ?? NOTHING, judgeMention(document, index, gold, sizes)));
    });
  }
  return [...counts].map(([group, { right, predicted, gold }]) => ({
    stage: "coreference", data: "GUM dev", metric: `${group}: precision (recall)`,
    ours: `${percent(right, predicted)} of ${predicted}${group === "descriptions" ? "" : ` (${percent(right, gold)})`}`,
  }));
};

/** Names and coreference of the third stage. */
export const ENTITIES: Measurement = {
  name: "entities",
  measure: () => [
    ...nameRows(),
    ...wikigoldRows(),
    ...ablationRows(),
    ...gapRows(),
    ...gumRows(),
  ],
};

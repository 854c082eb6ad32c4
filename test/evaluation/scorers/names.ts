/** Scores the names of the third stage against sets of records with typed spans. */
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Span } from "../../../src/types.js";
import { NOTHING, plus, relaxedCounts, strictCounts, type Counts, type TypedSpan } from "./entities.js";

/** The types that every set has. */
export const NAME_TYPES: readonly string[] = ["person", "place", "organization"];

/** A record: a sentence of a document, or a whole one. */
export interface NameRecord {
  readonly text: string;
  readonly doc?: string;
  /** `headStart` and `headEnd` where spans hold more than the name. */
  readonly entities: readonly (Span & { readonly type: string; readonly headStart?: number; readonly headEnd?: number })[];
}

const OURS: ReadonlyMap<string, string> = new Map([
  ["PER", "person"], ["LOC", "place"], ["ORG", "organization"], ["Person", "person"], ["Location", "place"], ["Organization", "organization"],
]);

/** The names of the three types that our stages find in a text. */
export const namesOf = (text: string): readonly TypedSpan[] =>
  tagEntities(parseSyntax(splitSentences(text))).mentions
    .filter(({ form, type }) => form === "name" && NAME_TYPES.includes(type))
    .map(({ span: { start, end }, type }) => ({ start, end, type }));

/** The records of one document as one text: sentences of a document know of each other. */
export const documentsOf = (records: readonly NameRecord[]): readonly NameRecord[] => {
  const groups = new Map<string, NameRecord[]>();
  records.forEach((record, index) => {
    const key = record.doc ?? String(index);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  });
  return [...groups.values()].map((group) => {
    let text = "";
    const entities: NameRecord["entities"][number][] = [];
    for (const record of group) {
      if (text !== "") text += "\n\n";
      const from = text.length;
      text += record.text;
      entities.push(...record.entities.map(({ start, end, headStart, headEnd, type }) => ({
        start: start + from, end: end + from, type, ...(headStart === undefined || headEnd === undefined ? {} : { headStart: headStart + from, headEnd: headEnd + from }),
      })));
    }
    return { text, entities };
  });
};

/** Scores over a set, by type and, under "all", together; `heads` counts a name as right where it covers the head of a gold span of its type. */
export interface NameScores {
  readonly strict: ReadonlyMap<string, Counts>;
  readonly relaxed: Counts;
  readonly heads: ReadonlyMap<string, Counts>;
}

/** Scores the names that `find` gives for every document of a set. */
export const measureNames = (records: readonly NameRecord[], find: (text: string) => readonly TypedSpan[] = namesOf): NameScores => {
  const strict = new Map<string, Counts>([...NAME_TYPES, "all"].map((type) => [type, NOTHING]));
  const heads = new Map<string, Counts>(strict);
  let relaxed = NOTHING;
  for (const { text, entities } of documentsOf(records)) {
    const gold = entities.flatMap(({ start, end, headStart, headEnd, type }) => {
      const ours = OURS.get(type);
      return ours === undefined ? [] : [{ start, end, type: ours, head: { start: headStart ?? start, end: headEnd ?? end, type: ours } }];
    });
    const found = find(text);
    const goldHeads = gold.map(({ head }) => head);
    for (const type of [...NAME_TYPES, "all"]) {
      const of = <Item extends TypedSpan>(spans: readonly Item[]): readonly Item[] => (type === "all" ? spans : spans.filter((span) => span.type === type));
      strict.set(type, plus(strict.get(type)!, strictCounts(of(found), of(gold))));
      heads.set(type, plus(heads.get(type)!, relaxedCounts(of(found), of(goldHeads))));
    }
    relaxed = plus(relaxed, relaxedCounts(found, gold));
  }
  return { strict, relaxed, heads };
};

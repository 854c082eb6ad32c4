/** Rows of names, set by set. */
import { readRecords, type Row } from "../frame.js";
import { f1Of, type Counts } from "../scorers/entities.js";
import { measureNames, NAME_TYPES, type NameRecord } from "../scorers/names.js";

/** F1 over all types, with the types apart. */
export const byType = (counts: ReadonlyMap<string, Counts>): string =>
  `${f1Of(counts.get("all")!)} (${NAME_TYPES.map((type) => `${type} ${f1Of(counts.get(type)!)}`).join(", ")})`;

const exactRows = (data: string, records: readonly NameRecord[], peer: string, anchor?: string): readonly Row[] => {
  const { strict, relaxed } = measureNames(records);
  return [
    { stage: "entities", data, metric: "strict F1 (person, place, organization)", ours: byType(strict), peer, ...(anchor === undefined ? {} : { anchor }) },
    { stage: "entities", data, metric: "relaxed F1", ours: f1Of(relaxed) },
  ];
};

// GUM's spans keep determiners and modifiers, so only the head can be asked for.
const headRow = (data: string, records: readonly NameRecord[]): Row =>
  ({ stage: "entities", data, metric: "F1 of heads (person, place, organization)", ours: byType(measureNames(records).heads) });

/** The rows of all sets. */
export const nameRows = (): readonly Row[] => [
  ...exactRows("UNER EWT dev", readRecords("entities", "uner-ewt", "dev.jsonl"), "compromise 50.4 (test, reference)", "XLM-R 86.0"),
  ...exactRows("worldwide newswire dev", readRecords("entities", "worldwide-newswire-EVALUATE-ONLY", "dev.jsonl.gz"), "compromise 47.1 (test, reference)"),
  headRow("GUM dev", readRecords("entities", "gum", "dev.jsonl")),
];

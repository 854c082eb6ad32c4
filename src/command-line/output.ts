/** The output in its format, as chunks in order. */
import { csvHeader, csvRecords } from "../formats/csv.js";
import { toHtml } from "../formats/html/index.js";
import { toJson, toJsonLine } from "../formats/json.js";
import { toLinkedData } from "../formats/jsonld.js";
import { tableHeading, tableRows, tableSummary } from "../formats/table.js";
import type { CompactExtraction } from "../index.js";
import type { Extraction } from "../types.js";
import type { Format } from "./call.js";

/** An article that was read, and the file that it is from. */
export interface Result {
  readonly file?: string;
  /** With tokens only where they were asked for. */
  readonly extraction: Extraction | CompactExtraction;
}

/** What the formats need to know of the call and the terminal. */
export interface OutputSettings {
  readonly several: boolean;
  readonly width: number;
  readonly colour: boolean;
}

type Printer = (results: Iterable<Result>, settings: OutputSettings) => Generator<string>;

/** JSON documents: one as it is, several as the elements of one array. */
function* jsonDocuments(documents: Iterable<string>, several: boolean): Generator<string> {
  let before = several ? "[\n" : "";
  for (const document of documents) {
    yield before + document;
    before = ",\n";
  }
  yield several ? "\n]\n" : "\n";
}

function* mapped<Value>(results: Iterable<Result>, change: (result: Result) => Value): Generator<Value> {
  for (const result of results) yield change(result);
}

function* table(results: Iterable<Result>, { several, width, colour }: OutputSettings): Generator<string> {
  const settings = { width, colour, withFile: several };
  const summaries: string[] = [];
  let heading = tableHeading(settings);
  for (const { extraction, file } of results) {
    yield heading + tableRows(extraction, settings, file);
    heading = "";
    summaries.push(tableSummary(extraction, settings, file));
  }
  yield `\n${summaries.join("")}`;
}

function* csv(results: Iterable<Result>, { several }: OutputSettings): Generator<string> {
  let header = csvHeader(several);
  for (const { extraction, file } of results) {
    yield header + csvRecords(extraction, several ? file : undefined);
    header = "";
  }
}

const PRINTERS: Readonly<Record<Format, Printer>> = {
  table,
  csv,
  json: (results, { several }) => jsonDocuments(mapped(results, ({ extraction, file }) => toJson(extraction, file)), several),
  jsonl: (results) => mapped(results, ({ extraction, file }) => `${toJsonLine(extraction, file)}\n`),
  html: (results) => mapped(results, ({ extraction }) => toHtml(extraction)),
  jsonld: (results, { several }) => jsonDocuments(mapped(results, ({ extraction }) => toJson(toLinkedData(extraction))), several),
};

/**
 * The output of a call as chunks; the articles are read one at a time, as the chunks are asked for.
 *
 * @example
 * [...outputOf("jsonl", results, { several: true, width: 100, colour: false })];
 */
export const outputOf = (format: Format, results: Iterable<Result>, settings: OutputSettings): Generator<string> => PRINTERS[format](results, settings);

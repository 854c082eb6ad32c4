/** Claims as comma-separated values (RFC 4180), one claim a record, safe to open in a spreadsheet. */
import type { Claim } from "../types.js";
import { decimals, nameBookOf, oneLine, voicesOf, whenOf, type NameBook, type Readable } from "./readable.js";

interface Column {
  readonly name: string;
  readonly cell: (claim: Claim, book: NameBook) => string | number;
}

const list = (texts: readonly string[]): string => texts.join("; ");

/** The columns, in order; names are stable within a major version. */
const COLUMNS: readonly Column[] = [
  { name: "id", cell: ({ id }) => id },
  { name: "statement", cell: ({ statement }) => statement.text },
  { name: "source", cell: (claim, book) => list(voicesOf(claim, book).map(({ name }) => name ?? "(unspecified)")) },
  { name: "source_kind", cell: ({ attribution }) => attribution.at(-1)?.source?.kind ?? "" },
  { name: "cue", cell: ({ attribution }) => oneLine(attribution.at(-1)?.cue?.text ?? "") },
  { name: "mode", cell: ({ attribution }) => attribution.at(-1)?.mode ?? "" },
  { name: "stance", cell: ({ attribution }) => attribution.at(-1)?.stance ?? "" },
  { name: "kind", cell: ({ kind }) => kind },
  { name: "polarity", cell: ({ polarity }) => polarity },
  { name: "certainty", cell: ({ certainty }) => certainty },
  { name: "verifiability", cell: ({ verifiability }) => verifiability },
  { name: "check_worthiness", cell: ({ checkWorthiness }) => decimals(checkWorthiness) },
  { name: "confidence", cell: ({ confidence }) => decimals(confidence) },
  { name: "times", cell: (claim) => list(whenOf(claim)) },
  { name: "quantities", cell: ({ quantities }) => list(quantities.map(({ text }) => oneLine(text))) },
  { name: "conditions", cell: ({ conditions }) => list(conditions.map(({ text }) => oneLine(text))) },
  { name: "start", cell: ({ span }) => span.start },
  { name: "end", cell: ({ span }) => span.end },
  { name: "text", cell: ({ text }) => text },
  { name: "key", cell: ({ key }) => key },
];

/** What makes a spreadsheet take a cell for a formula: these signs, plain or full-width, also behind white space. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cellOf = (value: string | number): string => {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

const recordOf = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/**
 * The header record.
 *
 * @param withFile whether a first column `file` says which file a claim is from
 * @example
 * csvHeader(false); // => "id,statement,source,...\r\n"
 */
export const csvHeader = (withFile: boolean): string => recordOf([...(withFile ? ["file"] : []), ...COLUMNS.map(({ name }) => name)]);

/**
 * One record for every claim. A cell that a spreadsheet would run as a formula starts with an apostrophe.
 *
 * @example
 * csvHeader(false) + csvRecords(extraction);
 */
export const csvRecords = (extraction: Readable, file?: string): string => {
  const book = nameBookOf(extraction);
  return extraction.claims
    .map((claim) => recordOf([...(file === undefined ? [] : [file]), ...COLUMNS.map(({ cell }) => cell(claim, book))]))
    .join("");
};

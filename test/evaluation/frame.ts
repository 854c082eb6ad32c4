/** The frame of the evaluation: where the data lies, what a row is, how the table is printed. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "../../src/models/train-files.js";

/** One line of the table. */
export interface Row {
  readonly stage: string;
  readonly data: string;
  readonly metric: string;
  readonly ours: string;
  /** Best JavaScript peer, measured or from the reference. */
  readonly peer?: string;
  /** Published anchor. */
  readonly anchor?: string;
}

/** A group of rows that are measured together. */
export interface Measurement {
  /** Name by which `npm run evaluate -- NAME` picks it. */
  readonly name: string;
  readonly measure: () => readonly Row[] | Promise<readonly Row[]>;
}

const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** The folder of the shared articles and data: `CLAIMKIT_SHARED`, or `../shared` beside the repository. */
export const sharedFolder: string = process.env["CLAIMKIT_SHARED"] ?? resolve(root, "../shared");

/** The folder of the data sets: `CLAIMKIT_DATA`, or `data` in the shared folder. */
export const dataFolder: string = process.env["CLAIMKIT_DATA"] ?? join(sharedFolder, "data");

/** True where the data sets are there. */
export const hasData: boolean = existsSync(dataFolder);

/** The text of a data file, unpacked where it is gzipped. */
export const readData = (...path: readonly string[]): string => readText(join(dataFolder, ...path));

/** The records of a JSON Lines data file. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape of its records
export const readRecords = <Record_>(...path: readonly string[]): readonly Record_[] =>
  readData(...path).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record_);

const COLUMNS = ["stage", "data", "metric", "ours", "peer", "anchor"] as const;

/** The rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [["stage", "data", "metric", "ours", "best peer", "anchor"], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const print = (line: readonly string[]): string => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [print(lines[0]!), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...lines.slice(1).map(print)].join("\n");
};

/** A ratio as a percentage with one decimal. */
export const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));

/** Precision, recall and F1 from counts. */
export const scoreOf = (right: number, predicted: number, gold: number): { readonly precision: number; readonly recall: number; readonly f1: number } => {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

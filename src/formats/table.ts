/** Claims as a table for a person in a hurry: what is said, who says it, of what kind, how surely, when, and is it worth a check. */
import type { Diagnostic } from "../types.js";
import { countSources, nameBookOf, shareOf, type Readable } from "./readable.js";
import { printable } from "./terminal/characters.js";
import { cellsOf, columnsFor } from "./terminal/columns.js";
import { headingLines, layoutOf, rowLines, type Layout } from "./terminal/layout.js";
import { inColour, plain } from "./terminal/paint.js";
import { wrap } from "./terminal/wrap.js";

/** How a table is to look. */
export interface TableSettings {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether a first column says which file a claim is from. */
  readonly withFile: boolean;
}

const layoutFor = ({ width, colour, withFile }: TableSettings): Layout => layoutOf(columnsFor(withFile), width, colour ? inColour : plain);

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/**
 * The heading of the table.
 *
 * @example
 * tableHeading({ width: 100, colour: false, withFile: false });
 */
export const tableHeading = (settings: TableSettings): string => text(headingLines(layoutFor(settings)));

/**
 * The rows of one article's claims, in the order of the article.
 *
 * @example
 * tableRows(extraction, { width: 100, colour: false, withFile: false });
 */
export const tableRows = (extraction: Readable, settings: TableSettings, file?: string): string => {
  const layout = layoutFor(settings);
  const book = nameBookOf(extraction);
  const named = settings.withFile && file !== undefined ? { file } : {};
  return text(extraction.claims.flatMap((claim, index) => rowLines(cellsOf({ number: index + 1, claim, book, ...named }), layout)));
};

/** Most warnings that are told in full. */
const TOLD = 3;

const tally = (diagnostics: readonly Diagnostic[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, times]) => (times === 1 ? code : `${code} (${times})`)).join(", ");
};

/** Warnings by their first messages, notes by their codes. */
const diagnosticLines = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  const notes = diagnostics.filter(({ severity }) => severity === "info");
  const more = warnings.length > TOLD ? [`${count(warnings.length - TOLD, "more warning")}: ${tally(warnings.slice(TOLD))}`] : [];
  return [
    ...warnings.slice(0, TOLD).map(({ code, message }) => `warning ${code}: ${message}`),
    ...more,
    ...(notes.length > 0 ? [`${count(notes.length, "note")}: ${tally(notes)}`] : []),
  ];
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * The lines below the table: how many claims and sources, how much of the text they cover, and what was doubtful.
 *
 * @example
 * tableSummary(extraction, { width: 100, colour: false, withFile: false });
 * // => "12 claims, 5 sources; 71 % of the text is in claims, 12 % in attributions.\n"
 */
export const tableSummary = (extraction: Readable, settings: TableSettings, file?: string): string => {
  const { paint, width } = layoutFor(settings);
  const { claims, article, diagnostics } = extraction;
  const told = settings.withFile && file !== undefined ? `${file}: ` : "";
  const undated = claims.flatMap(({ times }) => times).filter(({ value }) => value === undefined).length;
  const hint = undated > 0 && article.publishedAt === undefined ? [`${count(undated, "time")} without a date; --published-at DATE resolves relative ones.`] : [];
  const summary = `${told}${count(claims.length, "claim")}, ${count(countSources(extraction), "source")}; ${percent(shareOf(extraction, "claim"))} of the text is in claims, ${percent(shareOf(extraction, "attribution"))} in attributions.`;
  return text([
    ...wrap(printable(summary), width).map((line) => paint("bold", line)),
    ...[...hint, ...diagnosticLines(diagnostics)].flatMap((line) => wrap(printable(line), width)).map((line) => paint("grey", line)),
  ]);
};

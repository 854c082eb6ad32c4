/** The columns of the table: what stands in them and how wide they are. */
import type { Claim, ClaimKind } from "../../types.js";
import { decimals, oneLine, voicesOf, whenOf, type NameBook } from "../readable.js";
import { printable } from "./characters.js";
import type { Paint } from "./paint.js";

/** A cell: its text, and the paint of the whole of it. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

/** A column of the table. */
export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** Columns of the terminal: as wide as that, or a share of what is left over. */
  readonly width: number | { readonly share: number };
}

/** What a row is made from. */
export interface Row {
  readonly number: number;
  readonly claim: Claim;
  readonly book: NameBook;
  readonly file?: string;
}

/** A colour for every kind of claim. */
const KIND_PAINTS: Readonly<Record<ClaimKind, Paint>> = {
  event: "blue", state: "cyan", quantity: "green", causal: "magenta", rule: "brightCyan", prediction: "yellow", intention: "brightMagenta",
  evaluation: "red", experience: "grey",
};

const BAR_LENGTH = 4;

/** As wide as a date and the stroke of an interval. */
const WHEN_WIDTH = 11;

/** A small bar beside the number: longer is more worth checking. */
const barOf = (probability: number): string => {
  const full = Math.min(Math.max(Math.round(probability * BAR_LENGTH), 0), BAR_LENGTH);
  return `${"■".repeat(full)}${"·".repeat(BAR_LENGTH - full)} ${decimals(probability)}`;
};

const worthPaint = (probability: number): Paint => (probability >= 0.7 ? "brightRed" : probability >= 0.4 ? "yellow" : "grey");

/** Who says it, outermost first, with the stance where there is one. */
const voiceCell = (claim: Claim, book: NameBook): Cell => {
  const voices = voicesOf(claim, book);
  if (voices.length === 0) return { text: "(the article)", paint: "grey" };
  const names = voices.map(({ name, stance }) => `${name ?? "(unspecified)"}${stance === "neutral" ? "" : `, ${stance}`}`);
  return { text: printable(names.join(" > ")), paint: "bold" };
};

/** Intervals and times of day get a place where the line may break. */
const breakable = (when: string): string => (/^\d{4}-\d.{6}/.test(when) && when.length > WHEN_WIDTH ? when.replace("/", "/ ").replace("T", " T") : when);

const FILE: Column = { title: "file", width: { share: 2 } };

const COLUMNS: readonly Column[] = [
  { title: "#", align: "right", width: 3 },
  { title: "claim", width: { share: 7 } },
  { title: "who says it", width: { share: 3 } },
  { title: "kind", width: 10 },
  { title: "certainty", width: 9 },
  { title: "when", width: WHEN_WIDTH },
  { title: "check", width: 9 },
];

/**
 * The columns of a table, with a first column `file` where several files were read.
 *
 * @example
 * columnsFor(false).length; // => 7
 */
export const columnsFor = (withFile: boolean): readonly Column[] => (withFile ? [FILE, ...COLUMNS] : COLUMNS);

/**
 * The cells of a claim, in the order of the columns.
 *
 * @example
 * cellsOf({ number: 1, claim, book })[1]?.text; // => "Prices rose by 4 percent."
 */
export const cellsOf = ({ number, claim, book, file }: Row): readonly Cell[] => [
  ...(file === undefined ? [] : [{ text: printable(file), paint: "grey" } as const]),
  { text: String(number), paint: "grey" },
  { text: printable(oneLine(claim.statement.text)) },
  voiceCell(claim, book),
  { text: claim.kind, paint: KIND_PAINTS[claim.kind] },
  claim.certainty === "certain" ? { text: "certain" } : { text: claim.certainty, paint: "yellow" },
  { text: printable(whenOf(claim).map(breakable).join(", ")) },
  { text: barOf(claim.checkWorthiness), paint: worthPaint(claim.checkWorthiness) },
];

/** Rows as lines of a terminal: side by side where there is room, one below the other where there is not. */
import { columnsOf } from "./characters.js";
import type { Cell, Column } from "./columns.js";
import type { Painter } from "./paint.js";
import { pad, wrap } from "./wrap.js";

/** Space between two columns. */
const GAP = 2;

/** Below this a table would be a heap of two-letter lines: cells go one below the other. */
const NARROWEST_TABLE = 76;

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST_TABLE = 150;

/** How a table is laid out: the width of every column, or none for rows of stacked cells. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[] | undefined;
  readonly width: number;
  readonly paint: Painter;
}

/**
 * Lays columns out over a terminal of the given width.
 *
 * @example
 * layoutOf(columnsFor(false), 100, plain).widths?.length; // => 7
 */
export const layoutOf = (columns: readonly Column[], terminal: number, paint: Painter): Layout => {
  const width = Math.min(terminal, WIDEST_TABLE);
  if (width < NARROWEST_TABLE) return { columns, widths: undefined, width: Math.max(width, 20), paint };
  const fixed = columns.reduce((sum, column) => sum + (typeof column.width === "number" ? column.width : 0), GAP * (columns.length - 1));
  const shares = columns.reduce((sum, column) => sum + (typeof column.width === "number" ? 0 : column.width.share), 0);
  const widths = columns.map((column) => (typeof column.width === "number" ? column.width : Math.floor(((width - fixed) * column.width.share) / shares)));
  return { columns, widths, width, paint };
};

const painted = (cell: Cell, text: string, paint: Painter): string => (cell.paint === undefined ? text : paint(cell.paint, text));

const sideBySide = (cells: readonly Cell[], widths: readonly number[], { columns, paint }: Layout): readonly string[] => {
  const wrapped = cells.map(({ text }, index) => wrap(text, widths[index]!));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const pieces = cells.map((cell, index) => {
      const text = wrapped[index]![line] ?? "";
      const space = " ".repeat(Math.max(0, pad(text, widths[index]!).length - text.length));
      const filled = painted(cell, text, paint);
      return columns[index]!.align === "right" ? space + filled : filled + space;
    });
    return pieces.join(" ".repeat(GAP)).trimEnd();
  });
};

const INDENT = "    ";

/** Cells one after the other, a cell broken only where it is wider than a line. */
const flowing = (cells: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const cell of cells) {
    const longer = line === "" ? cell : `${line} | ${cell}`;
    if (columnsOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const wrapped = wrap(cell, width);
    lines.push(...wrapped.slice(0, -1));
    line = wrapped.at(-1)!;
  }
  return [...lines, line];
};

/** The claim first, then the rest of the row in indented lines. */
const stacked = (cells: readonly Cell[], { columns, width, paint }: Layout): readonly string[] => {
  const claim = columns.findIndex(({ title }) => title === "claim");
  const before = cells.slice(0, claim).map(({ text }) => text).join(" ");
  const rest = cells.slice(claim + 1).map(({ text }) => text).filter((text) => text !== "");
  return [...wrap(`${before} ${cells[claim]!.text}`, width), ...flowing(rest, width - INDENT.length).map((line) => INDENT + paint("grey", line)), ""];
};

/**
 * The heading of a table, as lines.
 *
 * @example
 * headingLines(layoutOf(columnsFor(false), 100, plain)).length; // => 2
 */
export const headingLines = (layout: Layout): readonly string[] => {
  const { columns, widths, paint } = layout;
  if (widths === undefined) return [];
  const titles = sideBySide(columns.map(({ title }) => ({ text: title, paint: "bold" })), widths, layout);
  return [...titles, paint("grey", widths.map((width) => "─".repeat(width)).join(" ".repeat(GAP)))];
};

/**
 * A row of the table, as lines.
 *
 * @example
 * rowLines(cellsOf({ number: 1, claim, book }), layout).join("\n");
 */
export const rowLines = (cells: readonly Cell[], layout: Layout): readonly string[] =>
  layout.widths === undefined ? stacked(cells, layout) : sideBySide(cells, layout.widths, layout);

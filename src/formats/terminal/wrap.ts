/** Breaks text into lines of a terminal. */
import { columnsOf } from "./characters.js";

/** A word that is wider than a line, cut to pieces that fit. */
const piecesOf = (word: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = "";
  let columns = 0;
  for (const character of word) {
    const wide = columnsOf(character);
    if (columns + wide > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      columns = 0;
    }
    piece += character;
    columns += wide;
  }
  return [...pieces, piece];
};

/**
 * The text in lines of at most `width` columns, broken at spaces, nothing left out; a word wider than that is cut.
 *
 * @example
 * wrap("Prices rose by 4 percent.", 12); // => ["Prices rose", "by 4", "percent."]
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const wide = columnsOf(word);
    if (line !== "" && columns + 1 + wide <= width) {
      line += ` ${word}`;
      columns += 1 + wide;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = wide <= width ? [word] : piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
    columns = columnsOf(line);
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
};

/**
 * The text filled up with spaces to `width` columns.
 *
 * @example
 * pad("4", 3, "right"); // => "  4"
 */
export const pad = (text: string, width: number, align: "left" | "right" = "left"): string => {
  const space = " ".repeat(Math.max(0, width - columnsOf(text)));
  return align === "left" ? text + space : space + text;
};

/** From words to the parts of a statement: runs that stand side by side in the article become one part. */
import { isWhiteSpace } from "../../text/whitespace.js";
import type { Statement, StatementPart } from "../../types.js";
import type { Unit } from "./unit.js";

const BLANK: StatementPart = { how: "template", text: " " };

const isCopied = (unit: Unit): boolean => unit.how === "verbatim";

/** True where the second unit follows the first in the article with nothing but blanks between them. */
const follows = (text: string, first: Unit, second: Unit): boolean =>
  isCopied(first) && isCopied(second) && first.from !== undefined && second.from !== undefined &&
  first.from.end <= second.from.start && isWhiteSpace(text, first.from.end, second.from.start);

const partOfRun = (text: string, run: readonly Unit[]): StatementPart => {
  const first = run[0]!;
  const last = run.at(-1)!;
  const joined = run.map((unit, at) => (at > 0 && unit.space ? ` ${unit.text}` : unit.text)).join("");
  const from = { start: first.from!.start, end: last.from!.end };
  return { how: text.slice(from.start, from.end) === joined ? "verbatim" : "mended", text: joined, from };
};

const partOf = (unit: Unit): StatementPart => {
  const { how, text, from, replaces } = unit;
  if (how === "resolved" && from !== undefined && replaces !== undefined) return { how, text, from, replaces };
  if (how === "dated" && replaces !== undefined) return { how, text, replaces };
  if ((how === "mended" || how === "inflected" || how === "verbatim") && from !== undefined) return { how, text, from };
  return { how: "template", text };
};

/**
 * The statement that the units make: its parts' texts, joined, are its text.
 *
 * @example
 * joinUnits(article.text, units).text; // => "The contract was signed on 19 June 2024."
 */
export const joinUnits = (text: string, units: readonly Unit[]): Statement => {
  const parts: StatementPart[] = [];
  let run: Unit[] = [];
  const flush = (): void => {
    if (run.length > 0) parts.push(partOfRun(text, run));
    run = [];
  };
  units.forEach((unit, at) => {
    const previous = run.at(-1);
    if (previous === undefined || !follows(text, previous, unit)) {
      flush();
      if (at > 0 && unit.space) parts.push(BLANK);
    }
    if (isCopied(unit) && unit.from !== undefined) run.push(unit);
    else parts.push(partOf(unit));
  });
  flush();
  return { text: parts.map((part) => part.text).join(""), parts };
};

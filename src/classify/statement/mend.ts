/** Repairs of spacing, quotation marks, brackets, numbers and case, unit by unit. */
import { isDigit, isLetter, isMark } from "../../text/characters.js";
import { overlaps } from "../../text/span.js";
import type { Quantity } from "../../types.js";
import { isClosing, type Unit } from "./unit.js";

const isWordEdge = (code: number): boolean => isLetter(code) || isDigit(code);
const endsInWord = (text: string): boolean => text !== "" && isWordEdge(text.charCodeAt(text.length - 1));
const isHyphen = (text: string): boolean => text === "-" || text === "‐" || text === "‑";

/** "Jong -un", "self -defense", "non - power": the hyphen belongs to the words at its sides. */
const mendsHyphen = (previous: Unit, unit: Unit, next: Unit | undefined): boolean =>
  unit.space && endsInWord(previous.text) &&
  ((unit.text.length > 1 && isHyphen(unit.text[0]!) && isWordEdge(unit.text.charCodeAt(1))) || (isHyphen(unit.text) && next !== undefined && !next.space));

/** Straight quotation marks by their turn: the first opens, the second closes. */
const straightTurns = (units: readonly Unit[]): ReadonlyMap<number, "opens" | "closes"> => {
  const turns = new Map<number, "opens" | "closes">();
  units.forEach(({ text }, at) => {
    if (text === "\"") turns.set(at, turns.size % 2 === 0 ? "opens" : "closes");
  });
  return turns;
};

const OPENING_MARKS: ReadonlySet<string> = new Set(["“", "‘", "«", "(", "[", "$", "€", "£"]);

/**
 * Blanks before closing marks, after opening marks and at detached hyphens taken out.
 *
 * @example
 * mendSpacing(units); // "Kim Jong" " -un" -> "Kim Jong" "-un"
 */
export const mendSpacing = (units: readonly Unit[]): readonly Unit[] => {
  const turns = straightTurns(units);
  return units.map((unit, at) => {
    const previous = units[at - 1];
    if (previous === undefined) return unit;
    const closes = turns.get(at) === "closes" || isClosing(unit.text);
    const isFirstInside = turns.get(at - 1) === "opens" || OPENING_MARKS.has(previous.text);
    if (unit.space) return closes || isFirstInside || mendsHyphen(previous, unit, units[at + 1]) ? { ...unit, space: false } : unit;
    // "Charter, ”the text": a closing mark that was set like an opening one.
    const isGlued = endsInWord(unit.text) && (turns.get(at - 1) === "closes" || previous.text === "”");
    return isGlued ? { ...unit, space: true } : unit;
  });
};

const OPENING_OF: ReadonlyMap<string, string> = new Map([["”", "“"], ["»", "«"], ["’", "‘"], [")", "("], ["]", "["], ["''", "``"]]);
const OPENING: ReadonlySet<string> = new Set(OPENING_OF.values());

/** What a mark does where the innermost open mark is `open`. */
const effectOf = (text: string, open: string | undefined): "opens" | "closes" | "stray" | "none" => {
  if (text === "[" || text === "]") return "stray";
  if (text === "\"") return open === "\"" ? "closes" : "opens";
  if (OPENING.has(text)) return "opens";
  const partner = OPENING_OF.get(text);
  if (partner === undefined) return "none";
  if (open === partner) return "closes";
  // A lone ’ is an apostrophe, as in "the parties’ leaders".
  return text === "’" ? "none" : "stray";
};

/** Indexes of marks that have no partner, and of square brackets, which only ever mark an editor's hand. */
const strayMarks = (units: readonly Unit[]): ReadonlySet<number> => {
  const stray = new Set<number>();
  const open: number[] = [];
  units.forEach(({ text }, at) => {
    const effect = effectOf(text, units[open.at(-1) ?? -1]?.text);
    if (effect === "opens") open.push(at);
    if (effect === "closes") open.pop();
    if (effect === "stray") stray.add(at);
  });
  for (const at of open) stray.add(at);
  return stray;
};

/**
 * Quotation marks and brackets without a partner taken out, and the square brackets around an editor's words.
 *
 * @example
 * mendMarks(units); // "[are]" -> "are"
 */
export const mendMarks = (units: readonly Unit[]): readonly Unit[] => {
  const stray = strayMarks(units);
  if (stray.size === 0) return units;
  let space = false;
  return units.flatMap((unit, at) => {
    if (stray.has(at)) {
      space ||= unit.space;
      return [];
    }
    // “a start”yet: the mark was all that parted two words.
    const isJoined = stray.has(at - 1) && !unit.space && endsInWord(units[at - 2]?.text ?? "") && isWordEdge(unit.text.charCodeAt(0));
    const mended = (space || isJoined) && !isClosing(unit.text) ? { ...unit, space: true } : unit;
    space = false;
    return [mended];
  });
};

const DOTTED_THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * "10.000" as "10,000" where the article's quantity says that ten thousand is meant.
 *
 * @example
 * mendNumbers(units, quantities);
 */
export const mendNumbers = (units: readonly Unit[], quantities: readonly Quantity[]): readonly Unit[] =>
  units.map((unit) => {
    const { from } = unit;
    if (from === undefined || !DOTTED_THOUSANDS.test(unit.text)) return unit;
    const meant = Number(unit.text.replaceAll(".", ""));
    const isThousands = quantities.some((quantity) => quantity.value === meant && overlaps(quantity.span, from));
    return isThousands ? { ...unit, text: unit.text.replaceAll(".", ","), how: "mended" as const } : unit;
  });

/** Marks that may open or close a statement: quotation marks and brackets that have their partner, and figures' signs. */
const isEdge = (text: string): boolean => !isMark(text) || OPENING.has(text) || OPENING_OF.has(text) || text === "\"" || text === "%" || text === "$" || text === "€" || text === "£";

const CLOSING_QUOTES: ReadonlySet<string> = new Set(["”", "\"", "’", "''"]);

/** Without the comma that American print sets before a closing quotation mark, where the statement ends with it: “a start,” -> “a start”. */
const withoutQuotedComma = (units: readonly Unit[]): readonly Unit[] =>
  CLOSING_QUOTES.has(units.at(-1)?.text ?? "") && units.at(-2)?.text === "," ? [...units.slice(0, -2), ...units.slice(-1)] : units;

/**
 * The units without commas, dashes and the like at either end.
 *
 * @example
 * trimMarks(units);
 */
export const trimMarks = (units: readonly Unit[]): readonly Unit[] => {
  let start = 0;
  let end = units.length;
  while (start < end && !isEdge(units[start]!.text)) start++;
  while (end > start && !isEdge(units[end - 1]!.text)) end--;
  return withoutQuotedComma(units.slice(start, end));
};

/** The small pieces that the rules for moments share: day numbers, years, periods after abbreviations. */
import { SHIFTS } from "../../../lexicon/calendar-words.js";
import { CARDINALS, ORDINALS } from "../../../lexicon/number-words.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";

/** A number read from atoms. */
export interface Part {
  readonly value: number;
  /** Index behind its last atom. */
  readonly to: number;
}

/** Index behind a period that is attached to the word before it: "Oct." */
export const afterPeriod = (scene: Scene, index: number): number => {
  const atom = scene.atoms[index];
  return atom?.text === "." && !atom.spaced ? index + 1 : index;
};

/** Index behind a comma, if one stands there. */
export const afterComma = (scene: Scene, index: number): number => (wordAt(scene, index) === "," ? index + 1 : index);

/** Index behind one of the words, if one of them stands there. */
export const afterWord = (scene: Scene, index: number, ...words: readonly string[]): number => (words.includes(wordAt(scene, index)) ? index + 1 : index);

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["nd", "rd", "st", "th"]);

const isShort = (text: string, length: number): boolean => text.length <= length && !text.includes(".") && !text.includes(",");

/** A day of the month: "5", "05", "5th", "fifth", "twenty-first". */
export const dayAt = (scene: Scene, index: number): Part | undefined => {
  const atom = scene.atoms[index];
  if (atom?.kind === "number") {
    const value = Number(atom.text);
    if (!isShort(atom.text, 2) || value < 1 || value > 31) return undefined;
    const next = scene.atoms[index + 1];
    return { value, to: next !== undefined && !next.spaced && ORDINAL_ENDINGS.has(next.lower) ? index + 2 : index + 1 };
  }
  return atom?.kind === "word" ? ordinalAt(scene, index) : undefined;
};

/** An ordinal word or number: "third", "3rd", "twenty-first"; not a bare "3". */
export const ordinalAt = (scene: Scene, index: number): Part | undefined => {
  const atom = scene.atoms[index];
  if (atom?.kind === "number") {
    const next = scene.atoms[index + 1];
    return isShort(atom.text, 3) && next !== undefined && !next.spaced && ORDINAL_ENDINGS.has(next.lower) ? { value: Number(atom.text), to: index + 2 } : undefined;
  }
  const word = wordAt(scene, index);
  const value = ORDINALS.get(word);
  if (value !== undefined) return { value, to: index + 1 };
  const tens = CARDINALS.get(word);
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return undefined;
  const unitIndex = afterWord(scene, index + 1, "-");
  const unit = ORDINALS.get(wordAt(scene, unitIndex));
  return unit !== undefined && unit < 10 ? { value: tens + unit, to: unitIndex + 1 } : undefined;
};

/** Four digits that can be a year: 1000 to 2199. */
export const yearAt = (scene: Scene, index: number): Part | undefined => {
  const atom = scene.atoms[index];
  if (atom?.kind !== "number" || atom.text.length !== 4 || !isShort(atom.text, 4)) return undefined;
  const value = Number(atom.text);
  return value >= 1000 && value < 2200 ? { value, to: index + 1 } : undefined;
};

/** Two digits after an apostrophe: "'98". */
export const shortYearAt = (scene: Scene, index: number): Part | undefined => {
  const [mark, digits] = [scene.atoms[index], scene.atoms[index + 1]];
  if (mark === undefined || digits === undefined || (mark.text !== "'" && mark.text !== "’" && mark.text !== "‘")) return undefined;
  if (digits.kind !== "number" || digits.spaced || digits.text.length !== 2) return undefined;
  const value = Number(digits.text);
  return { value: value < 50 ? 2000 + value : 1900 + value, to: index + 2 };
};

/** A year after a month: "2024", ", 2024", "of 2024", "'98"; or one counted from publication: "this year", "of last year". */
export const yearAfter = (scene: Scene, index: number): { readonly year?: number; readonly yearShift?: number; readonly to: number } | undefined => {
  const comma = afterComma(scene, index);
  const start = afterWord(scene, comma, "of", "in");
  const year = yearAt(scene, start) ?? shortYearAt(scene, start);
  if (year !== undefined && !isCountedAfter(scene, year.to, comma > index)) return { year: year.value, to: year.to };
  const the = afterWord(scene, start, "the");
  const shift = RELATIVE_YEARS.get(wordAt(scene, the));
  return shift !== undefined && wordAt(scene, the + 1) === "year" ? { yearShift: shift, to: the + 2 } : undefined;
};

/** "next month", "the current month" as a distance from the month of publication. */
export const relativeMonth = (scene: Scene, index: number): Part | undefined => {
  const the = afterWord(scene, index, "the");
  const shift = SHIFTS.get(wordAt(scene, the));
  const next = scene.atoms[the + 2];
  return shift !== undefined && wordAt(scene, the + 1) === "month" && (next === undefined || next.spaced || next.text !== "'") && next?.text !== "’" ? { value: shift, to: the + 2 } : undefined;
};

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([["current", 0], ["last", -1], ["next", 1], ["past", -1], ["previous", -1], ["this", 0]]);

const COUNTED: ReadonlySet<string> = new Set(["civilians", "homes", "houses", "jobs", "people", "soldiers", "tonnes", "tons", "troops", "votes", "workers"]);

// "On May 5, 2000 people marched": a counted noun right behind takes the number back.
const isCountedAfter = (scene: Scene, index: number, comma: boolean): boolean => comma && COUNTED.has(wordAt(scene, index));

/** The words of a statement as the check-worthiness model sees them. */
import { HEDGING_WORDS } from "../../lexicon/hedging-words.js";

/** A statement cut into words, its numbers and years replaced by what they are. */
export interface StatementWords {
  /** Lower case; numbers are "<number>" or "<year>", number words "<count>". */
  readonly words: readonly string[];
  /** Capitalised words after the first. */
  readonly capitals: number;
  readonly question: boolean;
}

const COUNTS: ReadonlySet<string> = new Set([
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
  "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion",
]);
const UNITS: ReadonlySet<string> = new Set([
  "percent", "%", "per", "cent", "percentage", "point", "points", "dollar", "dollars", "cents", "euro", "euros", "pound", "pounds", "year", "years", "month", "months", "week",
  "weeks", "day", "days", "hour", "hours", "mile", "miles", "ton", "tons", "hundreds", "thousands", "millions", "billions", "dozen",
]);
const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  "$", "€", "£", "about", "around", "nearly", "almost", "some", "over", "under", "roughly", "approximately", "least", "most", "up", "more", "less", "fewer", "than", "just", "only",
  "by", "to", "from", "at", "for", "in",
]);

const classOf = (word: string): string => {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^(?:19|20)\d\d$/.test(word) ? "<year>" : "<number>";
  return COUNTS.has(word) ? "<count>" : word;
};

const WORD = /[a-z]+(?:['’][a-z]+)?|\d+(?:[.,]\d+)*|[$€£%?!]/g;

/** Longest statement that is read, in UTF-16 code units: what follows changes nothing. */
const LONGEST = 2000;

/**
 * Cuts a statement into the words that the model sees.
 *
 * @example
 * statementWords("Rents rose by 7 percent.").words; // => ["rents", "rose", "by", "<number>", "percent"]
 */
export const statementWords = (statement: string): StatementWords => {
  const text = statement.slice(0, LONGEST);
  const found = text.toLowerCase().match(WORD) ?? [];
  return { words: found.map((word) => classOf(word.replace("’", "'"))), capitals: text.match(/[a-z,] [A-Z][a-z]/g)?.length ?? 0, question: /\?["”’']?\s?$/.test(text) };
};

const isFigure = (word: string | undefined): boolean => word === "<number>" || word === "<year>" || word === "<count>";

/**
 * The words without figures: each run of numbers and units, and the small words that lead to it.
 *
 * @example
 * withoutFigures(["rents", "rose", "by", "<number>", "percent"]); // => ["rents", "rose"]
 */
export const withoutFigures = (words: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isFigure(words[index])) {
      kept.push(words[index]!);
      continue;
    }
    while (BEFORE_FIGURES.has(kept.at(-1) ?? "")) kept.pop();
    while (isFigure(words[index + 1]) || UNITS.has(words[index + 1] ?? "")) index += 1;
  }
  return kept;
};

/**
 * The words without those that only weaken.
 *
 * @example
 * withoutHedges(["rents", "reportedly", "rose"]); // => ["rents", "rose"]
 */
export const withoutHedges = (words: readonly string[]): readonly string[] => words.filter((word) => !HEDGING_WORDS.has(word));

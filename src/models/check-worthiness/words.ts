/** The words of a statement as the check-worthiness model sees them. */
import { HEDGING_WORDS } from "../../lexicon/hedging-words.js";
import { hashOf } from "../linear.js";
import { shapeOf } from "./shapes.js";

/** A word as the model sees it. */
export interface SeenWord {
  /** Lower case; numbers are "<number>" or "<year>", number words "<count>". */
  readonly text: string;
  /** What the word does: see `shapeOf`. */
  readonly shape: string;
  readonly textHash: number;
  readonly shapeHash: number;
}

/** A statement cut into words. */
export interface StatementWords {
  readonly words: readonly SeenWord[];
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

const WORD = /[a-z]+(?:['’][a-z]+)?|\d+(?:[.,]\d+)*|[$€£%?!]/gi;

/** Longest statement that is read, in UTF-16 code units: what follows changes nothing. */
const LONGEST = 2000;

const isCapital = (word: string): boolean => word >= "A" && word < "[";

const seenWord = (found: string): SeenWord => {
  const text = classOf(found.replace("’", "'").toLowerCase());
  const shape = shapeOf(text, isCapital(found));
  return { text, shape, textHash: hashOf(text), shapeHash: hashOf(shape) };
};

/**
 * Cuts a statement into the words that the model sees.
 *
 * @param known words seen before, by their letters
 * @example
 * statementWords("Rents rose by 7 percent.").words.map(({ text }) => text); // => ["rents", "rose", "by", "<number>", "percent"]
 */
export const statementWords = (statement: string, known: Map<string, SeenWord> = new Map<string, SeenWord>()): StatementWords => {
  const text = statement.slice(0, LONGEST);
  const words = (text.match(WORD) ?? []).map((found, index) => {
    // The capital of the word that opens a statement says nothing of the word.
    const letters = index === 0 ? found.toLowerCase() : found;
    const before = known.get(letters);
    if (before !== undefined) return before;
    const word = seenWord(letters);
    known.set(letters, word);
    return word;
  });
  return { words, question: /\?["”’']?\s?$/.test(text) };
};

const isFigure = (word: SeenWord | undefined): boolean => word !== undefined && FIGURES.has(word.text);
const FIGURES: ReadonlySet<string> = new Set(["<number>", "<year>", "<count>"]);

/**
 * The words without figures: each run of numbers and units, and the small words that lead to it.
 *
 * @example
 * withoutFigures(statementWords("Rents rose by 7 percent.").words).length; // => 2
 */
export const withoutFigures = (words: readonly SeenWord[]): readonly SeenWord[] => {
  const kept: SeenWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isFigure(words[index])) {
      kept.push(words[index]!);
      continue;
    }
    while (BEFORE_FIGURES.has(kept.at(-1)?.text ?? "")) kept.pop();
    while (isFigure(words[index + 1]) || UNITS.has(words[index + 1]?.text ?? "")) index += 1;
  }
  return kept;
};

/**
 * The words without those that only weaken.
 *
 * @example
 * withoutHedges(statementWords("Rents reportedly rose.").words).length; // => 2
 */
export const withoutHedges = (words: readonly SeenWord[]): readonly SeenWord[] => words.filter(({ text }) => !HEDGING_WORDS.has(text));

const AHEAD = /(?:['’](?:m|re|s)|\b(?:am|are|is)) going to\b|(?:\b(?:will|shall)|['’]ll)\b(?: be\b)?/gi;

/**
 * The statement as if what lies ahead had come: without "will", "shall" and "is going to". The debates that the model
 * learnt from hold plans for no fact at all, whatever is planned; whether a plan can be looked up later its other words tell.
 *
 * @example
 * withoutFuture("The rule will be in place."); // => "The rule in place."
 */
export const withoutFuture = (statement: string): string => statement.slice(0, LONGEST).replace(AHEAD, "").replaceAll("  ", " ");

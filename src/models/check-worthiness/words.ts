/** The words of a statement as the check-worthiness model sees them. */
import { HEDGING_WORDS } from "../../lexicon/hedging-words.js";
import { hashOf } from "../linear.js";
import { OPEN_SHAPES, shapeOf } from "./shapes.js";

/** A word as the model sees it. */
export interface SeenWord {
  /** Lower case; numbers are "<number>" or "<year>", number words "<count>". */
  readonly text: string;
  readonly textHash: number;
  /** Hash of what the word does: see `shapeOf`. */
  readonly shapeHash: number;
  /** The number of its shape among `OPEN_SHAPES`; -1 for a word that keeps its form. */
  readonly openShape: number;
  /** A number, a year or a number word. */
  readonly figure: boolean;
  /** A word that only weakens. */
  readonly hedge: boolean;
  /** "I", "we", "you". */
  readonly self: boolean;
}

/** A statement cut into words. */
export interface StatementWords<Word extends SeenWord = SeenWord> {
  readonly words: readonly Word[];
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

const SELVES: ReadonlySet<string> = new Set(["i", "we", "my", "our", "you"]);
const FIGURES: ReadonlySet<string> = new Set(["<number>", "<year>", "<count>"]);

/**
 * A word as the model sees it, from its letters.
 *
 * @example
 * seenWord("1999").text; // => "<year>"
 */
export const seenWord = (letters: string): SeenWord => {
  const text = classOf(letters.replace("’", "'").toLowerCase());
  const shape = shapeOf(text, isCapital(letters));
  return {
    text, textHash: hashOf(text), shapeHash: hashOf(shape), openShape: OPEN_SHAPES.indexOf(shape),
    figure: FIGURES.has(text), hedge: HEDGING_WORDS.has(text), self: SELVES.has(text),
  };
};

/**
 * Cuts a statement into the words that the model sees.
 *
 * @param wordOf the word from its letters; where words come again, one that remembers them
 * @example
 * statementWords("Rents rose by 7 percent.", seenWord).words.map(({ text }) => text); // => ["rents", "rose", "by", "<number>", "percent"]
 */
export const statementWords = <Word extends SeenWord>(statement: string, wordOf: (letters: string) => Word): StatementWords<Word> => {
  const text = statement.slice(0, LONGEST);
  const found = text.match(WORD) ?? [];
  // The capital of the word that opens a statement says nothing of the word.
  const words = found.map((letters, index) => wordOf(index === 0 ? letters.toLowerCase() : letters));
  return { words, question: text.includes("?") && /\?["”’']?\s?$/.test(text) };
};

/**
 * The words without figures: each run of numbers and units, and the small words that lead to it.
 *
 * @example
 * withoutFigures(statementWords("Rents rose by 7 percent.", seenWord).words).length; // => 2
 */
export const withoutFigures = <Word extends SeenWord>(words: readonly Word[]): readonly Word[] => {
  if (!words.some(({ figure }) => figure)) return words;
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]!.figure) {
      kept.push(words[index]!);
      continue;
    }
    while (BEFORE_FIGURES.has(kept.at(-1)?.text ?? "")) kept.pop();
    while (words[index + 1]?.figure === true || UNITS.has(words[index + 1]?.text ?? "")) index += 1;
  }
  return kept;
};

/**
 * The words without those that only weaken.
 *
 * @example
 * withoutHedges(statementWords("Rents reportedly rose.", seenWord).words).length; // => 2
 */
export const withoutHedges = <Word extends SeenWord>(words: readonly Word[]): readonly Word[] =>
  (words.some(({ hedge }) => hedge) ? words.filter(({ hedge }) => !hedge) : words);

const AHEAD = /(?:(?:['’](?:m|re|s)|\b(?:am|are|is))(?: [a-z]+)? going to|\b(?:will|shall)|['’]ll)\b(?: be\b)?/gi;

/**
 * The statement as if what lies ahead had come: without "will", "shall" and "is going to". The debates that the model
 * learnt from hold plans for no fact at all, whatever is planned; whether a plan can be looked up later its other words tell.
 *
 * @example
 * withoutFuture("The rule will be in place."); // => "The rule in place."
 */
export const withoutFuture = (statement: string): string => statement.slice(0, LONGEST).replace(AHEAD, "").replaceAll("  ", " ");

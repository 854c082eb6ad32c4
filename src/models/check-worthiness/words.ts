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

const FUTURE: ReadonlySet<string> = new Set(["ll", "shall", "will"]);
const BE: ReadonlySet<string> = new Set(["am", "are", "is"]);
const CONTRACTED_BE: ReadonlySet<string> = new Set(["'m", "'re", "'s"]);
const CONTRACTED_WILL = "'ll";

const contractionOf = (text: string): string => {
  const mark = text.indexOf("'");
  return mark < 0 ? "" : text.slice(mark);
};

/** How many words from here say that something lies ahead: "will", "is going to", "are not going to"; 0 where none do. */
const aheadFrom = (words: readonly SeenWord[], index: number, contraction: string): number => {
  const { text } = words[index]!;
  if (FUTURE.has(text) || contraction === CONTRACTED_WILL) return 1;
  if (!BE.has(text) && !CONTRACTED_BE.has(contraction)) return 0;
  for (const between of [1, 2]) {
    if (words[index + between]?.text === "going" && words[index + between + 1]?.text === "to") return between + 2;
  }
  return 0;
};

/**
 * The words as if what lies ahead had come: without "will", "shall" and "is going to", and a "be" behind them. The debates that
 * the model learnt from hold plans for no fact at all, whatever is planned; whether a plan can be looked up later its other words tell.
 *
 * @param wordOf the word from its letters, for what is left of "we'll"
 * @example
 * withoutFuture(statementWords("The rule will be in place.", seenWord).words, seenWord).map(({ text }) => text); // => ["the", "rule", "in", "place"]
 */
export const withoutFuture = <Word extends SeenWord>(words: readonly Word[], wordOf: (letters: string) => Word): readonly Word[] => {
  let kept: Word[] | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const contraction = contractionOf(word.text);
    const ahead = aheadFrom(words, index, contraction);
    if (ahead === 0) {
      kept?.push(word);
      continue;
    }
    kept ??= words.slice(0, index);
    if (contraction !== "") kept.push(wordOf(word.text.slice(0, -contraction.length)));
    index += ahead - 1;
    if (words[index + 1]?.text === "be") index += 1;
  }
  return kept ?? words;
};

/** What the parser knows of words: each way of looking at a word has a list of values, each value a row of numbers. */
import { lexiconTags } from "../../adapters/compromise.js";
import { normalizedWord, shippedClasses } from "../clusters/index.js";

/** Of longer words only the beginning and the end count. */
const LONGEST = 64;

/** Shapes are cut after so many letters. */
const LONGEST_SHAPE = 32;

const kindOf = (letter: string): string => {
  if (letter >= "0" && letter <= "9") return "0";
  if (letter >= "a" && letter <= "z") return "a";
  if (letter >= "A" && letter <= "Z") return "A";
  return letter >= "\u00c0" ? "a" : letter;
};

/**
 * Capitals, small letters, digits and signs of a word, runs cut to two.
 *
 * @example
 * shapeOf("McDonald's"); // => "AaAaa'a"
 */
export const shapeOf = (word: string): string => {
  let shape = "";
  for (let index = 0; index < word.length && index < LONGEST_SHAPE; index += 1) {
    const kind = kindOf(word[index]!);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
};

/** The views of a word by its letters and by what compromise's lexicon knows of it, in order; each is given the word and its normalised form. */
const LETTER_VIEWS: readonly ((word: string, normal: string) => string)[] = [
  (_, normal) => normal,
  (_, normal) => normal.slice(-1),
  (_, normal) => normal.slice(-2),
  (_, normal) => normal.slice(-3),
  (_, normal) => normal.slice(-4),
  (_, normal) => normal.slice(0, 2),
  (_, normal) => normal.slice(0, 3),
  (word) => shapeOf(word),
  (_, normal) => lexiconTags(normal).join(" "),
];

/** Which view is compromise's lexicon, and which is wink's part of speech. */
export const LEXICON_VIEW: number = LETTER_VIEWS.length - 1;
export const WINK_VIEW: number = LETTER_VIEWS.length;

/** How many values the views of a word give: the list above, wink's part of speech, the fine and the coarse class. */
export const VIEWS: number = LETTER_VIEWS.length + 3;

/** The views of a word but wink's part of speech and its classes. */
export const letterViewsOf = (word: string): readonly string[] => {
  const cut = word.length > LONGEST ? word.slice(0, LONGEST / 2) + word.slice(-LONGEST / 2) : word;
  const normal = normalizedWord(cut);
  return LETTER_VIEWS.map((view) => view(cut, normal));
};

/** The lists of values, ready to look up. */
export interface Vocabulary {
  /** For each view but the classes: the row of each value. */
  readonly rows: readonly ReadonlyMap<string, number>[];
  /** For each view: the row of a value that is not in the list. */
  readonly unknown: readonly number[];
  /** The row that stands for the root, before the first word. */
  readonly root: number;
}

/** How many rows the views of the classes take: one for each class and one for none. */
const CLASS_ROWS: readonly number[] = [257, 41];

/** The vocabulary from its lists of values, in the order of the views. */
export const vocabularyOf = (lists: readonly (readonly string[])[]): Vocabulary => {
  let next = 0;
  const unknown: number[] = [];
  const rows = lists.map((list) => {
    unknown.push(next);
    const map = new Map(list.map((value, index) => [value, next + 1 + index]));
    next += list.length + 1;
    return map;
  });
  for (const length of CLASS_ROWS) {
    unknown.push(next);
    next += length;
  }
  return { rows, unknown, root: next };
};

/** The rows of a word with wink's part of speech: one for each view. */
export const rowsOf = ({ rows, unknown }: Vocabulary, word: string, pos: string): readonly number[] => {
  const classes = shippedClasses();
  const views = letterViewsOf(word);
  const normal = views[0]!;
  const found = [...views, pos].map((value, view) => rows[view]!.get(value) ?? unknown[view]!);
  const first = found.length;
  return [...found, unknown[first]! + classes.fine(normal), unknown[first + 1]! + classes.coarse(normal)];
};

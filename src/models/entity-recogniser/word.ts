/** What is known of a word by itself: hashes of its form, its shape, what the lexicons say. Made once per distinct word of an article. */
import { normalizedWord, shippedClasses } from "../clusters/index.js";
import { knownOf, KNOWN } from "./gazetteer.js";
import { hashOfStretch } from "./hash.js";

/** A word and its features. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Hash of the lower-case form. */
  readonly hash: number;
  /** Hash of its shape: "Xx" for "Bank", "X" for "UN". */
  readonly shape: number;
  /** Hashes of its first 2 to 4 and last 2 to 4 characters, lower case: made when first asked for, as most words never are. */
  readonly affixes: () => readonly number[];
  /** Flags of `KNOWN`. */
  readonly known: number;
  /** Its classes by use: hundreds, and dozens. */
  readonly fine: number;
  readonly coarse: number;
  /** Starts with a capital, or holds one ("al-Qaida", "iPhone"). */
  readonly capital: boolean;
  /** All letters are capitals, and there are at least two. */
  readonly upper: boolean;
  /** Starts with a digit. */
  readonly digit: boolean;
}

const SHAPE_REPEATS = 2;

const kindOf = (character: string): string => {
  if (character >= "0" && character <= "9") return "d";
  if (character !== character.toLowerCase()) return "X";
  const caseless = character > "\u00bf" && (character < "\u2000" || character > "\u2bff");
  return caseless || character !== character.toUpperCase() ? "x" : character;
};

const shapeOf = (text: string): string => {
  let shape = "";
  let last = "";
  let repeats = 0;
  for (let index = 0; index < text.length && shape.length < 12; index++) {
    const kind = kindOf(text[index]!);
    repeats = kind === last ? repeats + 1 : 1;
    last = kind;
    if (repeats <= SHAPE_REPEATS) shape += kind;
  }
  return shape;
};

const affixesOf = (lower: string): readonly number[] => {
  const end = lower.length;
  return [2, 3, 4].flatMap((size) => (size < end ? [hashOfStretch(lower, 0, size), hashOfStretch(lower, end - size, end)] : [0, 0]));
};

/** Flags that mean nothing on a word without a capital. */
const NAMES: number = KNOWN.givenName | KNOWN.surname | KNOWN.person | KNOWN.organization | KNOWN.place | KNOWN.country;

const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/** A word of small ASCII letters alone. */
const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

const PLAIN_SHAPE = "xx";

/** Longest word that is looked at whole: longer ones are no words. */
const LONGEST = 60;

/**
 * The features of a word.
 *
 * @example
 * wordOf("Bank").capital; // => true
 */
export const wordOf = (text: string): Word => {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = isPlain(cut);
  const lower = plain ? cut : cut.toLowerCase();
  const shape = plain ? PLAIN_SHAPE.slice(0, cut.length) : shapeOf(cut);
  const classes = shippedClasses();
  const normalized = plain ? cut : normalizedWord(cut);
  const letters = shape.includes("X") || shape.includes("x");
  return {
    text, lower, hash: hashOfStretch(lower, 0, lower.length), shape: hashOfStretch(shape, 0, shape.length), affixes: once(() => affixesOf(lower)),
    known: shape.includes("X") ? knownOf(lower) : knownOf(lower) & ~NAMES,
    fine: classes.fine(normalized), coarse: classes.coarse(normalized),
    capital: shape.includes("X"), upper: letters && !shape.includes("x") && lower.length > 1, digit: shape.startsWith("d"),
  };
};

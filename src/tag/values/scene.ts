/** What the rules for values see: the atoms of one sentence and what the article says about how to read them. */
import { firstFrom } from "../../text/within.js";
import type { PartOfSpeech, Sentence } from "../../types.js";
import type { Atom } from "./atoms.js";
import type { Day } from "./calendar.js";
import type { Separators } from "./separators.js";

/** Whether "6/7" is the sixth of July or June the seventh, as far as the article shows it. */
export type DayOrder = "day-first" | "month-first";

/** What holds for the whole article. */
export interface Setting {
  readonly text: string;
  /** The day that relative expressions count from. */
  readonly reference?: Day;
  readonly separators: Separators;
  readonly order?: DayOrder;
  /** The year of months ("07") and days ("07-21") that the article gives in full somewhere. */
  readonly years: ReadonlyMap<string, string>;
  /** Names of feasts that are a person's name somewhere in the article: "Ramadan" beside "Anwar Ramadan". */
  readonly personal?: ReadonlySet<string>;
}

/** One sentence, ready to be read. */
export interface Scene extends Setting {
  readonly sentence: Sentence;
  readonly atoms: readonly Atom[];
  /** The last day that the paragraph has named so far, and whether it was counted from publication. */
  readonly spokenDay?: string;
  readonly spokenFromPublication?: boolean;
}

/**
 * The lower-case text of an atom, or "" outside of the sentence.
 *
 * @example
 * wordAt(scene, 0); // => "the"
 */
export const wordAt = (scene: Scene, index: number): string => scene.atoms[index]?.lower ?? "";

/**
 * The kind of an atom, or "none" outside of the sentence.
 *
 * @example
 * kindAt(scene, 0); // => "word"
 */
export const kindAt = (scene: Scene, index: number): Atom["kind"] | "none" => scene.atoms[index]?.kind ?? "none";

/**
 * True where an atom is there and stands right behind the one before it.
 *
 * @example
 * isGlued(scene, 1); // => true, for "%" in "5%"
 */
export const isGlued = (scene: Scene, index: number): boolean => scene.atoms[index]?.spaced === false;

/**
 * True where the atom is there and begins with a capital letter.
 *
 * @example
 * isCapital(scene, 0); // => true
 */
export const isCapital = (scene: Scene, index: number): boolean => {
  const first = scene.atoms[index]?.text.charAt(0) ?? "";
  return first !== first.toLowerCase();
};

/**
 * Index of the token that holds an offset; -1 where none does.
 *
 * @example
 * tokenAt(scene, 4); // => 1
 */
export const tokenAt = (scene: Scene, offset: number): number => {
  const { tokens } = scene.sentence;
  const index = firstFrom(tokens, offset + 1) - 1;
  return index >= 0 && offset < tokens[index]!.span.end ? index : -1;
};

/**
 * The part of speech of the token that holds an atom; "X" where unknown.
 *
 * @example
 * partOfSpeechAt(scene, 2); // => "VERB"
 */
export const partOfSpeechAt = (scene: Scene, index: number): PartOfSpeech => {
  const atom = scene.atoms[index];
  return atom === undefined ? "X" : (scene.sentence.tokens[tokenAt(scene, atom.start)]?.pos ?? "X");
};

/** What each quotation mark does where it stands: opens, closes, may do either, or is an apostrophe. */
import { CLIPPED_WORDS } from "../../lexicon/contractions.js";
import { isBlank, isDigit, isLetter, isWord } from "../../text/characters.js";

/** Marks that close each other; straight and curly marks of one weight are mixed in careless text. */
export type Family = "double" | "single" | "angle" | "single-angle" | "corner";

/** What a mark may do. */
export type Act = "open" | "close" | "either";

/** A quotation mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly act: Act;
  /** Curly and angle marks tell open from close by their shape. */
  readonly shaped: boolean;
}

const SHAPED: ReadonlyMap<string, readonly [Family, Act]> = new Map([
  ["“", ["double", "open"]],
  ["”", ["double", "close"]],
  ["„", ["double", "open"]],
  ["‟", ["double", "open"]],
  ["«", ["angle", "open"]],
  ["»", ["angle", "close"]],
  ["‹", ["single-angle", "open"]],
  ["›", ["single-angle", "close"]],
  ["「", ["corner", "open"]],
  ["」", ["corner", "close"]],
]);

const SINGLES: ReadonlySet<string> = new Set(["'", "’", "‘", "`", "‚"]);

/** The lowest and highest code of the general punctuation that quotation marks lie in. */
const FIRST_CURLY = 0x2018;
const LAST_CURLY = 0x203a;

/** True for every character that may be a quotation mark or part of one. */
export const isMark = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || code === 0x300c || code === 0x300d || (code >= FIRST_CURLY && code <= LAST_CURLY);

const LONGEST_CLIPPED = 6;

const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || isBlank(text.charCodeAt(at));

const OPENERS: ReadonlySet<string> = new Set(["(", "[", "{", "“", "‘", "«", '"', "—", "–", "-", "/"]);

const canOpen = (text: string, start: number, end: number): boolean =>
  (isEdge(text, start - 1) || OPENERS.has(text[start - 1]!)) && !isEdge(text, end);

const canClose = (text: string, start: number, end: number): boolean =>
  !isEdge(text, start - 1) && (isEdge(text, end) || !isWord(text.charCodeAt(end)));

const straightAct = (text: string, start: number, end: number): Act => {
  const opens = canOpen(text, start, end);
  const closes = canClose(text, start, end);
  return opens === closes ? "either" : opens ? "open" : "close";
};

/** True where the mark at `at` stands for letters left out, or is part of a word. */
const isApostrophe = (text: string, at: number): boolean => {
  const before = at > 0 && isWord(text.charCodeAt(at - 1));
  const after = isWord(text.charCodeAt(at + 1));
  if (before && after) return true;
  if (!after) return false;
  if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && text[at + 3] === "s") return true;
  let stop = at + 1;
  while (stop - at <= LONGEST_CLIPPED && isLetter(text.charCodeAt(stop))) stop += 1;
  const word = text.slice(at + 1, stop).toLowerCase();
  return CLIPPED_WORDS.has(word) || (word === "s" && text[at - 1] === ".") || (isEdge(text, at - 1) && /^(?:[sdm]|re|ve|ll)$/u.test(word) && at > 0);
};

const singleMark = (text: string, at: number): Mark | undefined => {
  const character = text[at]!;
  if (text[at + 1] === character && text[at + 2] !== character) {
    return { start: at, end: at + 2, family: "double", act: straightAct(text, at, at + 2), shaped: false };
  }
  if (isApostrophe(text, at)) return undefined;
  if (character === "‘" || character === "‚") return { start: at, end: at + 1, family: "single", act: "open", shaped: true };
  const act = straightAct(text, at, at + 1);
  if (character === "’") return { start: at, end: at + 1, family: "single", act: "close", shaped: true };
  return { start: at, end: at + 1, family: "single", act, shaped: false };
};

/**
 * The quotation mark at a position, or undefined where there is none or it is an apostrophe or a unit.
 *
 * @example
 * markAt("the men's", 7); // => undefined
 */
export const markAt = (text: string, at: number): Mark | undefined => {
  const character = text[at]!;
  const shape = SHAPED.get(character);
  if (shape !== undefined) return { start: at, end: at + 1, family: shape[0], act: shape[1], shaped: true };
  if (character === '"') return { start: at, end: at + 1, family: "double", act: straightAct(text, at, at + 1), shaped: false };
  return SINGLES.has(character) ? singleMark(text, at) : undefined;
};

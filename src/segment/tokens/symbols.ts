/** Tokens that are no words: punctuation, quotation marks, emoticons, symbols. */
import { isBlank, isDigit, isLetter, isWord } from "../../text/characters.js";

/** Marks that make one token with their neighbours of the same set. */
const TERMINALS: ReadonlySet<string> = new Set([".", "!", "?", "…", "．", "。", "！", "？"]);

/** Marks that make one token when repeated. */
const REPEATED: ReadonlySet<string> = new Set(["-", "*", "=", "_", "~", "#", "+", "<", ">", "'", "`", "’", "‘", "—", "–", "·", "•", "$", "/", "\\"]);

/** Emoticons, longest first. */
export const FACES: readonly string[] = [":'-(", ":'(", ":-))", ":-)", ":-(", ":-D", ":-P", ":-/", ";-)", ":))", ":((", "^_^", "-_-", ":)", ":(", ":D", ":P", ":p", ":/", ":|", "(:", ";)", "=)", "=(", "=D", "<3"];

const EMOTICON_STARTS: ReadonlySet<string> = new Set(["(", ":", ";", "=", "^", "<", "-"]);

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const emoticonEnd = (text: string, at: number, end: number): number => {
  if (!EMOTICON_STARTS.has(text[at]!)) return at;
  if (at > 0 && isWord(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 1))) return at;
  for (const face of FACES) {
    if (!text.startsWith(face, at)) continue;
    const stop = at + face.length;
    if (stop <= end && !isLetter(text.charCodeAt(stop)) && !isDigit(text.charCodeAt(stop)) && text[stop] !== "/") return stop;
  }
  return at;
};

/** A pictograph and what joins it to the next one. */
const pictographEnd = (text: string, at: number, end: number): number => {
  let stop = at + 2;
  for (;;) {
    const code = text.charCodeAt(stop);
    if (stop < end && (code === 0xfe0f || code === 0x20e3)) stop += 1;
    else if (stop + 1 < end && code === 0xd83c && text.charCodeAt(stop + 1) >= 0xdffb) stop += 2;
    else if (stop + 2 < end && code === 0x200d && isHigh(text.charCodeAt(stop + 1)) && isLow(text.charCodeAt(stop + 2))) stop += 3;
    else return stop;
  }
};

const whileIn = (text: string, at: number, end: number, marks: ReadonlySet<string>): number => {
  let stop = at + 1;
  while (stop < end && marks.has(text[stop]!)) stop += 1;
  return stop;
};

/** The end of a hashtag or of a number with its sign. */
const wordRunEnd = (text: string, at: number, end: number): number => {
  let stop = at;
  while (stop < end && (isWord(text.charCodeAt(stop)) || text[stop] === "_")) stop += 1;
  return stop;
};

const repeatedEnd = (text: string, at: number, end: number): number => {
  let stop = at + 1;
  while (stop < end && text[stop] === text[at]) stop += 1;
  return stop;
};

/**
 * The end of the token that begins at `at` with a character that is neither blank nor part of a word.
 *
 * @example
 * symbolEnd("?!\"", 0, 3); // => 2
 */
export const symbolEnd = (text: string, at: number, end: number): number => {
  const emoticon = emoticonEnd(text, at, end);
  if (emoticon > at) return emoticon;
  const character = text[at]!;
  const next = text.charCodeAt(at + 1);
  if (at + 1 < end && ((character === "#" && isLetter(next)) || (character === "+" && isDigit(next) && !isWord(text.charCodeAt(at - 1))))) return wordRunEnd(text, at + 1, end);
  if (TERMINALS.has(character)) return whileIn(text, at, end, TERMINALS);
  if (REPEATED.has(character)) return repeatedEnd(text, at, end);
  if (isHigh(text.charCodeAt(at)) && at + 1 < end && isLow(text.charCodeAt(at + 1))) return pictographEnd(text, at, end);
  return at + 1;
};

/**
 * True where a number may begin at a full stop (".5").
 *
 * @example
 * beginsDecimal(".5", 0); // => true
 */
export const beginsDecimal = (text: string, at: number): boolean =>
  text[at] === "." && isDigit(text.charCodeAt(at + 1)) && (at === 0 || isBlank(text.charCodeAt(at - 1)));

/** A place where a sentence may end, and what the rules ask about it. */
import { ABBREVIATIONS, type AbbreviationKind } from "../../lexicon/abbreviations.js";
import { SENTENCE_STARTERS } from "../../lexicon/sentence-starters.js";
import { isBlank, isDigit, isLetter, isLower, isUpper } from "../../text/characters.js";
import { CLOSES, OPENS } from "../quotations/match.js";
import type { TokenList } from "../tokens/scan.js";

/** The tokens of a block with all that the boundary rules look at. */
export interface Passage {
  readonly text: string;
  readonly tokens: TokenList;
  readonly roles: Uint8Array;
  /** For each token the opener of the outermost pair of brackets that holds it, or -1. */
  readonly brackets: Int32Array;
}

/** A gap between two tokens after a mark that may end a sentence. */
export interface Gap extends Passage {
  /** Index of the first token of the sentence so far. */
  readonly first: number;
  /** Index of the token that ends in the mark. */
  readonly mark: number;
  /** Index of the token that would begin the next sentence: closing marks stay with the first. */
  readonly next: number;
  /** What kind of abbreviation the mark belongs to, if any. */
  readonly abbreviation: Abbreviation | undefined;
}

/** The kinds of the lexicon, and capitals with full stops: one ("J.") or several ("U.S."). */
export type Abbreviation = AbbreviationKind | "initial" | "dotted";

/**
 * The kind of abbreviation that a token with a full stop is.
 *
 * @example
 * abbreviationOf("Mr."); // => "title"
 */
export const abbreviationOf = (token: string): Abbreviation | undefined => {
  if (token.length < 2 || !token.endsWith(".") || !isLetter(token.charCodeAt(0))) return undefined;
  if (token.length === 2 && isUpper(token.charCodeAt(0))) return "initial";
  const kinds = ABBREVIATIONS.get(token.slice(0, -1).toLowerCase());
  return kinds?.[0] ?? (token.length === 2 ? "initial" : "dotted");
};

/** The text of a token; empty outside the block. */
export const tokenAt = ({ text, tokens }: Passage, index: number): string =>
  index < 0 || index >= tokens.starts.length ? "" : text.slice(tokens.starts[index], tokens.ends[index]);

/** True where a blank stands before a token. */
export const hasSpaceBefore = ({ text, tokens }: Passage, index: number): boolean =>
  index === 0 || isBlank(text.charCodeAt(tokens.starts[index]! - 1));

/** What the quotation mark at a token does: OPENS, CLOSES or 0. */
export const roleOf = ({ roles, tokens }: Passage, index: number): number => roles[tokens.starts[index]!] ?? 0;

const BRACKETS: ReadonlySet<string> = new Set(["(", "[", "{", "¿", "¡"]);
const BULLETS: ReadonlySet<string> = new Set(["•", "·", "⁃", "▪", "■", "●", "-", "–", "—", "*", "--"]);

/** Index of the first token from the gap on that is a word or a number: opening marks are passed over. */
export const nextWord = (gap: Gap): number => {
  let index = gap.next;
  const limit = gap.next + 3;
  while (index < limit && index < gap.tokens.starts.length - 1 && (roleOf(gap, index) === OPENS || BRACKETS.has(tokenAt(gap, index)))) index += 1;
  return index;
};

/** The first character code of the next word. */
export const nextCode = (gap: Gap): number => gap.text.charCodeAt(gap.tokens.starts[nextWord(gap)]!);

/** True where the next word begins with a small letter. */
export const nextIsLower = (gap: Gap): boolean => isLower(nextCode(gap));

/** True where the next word begins with a capital or a digit, or is a dash that opens a line of speech. */
export const nextIsUpper = (gap: Gap): boolean => isUpper(nextCode(gap));

/** True where the next word is a number. */
export const nextIsNumber = (gap: Gap): boolean => isDigit(nextCode(gap));

/** True where the next token is a dash or a bullet. */
export const nextIsDash = (gap: Gap): boolean => BULLETS.has(tokenAt(gap, gap.next));

/** True where quotation marks or brackets stand between the mark and the gap. */
export const hasCloser = (gap: Gap): boolean => gap.next > gap.mark + 1;

/** True where a closing quotation mark stands between the mark and the gap. */
export const hasClosingQuote = (gap: Gap): boolean => {
  for (let index = gap.mark + 1; index < gap.next; index += 1) if (roleOf(gap, index) === CLOSES) return true;
  return false;
};

/** True where the next word is a function word with a capital. */
export const nextIsStarter = (gap: Gap): boolean => nextIsUpper(gap) && SENTENCE_STARTERS.has(tokenAt(gap, nextWord(gap)).toLowerCase());

/** True where the mark is an ellipsis, its full stops together or apart. */
export const isEllipsis = (gap: Gap): boolean => {
  const mark = tokenAt(gap, gap.mark);
  return mark.endsWith("..") || mark.endsWith("…") || (mark === "." && tokenAt(gap, gap.mark - 1) === "." && hasSpaceBefore(gap, gap.mark));
};

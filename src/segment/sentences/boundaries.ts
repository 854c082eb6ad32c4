/** Where the sentences of a block begin. */
import { MAX_SENTENCE_LENGTH, MAX_SENTENCE_TOKENS } from "../../limits.js";
import { CLOSES } from "../quotations/match.js";
import type { TokenList } from "../tokens/scan.js";
import { FACES } from "../tokens/symbols.js";
import { bracketsOf } from "./brackets.js";
import { itemsOf } from "./enumerations.js";
import { abbreviationOf, hasSpaceBefore, roleOf, tokenAt, type Gap, type Passage } from "./gap.js";
import { BOUNDARY_RULES } from "./rules/index.js";

const CLOSING_BRACKETS: ReadonlySet<string> = new Set([")", "]", "}", "）"]);
const QUOTES: ReadonlySet<string> = new Set(["'", "’", '"', "”", "''", "’’", "»", "`", "``"]);
const EMOTICONS: ReadonlySet<string> = new Set(FACES);
const LONGEST_EMOTICON = 4;
const FINAL: ReadonlySet<string> = new Set([".", "!", "?", "…", "．", "。", "！", "？"]);

/** Longest note mark in tokens: "[2–11]". */
const LONGEST_NOTE = 5;

/** The token after a note mark in square brackets ("[1]"), or `index` where there is none. */
const afterNote = (passage: Passage, index: number): number => {
  if (tokenAt(passage, index) !== "[") return index;
  for (let next = index + 1; next < index + LONGEST_NOTE; next += 1) {
    const token = tokenAt(passage, next);
    if (token === "]") return next > index + 1 ? next + 1 : index;
    if (!/^(?:\d+|[-–,]|notes?|[a-z])$/u.test(token)) return index;
  }
  return index;
};

const isClosingQuote = (passage: Passage, index: number): boolean => {
  if (roleOf(passage, index) === CLOSES) return true;
  const isLast = index + 1 >= passage.tokens.starts.length;
  return QUOTES.has(tokenAt(passage, index)) && !hasSpaceBefore(passage, index) && (isLast || hasSpaceBefore(passage, index + 1));
};

/** The token after the closing marks and note marks that belong to the mark at `index`. */
const afterClosers = (passage: Passage, index: number): number => {
  let next = index + 1;
  while (next < passage.tokens.starts.length) {
    const note = afterNote(passage, next);
    const isBracket = CLOSING_BRACKETS.has(tokenAt(passage, next)) && !hasSpaceBefore(passage, next);
    if (note > next) next = note;
    else if (isBracket || EMOTICONS.has(tokenAt(passage, next)) || isClosingQuote(passage, next)) next += 1;
    else break;
  }
  return next;
};

/** What was decided at a gap, and by which rule; "mark" where no rule applied. */
export interface Decision {
  /** Index of the token after the gap. */
  readonly next: number;
  readonly verdict: "cut" | "keep";
  readonly rule: string;
}

/** Where the sentences of a block begin, as token indexes, and every decision on the way. */
export interface Boundaries {
  readonly starts: readonly number[];
  readonly decisions: readonly Decision[];
}

const decide = (gap: Gap): Decision => {
  const rule = BOUNDARY_RULES.find((candidate) => candidate.applies(gap));
  return { next: gap.next, verdict: rule?.verdict ?? "cut", rule: rule?.id ?? "mark" };
};

/** True where a token ends in a mark that may end a sentence, or is a face. */
const mayEnd = (text: string, { starts, ends }: TokenList, index: number): boolean => {
  const start = starts[index]!;
  const end = ends[index]!;
  return FINAL.has(text[end - 1]!) || (end - start <= LONGEST_EMOTICON && end - start > 1 && EMOTICONS.has(text.slice(start, end)));
};

/** Id of the decision that cuts a sentence at the length limit. */
export const LENGTH_LIMIT = "length-limit";

/**
 * The token indexes at which sentences begin.
 *
 * @example
 * boundariesOf("He left. She stayed.", tokens, roles).starts; // => [0, 3]
 */
export const boundariesOf = (text: string, tokens: TokenList, roles: Uint8Array): Boundaries => {
  const passage: Passage = { text, tokens, roles, brackets: bracketsOf(text, tokens) };
  const count = tokens.starts.length;
  const items = itemsOf(passage);
  const starts: number[] = count === 0 ? [] : [0];
  const decisions: Decision[] = [];
  let first = 0;
  let next = 0;
  const take = (decision: Decision): void => {
    decisions.push(decision);
    if (decision.verdict === "keep" || decision.next === first) return;
    starts.push(decision.next);
    first = decision.next;
  };
  for (let index = 0; index < count; index += 1) {
    const isTooLong = index - first >= MAX_SENTENCE_TOKENS || tokens.ends[index]! - tokens.starts[first]! > MAX_SENTENCE_LENGTH;
    if (index > first && items.has(index)) take({ next: index, verdict: "cut", rule: "list-item" });
    else if (index > first && isTooLong) take({ next: index, verdict: "cut", rule: LENGTH_LIMIT });
    if (index < next || !mayEnd(text, tokens, index)) continue;
    next = afterClosers(passage, index);
    if (next >= count) break;
    take(decide({ ...passage, first, mark: index, next, abbreviation: abbreviationOf(tokenAt(passage, index)) }));
  }
  return { starts, decisions };
};

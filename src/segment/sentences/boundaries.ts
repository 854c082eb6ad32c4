/** Where the sentences of a block begin. */
import { MAX_SENTENCE_LENGTH, MAX_SENTENCE_TOKENS } from "../../limits.js";
import { CLOSES } from "../quotations/match.js";
import { bracketsOf } from "./brackets.js";
import { hasSpaceBefore, roleOf, tokenAt, type Passage } from "./gap.js";
import { BOUNDARY_RULES } from "./rules.js";
import type { TokenList } from "../tokens/scan.js";

const CLOSING_BRACKETS: ReadonlySet<string> = new Set([")", "]", "}"]);
const FINAL: ReadonlySet<string> = new Set([".", "!", "?", "…"]);

/** The token after the closing marks that belong to the mark at `index`. */
const afterClosers = (passage: Passage, index: number): number => {
  let next = index + 1;
  while (next < passage.tokens.starts.length) {
    const isQuote = roleOf(passage, next) === CLOSES;
    const isBracket = CLOSING_BRACKETS.has(tokenAt(passage, next)) && !hasSpaceBefore(passage, next);
    if (!isQuote && !isBracket) break;
    next += 1;
  }
  return next;
};

/** Where the sentences of a block begin, as token indexes, and which of them are cuts of one that was too long. */
export interface Boundaries {
  readonly starts: readonly number[];
  readonly forced: readonly number[];
}

/**
 * The token indexes at which sentences begin.
 *
 * @example
 * boundariesOf("He left. She stayed.", tokens, roles).starts; // => [0, 3]
 */
export const boundariesOf = (text: string, tokens: TokenList, roles: Uint8Array): Boundaries => {
  const passage: Passage = { text, tokens, roles, brackets: bracketsOf(text, tokens) };
  const count = tokens.starts.length;
  const starts: number[] = count === 0 ? [] : [0];
  const forced: number[] = [];
  let first = 0;
  let next = 0;
  const begin = (index: number): void => {
    starts.push(index);
    first = index;
  };
  for (let index = 0; index < count; index += 1) {
    if (index > first && (index - first >= MAX_SENTENCE_TOKENS || tokens.ends[index]! - tokens.starts[first]! > MAX_SENTENCE_LENGTH)) {
      begin(index);
      forced.push(index);
    }
    if (index < next || !FINAL.has(text[tokens.ends[index]! - 1]!)) continue;
    next = afterClosers(passage, index);
    if (next >= count) break;
    const gap = { ...passage, first, mark: index, next };
    const rule = BOUNDARY_RULES.find((candidate) => candidate.applies(gap));
    if (rule?.verdict !== "keep") begin(next);
  }
  return { starts, forced };
};

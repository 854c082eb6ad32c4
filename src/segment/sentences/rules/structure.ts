/** Rules that hold whatever the words: brackets, punctuation, list markers. */
import { isWord } from "../../../text/characters.js";
import { OPENS } from "../../quotations/match.js";
import { hasCloser, hasSpaceBefore, isEllipsis, nextIsNumber, nextIsUpper, roleOf, tokenAt, type Gap } from "../gap.js";
import type { BoundaryRule } from "./rule.js";

/** Tokens that go on with the sentence wherever they stand. */
const CONTINUERS: ReadonlySet<string> = new Set([",", ";", ":", ")", "]", "}", "%", "/", "&", ".", "?", "!", "...", "…"]);

const LIST_MARKER = /^(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]?$/iu;
const BULLET = /^[-–—•⁃*·▪●]$/u;

/** Most marks that stand without a word at the end of a paragraph. */
const MOST_STRAY_MARKS = 3;

/** Most tokens of an ellipsis with spaces. */
const MOST_DOTS = 6;

const isListMarker = (gap: Gap): boolean => {
  const first = BULLET.test(tokenAt(gap, gap.first)) ? gap.first + 1 : gap.first;
  if (gap.next - first > 3) return false;
  let marker = "";
  for (let index = first; index < gap.next; index += 1) marker += tokenAt(gap, index);
  return LIST_MARKER.test(marker.replace(".)", ")")) && marker.length > 1 && (nextIsUpper(gap) || marker !== "I.");
};

const insideBrackets = ({ brackets, first, mark, next }: Gap): boolean => brackets[next]! > first && brackets[mark] === brackets[next];

export const STRUCTURE_RULES: readonly BoundaryRule[] = [
  {
    id: "inside-brackets",
    summary: "Brackets that open inside a sentence hold it together until they close.",
    verdict: "keep",
    applies: insideBrackets,
    examples: { hits: ["The vote (it was close! ¦Nobody slept) ended."], misses: ["(It was close. ¦Nobody slept.)"] },
  },
  {
    id: "dots-before-sentence",
    summary: "A full stop before an ellipsis with spaces ends the sentence; the ellipsis begins the next one.",
    verdict: "cut",
    applies: (gap) => tokenAt(gap, gap.mark) === "." && !hasSpaceBefore(gap, gap.mark) && tokenAt(gap, gap.next) === "." && tokenAt(gap, gap.next + 1) === "."
      && nextIsUpper({ ...gap, next: Math.min(gap.next + 3, gap.tokens.starts.length - 1) }),
    examples: { hits: ["It rained. ¦. . . The match went on."], misses: ["It rained . ¦. . The match went on."] },
  },
  {
    id: "leading-dots",
    summary: "An ellipsis at the start belongs to the sentence that it begins.",
    verdict: "keep",
    applies: (gap) => {
      if (gap.mark - gap.first > MOST_DOTS) return false;
      for (let index = gap.first; index <= gap.mark; index += 1) if (!/^[.…]+$/u.test(tokenAt(gap, index))) return false;
      return true;
    },
    examples: { hits: ["... ¦The match went on."], misses: ["It rained ... ¦The match went on."] },
  },
  {
    id: "punctuation-follows",
    summary: "A comma, colon or closing bracket goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => CONTINUERS.has(tokenAt(gap, gap.next)),
    examples: { hits: ["Pitt Inc.¦, the maker of Yahoo!¦, said so."], misses: ["It rained. ¦Pitt stayed."] },
  },
  {
    id: "nothing-follows",
    summary: "Marks without a word after them make no sentence.",
    verdict: "keep",
    applies: (gap) => {
      const { tokens, text } = gap;
      if (tokens.starts.length - gap.next > MOST_STRAY_MARKS) return false;
      for (let index = gap.next; index < tokens.starts.length; index += 1) if (isWord(text.charCodeAt(tokens.starts[index]!)) || isWord(text.charCodeAt(tokens.ends[index]! - 1))) return false;
      return true;
    },
    examples: { hits: ["It rained all day. ¦“"], misses: ["It rained. ¦“Good!”"] },
  },
  {
    id: "bracketed-dots",
    summary: "An ellipsis in square brackets marks words left out, not an end.",
    verdict: "keep",
    applies: (gap) => isEllipsis(gap) && tokenAt(gap, gap.mark - 1) === "[" && tokenAt(gap, gap.mark + 1) === "]",
    examples: { hits: ["He spoke of stairs [...] ¦Bohr agreed."], misses: ["He spoke of stairs ... ¦Bohr agreed."] },
  },
  {
    id: "list-marker",
    summary: "The number or letter of a list item begins a sentence.",
    verdict: "keep",
    applies: isListMarker,
    examples: { hits: ["1. ¦Wash the rice.", "a. ¦Wash the rice.", "• 9. ¦Wash the rice."], misses: ["He won 9. ¦Wash the rice."] },
  },
  {
    id: "reference-after-quotation",
    summary: "A source in brackets after a quotation goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => hasCloser(gap) && tokenAt(gap, gap.next) === "(" && roleOf(gap, gap.next - 1) !== OPENS && gap.brackets[gap.next]! >= 0
      && /^\d+$/u.test(tokenAt(gap, gap.next + 2)),
    examples: { hits: ["“They saw stairs.” ¦(Smith 55)."], misses: ["“They saw stairs.” ¦(Smith was there.)"] },
  },
  {
    id: "glued-number",
    summary: "A mark with a number right after it is inside a name or a number.",
    verdict: "keep",
    applies: (gap) => !hasSpaceBefore(gap, gap.next) && nextIsNumber(gap) && !hasCloser(gap),
    examples: { hits: ["Version v.¦2 is out."], misses: ["It rained. ¦2 matches were lost."] },
  },
];

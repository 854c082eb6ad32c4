/** The rules that decide at each mark whether the sentence ends: the first that applies wins. */
import { ABBREVIATIONS } from "../../lexicon/abbreviations.js";
import { SENTENCE_STARTERS } from "../../lexicon/sentence-starters.js";
import { SPEECH_TAG_VERBS } from "../../lexicon/speech-tags.js";
import { isLetter } from "../../text/characters.js";
import { hasClosingQuote, hasCloser, hasSpaceBefore, nextIsLower, nextIsNumber, nextIsUpper, nextWord, roleOf, tokenAt, type Gap } from "./gap.js";
import { OPENS } from "../quotations/match.js";

/** A boundary rule as a value. In its examples "|" stands where a sentence ends. */
export interface BoundaryRule {
  readonly id: string;
  readonly summary: string;
  readonly verdict: "cut" | "keep";
  readonly applies: (gap: Gap) => boolean;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const CONTINUERS: ReadonlySet<string> = new Set([",", ";", ":", ")", "]", "}", "%", "/", "&", "…", "...", ".", "?", "!"]);

const isEllipsis = (mark: string): boolean => mark.startsWith("..") || mark.endsWith("…");
const isFullStop = (mark: string): boolean => mark === ".";
const isWordWithStop = (mark: string): boolean => mark.length > 1 && mark.endsWith(".") && isLetter(mark.charCodeAt(0));

const LIST_MARKER = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/iu;

/** The kind of the abbreviation that ends in the mark; "initial" for a capital and a full stop; "dotted" for letters and full stops. */
const abbreviationKind = (gap: Gap): string | undefined => {
  const mark = tokenAt(gap, gap.mark);
  if (!isWordWithStop(mark)) return undefined;
  if (mark.length === 2) return "initial";
  return ABBREVIATIONS.get(mark.slice(0, -1).toLowerCase())?.[0] ?? "dotted";
};

const startsSentence = (gap: Gap): boolean => nextIsUpper(gap) && SENTENCE_STARTERS.has(tokenAt(gap, nextWord(gap)).toLowerCase());

const followsInitial = (gap: Gap): boolean => /^\p{Lu}/u.test(tokenAt(gap, gap.mark - 1)) && tokenAt(gap, gap.mark - 1) !== "I";

export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  {
    id: "inside-brackets",
    summary: "Brackets that open inside a sentence hold it together until they close.",
    verdict: "keep",
    applies: (gap) => gap.brackets[gap.next]! >= 0 && gap.brackets[gap.next]! > gap.first && gap.brackets[gap.mark] === gap.brackets[gap.next],
    examples: { hits: [], misses: [] },
  },
  {
    id: "punctuation-follows",
    summary: "A comma, colon or closing bracket goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => CONTINUERS.has(tokenAt(gap, gap.next)),
    examples: { hits: [], misses: [] },
  },
  {
    id: "list-marker",
    summary: "The number or letter of a list item, with its full stop, begins a sentence.",
    verdict: "keep",
    applies: (gap) => !hasCloser(gap) && gap.mark - gap.first <= 2 && (tokenAt(gap, gap.mark) === "." ? LIST_MARKER.test(tokenAt(gap, gap.mark - 1)) && gap.mark - 1 === gap.first : false),
    examples: { hits: [], misses: [] },
  },
  {
    id: "abbreviation-before-small-letter",
    summary: "After an abbreviation a small letter or a number goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => abbreviationKind(gap) !== undefined && (nextIsLower(gap) || nextIsNumber(gap)),
    examples: { hits: [], misses: [] },
  },
  {
    id: "title",
    summary: "A title or an introducing abbreviation never ends a sentence.",
    verdict: "keep",
    applies: (gap) => ["title", "inner", "number-follows"].includes(abbreviationKind(gap) ?? ""),
    examples: { hits: [], misses: [] },
  },
  {
    id: "abbreviation-before-starter",
    summary: "A function word with a capital begins a sentence after an abbreviation.",
    verdict: "cut",
    applies: (gap) => abbreviationKind(gap) !== undefined && startsSentence(gap),
    examples: { hits: [], misses: [] },
  },
  {
    id: "initial",
    summary: "An initial is followed by the rest of the name.",
    verdict: "keep",
    applies: (gap) => abbreviationKind(gap) === "initial" && !hasCloser(gap) && (followsInitial(gap) || gap.mark === gap.first || true),
    examples: { hits: [], misses: [] },
  },
  {
    id: "abbreviation-before-name",
    summary: "After other abbreviations a capital goes on with the name.",
    verdict: "keep",
    applies: (gap) => abbreviationKind(gap) !== undefined && !hasCloser(gap) && roleOf(gap, gap.next) !== OPENS,
    examples: { hits: [], misses: [] },
  },
  {
    id: "ellipsis-goes-on",
    summary: "After an ellipsis a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => isEllipsis(tokenAt(gap, gap.mark)) && nextIsLower(gap),
    examples: { hits: [], misses: [] },
  },
  {
    id: "speech-tag",
    summary: "After a closing quotation mark a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => hasClosingQuote(gap) && nextIsLower(gap),
    examples: { hits: [], misses: [] },
  },
  {
    id: "speech-tag-with-name",
    summary: "After a question or exclamation in quotation marks, a name and a verb of speech go on with the sentence.",
    verdict: "keep",
    applies: (gap) => hasClosingQuote(gap) && /[?!]$/u.test(tokenAt(gap, gap.mark))
      && [1, 2].some((offset) => SPEECH_TAG_VERBS.has(tokenAt(gap, gap.next + offset))),
    examples: { hits: [], misses: [] },
  },
  {
    id: "exclamation-goes-on",
    summary: "After a question or exclamation mark a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => !isFullStop(tokenAt(gap, gap.mark)) && nextIsLower(gap),
    examples: { hits: [], misses: [] },
  },
  {
    id: "closed-bracket",
    summary: "After a closed bracket a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => hasCloser(gap) && nextIsLower(gap),
    examples: { hits: [], misses: [] },
  },
  {
    id: "glued-small-letter",
    summary: "A full stop with a small letter right after it is inside a name or address.",
    verdict: "keep",
    applies: (gap) => !hasSpaceBefore(gap, gap.next) && (nextIsLower(gap) || nextIsNumber(gap)),
    examples: { hits: [], misses: [] },
  },
  {
    id: "glued-title",
    summary: "A full stop that slipped to the name after a title (\"Mr .Modi\") ends nothing.",
    verdict: "keep",
    applies: (gap) => isFullStop(tokenAt(gap, gap.mark)) && hasSpaceBefore(gap, gap.mark)
      && ABBREVIATIONS.get(tokenAt(gap, gap.mark - 1).toLowerCase())?.[0] === "title" && nextIsUpper(gap),
    examples: { hits: [], misses: [] },
  },
];

/** Quotations: marks matched with a stack, one pass over each paragraph. */
import type { Quotation, Span } from "../../types.js";
import { isBlank, isDigit, isLetter } from "../../text/characters.js";
import { isMark, markAt, type Mark } from "./marks.js";

/** How deep a closing mark looks for its opening mark below marks of other families. */
const SEARCH_DEPTH = 4;

/** Role of a quotation mark, for the sentence rules. */
export const OPENS = 1;
/** Role of a closing mark. */
export const CLOSES = 2;

/** The quotations of a text, and for each position that a mark begins at what the mark does. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly roles: Uint8Array;
}

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] };

interface Matching {
  readonly text: string;
  readonly drafts: Draft[];
  readonly roles: Uint8Array;
  stack: Open[];
}

const open = (matching: Matching, mark: Mark, paragraph: Span): void => {
  const content = { start: mark.end, end: paragraph.end };
  matching.stack.push({ mark, index: matching.drafts.length });
  matching.drafts.push({ span: { start: mark.start, end: paragraph.end }, content, depth: matching.stack.length - 1, balanced: false });
  matching.roles[mark.start] = OPENS;
};

const close = (matching: Matching, mark: Mark, position: number): void => {
  for (const abandoned of matching.stack.slice(position + 1)) {
    const draft = matching.drafts[abandoned.index]!;
    draft.span = { start: draft.span.start, end: mark.start };
    draft.content = { start: draft.content.start, end: mark.start };
  }
  const { index } = matching.stack[position]!;
  const draft = matching.drafts[index]!;
  draft.span = { start: draft.span.start, end: mark.end };
  draft.content = { start: draft.content.start, end: mark.start };
  draft.balanced = true;
  matching.stack.length = position;
  matching.roles[mark.start] = CLOSES;
};

const openPosition = (stack: readonly Open[], mark: Mark): number => {
  for (let position = stack.length - 1; position >= 0 && position >= stack.length - SEARCH_DEPTH; position -= 1) {
    if (stack[position]!.mark.family === mark.family) return position;
  }
  return -1;
};

/** A paragraph with what is known of its marks before they are matched. */
interface Paragraph extends Span {
  /** Start of the last single mark that could close, or -1. */
  readonly lastClose: number;
  /** Index of its first quotation. */
  readonly first: number;
}

const TERMINALS: ReadonlySet<string> = new Set([".", "?", "!", "…"]);

/** A closing mark that nothing opened: the quotation began with the paragraph, or the mark is used as an opening one. */
const closeUnopened = (matching: Matching, mark: Mark, paragraph: Paragraph): void => {
  const { text, drafts, roles } = matching;
  if (mark.family !== "single" && isLetter(text.charCodeAt(mark.end))) {
    open(matching, mark, paragraph);
    return;
  }
  const isFirst = drafts.length === paragraph.first && mark.start > paragraph.start;
  const isInch = !mark.shaped && isDigit(text.charCodeAt(mark.start - 1));
  const isPlausible = mark.family !== "single" || TERMINALS.has(text[mark.start - 1]!) || text[mark.start - 1] === " ";
  if (!isFirst || isInch || !isPlausible) return;
  drafts.push({ span: { start: paragraph.start, end: mark.end }, content: { start: paragraph.start, end: mark.start }, depth: 0, balanced: false });
  roles[mark.start] = CLOSES;
};

const POSSESSIVE = /^ [a-z]/u;

/** True where a single mark after "s" is more likely a possessive: a lower-case word follows and a later mark can close. */
const isPossessive = (text: string, mark: Mark, lastClose: number): boolean =>
  mark.family === "single" && text[mark.start - 1] === "s" && mark.start < lastClose && POSSESSIVE.test(text.slice(mark.end, mark.end + 2));

/** True where a mark with blanks on both sides closes what nothing opened: a sentence ends before it and no other mark is its partner. */
const closesAlone = (text: string, mark: Mark, remaining: number): boolean =>
  remaining % 2 === 1 && text[mark.start - 1] === " " && TERMINALS.has(text[mark.start - 2] ?? "");

/** True where the mark that opens in English closes: after a low mark („so“), or by mistake at the end of a word. */
const closesByPlace = ({ text, stack }: Matching, mark: Mark, position: number): boolean => {
  const opener = stack[position];
  if (text[mark.start] !== "“" || opener === undefined) return false;
  return text[opener.mark.start] === "„" || (!isBlank(text.charCodeAt(mark.start - 1)) && (mark.end >= text.length || isBlank(text.charCodeAt(mark.end))));
};

const takeMark = (matching: Matching, mark: Mark, paragraph: Paragraph, remaining: number): void => {
  const position = openPosition(matching.stack, mark);
  const closesHere = position >= 0 || closesAlone(matching.text, mark, remaining);
  const act = mark.act === "either" ? (closesHere ? "close" : "open") : closesByPlace(matching, mark, position) ? "close" : mark.act;
  if (act === "close") {
    if (position < 0) closeUnopened(matching, mark, paragraph);
    else if (!isPossessive(matching.text, mark, paragraph.lastClose)) close(matching, mark, position);
    return;
  }
  if ((mark.family === "single" && mark.start >= paragraph.lastClose) || mark.end >= paragraph.end) return;
  open(matching, mark, paragraph);
};

const marksOf = (text: string, paragraph: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = markAt(text, at);
    if (mark === undefined || mark.end > paragraph.end) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
};

/** Ends the paragraph: what is still open goes on in the next one if that repeats the mark, else it is unbalanced. */
const endParagraph = (matching: Matching, next: Mark | undefined): number | undefined => {
  const outermost = matching.stack[0];
  matching.stack = [];
  if (outermost === undefined || next === undefined || next.act === "close" || next.family !== outermost.mark.family) return undefined;
  matching.drafts[outermost.index]!.balanced = true;
  return outermost.index;
};

/**
 * Matches the quotation marks of the paragraphs, which are in order and do not overlap.
 *
 * @example
 * matchQuotations("“Go,” he said.", [{ start: 0, end: 14 }]).quotations[0]?.span; // => { start: 0, end: 5 }
 */
export const matchQuotations = (text: string, paragraphs: readonly Span[]): Quotations => {
  const matching: Matching = { text, drafts: [], roles: new Uint8Array(text.length), stack: [] };
  let continued: number | undefined;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf(text, paragraph);
    const lastClose = marks.findLast((mark) => mark.family === "single" && mark.act !== "open")?.start ?? -1;
    const first = matching.drafts.length;
    const remaining = new Map<string, number>();
    for (const { family } of marks) remaining.set(family, (remaining.get(family) ?? 0) + 1);
    for (const mark of marks) {
      const count = remaining.get(mark.family)!;
      takeMark(matching, mark, { ...paragraph, lastClose, first }, count);
      remaining.set(mark.family, count - 1);
    }
    const draft = matching.drafts[first];
    if (continued !== undefined && draft !== undefined) draft.continues = continued;
    const following = paragraphs[index + 1];
    const opening = following === undefined || !isMark(text.charCodeAt(following.start)) ? undefined : markAt(text, following.start);
    continued = endParagraph(matching, opening);
  });
  return { quotations: matching.drafts, roles: matching.roles };
};

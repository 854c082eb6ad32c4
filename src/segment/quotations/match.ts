/** Quotations: marks matched with a stack, one pass over each paragraph. */
import type { Quotation, Span } from "../../types.js";
import { isDigit, isLetter } from "../../text/characters.js";
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

/** A closing mark that nothing opened: the quotation began with the paragraph, or the mark is used as an opening one. */
const closeUnopened = (matching: Matching, mark: Mark, paragraph: Span, isFirst: boolean): void => {
  const { text } = matching;
  if (mark.family === "single") return;
  if (isLetter(text.charCodeAt(mark.end)) && mark.start > paragraph.start) {
    open(matching, mark, paragraph);
    return;
  }
  if (!mark.shaped && isDigit(text.charCodeAt(mark.start - 1))) return;
  if (!isFirst || mark.start === paragraph.start) return;
  matching.drafts.push({ span: { start: paragraph.start, end: mark.end }, content: { start: paragraph.start, end: mark.start }, depth: 0, balanced: false });
  matching.roles[mark.start] = CLOSES;
};

const POSSESSIVE = /^ [a-z]/u;

/** True where a single mark after "s" is more likely a possessive: a lower-case word follows and a later mark can close. */
const isPossessive = (text: string, mark: Mark, lastClose: number): boolean =>
  mark.family === "single" && text[mark.start - 1] === "s" && mark.start < lastClose && POSSESSIVE.test(text.slice(mark.end, mark.end + 2));

const takeMark = (matching: Matching, mark: Mark, paragraph: Span, lastClose: number, isFirst: boolean): void => {
  const position = openPosition(matching.stack, mark);
  const act = mark.act === "either" ? (position >= 0 ? "close" : "open") : mark.act;
  if (act === "close") {
    if (position < 0) closeUnopened(matching, mark, paragraph, isFirst);
    else if (!isPossessive(matching.text, mark, lastClose)) close(matching, mark, position);
    return;
  }
  if (mark.family === "single" && mark.start >= lastClose) return;
  if (mark.end >= paragraph.end) return;
  open(matching, mark, paragraph);
};

const marksOf = (text: string, paragraph: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!isMark(text[at]!)) continue;
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
    for (const mark of marks) takeMark(matching, mark, paragraph, lastClose, matching.drafts.length === first);
    const draft = matching.drafts[first];
    if (continued !== undefined && draft !== undefined) draft.continues = continued;
    const following = paragraphs[index + 1];
    const opening = following === undefined || !isMark(text[following.start]!) ? undefined : markAt(text, following.start);
    continued = endParagraph(matching, opening);
  });
  return { quotations: matching.drafts, roles: matching.roles };
};

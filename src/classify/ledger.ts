/** The ledger: every character of the text and what became of it. */
import { gather } from "../text/gather.js";
import { EVALUATIVE_WORDS } from "../lexicon/evaluative-words.js";
import { spansOf } from "../text/span.js";
import type { Claim, Extracted, LedgerEntry, LedgerStatus, Sentence, Span } from "../types.js";
import type { NoClaimReason, Reasons } from "./gate.js";
import { tokensIn } from "./reading.js";
import { stretchesOf } from "./stretches.js";

/** Statuses, the first that applies first. */
const STATUSES: readonly LedgerStatus[] = ["blank", "boilerplate", "question", "claim", "attribution", "opinion", "heading", "residue"];
const CODE: { readonly [Status in LedgerStatus]: number } = { blank: 0, boilerplate: 1, question: 2, claim: 3, attribution: 4, opinion: 5, heading: 6, residue: 7 };

/** Parts of speech that only join or point. */
const JOINING: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "ADP", "ADV", "AUX", "DET", "PART", "PRON", "PUNCT", "INTJ"]);
/** Blocks whose words without a claim are headings. */
const HEADINGS: ReadonlySet<string> = new Set(["title", "heading", "byline", "dateline", "caption"]);

const paint = (codes: Uint8Array, { start, end }: Span, code: number): void => {
  const limit = Math.min(end, codes.length);
  for (let at = Math.max(0, start); at < limit; at++) if (codes[at]! > code) codes[at] = code;
};

const isBlank = (character: string): boolean => character.trim() === "";
const MARKS: ReadonlySet<string> = new Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»‐‑‒–—―‘’‚“”„†•…‹› \n\t");
const isMark = (character: string): boolean => MARKS.has(character) || isBlank(character);

/** Where the words of a sentence begin, behind the marks that open it; its end where it has none. */
const firstWord = (text: string, { start, end }: Span): number => {
  let first = start;
  while (first < end && isMark(text[first]!)) first++;
  return first;
};

/** White space and marks inside a sentence go with the words before them; those that open it, with the words after. */
const smooth = (text: string, codes: Uint8Array, span: Span): void => {
  const { start, end } = span;
  let last = -1;
  for (let at = start; at < end; at++) {
    if (codes[at] === CODE.residue && isMark(text[at]!)) {
      if (last >= 0) codes[at] = last;
    } else last = codes[at]!;
  }
  const first = firstWord(text, span);
  for (let at = start; at < first && first < end; at++) codes[at] = codes[first]!;
};

/** The stretches that each claim holds. */
type Held = readonly (readonly Span[])[];

/** Where the marks begin that open a sentence, by where its words begin. */
const openingMarks = ({ article: { text }, sentences }: Extracted): ReadonlyMap<number, number> => {
  const starts = new Map<number, number>();
  for (const { span } of sentences) {
    const first = firstWord(text, span);
    if (first > span.start && first < span.end) starts.set(first, span.start);
  }
  return starts;
};

/** The stretches of the claims; marks that open a sentence belong to the claim whose words they stand before. */
const heldBy = (document: Extracted, claims: readonly Claim[]): Held => {
  const starts = openingMarks(document);
  return claims.map((claim) => stretchesOf(claim).map(({ start, end }) => ({ start: starts.get(start) ?? start, end })));
};

const statusesOf = (document: Extracted, claims: readonly Claim[], held: Held, reasons: Reasons): Uint8Array => {
  const { text } = document.article;
  const codes = new Uint8Array(text.length).fill(CODE.residue);
  for (const { span, kind } of document.blocks) {
    if (kind === "boilerplate") paint(codes, span, CODE.boilerplate);
    else if (kind === "question") paint(codes, span, CODE.question);
    else if (HEADINGS.has(kind)) paint(codes, span, CODE.heading);
  }
  const holding = new Set(claims.map(({ sentence }) => sentence));
  document.sentences.forEach((sentence, index) => {
    const reason = reasons[index];
    if (reason === "question" || reason === "boilerplate") paint(codes, sentence.span, CODE[reason]);
    else if (reason === undefined && !holding.has(index) && sentence.tokens.some(({ text: word }) => EVALUATIVE_WORDS.has(word.toLowerCase()))) paint(codes, sentence.span, CODE.opinion);
  });
  for (const { source, cue } of document.attributions) {
    for (const phrase of [source, cue]) if (phrase !== undefined) spansOf(phrase).forEach((span) => { paint(codes, span, CODE.attribution); });
  }
  for (const spans of held) for (const span of spans) paint(codes, span, CODE.claim);
  for (const { span } of document.sentences) smooth(text, codes, span);
  markBlanks(document, codes);
  return codes;
};

/** White space between sentences is blank, whatever block it stands in. */
const markBlanks = ({ article: { text }, sentences }: Extracted, codes: Uint8Array): void => {
  let at = 0;
  const markUntil = (end: number): void => {
    for (; at < end; at++) if (isBlank(text[at]!)) codes[at] = CODE.blank;
  };
  for (const { span } of sentences) {
    markUntil(span.start);
    at = Math.max(at, span.end);
  }
  markUntil(text.length);
};

/** Where a claim's words begin and end, in order of offset. */
const edgesOf = (held: Held): readonly { readonly at: number; readonly claim: number; readonly opens: boolean }[] =>
  [...gather(held, (spans, claim) => gather(spans, ({ start, end }) => [{ at: start, claim, opens: true }, { at: end, claim, opens: false }]))]
    .sort((left, right) => left.at - right.at);

/** Why a stretch of residue was left over. */
const residueReason = (found: Sentence | undefined, reason: NoClaimReason | undefined, span: Span): string => {
  if (found === undefined) return "unread";
  if (reason !== undefined) return reason;
  return tokensIn(found, [span]).every((index) => JOINING.has(found.tokens[index]!.pos)) ? "connective" : "unread";
};

/**
 * The ledger of a document: a partition of its text, each stretch with the first status that applies.
 *
 * @example
 * ledgerOf(document, claims, reasonsOf(document)); // => [{ span, status: "claim", claims: ["claim-..."] }, ...]
 */
export const ledgerOf = (document: Extracted, claims: readonly Claim[], reasons: Reasons): readonly LedgerEntry[] => {
  const held = heldBy(document, claims);
  const codes = statusesOf(document, claims, held, reasons);
  const holders = holdersOf(claims, held);
  const entries: LedgerEntry[] = [];
  let sentence = 0;
  for (let start = 0; start < codes.length;) {
    while (sentence < document.sentences.length - 1 && document.sentences[sentence]!.span.end <= start) sentence++;
    const code = codes[start]!;
    const { ids, until } = holders(start);
    const within = document.sentences[sentence]?.span.end ?? codes.length;
    const limit = Math.min(codes.length, until, within > start ? within : codes.length);
    let end = start + 1;
    while (end < limit && codes[end] === code) end++;
    append(entries, document, reasons, sentence, { start, end }, STATUSES[code]!, code === CODE.claim ? ids : NOBODY);
    start = end;
  }
  return entries;
};

/** For ascending offsets: the claims that hold a character (marks after a claim's last word stay with it), and where that changes. */
const holdersOf = (claims: readonly Claim[], stretches: Held): ((at: number) => { readonly ids: readonly string[]; readonly until: number }) => {
  const edges = edgesOf(stretches);
  const open = new Map<number, number>();
  let edge = 0;
  let ids: readonly string[] = [];
  return (at) => {
    const before = edge;
    for (; edge < edges.length && edges[edge]!.at <= at; edge++) {
      const { claim, opens } = edges[edge]!;
      const depth = (open.get(claim) ?? 0) + (opens ? 1 : -1);
      if (depth === 0) open.delete(claim);
      else open.set(claim, depth);
    }
    if (edge > before && open.size > 0) ids = [...open.keys()].sort((left, right) => left - right).map((index) => claims[index]!.id);
    return { ids, until: edges[edge]?.at ?? Number.POSITIVE_INFINITY };
  };
};

const NOBODY: readonly string[] = [];

const sameIds = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((id, index) => id === right[index]);

const append = (entries: LedgerEntry[], document: Extracted, reasons: Reasons, sentence: number, span: Span, status: LedgerStatus, claims: readonly string[]): void => {
  const reason = status === "residue" ? residueReason(document.sentences[sentence], reasons[sentence], span) : status === "heading" ? document.blocks[document.sentences[sentence]?.block ?? -1]?.kind : undefined;
  const last = entries.at(-1);
  if (last?.span.end === span.start && last.status === status && last.reason === reason && sameIds(last.claims ?? NOBODY, claims)) {
    entries[entries.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
  } else entries.push({ span, status, ...(reason === undefined ? {} : { reason }), ...(claims.length === 0 ? {} : { claims }) });
};

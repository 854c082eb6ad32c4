/** The article itself, block by block, with its claims marked. */
import type { Block, Claim } from "../../types.js";
import type { NameBook, Readable } from "../readable.js";
import { cardOf } from "./claim-card.js";
import { WORTH_CHECKING } from "./legend.js";
import { element, type Markup } from "./markup.js";
import { piecesOf, type Piece } from "./pieces.js";

/** Most claims shown on one piece of text: the innermost, for a reader cannot follow more. */
const DEEPEST = 6;

const isLow = ({ checkWorthiness }: Claim): boolean => checkWorthiness < WORTH_CHECKING;

/** The text inside one mark for every claim that covers it, the longest outermost. */
const nested = (text: string, covering: readonly Claim[]): Markup =>
  covering.toReversed().reduce<Markup>(
    (inner, claim, depth) => element("span", { class: `claim d${depth} k-${claim.kind}${isLow(claim) ? " low" : ""}` }, inner),
    element("span", {}, text));

const beginning = (claim: number): Markup =>
  element("a", { class: "number", id: `text-${claim + 1}`, href: `#claim-${claim + 1}`, tabindex: "-1", "aria-label": `claim ${claim + 1}` }, String(claim + 1));

const pieceMarkup = (piece: Piece, index: number, extraction: Readable, book: NameBook): readonly Markup[] => {
  const text = extraction.article.text.slice(piece.span.start, piece.span.end);
  const shown = piece.claims.slice(-DEEPEST);
  if (shown.length === 0 || text.trim() === "") return [element("span", {}, text)];
  const card = `card-${index}`;
  return [
    element("span", { class: "place" },
      element("mark", { tabindex: "0", "aria-describedby": card }, nested(text, shown.map((claim) => extraction.claims[claim]!))),
      element("span", { class: "card", role: "tooltip", id: card }, ...shown.toReversed().map((claim) => cardOf(extraction.claims[claim]!, claim + 1, book)))),
  ];
};

/** The element that fits a block. */
const blockMarkup = (kind: Block["kind"], children: readonly Markup[]): Markup => {
  if (kind === "title") return element("h1", { class: "block title" }, ...children);
  if (kind === "heading") return element("h2", { class: "block heading" }, ...children);
  if (kind === "quote") return element("blockquote", { class: "block quote" }, ...children);
  return element("p", { class: `block ${kind}` }, ...children);
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: Block["kind"];
}

/** The whole text as blocks in order; what no block holds becomes a paragraph, so that nothing is lost. */
const stretchesOf = ({ article, blocks }: Readable): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { span, kind } of blocks.toSorted((one, other) => one.span.start - other.span.start)) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, article.text.length);
    if (start >= end) continue;
    if (start > at) stretches.push({ start: at, end: start, kind: "paragraph" });
    stretches.push({ start, end, kind });
    at = end;
  }
  return at < article.text.length ? [...stretches, { start: at, end: article.text.length, kind: "paragraph" }] : stretches;
};

/**
 * The article as HTML: every block an element, every claim a mark with its number and a card.
 *
 * @example
 * articleText(extraction, nameBookOf(extraction)).html;
 */
export const articleText = (extraction: Readable, book: NameBook): Markup => {
  const { text } = extraction.article;
  const stretches = stretchesOf(extraction);
  const pieces = piecesOf(extraction.claims, text.length, stretches.map(({ start }) => start));
  const children: Markup[] = [];
  // Numbers of claims that begin in a blank stretch stand at the next text.
  let waiting: Markup[] = [];
  let next = 0;
  for (const { start, end, kind } of stretches) {
    const blank = text.slice(start, end).trim() === "";
    const inside: Markup[] = [];
    for (let piece = pieces[next]; piece !== undefined && piece.span.start < end; next += 1, piece = pieces[next]) {
      waiting.push(...piece.begins.map(beginning));
      if (blank) continue;
      inside.push(...waiting, ...pieceMarkup(piece, next, extraction, book));
      waiting = [];
    }
    if (!blank) children.push(blockMarkup(kind, inside));
  }
  return element("article", { class: "text", lang: "en" }, ...children);
};

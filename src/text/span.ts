/** Spans: the one coordinate of the library. */
import { isWhiteSpace } from "./whitespace.js";
import type { Phrase, Span } from "../types.js";

/**
 * The words of a span.
 *
 * @example
 * textOf("Prices rose.", { start: 0, end: 6 }); // => "Prices"
 */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/**
 * True where `outer` holds all of `inner`.
 *
 * @example
 * covers({ start: 0, end: 9 }, { start: 3, end: 9 }); // => true
 */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * True where two spans share a character.
 *
 * @example
 * overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }); // => false
 */
export const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/**
 * The shortest span that holds all of the given ones.
 *
 * @throws RangeError where no span is given.
 * @example
 * cover([{ start: 4, end: 6 }, { start: 0, end: 2 }]); // => { start: 0, end: 6 }
 */
export const cover = (spans: readonly Span[]): Span => {
  const first = spans[0];
  if (first === undefined) throw new RangeError("cover needs at least one span");
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
};

/**
 * The phrase at a span.
 *
 * @example
 * phraseAt("Prices rose.", { start: 0, end: 6 }); // => { text: "Prices", span: { start: 0, end: 6 } }
 */
export const phraseAt = (text: string, { start, end }: Span): Phrase => ({ text: text.slice(start, end), span: { start, end } });

/**
 * The phrase made of several spans: its `spans` are given only where words in between do not belong, that is
 * where more than white space stands between two of them. The spans are ascending and do not overlap.
 *
 * @throws RangeError where no span is given.
 * @example
 * phraseOf("He, they say, left.", [{ start: 0, end: 2 }, { start: 14, end: 18 }]).spans?.length; // => 2
 */
export const phraseOf = (text: string, spans: readonly Span[]): Phrase => {
  const joined = joinNeighbours(text, spans);
  const whole = cover(joined);
  const words = textOf(text, whole);
  const [first, second] = joined;
  return first === undefined || second === undefined ? { text: words, span: whole } : { text: words, span: whole, spans: [first, second, ...joined.slice(2)] };
};

const joinNeighbours = (text: string, spans: readonly Span[]): readonly Span[] => {
  const joined: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of spans) {
    if (last !== undefined && isWhiteSpace(text, last.end, start)) last.end = end;
    else joined.push(last = { start, end });
  }
  return joined;
};

/**
 * The stretches of a phrase that belong to it: its `spans`, or its one span.
 *
 * @example
 * spansOf({ text: "Prices", span: { start: 0, end: 6 } }); // => [{ start: 0, end: 6 }]
 */
export const spansOf = (phrase: Phrase): readonly Span[] => phrase.spans ?? [phrase.span];

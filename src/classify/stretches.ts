/** The stretches of the text that a proposition or a claim holds. */
import { gather } from "../text/gather.js";
import { spansOf } from "../text/span.js";
import type { Phrase, Proposition, Span } from "../types.js";

/** Spans in ascending order, those that touch or overlap joined. */
const joined = (spans: Span[]): readonly Span[] => {
  const sorted = spans.sort((left, right) => left.start - right.start || left.end - right.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
};

/**
 * The stretches of its own words, its shared subject, its arguments and its conditions: ascending, apart.
 *
 * @example
 * stretchesOf(claim); // => [{ start: 0, end: 42 }]
 */
export const stretchesOf = (held: Phrase & { readonly proposition: Proposition; readonly conditions: readonly Phrase[] }): readonly Span[] => {
  const { subject, arguments: others } = held.proposition;
  return joined([...gather(subject === undefined ? [held] : [held, subject], spansOf), ...gather(others, spansOf), ...gather(held.conditions, spansOf)]);
};

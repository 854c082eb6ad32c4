/** Picks from lists that are sorted by start what lies inside a span, without walking the whole list. */
import type { Span } from "../types.js";

/** Anything with a place in the article. */
export interface Placed {
  readonly span: Span;
}

/**
 * Index of the first item that starts at or after `start`, in a list sorted by start.
 *
 * @example
 * firstFrom(mentions, 120);
 */
export const firstFrom = (items: readonly Placed[], start: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The items that lie inside a span, from a list sorted by start: logarithmic in the list, linear in what is found.
 *
 * @example
 * within(document.mentions, sentence.span);
 */
export const within = <Item extends Placed>(items: readonly Item[], span: Span): readonly Item[] => {
  const found: Item[] = [];
  for (let index = firstFrom(items, span.start); index < items.length && items[index]!.span.start < span.end; index++) {
    if (items[index]!.span.end <= span.end) found.push(items[index]!);
  }
  return found;
};

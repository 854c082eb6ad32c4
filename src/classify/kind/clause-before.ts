/** The clause that another one goes on from. */
import { phraseAt } from "../../text/span.js";
import { headOf } from "../../tree/tree.js";
import type { Phrase, Span } from "../../types.js";
import type { Reading } from "../reading.js";

const EDGE: ReadonlySet<string> = new Set([" ", ",", ";", ":", ".", "\n", "\t"]);

/**
 * A stretch without white space and light marks at its ends; empty where there is nothing else.
 *
 * @example
 * trimmed("a, b", { start: 1, end: 4 }); // => { start: 3, end: 4 }
 */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && EDGE.has(text[from]!)) from++;
  while (to > from && EDGE.has(text[to - 1]!)) to--;
  return { start: from, end: to };
};

/** The first of the tokens that hang on one, itself included. */
const subtreeStart = (tree: Reading["tree"], index: number): number => {
  let first = index;
  for (let below = tree.dependents[first]?.[0]; below !== undefined && below < first; below = tree.dependents[first]?.[0]) first = below;
  return first;
};

/**
 * The clause that this one hangs on and follows, up to where this one begins; undefined where it hangs by another relation.
 *
 * @param relation how this one hangs: "advcl" for a participle, "conj" for a clause beside the other
 * @example
 * clauseBefore(reading, "advcl")?.text; // => "They blocked the road" for "They blocked the road, causing delays."
 */
export const clauseBefore = ({ item, tree, setting }: Reading, relation: "advcl" | "conj"): Phrase | undefined => {
  const governor = tree.tokens[item.head]?.relation === relation ? headOf(tree, item.head) : undefined;
  if (governor === undefined || governor > item.head) return undefined;
  const text = setting.document.article.text;
  const clause = trimmed(text, { start: tree.tokens[subtreeStart(tree, governor)]!.span.start, end: tree.tokens[subtreeStart(tree, item.head)]!.span.start });
  return clause.start < clause.end ? phraseAt(text, clause) : undefined;
};

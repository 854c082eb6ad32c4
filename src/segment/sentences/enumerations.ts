/** Items of a list that runs on in one line: "1. Wash the rice 2. Boil it". */
import { tokenAt, type Passage } from "./gap.js";

const BULLETS: ReadonlySet<string> = new Set(["•", "⁃", "▪", "■", "●", "·"]);

/** A marker: its bullet, its count and its punctuation. */
interface Marker {
  readonly style: string;
  readonly count: number;
  readonly length: number;
}

const LETTER_BASE = 96;

const countOf = (token: string): number => {
  if (/^\d{1,2}$/u.test(token)) return Number(token);
  return /^[a-z]$/u.test(token) ? token.charCodeAt(0) - LETTER_BASE : 0;
};

const markerAt = (passage: Passage, index: number): Marker | undefined => {
  const first = tokenAt(passage, index);
  if (BULLETS.has(first)) {
    const count = countOf(tokenAt(passage, index + 1));
    return tokenAt(passage, index + 2) === "." && count > 0 ? { style: `${first}.`, count, length: 3 } : { style: first, count: 0, length: 1 };
  }
  const token = first.endsWith(".") ? first.slice(0, -1) : first;
  const count = countOf(token);
  if (count === 0) return undefined;
  const kind = /\d/u.test(token) ? "1" : "a";
  let style = first.endsWith(".") ? "." : "";
  let length = 1;
  while (length < 3 && /^[.)]$/u.test(tokenAt(passage, index + length))) {
    style += tokenAt(passage, index + length);
    length += 1;
  }
  return style === "" ? undefined : { style: kind + style, count, length };
};

/**
 * The tokens at which the further items of a list begin that the passage opens with.
 *
 * @example
 * itemsOf(passage); // "1) Wash 2) Boil" => a set of the index of "2"
 */
export const itemsOf = (passage: Passage): ReadonlySet<number> => {
  const items = new Set<number>();
  let last = markerAt(passage, 0);
  if (last === undefined || last.count > 1 && !BULLETS.has(last.style[0]!)) return items;
  for (let index = last.length; index < passage.tokens.starts.length; index += 1) {
    const marker = markerAt(passage, index);
    if (marker === undefined || marker.style !== last.style || (last.count > 0 && marker.count !== last.count + 1)) continue;
    items.add(index);
    last = marker;
  }
  return items;
};

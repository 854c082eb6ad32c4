/**
 * What the rest of the article tells of a capitalised word, read in one pass before any name is decided
 * (global features; Chieu and Ng 2003): the name "Aldine" is a surname where "Mr Aldine" stands elsewhere.
 */
import { KNOWN } from "./gazetteer.js";
import type { Word } from "./word.js";

/** Flags of a capitalised word over all its places in the article. */
export const SEEN: {
  readonly lowered: number; readonly inside: number; readonly afterTitle: number; readonly afterGivenName: number; readonly afterPlacePreposition: number;
  readonly withSuffix: number; readonly afterThe: number; readonly beforeSaying: number; readonly bracketed: number; readonly possessive: number; readonly beforeSurname: number;
} = {
  lowered: 1, inside: 2, afterTitle: 4, afterGivenName: 8, afterPlacePreposition: 16,
  withSuffix: 32, afterThe: 64, beforeSaying: 128, bracketed: 256, possessive: 512, beforeSurname: 1024,
};

/** Number of flags of `SEEN`. */
export const SEEN_FLAGS = 11;

/** Evidence about a capitalised word. */
export interface Evidence {
  readonly flags: number;
  /** The longest run of capitalised words that holds it. */
  readonly longest: readonly Word[];
}

/** Evidence by the word as written. */
export type DocumentContext = ReadonlyMap<string, Evidence>;

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "from", "to", "into", "across", "around", "outside"]);
const SAYING: ReadonlySet<string> = new Set(["said", "says", "told", "added", "announced", "warned", "claimed", "asked", "called", "wrote", "reported", "argued", "insisted", "tells", "told"]);

/**
 * True for a sentence whose words are nearly all capitalised: a heading, where capitals mean nothing.
 *
 * @example
 * isTitleCase(["New", "Poll", "Gives", "Lead"].map(wordOf)); // => true
 */
export const isTitleCase = (words: readonly Word[]): boolean => {
  let long = 0;
  let capital = 0;
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (word.text.length < 4 || word.digit) continue;
    long++;
    if (word.capital) capital++;
  }
  return long >= 3 && capital * 5 >= long * 4;
};

interface Collected {
  flags: number;
  longest: readonly Word[];
}

const MAX_RUN = 8;

const flagsBefore = (words: readonly Word[], index: number, first: number): number => {
  const previous = words[index - 1];
  if (previous === undefined) return 0;
  let flags = SEEN.inside;
  if ((previous.known & KNOWN.title) !== 0) flags |= SEEN.afterTitle;
  if (index > first && (previous.known & KNOWN.givenName) !== 0) flags |= SEEN.afterGivenName;
  if (PLACE_PREPOSITIONS.has(previous.text)) flags |= SEEN.afterPlacePreposition;
  if (previous.lower === "the") flags |= SEEN.afterThe;
  if (previous.text === "(" && words[index + 1]?.text === ")") flags |= SEEN.bracketed;
  return flags;
};

const flagsAfter = (words: readonly Word[], index: number, last: number): number => {
  const next = words[index + 1];
  if (next === undefined) return 0;
  let flags = 0;
  if (index < last && (words[last]!.known & KNOWN.suffix) !== 0) flags |= SEEN.withSuffix;
  if (index < last && (next.known & KNOWN.surname) !== 0) flags |= SEEN.beforeSurname;
  if (SAYING.has(next.text)) flags |= SEEN.beforeSaying;
  if (next.text === "'s" || next.text === "’s") flags |= SEEN.possessive;
  return flags;
};

const collect = (words: readonly Word[], found: Map<string, Collected>, lowered: Set<string>): void => {
  const headline = isTitleCase(words);
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.capital) {
      lowered.add(words[first]!.lower);
      continue;
    }
    let last = first;
    while (last + 1 < words.length && words[last + 1]!.capital && last - first < MAX_RUN) last++;
    const run = words.slice(first, last + 1);
    for (let index = first; index <= last; index++) {
      const flags = headline ? 0 : flagsBefore(words, index, first) | flagsAfter(words, index, last);
      const known = found.get(words[index]!.text);
      if (known === undefined) found.set(words[index]!.text, { flags, longest: run });
      else {
        known.flags |= flags;
        if (!headline && run.length > known.longest.length) known.longest = run;
      }
    }
    first = last;
  }
};

/**
 * The evidence that an article gives about its capitalised words.
 *
 * @example
 * documentContextOf([["Mr", "Aldine", "left", "."].map(wordOf)]).get("Aldine"); // => flags with SEEN.afterTitle
 */
export const documentContextOf = (sentences: readonly (readonly Word[])[]): DocumentContext => {
  const found = new Map<string, Collected>();
  const lowered = new Set<string>();
  for (const words of sentences) collect(words, found, lowered);
  for (const [text, evidence] of found) if (lowered.has(text.toLowerCase())) evidence.flags |= SEEN.lowered;
  return found;
};

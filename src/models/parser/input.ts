/** What the parser sees of a sentence: its words without the punctuation, which is kept as marks between them. */
import { hashOf, joined } from "../linear.js";

/** The words of a sentence that are parsed, and what stands between them. All lists have one number per word. */
export interface ParserInput {
  readonly length: number;
  /** Index of each word among the tokens of the sentence. */
  readonly token: Int32Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The fine tag. */
  readonly tag: Int32Array;
  /** The universal part of speech. */
  readonly pos: Int32Array;
  /** Punctuation right before each word; one more than there are words, the last for the end. */
  readonly mark: Int32Array;
  /** Commas and the like before each word. */
  readonly commas: Int32Array;
  /** Quotation marks and brackets before each word. */
  readonly fences: Int32Array;
  /** Index of the head of the noun phrase that begins here or next; the length where there is none. */
  readonly nextNoun: Int32Array;
  /** Index of the next verb from here on; the length where there is none. */
  readonly nextVerb: Int32Array;
}

/** What the parser is given of one token. */
export interface TokenReading {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** Universal part of speech, a space, Penn tag. */
  readonly tag: string;
}

const NONE = hashOf("");
const COMMAS: ReadonlySet<string> = new Set([",", ";", ":", "-", "–", "—", "--"]);
const FENCES: ReadonlySet<string> = new Set(['"', "“", "”", "''", "``", "(", ")", "[", "]", "«", "»", "„", "‘", "’"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/**
 * The words of a sentence as the parser sees them.
 *
 * @example
 * parserInput([{ text: "Stop", lemma: "stop", pos: "VERB", tag: "VERB VB" }, { text: "!", lemma: "!", pos: "PUNCT", tag: "PUNCT ." }]).length; // => 1
 */
export const parserInput = (tokens: readonly TokenReading[]): ParserInput => {
  const kept: number[] = [];
  const marks: number[] = [];
  const commas: number[] = [];
  const fences: number[] = [];
  let mark = NONE;
  let commaCount = 0;
  let fenceCount = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const { text, pos } = tokens[index]!;
    if (pos === "PUNCT") {
      mark = joined(mark, hashOf(text.slice(0, 3)));
      if (COMMAS.has(text)) commaCount += 1;
      if (FENCES.has(text)) fenceCount += 1;
      continue;
    }
    kept.push(index);
    marks.push(mark);
    commas.push(commaCount);
    fences.push(fenceCount);
    mark = NONE;
  }
  const length = kept.length;
  const nextNoun = new Int32Array(length + 1).fill(length);
  const nextVerb = new Int32Array(length + 1).fill(length);
  const posAt = (place: number): string => (place < length ? tokens[kept[place]!]!.pos : "");
  for (let place = length - 1; place >= 0; place -= 1) {
    const inNoun = NOMINAL.has(posAt(place)) && !NOMINAL.has(posAt(place + 1));
    nextNoun[place] = inNoun ? place : nextNoun[place + 1]!;
    nextVerb[place] = VERBAL.has(posAt(place)) ? place : nextVerb[place + 1]!;
  }
  const list = (read: (token: TokenReading) => number): Int32Array => Int32Array.from(kept, (index) => read(tokens[index]!));
  return {
    length,
    token: Int32Array.from(kept),
    word: list(({ text }) => hashOf(text.slice(0, 64).toLowerCase().replace(/\d/g, "0"))),
    lemma: list(({ lemma }) => hashOf(lemma.slice(0, 64))),
    tag: list(({ tag }) => hashOf(tag)),
    pos: list(({ pos }) => hashOf(pos)),
    mark: Int32Array.from([...marks, mark]),
    commas: Int32Array.from([...commas, commaCount]),
    fences: Int32Array.from([...fences, fenceCount]),
    nextNoun,
    nextVerb,
  };
};

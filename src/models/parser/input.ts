/** What the parser sees of a sentence: its words without the punctuation, which is kept as marks between them. */
import { normalizedWord, shippedClasses } from "../clusters/index.js";
import { hashOf, joined } from "../linear.js";

/** Stands for a word that is not there. */
const NOTHING = 0x2545f491;

/** How far beyond the last word the lists can be read. */
const BEYOND = 4;

/**
 * The value of a list for word `index`: lists of values begin one place early and end some places late, so that the word
 * before the first (-1 stands for any word that is not there) and those after the last can be read.
 */
export const at = (list: Int32Array, index: number): number => list[index + 1]!;

/** The words of a sentence that are parsed, and what stands between them. */
export interface ParserInput {
  readonly length: number;
  /** Index of each word among the tokens of the sentence. */
  readonly token: Int32Array;
  /** The word in small letters; this and the next five are to be read with `at`. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The fine tag. */
  readonly tag: Int32Array;
  /** The universal part of speech. */
  readonly pos: Int32Array;
  /** The fine class of the word by its neighbours; where it has none, its fine tag. */
  readonly fine: Int32Array;
  /** The coarse class; where it has none, its universal part of speech. */
  readonly coarse: Int32Array;
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

/** Of longer words only the beginning counts. */
const LONGEST = 64;

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
  const list = (read: (token: TokenReading, place: number) => number): Int32Array => {
    const values = new Int32Array(length + 1 + BEYOND).fill(NOTHING);
    for (let place = 0; place < length; place += 1) values[place + 1] = read(tokens[kept[place]!]!, place);
    return values;
  };
  const words = kept.map((index) => normalizedWord(tokens[index]!.text.slice(0, LONGEST)));
  const classes = shippedClasses();
  const tag = list((token) => hashOf(token.tag));
  const pos = list((token) => hashOf(token.pos));
  const classOf = (number: number, other: number): number => (number > 0 ? joined(3, number) : other);
  return {
    length,
    token: Int32Array.from(kept),
    word: list((_, place) => hashOf(words[place]!)),
    lemma: list((token) => hashOf(token.lemma.slice(0, LONGEST))),
    tag,
    pos,
    fine: list((_, place) => classOf(classes.fine(words[place]!), at(tag, place))),
    coarse: list((_, place) => classOf(classes.coarse(words[place]!), at(pos, place))),
    mark: Int32Array.from([...marks, mark]),
    commas: Int32Array.from([...commas, commaCount]),
    fences: Int32Array.from([...fences, fenceCount]),
    nextNoun,
    nextVerb,
  };
};

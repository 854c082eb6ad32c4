/** The parser: one network reads a sentence and gives parts of speech, heads and relations; punctuation is hung on by rule. */
import type { EncodingRoom } from "./encode.js";
import { chooseHeads, chooseRelations, chooseTags, encodeTokens, LONGEST_PIECE, makeEncodingRoom, scoreArcs, scoreRelations } from "./encode.js";
import type { FineTag, Network } from "./network.js";
import { unpackNetwork } from "./network.js";
import { hangMarks } from "./punctuation.js";
import { weights } from "./weights.js";

/** A parser, ready to use: its room is used again for every sentence, so one sentence is read at a time. */
export interface Parser {
  readonly network: Network;
  readonly encoding: EncodingRoom;
}

/** What the parser says of a sentence: for every token its tag, its head (-1 for the root) and its relation. */
export interface Reading {
  readonly tags: readonly FineTag[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** A parser from the text of its network. */
export const unpackParser = (text: string): Parser => {
  const network = unpackNetwork(text);
  return { network, encoding: makeEncodingRoom(network) };
};

let shipped: Parser | undefined;

/** The parser of the package, decoded on first use. */
export const shippedParser = (): Parser => (shipped ??= unpackParser(weights));

const isPunctuation = ({ pos }: FineTag): boolean => pos === "PUNCT";

/** What has to be done to read one piece: with one network, or with several that decide together. */
export interface Scoring {
  readonly encode: (texts: readonly string[], pos: readonly string[]) => void;
  readonly scoreArcs: (words: readonly number[]) => void;
  readonly scoreRelations: (heads: Int32Array) => void;
}

const scoringOf = ({ network, encoding }: Parser): Scoring => ({
  encode: (texts, pos) => { encodeTokens(network, encoding, texts, pos); },
  scoreArcs: (words) => { scoreArcs(network, encoding, words); },
  scoreRelations: (heads) => { scoreRelations(network, encoding, heads); },
});

/** Heads and relations of one piece; `words` are the indexes of its tokens that are no punctuation. */
const parsePiece = ({ network, encoding }: Parser, scoring: Scoring, texts: readonly string[], words: readonly number[]): Omit<Reading, "tags"> => {
  const heads = new Int32Array(texts.length).fill(-1);
  const relations = new Array<string>(texts.length).fill("punct");
  if (words.length === 0) {
    heads.fill(0, 1);
    if (relations.length > 0) relations[0] = "root";
    return { heads, relations };
  }
  scoring.scoreArcs(words);
  const wordHeads = chooseHeads(network, encoding, words.length);
  const place = new Int32Array(texts.length).fill(-1);
  words.forEach((token, word) => {
    const head = wordHeads[word]!;
    place[token] = word;
    heads[token] = head < 0 ? -1 : words[head]!;
  });
  scoring.scoreRelations(heads);
  const chosen = chooseRelations(network, encoding, heads);
  for (const token of words) relations[token] = network.relations[chosen[token]!]!;
  const marks = hangMarks(texts, place, wordHeads);
  for (let token = 0; token < texts.length; token += 1) if (place[token]! < 0) heads[token] = words[marks[token]!]!;
  return { heads, relations };
};

/** Reads a piece of at most `LONGEST_PIECE` tokens; the scores have to be left in the room of this parser. */
export const readPiece = (parser: Parser, texts: readonly string[], pos: readonly string[], scoring: Scoring = scoringOf(parser)): Reading => {
  scoring.encode(texts, pos);
  const chosen = chooseTags(parser.network, parser.encoding, texts.length);
  const tags: FineTag[] = [];
  const words: number[] = [];
  for (let token = 0; token < texts.length; token += 1) {
    const tag = parser.network.tags[chosen[token]!]!;
    tags.push(tag);
    if (!isPunctuation(tag)) words.push(token);
  }
  return { tags, ...parsePiece(parser, scoring, texts, words) };
};

/** Marks after which a long sentence may be cut. */
const CUTS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "--", "."]);

/** Where a piece ends: after the last mark in the second half of what fits, else where the room is full. */
const pieceEnd = (texts: readonly string[], from: number): number => {
  if (texts.length - from <= LONGEST_PIECE) return texts.length;
  for (let end = from + LONGEST_PIECE; end > from + LONGEST_PIECE / 2; end -= 1) if (CUTS.has(texts[end - 1]!)) return end;
  return from + LONGEST_PIECE;
};

/**
 * Tags and tree of a sentence, whatever its tokens are: exactly one root, and every other token under it. `pos` is
 * wink's part of speech of each token.
 */
export const readTokens = (parser: Parser, texts: readonly string[], pos: readonly string[]): Reading => {
  if (texts.length <= LONGEST_PIECE) return readPiece(parser, texts, pos);
  const tags: FineTag[] = [];
  const relations: string[] = [];
  const heads = new Int32Array(texts.length);
  let root = -1;
  for (let from = 0; from < texts.length;) {
    const end = pieceEnd(texts, from);
    const piece = readPiece(parser, texts.slice(from, end), pos.slice(from, end));
    for (let index = 0; index < piece.tags.length; index += 1) {
      const head = piece.heads[index]!;
      const isRoot = head < 0;
      heads[from + index] = isRoot ? root : head + from;
      const later = isPunctuation(piece.tags[index]!) ? "punct" : "parataxis";
      tags.push(piece.tags[index]!);
      relations.push(isRoot && root >= 0 ? later : piece.relations[index]!);
      if (isRoot && root < 0) root = from + index;
    }
    from = end;
  }
  return { tags, heads, relations };
};

/** The dependency parser: heads by beam search, relations by the labeller, punctuation by rule. */
import { unpackLinear } from "../linear.js";
import { unpackWeights } from "../packing.js";
import type { TokenReading } from "./input.js";
import { parserInput } from "./input.js";
import type { Labeller } from "./labels.js";
import { labelTree } from "./labels.js";
import { hangMarks } from "./punctuation.js";
import type { Room, Scorer } from "./search.js";
import { bestHeads, makeRoom, pairOf, scorerOf } from "./search.js";
import { weights } from "./weights.js";

/** A parser, ready to use. */
export interface Parser {
  readonly transitions: Scorer;
  readonly labeller: Labeller;
}

/** The tree of a sentence: one head (-1 for the root) and one relation per token. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** States side by side in the search. The model learned with 4; twice as many help a little more. */
const BEAM = 8;

/** States that fall behind the best by more than this are given up: half the time for a tenth of a point. */
const GAP = 220;

/** Longer sentences are parsed in pieces of this many words, so that memory stays bounded. */
export const LONGEST_PIECE = 300;

/** A parser from its text: bits, relations, the length of the packed transitions, both packed models. */
export const unpackParser = (text: string): Parser => {
  const end = text.indexOf("|");
  const [bits, length, names] = text.slice(0, end).split(";") as [string, string, string];
  const middle = end + 1 + Number(length);
  const halves = unpackWeights(text.slice(end + 1, middle));
  const pairs = new Int16Array(halves.length >> 1);
  for (let bucket = 0; bucket < pairs.length; bucket += 1) pairs[bucket] = pairOf(halves[2 * bucket]!, halves[2 * bucket + 1]!);
  return {
    transitions: scorerOf({ weights: pairs, bits: Number(bits) }),
    labeller: { labels: names.split(","), model: unpackLinear(text.slice(middle)) },
  };
};

/** The text of a parser, from its parts. */
export const packParser = (bits: number, names: readonly string[], transitions: string, labels: string): string =>
  `${bits};${transitions.length};${names.join(",")}|${transitions}${labels}`;

let shipped: Parser | undefined;

/** The parser of the package, decoded on first use. */
export const shippedParser = (): Parser => (shipped ??= unpackParser(weights));

/** Room for the searches of one document. */
export const parserRoom = (): Room => makeRoom(BEAM, LONGEST_PIECE, GAP);

/** Where the pieces of a long sentence end: after the last mark within reach, else where the room is full. */
const pieceEnd = (tokens: readonly TokenReading[], from: number): number => {
  let words = 0;
  let mark = -1;
  for (let index = from; index < tokens.length; index += 1) {
    if (tokens[index]!.pos === "PUNCT") mark = index;
    else words += 1;
    if (words > LONGEST_PIECE) return mark > from ? mark + 1 : index;
  }
  return tokens.length;
};

const parsePiece = (parser: Parser, tokens: readonly TokenReading[], room: Room): Tree => {
  const input = parserInput(tokens);
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Array<string>(tokens.length).fill("punct");
  if (input.length === 0) {
    heads.fill(0, 1);
    if (relations.length > 0) relations[0] = "root";
    return { heads, relations };
  }
  const wordHeads = bestHeads(parser.transitions, input, room);
  const labels = labelTree(parser.labeller, input, wordHeads);
  const place = new Int32Array(tokens.length).fill(-1);
  for (let word = 0; word < input.length; word += 1) {
    const token = input.token[word]!;
    const head = wordHeads[word]!;
    place[token] = word;
    heads[token] = head < 0 ? -1 : input.token[head]!;
    relations[token] = head < 0 ? "root" : parser.labeller.labels[labels[word]!]!;
  }
  const marks = hangMarks(tokens.map(({ text }) => text), place, wordHeads);
  for (let token = 0; token < tokens.length; token += 1) if (place[token]! < 0) heads[token] = input.token[marks[token]!]!;
  return { heads, relations };
};

/** The tree of a sentence, whatever its tokens are: exactly one root, and every other token under it. */
export const parseTokens = (parser: Parser, tokens: readonly TokenReading[], room: Room): Tree => {
  if (tokens.length <= LONGEST_PIECE) return parsePiece(parser, tokens, room);
  const heads = new Int32Array(tokens.length);
  const relations: string[] = [];
  let root = -1;
  for (let from = 0; from < tokens.length;) {
    const end = pieceEnd(tokens, from);
    const piece = parsePiece(parser, tokens.slice(from, end), room);
    for (let index = 0; index < piece.heads.length; index += 1) {
      const head = piece.heads[index]!;
      const isRoot = head < 0;
      heads[from + index] = isRoot ? root : head + from;
      const later = tokens[from + index]!.pos === "PUNCT" ? "punct" : "parataxis";
      relations.push(isRoot && root >= 0 ? later : piece.relations[index]!);
      if (isRoot && root < 0) root = from + index;
    }
    from = end;
  }
  return { heads, relations };
};

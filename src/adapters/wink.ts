/**
 * wink-nlp: a first part of speech and lemma for every token.
 *
 * wink is given only our own tokens joined by single spaces, never raw text: raw, it can hang on a crafted host name
 * and its output depends on what it read before. There is one instance per process, made on first use, because
 * making it many times fails.
 */
import { MAX_ENGINE_TOKEN_LENGTH, MAX_ENGINE_WINDOW } from "../limits.js";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { WinkMethods } from "wink-nlp";

/** What wink says of the tokens of one sentence, index by index. */
export interface WinkReading {
  /** Universal parts of speech; "X" where wink could not be asked. */
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
}

/** Stands in for a token that wink must not see. */
const MASK = "x";

let engine: WinkMethods | undefined;

const wink = (): WinkMethods => (engine ??= winkNLP(model, ["pos"]));

const isMasked = (token: string): boolean =>
  token.length === 0 || token.length > MAX_ENGINE_TOKEN_LENGTH || token.includes("@") || token.includes("//") || /\s/.test(token);

const unread = (tokens: readonly string[]): WinkReading => ({ pos: tokens.map(() => "X"), lemmas: tokens.map((token) => token.toLowerCase()) });

const readWindow = (tokens: readonly string[]): WinkReading => {
  const masked = tokens.map((token) => (isMasked(token) ? MASK : token));
  const { its, readDoc } = wink();
  const words = readDoc(masked.join(" ")).tokens();
  const firsts = words.length() === tokens.length ? undefined : firstPieces(masked, words.out(its.value));
  if (words.length() !== tokens.length && firsts === undefined) return unread(tokens);
  const pos = words.out(its.pos);
  // The type of its.lemma asks for one argument more than the type of out allows; out passes it.
  const lemmas = words.out(its.lemma as typeof its.value);
  return {
    pos: firsts === undefined ? pos : firsts.map((first) => pos[first]!),
    lemmas: tokens.map((token, index) => {
      const first = firsts === undefined ? index : firsts[index]!;
      const whole = firsts === undefined || (firsts[index + 1] ?? words.length()) === first + 1;
      return whole && masked[index] === token ? lemmas[first]! : token.toLowerCase();
    }),
  };
};

/** Where wink cut some tokens into pieces: the index of each token's first piece; undefined where the pieces do not add up. */
const firstPieces = (tokens: readonly string[], pieces: readonly string[]): readonly number[] | undefined => {
  const firsts: number[] = [];
  let piece = 0;
  for (const token of tokens) {
    firsts.push(piece);
    let length = 0;
    while (length < token.length && piece < pieces.length && token.startsWith(pieces[piece]!, length)) {
      length += pieces[piece]!.length;
      piece += 1;
    }
    if (length !== token.length) return undefined;
  }
  return piece === pieces.length ? firsts : undefined;
};

/** Index of the first token that no longer fits into a window that begins at `from`. */
const windowEnd = (tokens: readonly string[], from: number): number => {
  let length = 0;
  let end = from;
  while (end < tokens.length) {
    length += Math.min(tokens[end]!.length, MAX_ENGINE_TOKEN_LENGTH) + 1;
    if (length > MAX_ENGINE_WINDOW && end > from) break;
    end += 1;
  }
  return end;
};

/**
 * What wink says of the tokens of one sentence. Where it cuts them otherwise than we do, or a token is one that it must
 * not see, the part of speech is "X" or that of a letter, and the lemma the lower-cased token. Never throws.
 *
 * @example
 * readWithWink(["Prices", "rose", "."]).lemmas; // => ["price", "rise", "."]
 */
export const readWithWink = (tokens: readonly string[]): WinkReading => {
  const pos: string[] = [];
  const lemmas: string[] = [];
  for (let from = 0; from < tokens.length;) {
    const end = windowEnd(tokens, from);
    const reading = readWindow(from === 0 && end === tokens.length ? tokens : tokens.slice(from, end));
    for (let index = 0; index < reading.pos.length; index += 1) {
      pos.push(reading.pos[index]!);
      lemmas.push(reading.lemmas[index]!);
    }
    from = end;
  }
  return { pos, lemmas };
};

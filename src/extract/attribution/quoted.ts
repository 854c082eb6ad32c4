/** The outermost quotations of a document as tokens, and what they are. */
import type { SentenceView, TokenRun } from "./frame.js";

/** An outermost quotation as tokens. */
export interface Quoted {
  readonly index: number;
  readonly runs: readonly TokenRun[];
  /** True where it is speech and not a word in inverted commas. */
  readonly speech: boolean;
  /** True where it is too long for a title or a term. */
  readonly long: boolean;
  /** True where nothing but punctuation stands outside it in its sentences. */
  readonly alone: boolean;
}

const isWord = (view: SentenceView, token: number): boolean => view.tree.tokens[token]!.pos !== "PUNCT";

/** Fewer words than these in inverted commas are a term, not speech, unless they fill their sentence. */
const SPEECH_WORDS = 4;

/** Speech of an unnamed speaker has at least so many words: titles are shorter. */
const UNNAMED_WORDS = 7;

/**
 * The outermost quotations in order.
 *
 * @example
 * quotedOf(views)[0]?.speech; // => true
 */
export const quotedOf = (views: readonly SentenceView[]): readonly Quoted[] => {
  const runs = new Map<number, { readonly sentence: number; readonly tokens: number[] }[]>();
  for (const view of views) {
    view.quotation.forEach((quotation, token) => {
      if (quotation < 0) return;
      const own = runs.get(quotation);
      const last = own?.at(-1);
      if (last !== undefined && last.sentence === view.index) last.tokens.push(token);
      else if (own !== undefined) own.push({ sentence: view.index, tokens: [token] });
      else runs.set(quotation, [{ sentence: view.index, tokens: [token] }]);
    });
  }
  return [...runs].sort(([left], [right]) => left - right).map(([index, own]) => {
    const words = own.flatMap(({ sentence, tokens }) => tokens.filter((token) => isWord(views[sentence]!, token)).map((token) => views[sentence]!.tree.tokens[token]!));
    const alone = own.every(({ sentence }) => views[sentence]!.quotation.every((quotation, token) => quotation >= 0 || !isWord(views[sentence]!, token)));
    const predicates = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return { index, runs: own, alone, long: words.length >= UNNAMED_WORDS && predicates, speech: (words.length >= SPEECH_WORDS && predicates) || (alone && words.length > 0) };
  });
};

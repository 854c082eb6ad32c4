/** The outermost quotations of a document as tokens, and what they are. */
import { hasRelation } from "../../tree/tree.js";
import { isTitleCase } from "../title.js";
import type { SentenceView, TokenRun } from "./frame.js";

/** An outermost quotation as tokens. */
export interface Quoted {
  readonly index: number;
  readonly runs: readonly TokenRun[];
  /** True where it is speech and not a word in inverted commas. */
  readonly speech: boolean;
  /** True where it is too long for a title or a term, and a clause with a subject of its own, not a part of the clause around it. */
  readonly long: boolean;
  /** True where it opens its sentence and nothing outside it says anything: punctuation, or a phrase without a verb. */
  readonly alone: boolean;
  /** True for a title or a heading: every longer word has a capital, or it fills a paragraph without a full stop. */
  readonly titled: boolean;
}

const isWord = (view: SentenceView, token: number): boolean => view.tree.tokens[token]!.pos !== "PUNCT";

/** True for a sentence that begins in quotation marks and says nothing outside them. */
const standsAlone = (view: SentenceView): boolean => {
  const outside = view.quotation.flatMap((quotation, token) => (quotation < 0 && isWord(view, token) ? [token] : []));
  if (outside.length === 0) return true;
  const first = view.tree.tokens.findIndex((_, token) => isWord(view, token));
  return outside[0] !== first && !outside.some((token) => ["VERB", "AUX"].includes(view.tree.tokens[token]!.pos));
};

/** True where the quotation is a paragraph of its own and ends without a full stop. */
const isUnclosed = (views: readonly SentenceView[], runs: readonly TokenRun[]): boolean => {
  const [first, last] = [views[runs[0]!.sentence]!, views[runs.at(-1)!.sentence]!];
  const { blocks, article } = first.document;
  const block = blocks[first.sentence.block];
  if (runs.length > 1 || block === undefined || article.text.slice(block.span.start, first.sentence.span.start).trim() !== "" || article.text.slice(last.sentence.span.end, block.span.end).trim() !== "") return false;
  return !last.tree.tokens.slice(-3).some(({ text }) => /[.!?…,;:]/u.test(text));
};

/** True where a predicate and its subject stand inside, and the predicate is no infinitive or relative clause of what stands outside. */
const hasOwnSubject = ({ tree }: SentenceView, tokens: readonly number[]): boolean => {
  const inside = new Set(tokens);
  return tokens.some((token) => {
    const { head } = tree.tokens[token]!;
    return hasRelation(tree, token, "nsubj", "expl", "csubj") && inside.has(head) && !(hasRelation(tree, head, "acl", "xcomp", "advcl") && !inside.has(tree.tokens[head]!.head));
  });
};

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
    const alone = own.every(({ sentence }) => standsAlone(views[sentence]!));
    const isClause = own.some(({ sentence, tokens }) => hasOwnSubject(views[sentence]!, tokens));
    const predicates = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
    const titled = isTitleCase(words) || (alone && isUnclosed(views, own));
    return { index, runs: own, alone, titled, long: words.length >= UNNAMED_WORDS && isClause, speech: (words.length >= SPEECH_WORDS && predicates) || (alone && words.length > 0) };
  });
};

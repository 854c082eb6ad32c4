/** The first stage: blocks, sentences, tokens and quotations, each with its place in the text. */
import { toArticle } from "../diagnostics.js";
import type { Article, Diagnostic, ExtractOptions, Segmented, SegmentedToken, Sentence } from "../types.js";
import { blocksOf } from "./blocks/index.js";
import { cutDiagnostic, dateDiagnostics, invisibleDiagnostics } from "./diagnostics.js";
import { matchQuotations } from "./quotations/match.js";
import { boundariesOf, LENGTH_LIMIT } from "./sentences/boundaries.js";
import { scanTokens, type TokenList } from "./tokens/scan.js";

const tokensOf = (text: string, { starts, ends }: TokenList, from: number, to: number): readonly SegmentedToken[] => {
  const tokens: SegmentedToken[] = [];
  for (let index = from; index < to; index += 1) {
    const start = starts[index]!;
    const end = ends[index]!;
    tokens.push({ text: text.slice(start, end), span: { start, end } });
  }
  return tokens;
};

/**
 * Cuts an article into blocks, sentences, tokens and quotations. Sentences cover every character that is not
 * blank, once and in order, and tokens every such character of their sentence.
 *
 * @param options `maxLength`: longest text accepted, in UTF-16 code units (default 1,000,000)
 * @throws TypeError (code "not-an-article") for anything but a string or an Article
 * @throws RangeError (code "article-too-long") for a text longer than the limit
 * @example
 * splitSentences("Prices rose. Wages fell.").sentences.map(({ text }) => text); // => ["Prices rose.", "Wages fell."]
 */
export const splitSentences = (input: string | Article, options: ExtractOptions = {}): Segmented => {
  const article = toArticle(input, options);
  const { text } = article;
  const blocks = blocksOf(text);
  const { quotations, roles } = matchQuotations(text, blocks.map(({ span }) => span));
  const sentences: Sentence<SegmentedToken>[] = [];
  const diagnostics: Diagnostic[] = [...dateDiagnostics(article), ...invisibleDiagnostics(text)];
  blocks.forEach(({ span }, block) => {
    const tokens = scanTokens(text, span.start, span.end);
    const { starts, decisions } = boundariesOf(text, tokens, roles);
    const forced = new Set(decisions.filter(({ rule }) => rule === LENGTH_LIMIT).map(({ next }) => next));
    starts.forEach((first, position) => {
      const after = starts[position + 1] ?? tokens.starts.length;
      const start = tokens.starts[first]!;
      const end = tokens.ends[after - 1]!;
      sentences.push({ text: text.slice(start, end), span: { start, end }, block, tokens: tokensOf(text, tokens, first, after) });
      if (forced.has(first)) diagnostics.push(cutDiagnostic(start, end));
    });
  });
  return { article, blocks, sentences, quotations, diagnostics };
};

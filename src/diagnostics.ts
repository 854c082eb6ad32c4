/** What is thrown, and what is told instead of thrown. */
import { MAX_ARTICLE_LENGTH } from "./limits.js";
import type { Article, Diagnostic, ExtractOptions } from "./types.js";

/** Codes of the two errors that the library throws. */
export const ERROR_CODES: { readonly notAnArticle: "not-an-article"; readonly tooLong: "article-too-long" } = {
  notAnArticle: "not-an-article",
  tooLong: "article-too-long",
};

const withCode = <Failure extends Error>(error: Failure, code: string): Failure => Object.assign(error, { code });

const isArticle = (value: unknown): value is Article =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";

/**
 * The article behind what a caller gave: a string becomes `{ text }`.
 *
 * @throws TypeError with code "not-an-article" when it is neither a string nor an object with a string `text`.
 * @throws RangeError with code "article-too-long" when the text is longer than `maxLength` UTF-16 code units.
 * @example
 * toArticle("Prices rose."); // => { text: "Prices rose." }
 */
export const toArticle = (input: string | Article, options: ExtractOptions = {}): Article => {
  const article: unknown = typeof input === "string" ? { text: input } : input;
  if (!isArticle(article)) {
    throw withCode(new TypeError("claimkit reads a string or an Article, an object with a string `text`: pass one of these."), ERROR_CODES.notAnArticle);
  }
  const maxLength = options.maxLength ?? MAX_ARTICLE_LENGTH;
  if (article.text.length > maxLength) {
    throw withCode(
      new RangeError(`The article has ${article.text.length} characters and the limit is ${maxLength}: split it, or raise \`maxLength\`.`),
      ERROR_CODES.tooLong,
    );
  }
  return article;
};

/**
 * A document with more diagnostics.
 *
 * @example
 * withDiagnostics(document, [{ code: "invalid-date", severity: "warning", message: "..." }]);
 */
export const withDiagnostics = <Document extends { readonly diagnostics: readonly Diagnostic[] }>(
  document: Document,
  added: readonly Diagnostic[],
): Document => (added.length === 0 ? document : { ...document, diagnostics: [...document.diagnostics, ...added] });

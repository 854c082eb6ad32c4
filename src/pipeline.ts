/** The program: five stages, one expression. */
import { classifyClaims } from "./classify/index.js";
import { extractPropositions } from "./extract/index.js";
import { splitSentences } from "./segment/index.js";
import { parseSyntax } from "./syntax/index.js";
import { tagEntities } from "./tag/index.js";
import type { Article, ExtractOptions, Extraction } from "./types.js";

/**
 * Reads an article and returns its claims, each anchored to the characters that it came from.
 *
 * @param article the text, or an Article with what is known of its publication
 * @param options `maxLength`: longest text accepted, in UTF-16 code units (default 1,000,000)
 * @throws TypeError (code "not-an-article") for anything but a string or an Article
 * @throws RangeError (code "article-too-long") for a text longer than `maxLength`
 * @example
 * extractClaims("Prices rose by 4 percent, the bank said.").claims[0]?.statement.text;
 * // => "Prices rose by 4 percent."
 */
export const extractClaims = (article: string | Article, options?: ExtractOptions): Extraction =>
  classifyClaims(extractPropositions(tagEntities(parseSyntax(splitSentences(article, options)))));

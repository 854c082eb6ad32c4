/** The whole pipeline, for tests of its last stage. */
import { classifyClaims } from "../../src/classify/index.js";
import { extractPropositions } from "../../src/extract/index.js";
import { splitSentences } from "../../src/segment/index.js";
import { parseSyntax } from "../../src/syntax/index.js";
import { tagEntities } from "../../src/tag/index.js";
import type { Article, Claim, Extracted, Extraction } from "../../src/types.js";

/** A text as the last stage receives it. */
export const extracted = (article: Article): Extracted => extractPropositions(tagEntities(parseSyntax(splitSentences(article))));

/** A text, read. */
export const read = (text: string, publishedAt?: string): Extraction => classifyClaims(extracted({ text, ...(publishedAt === undefined ? {} : { publishedAt }) }));

/** The claim with the most words: the main one of a sentence. */
export const mainClaim = ({ claims }: Extraction): Claim | undefined =>
  claims.reduce<Claim | undefined>((longest, claim) => (longest === undefined || claim.text.length > longest.text.length ? claim : longest), undefined);

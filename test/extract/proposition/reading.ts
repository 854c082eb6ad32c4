/** Reads a text with the package's own stages, for the tests of propositions. */
import { extractPropositions } from "../../../src/extract/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Extracted, ExtractedProposition } from "../../../src/types.js";

/** The document with its propositions. */
export const read = (text: string): Extracted => extractPropositions(tagEntities(parseSyntax(splitSentences({ text }))));

/** A clause in plain words: templates in braces, another form of a verb behind a tilde. */
export const clauseOf = (document: Extracted, proposition: ExtractedProposition): string =>
  proposition.clause.map((piece) => {
    if (piece.how === "template") return `{${piece.text}}`;
    const words = piece.tokens.map((index) => document.sentences[proposition.sentence]!.tokens[index]!.text).join(" ");
    return piece.inflect === undefined ? words : `${words}~${piece.inflect}`;
  }).join(" ");

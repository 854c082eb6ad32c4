/** The syntax stage: lemma, part of speech, head and relation for every token. */
import { readWithWink } from "../adapters/wink.js";
import { readTokens, shippedParser } from "../models/parser/index.js";
import type { Parsed, PartOfSpeech, Segmented, Sentence, Stage, Token } from "../types.js";
import { lemmaOf } from "./lemma.js";
import { reanalyse } from "./reanalysis/index.js";

/**
 * Adds lemma, part of speech, head and relation to every token: one tree per sentence, whatever the text.
 *
 * @example
 * parseSyntax(splitSentences("Prices rose.")).sentences[0]?.tokens[0]?.relation; // => "nsubj"
 */
export const parseSyntax: Stage<Segmented, Parsed> = (document) => {
  const parser = shippedParser();
  const sentences = document.sentences.map((sentence): Sentence => {
    const texts = sentence.tokens.map(({ text }) => text);
    const reading = readWithWink(texts);
    const { tags, heads, relations } = readTokens(parser, texts, reading.pos);
    // By push, not by map: engines then keep all lists of tokens in one form, and what reads them stays fast.
    const tokens: Token[] = [];
    sentence.tokens.forEach(({ text, span }, index) => {
      const { pos, penn } = tags[index]!;
      tokens.push({ text, span, lemma: lemmaOf({ text, pos, penn, lemma: reading.lemmas[index]!, winkPos: reading.pos[index]! }), pos: pos as PartOfSpeech, head: heads[index]!, relation: relations[index]! });
    });
    return { ...sentence, tokens: reanalyse(tokens) };
  });
  return { ...document, sentences };
};

/** The syntax stage: lemma, part of speech, head and relation for every token. */
import { readWithWink } from "../adapters/wink.js";
import { readTokens, shippedParser } from "../models/parser/index.js";
import type { Parsed, PartOfSpeech, Segmented, Sentence, Stage, Token } from "../types.js";
import { partOfSpeechIn } from "./adposition.js";
import { lemmaOf } from "./lemma.js";
import { reanalyse } from "./reanalysis/index.js";

/**
 * The tokens of a sentence as wink-nlp and the parser read them, before any second look.
 *
 * @example
 * firstReading(sentence)[0]?.relation; // => "nsubj"
 */
export const firstReading = (sentence: Segmented["sentences"][number]): readonly Token[] => {
  const texts = sentence.tokens.map(({ text }) => text);
  const reading = readWithWink(texts);
  const { tags, heads, relations } = readTokens(shippedParser(), texts, reading.pos);
  // By push, not by map: engines then keep all lists of tokens in one form, and what reads them stays fast.
  const tokens: Token[] = [];
  sentence.tokens.forEach(({ text, span }, index) => {
    const { pos: tag, penn } = tags[index]!;
    const relation = relations[index]!;
    const pos = partOfSpeechIn(relation, text, tag);
    tokens.push({ text, span, lemma: lemmaOf({ text, pos, penn, lemma: reading.lemmas[index]!, winkPos: reading.pos[index]! }), pos: pos as PartOfSpeech, head: heads[index]!, relation });
  });
  return tokens;
};

/**
 * Adds lemma, part of speech, head and relation to every token: one tree per sentence, whatever the text.
 *
 * @example
 * parseSyntax(splitSentences("Prices rose.")).sentences[0]?.tokens[0]?.relation; // => "nsubj"
 */
export const parseSyntax: Stage<Segmented, Parsed> = (document) => {
  const sentences = document.sentences.map((sentence): Sentence => ({ ...sentence, tokens: reanalyse(firstReading(sentence)) }));
  return { ...document, sentences };
};

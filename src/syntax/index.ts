/** The syntax stage: lemma, part of speech, head and relation for every token. */
import { readWithWink } from "../adapters/wink.js";
import { parserRoom, parseTokens, shippedParser } from "../models/parser/index.js";
import { shippedTagger, tagWords } from "../models/tagger/index.js";
import { encodeWords } from "../models/tagger/words.js";
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
  const tagger = shippedTagger();
  const parser = shippedParser();
  const room = parserRoom();
  const sentences = document.sentences.map((sentence): Sentence => {
    const texts = sentence.tokens.map(({ text }) => text);
    const reading = readWithWink(texts);
    const tags = tagWords(tagger, encodeWords(texts, reading.pos, reading.lemmas));
    const tokens = texts.map((text, index) => {
      const tag = tagger.tags[tags[index]!]!;
      return { text, lemma: reading.lemmas[index]!, tag, pos: tag.slice(0, tag.indexOf(" ")) };
    });
    const tree = parseTokens(parser, tokens, room);
    return {
      ...sentence,
      tokens: reanalyse(sentence.tokens.map((token, index): Token => ({
        ...token,
        lemma: lemmaOf({ text: token.text, tag: tokens[index]!.tag, lemma: tokens[index]!.lemma, pos: reading.pos[index]! }),
        pos: tokens[index]!.pos as PartOfSpeech,
        head: tree.heads[index]!,
        relation: tree.relations[index]!,
      }))),
    };
  });
  return { ...document, sentences };
};

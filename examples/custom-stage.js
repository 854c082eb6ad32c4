// Replaces a stage: our own parseSyntax, which knows the words of our house.
//   node examples/custom-stage.js
import { classifyClaims, extractPropositions, parseSyntax, splitSentences, tagEntities } from "claimkit";

// Lemmas that no dictionary has yet, by word.
const HOUSE_LEMMAS = new Map([["greenlit", "greenlight"], ["livestreamed", "livestream"]]);

// A stage takes a document and returns it with more; this one asks the original and then knows better.
const parseWithHouseWords = (document) => {
  const parsed = parseSyntax(document);
  const sentences = parsed.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => {
      const lemma = HOUSE_LEMMAS.get(token.text.toLowerCase());
      return lemma === undefined ? token : { ...token, lemma, pos: "VERB" };
    }),
  }));
  return { ...parsed, sentences };
};

// The pipeline, composed by hand with our stage in the place of the original.
const extractOurClaims = (text) => classifyClaims(extractPropositions(tagEntities(parseWithHouseWords(splitSentences(text)))));

for (const { statement, proposition, key } of extractOurClaims("The council greenlit the new bridge on Monday, the mayor said.").claims) {
  console.log(`${statement.text} (predicate: ${proposition.predicate.lemma}, key: ${key})`);
}

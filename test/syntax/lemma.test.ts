import { describe, expect, it } from "vitest";
import { lemmaOf } from "../../src/syntax/lemma.js";

/** The lemma where wink knows nothing of the word. */
const alone = (text: string, tag: string): string => lemmaOf({ text, pos: tag.split(" ")[0]!, penn: tag.split(" ")[1]!, lemma: text.toLowerCase(), winkPos: "X" });

describe("lemmas", () => {
  it.each([
    ["n't", "PART RB", "not"], ["'re", "AUX VBP", "be"], ["'s", "AUX VBZ", "be"], ["'s", "PART POS", "'s"], ["wo", "AUX MD", "will"], ["ca", "AUX MD", "can"], ["'ve", "AUX VBP", "have"], ["could", "AUX MD", "could"],
    ["me", "PRON PRP", "I"], ["them", "PRON PRP", "they"], ["her", "PRON PRP", "she"], ["her", "PRON PRP$", "her"], ["these", "DET DT", "this"], ["an", "DET DT", "a"],
  ])("reads the function word %s (%s) as %s", (text, tag, lemma) => { expect(alone(text, tag)).toBe(lemma); });

  it.each([
    ["said", "VERB VBD", "say"], ["Told", "VERB VBD", "tell"], ["went", "VERB VBD", "go"], ["understood", "VERB VBN", "understand"], ["stopped", "VERB VBD", "stop"], ["carried", "VERB VBD", "carry"],
    ["created", "VERB VBN", "create"], ["denies", "VERB VBZ", "deny"], ["reaches", "VERB VBZ", "reach"], ["using", "VERB VBG", "use"], ["signing", "VERB VBG", "sign"], ["played", "VERB VBD", "play"], ["agreed", "VERB VBD", "agree"],
  ])("reads the verb %s (%s) as %s", (text, tag, lemma) => { expect(alone(text, tag)).toBe(lemma); });

  it.each([
    ["children", "NOUN NNS", "child"], ["men", "NOUN NNS", "man"], ["crises", "NOUN NNS", "crisis"], ["policies", "NOUN NNS", "policy"], ["attacks", "NOUN NNS", "attack"], ["boxes", "NOUN NNS", "box"], ["series", "NOUN NNS", "series"],
    ["States", "PROPN NNPS", "State"], ["Smith", "PROPN NNP", "Smith"], ["bigger", "ADJ JJR", "big"], ["earlier", "ADV RBR", "early"], ["worst", "ADJ JJS", "bad"], ["American", "ADJ JJ", "American"], ["News", "NOUN NN", "news"],
  ])("reads the name, noun or adjective %s (%s) as %s", (text, tag, lemma) => { expect(alone(text, tag)).toBe(lemma); });

  it("takes wink's lemma where wink reads the word as we do", () => {
    expect(lemmaOf({ text: "indices", pos: "NOUN", penn: "NNS", lemma: "index", winkPos: "NOUN" })).toBe("index");
    expect(lemmaOf({ text: "indices", pos: "NOUN", penn: "NNS", lemma: "indict", winkPos: "VERB" })).toBe("indice");
  });
});

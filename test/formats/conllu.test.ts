import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readConllu, writeConllu } from "../../src/formats/conllu.js";

const FILE = [
  "# newdoc id = made-up",
  "# newpar",
  "# text = We don't know.",
  "1\tWe\twe\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
  "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_",
  "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
  "4\tknow\tknow\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
  "4.1\tit\tit\tPRON\tPRP\t_\t_\t_\t4:obj\t_",
  "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
  "",
  "# newpar",
  "1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
  "2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_",
  "",
].join("\n");

describe("CoNLL-U", () => {
  it("rebuilds the text, spans, paragraphs and trees", () => {
    const [document] = readConllu(FILE);
    expect(document!.article.text).toBe("We don't know.\n\nStop!");
    expect(document!.sentences.map((sentence) => [sentence.text, sentence.block])).toEqual([["We don't know.", 0], ["Stop!", 1]]);
    expect(document!.sentences[0]!.tokens.map((token) => [token.text, token.lemma, token.pos, token.head, token.relation])).toEqual([
      ["We", "we", "PRON", 3, "nsubj"],
      ["do", "do", "AUX", 3, "aux"],
      ["n't", "not", "PART", 3, "advmod"],
      ["know", "know", "VERB", -1, "root"],
      [".", ".", "PUNCT", 3, "punct"],
    ]);
    for (const { span, text, tokens } of document!.sentences) {
      expect(document!.article.text.slice(span.start, span.end)).toBe(text);
      for (const token of tokens) expect(document!.article.text.slice(token.span.start, token.span.end)).toBe(token.text);
    }
  });

  it("splits documents at newdoc", () => {
    expect(readConllu(`${FILE}\n${FILE}`)).toHaveLength(2);
  });

  it("writes what it reads", () => {
    const [document] = readConllu(FILE);
    expect(readConllu(writeConllu(document!))).toEqual([document]);
  });

  it("keeps every token of a multiword token in the text where its words do not concatenate", () => {
    const [document] = readConllu("1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\t_\t_\t2\taux\t_\t_\n2\tknow\tknow\tVERB\t_\t_\t0\troot\t_\t_\n");
    expect(document!.article.text).toBe("dunno");
    expect(document!.sentences[0]!.tokens.map((token) => token.text)).toEqual(["du", "nno"]);
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("1", "2", "-", "\t", "\n", "a", "#", "_", "\0", "\ud800") }), (text) => {
      for (const document of readConllu(text)) writeConllu(document);
    }));
  });
});

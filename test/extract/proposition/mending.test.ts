/** Mistakes that parsers make often, on trees written by hand. */
import { describe, expect, it } from "vitest";
import { findPropositions } from "../../../src/extract/proposition/index.js";
import type { PartOfSpeech, Tagged, Token } from "../../../src/types.js";
import { clauseOf } from "./reading.js";

/** A sentence from lines "word lemma POS head relation", heads counted from 1, 0 for the root. */
const documentOf = (rows: readonly string[]): Tagged => {
  let text = "";
  const tokens = rows.map((row): Token => {
    const [word = "", lemma = "", pos = "X", head = "0", relation = ""] = row.split(" ");
    const start = text === "" ? 0 : text.length + 1;
    text += `${text === "" ? "" : " "}${word}`;
    return { text: word, span: { start, end: text.length }, lemma, pos: pos as PartOfSpeech, head: Number(head) - 1, relation };
  });
  const span = { start: 0, end: text.length };
  return { article: { text }, blocks: [{ span, kind: "paragraph" }], sentences: [{ text, span, block: 0, tokens }], quotations: [], diagnostics: [], mentions: [], entities: [], times: [], quantities: [] };
};

const clauses = (rows: readonly string[]): readonly string[] => {
  const document = documentOf(rows);
  const propositions = findPropositions(document, []);
  return propositions.map((proposition) => clauseOf({ ...document, attributions: [], propositions }, proposition));
};

describe("trees that are wrong", () => {
  it("reads a participle that was taken for the main verb", () => {
    expect(clauses(["The the DET 2 det", "deal deal NOUN 3 nsubj", "signed sign VERB 0 root", "yesterday yesterday NOUN 3 obl:unmarked", "covers cover VERB 3 ccomp", "ports port NOUN 5 obj"]))
      .toEqual(["The deal {was} signed yesterday", "The deal covers ports"]);
  });
  it("reads a main verb that was taken for a participle", () => {
    expect(clauses(["Berg Berg PROPN 0 root", "and and CCONJ 3 cc", "Holm Holm PROPN 1 conj", "signed sign VERB 3 acl", "the the DET 6 det", "deal deal NOUN 4 obj"]))
      .toEqual(["Berg and Holm signed the deal"]);
  });
  it("finds a subject by the word order", () => {
    expect(clauses(["In in ADP 2 case", "May May PROPN 7 obl", ", , PUNCT 5 punct", "the the DET 5 det", "mill mill NOUN 2 appos", "has have AUX 7 aux", "closed close VERB 0 root"]))
      .toEqual(["In May {,} the mill has closed"]);
  });
  it("sets a clause apart that was taken for a relative one", () => {
    expect(clauses([
      "He he PRON 2 nsubj", "saw see VERB 0 root", "the the DET 4 det", "mine mine NOUN 2 obj", ", , PUNCT 9 punct", "the the DET 7 det", "deal deal NOUN 9 nsubj:pass", "was be AUX 9 aux:pass", "signed sign VERB 4 acl:relcl",
    ])).toEqual(["He saw the mine", "the deal was signed"]);
  });
  it("drops a predicate whose subject cannot be told", () => {
    expect(clauses(["Closed close VERB 0 root", "on on ADP 3 case", "Sundays Sunday NOUN 1 obl"])).toEqual([]);
  });
});

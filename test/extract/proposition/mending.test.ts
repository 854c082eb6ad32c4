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
  it("finds a subject by the word order", () => {
    expect(clauses(["In in ADP 2 case", "May May PROPN 7 obl", ", , PUNCT 5 punct", "the the DET 5 det", "mill mill NOUN 2 appos", "has have AUX 7 aux", "closed close VERB 0 root"]))
      .toEqual(["In May {,} the mill has closed"]);
  });
  it("drops a predicate whose subject cannot be told", () => {
    expect(clauses(["Closed close VERB 0 root", "on on ADP 3 case", "Sundays Sunday NOUN 1 obl"])).toEqual([]);
  });
});

/** Mistakes that parsers make often, on trees written by hand. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { findPropositions } from "../../../src/extract/proposition/index.js";
import type { PartOfSpeech, Tagged, Token } from "../../../src/types.js";
import { clauseOf, read } from "./reading.js";

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
  const propositions = findPropositions(document, [], new Set());
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

describe("clauses hung on the wrong word", () => {
  it("takes a finite verb behind an infinitive for a conjunct of the verb above it", () => {
    expect(clauses([
      "The the DET 2 det", "dam dam NOUN 4 nsubj:pass", "was be AUX 4 aux:pass", "built build VERB 0 root", "to to PART 6 mark", "store store VERB 4 advcl", "water water NOUN 6 obj",
      "and and CCONJ 10 cc", "is be AUX 10 aux:pass", "fed feed VERB 6 conj", "by by ADP 12 case", "rivers river NOUN 10 obl:agent", ". . PUNCT 4 punct",
    ])).toEqual(["The dam was built to store water", "The dam is fed by rivers"]);
  });
  it("looks for the noun of a relative clause that agrees with its verb", () => {
    const told = clauses([
      "The the DET 2 det", "policies policy NOUN 10 nsubj", "of of ADP 5 case", "the the DET 5 det", "council council NOUN 2 nmod", ", , PUNCT 8 punct", "which which PRON 8 nsubj", "harm harm VERB 2 acl:relcl", ", , PUNCT 8 punct", "end end VERB 0 root",
    ]);
    expect(told).toContain("The policies of the council harm");
    expect(clauses([
      "The the DET 2 det", "owner owner NOUN 12 nsubj", "of of ADP 5 case", "the the DET 5 det", "mills mill NOUN 2 nmod", ", , PUNCT 9 punct", "who who PRON 9 nsubj", "has have AUX 9 aux", "left leave VERB 5 acl:relcl", ", , PUNCT 9 punct", "has have AUX 12 aux", "agreed agree VERB 0 root",
    ])).toContain("The owner of the mills has left");
  });
  it("tells of a person what hangs on the whole clause", () => {
    expect(clauses([
      "It it PRON 3 nsubj", "was be AUX 3 cop", "Lee Lee PROPN 0 root", ", , PUNCT 6 punct", "who who PRON 6 nsubj", "came come VERB 3 advcl:relcl", ". . PUNCT 3 punct",
    ])).toEqual(["It was Lee", "Lee came"]);
  });
  it("tells nothing of a relative pronoun whose noun is not found", () => {
    expect(clauses([
      "It it PRON 2 nsubj", "rose rise VERB 0 root", ", , PUNCT 5 punct", "which which PRON 5 nsubj", "came come VERB 2 advcl:relcl", "and and CCONJ 7 cc", "stayed stay VERB 5 conj", ". . PUNCT 2 punct",
    ])).toEqual(["It rose , which came and stayed"]);
  });
});

describe("verbs of saying inside a clause", () => {
  it("keeps what they tell in the clause", () => {
    const document = read("The mayor started the quarrel by saying that the firm had lied.");
    const told = document.propositions.map((proposition) => clauseOf(document, proposition));
    expect(told).toContain("The mayor started the quarrel by saying that the firm had lied");
  });
  it("keeps a plain answer", () => {
    expect(clauses(["Half half NOUN 2 nsubj", "said say VERB 0 root", "no no INTJ 2 discourse", ". . PUNCT 2 punct"])).toEqual(["Half said no"]);
  });
  it("leaves out brackets around a whole sentence and a conjunction before it", () => {
    expect(clauses(["( ( PUNCT 4 punct", "But but CCONJ 4 cc", "sales sale NOUN 4 nsubj", "fell fall VERB 0 root", ". . PUNCT 4 punct", ") ) PUNCT 4 punct"])).toEqual(["sales fell"]);
  });
});

describe("clauses that assert nothing", () => {
  it("takes an auxiliary before its subject for a condition", () => {
    const document = read("Had the dam held, the town would have been safe.");
    expect(document.propositions.map((proposition) => clauseOf(document, proposition))).toEqual(["Had the dam held , the town would have been safe"]);
    expect(document.propositions[0]?.conditions.map(({ text }) => text)).toEqual(["Had the dam held"]);
  });
  it("tells the clause behind one with 'whether'", () => {
    expect(clauses(["Whether whether SCONJ 3 mark", "it it PRON 3 nsubj", "rains rain VERB 8 advcl", ", , PUNCT 3 punct", "the the DET 6 det", "road road NOUN 8 nsubj", "is be AUX 8 cop", "closed closed ADJ 0 root"])).toEqual(["Whether it rains , the road is closed"]);
  });
  it("does not tell on its own how something is", () => {
    expect(clauses(["She she PRON 2 nsubj", "spoke speak VERB 0 root", "and and CCONJ 7 cc", "how how ADV 7 advmod", "the the DET 6 det", "mill mill NOUN 7 nsubj", "compares compare VERB 2 conj", ". . PUNCT 2 punct"])).toEqual(["She spoke"]);
  });
});

/** Clauses with the source that tells them. */
const told = (rows: readonly string[]): readonly string[] => {
  const document = documentOf(rows);
  const { attributions } = findAttributions(document);
  const propositions = findPropositions(document, attributions, new Set());
  return propositions.map((proposition) => `${proposition.attribution.at(-1)?.source?.text ?? "the article"}: ${clauseOf({ ...document, attributions, propositions }, proposition)}`);
};

describe("reported clauses whose tree is wrong", () => {
  it("tells the content where its subject was hung on the cue", () => {
    expect(told([
      "Such such ADJ 2 amod", "doubts doubt NOUN 7 nsubj", "have have AUX 4 aux", "hurt hurt VERB 7 ccomp", "trade trade NOUN 4 obj", ", , PUNCT 7 punct", "said say VERB 0 root", "analysts analyst NOUN 7 obj", ". . PUNCT 7 punct",
    ])).toEqual(["analysts: Such doubts have hurt trade"]);
  });
  it("takes a subject back that stands between the cue and the content", () => {
    expect(told([
      "She she PRON 2 nsubj", "said say VERB 0 root", "the the DET 4 det", "park park NOUN 2 obj", ", , PUNCT 7 punct", "is be AUX 7 cop", "full full ADJ 2 ccomp", "on on ADP 9 case", "Sundays Sunday PROPN 7 obl", ". . PUNCT 2 punct",
    ])).toEqual(["She: the park , is full on Sundays"]);
  });
  it("leaves the frame where the content is no clause", () => {
    expect(told(["The the DET 2 det", "firm firm NOUN 3 nsubj", "announced announce VERB 0 root", "a a DET 5 det", "merger merger NOUN 3 obj", ". . PUNCT 3 punct"])).toEqual(["the article: The firm announced a merger"]);
  });
  it("leaves the frame where what is told is a question", () => {
    expect(told([
      "Lee Lee PROPN 2 nsubj", "asked ask VERB 0 root", "how how SCONJ 6 mark", "the the DET 5 det", "rivers river NOUN 6 nsubj", "rose rise VERB 2 ccomp", ". . PUNCT 2 punct",
    ])).toEqual(["the article: Lee asked how the rivers rose"]);
  });

  it("tells nothing that somebody says of whom nothing is known", () => {
    expect(clauses(["The the DET 2 det", "council council NOUN 3 nsubj", "failed fail VERB 0 root"])).toEqual(["The council failed"]);
    expect(clauses(["that that SCONJ 4 mark", "the the DET 3 det", "council council NOUN 4 nsubj", "failed fail VERB 0 root"])).toEqual([]);
  });

  it("ends no clause in a conjunction", () => {
    expect(clauses(["The the DET 2 det", "mill mill NOUN 3 nsubj", "closed close VERB 0 root", "and and CCONJ 3 cc", ". . PUNCT 3 punct"])).toEqual(["The mill closed"]);
  });

  it("says an auxiliary once that two verbs of a relative clause share", () => {
    expect(clauses([
      "Unions union NOUN 2 nsubj", "oppose oppose VERB 0 root", "plans plan NOUN 2 obj", "that that PRON 6 nsubj", "could could AUX 6 aux", "raise raise VERB 3 acl:relcl", "costs cost NOUN 6 obj",
      "or or CCONJ 9 cc", "delay delay VERB 6 conj", "trains train NOUN 9 obj", ". . PUNCT 2 punct",
    ])).toContain("plans could delay trains");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPropositions } from "../../../src/extract/proposition/index.js";
import { STATEMENT_TEMPLATES } from "../../../src/lexicon/statement-templates.js";
import type { Attribution, PartOfSpeech, Tagged, Token } from "../../../src/types.js";
import { deepFreeze } from "../../support/deep-freeze.js";

const WORDS = ["the", "bank", "said", "not", "raised", "raising", "if", "and", "that", "which", "was", "to", "of", "rates", ",", "“", "”", "accused", "called", "as", "percent", "Mary", "?"];
const RELATIONS = ["nsubj", "nsubj:pass", "csubj", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "appos", "conj", "cc", "aux", "aux:pass", "cop", "mark", "case", "det", "punct", "parataxis", "advmod", "nmod", "expl", "root", "nummod", "nsubj:outer"];
const TAGS: readonly PartOfSpeech[] = ["NOUN", "VERB", "AUX", "PROPN", "PRON", "ADJ", "ADP", "SCONJ", "PUNCT", "DET", "CCONJ", "NUM", "ADV"];

/** Any tree at all: heads at random, in circles and to themselves too. */
const anyTokens: fc.Arbitrary<readonly (readonly [string, PartOfSpeech, number, string])[]> = fc.integer({ min: 1, max: 14 }).chain((length) =>
  fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...TAGS), fc.integer({ min: -1, max: length - 1 }), fc.constantFrom(...RELATIONS)), { minLength: length, maxLength: length }));

const documentOf = (rows: readonly (readonly [string, PartOfSpeech, number, string])[]): Tagged => {
  let text = "";
  const tokens = rows.map(([word, pos, head, relation]): Token => {
    const start = text === "" ? 0 : text.length + 1;
    text += `${text === "" ? "" : " "}${word}`;
    return { text: word, span: { start, end: text.length }, lemma: word, pos, head, relation };
  });
  const span = { start: 0, end: text.length };
  return deepFreeze<Tagged>({
    article: { text }, blocks: [{ span, kind: "paragraph" }], sentences: [{ text, span, block: 0, tokens }], quotations: [], diagnostics: [], mentions: [], entities: [], times: [], quantities: [],
  });
};

/** An attribution over a stretch of the tokens, its cue another one. */
const attributionOf = (document: Tagged, from: number, to: number, cue: number): Attribution => {
  const { tokens } = document.sentences[0]!;
  const at = (index: number): Token => tokens[index % tokens.length]!;
  const [first, last] = [at(from), at(to)].sort((left, right) => left.span.start - right.span.start) as [Token, Token];
  const span = { start: first.span.start, end: last.span.end };
  return {
    id: "a1", content: [{ text: document.article.text.slice(span.start, span.end), span }], cue: { text: at(cue).text, span: at(cue).span, lemma: at(cue).lemma }, mode: "indirect", stance: "denying", certainty: "certain",
  };
};

describe("propositions of any tree", () => {
  it("stand in the article, word by word", () => {
    fc.assert(fc.property(anyTokens, fc.nat(), fc.nat(), fc.nat(), (rows, from, to, cue) => {
      const document = documentOf(rows);
      const { text } = document.article;
      const { tokens } = document.sentences[0]!;
      const templates = new Set(STATEMENT_TEMPLATES);
      for (const found of findPropositions(document, [attributionOf(document, from, to, cue)], new Set())) {
        const phrases = [found, found.proposition.predicate, ...(found.proposition.subject === undefined ? [] : [found.proposition.subject]), ...found.proposition.arguments, ...found.conditions];
        for (const phrase of phrases) {
          expect(text.slice(phrase.span.start, phrase.span.end)).toBe(phrase.text);
          expect(phrase.text).not.toBe("");
        }
        expect(found.clause.length).toBeGreaterThan(0);
        for (const piece of found.clause) {
          if (piece.how === "template") expect(templates.has(piece.text)).toBe(true);
          else {
            expect(piece.tokens.length).toBeGreaterThan(0);
            expect(piece.tokens.every((index, place) => tokens[index] !== undefined && (place === 0 || piece.tokens[place - 1]! < index))).toBe(true);
            if (piece.inflect !== undefined) expect(piece.tokens.length).toBe(1);
          }
        }
      }
    }), { numRuns: 2000 });
  });

  it("have a subject and a predicate", () => {
    fc.assert(fc.property(anyTokens, (rows) => {
      for (const { proposition, head } of findPropositions(documentOf(rows), [], new Set())) {
        expect(proposition.subject).toBeDefined();
        expect(rows[head]).toBeDefined();
      }
    }), { numRuns: 1000 });
  });

  it("are none where the sentence asks", () => {
    fc.assert(fc.property(anyTokens, (rows) => {
      expect(findPropositions(documentOf([...rows, ["?", "PUNCT", 0, "punct"]]), [], new Set())).toEqual([]);
    }));
  });
});

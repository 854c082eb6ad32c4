/** What holds for every text, whatever it says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact, coverage, explainClaim, extractClaims, STATEMENT_TEMPLATES, type Article, type Extraction, type Statement } from "../../src/index.js";
import { anyText } from "../support/arbitraries.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { faultsOf } from "../support/spans.js";

const RUNS = { numRuns: 300, seed: 20241121 };
const dates = fc.constantFrom(undefined, "2024-06-20", "2023-01-01T09:30:00Z", "not a date");
const articles: fc.Arbitrary<Article> = fc.tuple(anyText, dates).map(([text, publishedAt]) => (publishedAt === undefined ? { text } : { text, publishedAt }));

/** The seed gives every property the same articles: each is read once. */
const read = new Map<string, Extraction>();

const readOnce = (article: Article): Extraction => {
  const key = JSON.stringify(article);
  const extraction = read.get(key) ?? deepFreeze(extractClaims(deepFreeze(article)));
  read.set(key, extraction);
  return extraction;
};

const holds = (name: string, check: (extraction: Extraction, article: Article) => void): void => {
  it(name, () => {
    fc.assert(fc.property(articles, (article) => { check(readOnce(article), article); }), RUNS);
  });
};

const blank = (text: string): string => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u200b]/g, "");

/** Letters and digits of a text, without case: what a repair may not change. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const faultOfPart = (text: string, part: Statement["parts"][number]): string | undefined => {
  switch (part.how) {
    case "verbatim":
      return text.slice(part.from.start, part.from.end) === part.text ? undefined : `not verbatim: ${part.text}`;
    case "mended":
    case "resolved":
      return letters(text.slice(part.from.start, part.from.end)) === letters(part.text) ? undefined : `not from the article: ${part.text}`;
    case "inflected":
      return text.slice(part.from.start, part.from.end).trim() === "" ? `inflected from nothing: ${part.text}` : undefined;
    case "dated":
      return part.replaces.end > part.replaces.start ? undefined : `dated from nothing: ${part.text}`;
    case "template":
      return STATEMENT_TEMPLATES.includes(part.text) ? undefined : `not in the list of templates: ${part.text}`;
  }
};

describe("every extraction", () => {
  holds("gives the words that stand at its spans", (extraction, { text }) => {
    expect(faultsOf(text, extraction)).toEqual([]);
  });

  holds("accounts for every character once, in order", ({ ledger }, { text }) => {
    expect(ledger.reduce((end, { span }) => (span.start === end && span.end > end ? span.end : Number.NaN), 0)).toBe(text.length);
  });

  holds("cuts the text into sentences that hold all but blanks", ({ sentences }, { text }) => {
    expect(blank(sentences.map((sentence) => sentence.text).join(""))).toBe(blank(text));
    sentences.forEach(({ span }, at) => { expect(span.start).toBeGreaterThanOrEqual(sentences[at - 1]?.span.end ?? 0); });
  });

  holds("cuts sentences into tokens that hold all but blanks", ({ sentences }) => {
    for (const { text, tokens } of sentences) expect(blank(tokens.map((token) => token.text).join(""))).toBe(blank(text));
  });

  holds("gives every sentence one tree", ({ sentences }) => {
    for (const { tokens } of sentences) {
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
      tokens.forEach((_, start) => {
        let at = start;
        for (let steps = 0; steps <= tokens.length && at >= 0; steps++) at = tokens[at]?.head ?? -1;
        expect(at).toBe(-1);
      });
    }
  });

  holds("makes statements of the article's words and the listed templates only", ({ claims }, { text }) => {
    for (const { statement } of claims) {
      expect(statement.parts.map((part) => part.text).join("")).toBe(statement.text);
      expect(statement.parts.map((part) => faultOfPart(text, part)).filter((fault) => fault !== undefined)).toEqual([]);
    }
  });

  holds("says no word of the article twice in one statement", ({ claims }) => {
    for (const { statement } of claims) {
      const said = statement.parts.flatMap((part) => (part.how === "verbatim" || part.how === "mended" || part.how === "inflected" ? [part.from] : [])).sort((left, right) => left.start - right.start);
      expect(said.filter(({ start }, at) => start < (said[at - 1]?.end ?? 0)).map(({ start }) => `${statement.text}: ${start}`)).toEqual([]);
    }
  });

  holds("points only at what exists", ({ blocks, sentences, mentions, entities, attributions, claims, ledger }) => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    const attributionIds = new Set(attributions.map(({ id }) => id));
    expect(attributionIds.size).toBe(attributions.length);
    for (const { block } of sentences) expect(blocks[block]).toBeDefined();
    for (const { entity } of mentions) if (entity !== undefined) expect(ids).toContain(entity);
    for (const entity of entities) for (const index of entity.mentions) expect(mentions[index]?.entity).toBe(entity.id);
    for (const { parent } of attributions) if (parent !== undefined) expect(attributionIds).toContain(parent);
    for (const claim of claims) {
      expect(sentences[claim.sentence]).toBeDefined();
      for (const attribution of claim.attribution) expect(attributions).toContain(attribution);
      if (claim.kind === "quantity") expect(claim.quantities[claim.measure.quantity]).toBeDefined();
    }
    const claimIds = new Set(claims.map(({ id }) => id));
    for (const entry of ledger) for (const id of entry.claims ?? []) expect(claimIds).toContain(id);
  });

  holds("gives scores between 0 and 1 and claims in order of their spans", ({ claims }) => {
    claims.forEach(({ checkWorthiness, confidence, span }, at) => {
      expect(checkWorthiness).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness).toBeLessThanOrEqual(1);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(span.start).toBeGreaterThanOrEqual(claims[at - 1]?.span.start ?? 0);
    });
  });

  holds("can be explained, compacted and summed up", (extraction) => {
    for (const claim of extraction.claims) expect(explainClaim(claim).length).toBeGreaterThan(0);
    expect(JSON.stringify(compact(extraction))).not.toContain('"tokens"');
    expect(coverage(extraction)).toBeDefined();
  });

  holds("holds nothing that JSON cannot: no undefined, null or NaN", (extraction) => {
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
    expect(JSON.stringify(extraction)).not.toMatch(/:null[,}]/);
  });
});

describe("the same input", () => {
  it("gives the same bytes again, and in any order of documents", () => {
    fc.assert(fc.property(fc.array(articles, { minLength: 2, maxLength: 5 }), (documents) => {
      const forward = documents.map((article) => JSON.stringify(extractClaims(article)));
      const backward = documents.toReversed().map((article) => JSON.stringify(extractClaims(article))).toReversed();
      expect(backward).toEqual(forward);
    }), { ...RUNS, numRuns: 40 });
  });

  it("gives claims whose ids depend on the text alone", () => {
    fc.assert(fc.property(anyText, (text) => {
      const ids = (publishedAt?: string): readonly string[] => extractClaims(publishedAt === undefined ? { text } : { text, publishedAt }).claims.map(({ id }) => id);
      expect(ids("2024-06-20")).toEqual(ids("1999-12-31"));
      expect(ids("2024-06-20")).toEqual(ids());
    }), { ...RUNS, numRuns: 60 });
  });
});

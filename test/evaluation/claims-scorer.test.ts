/** The scorer of claims on cases small enough to count by hand. */
import { describe, expect, it } from "vitest";
import type { Attribution, Claim, Extraction } from "../../src/index.js";
import { phraseAt } from "../../src/text/span.js";
import { scoreArticle, totalOf, wordF1, type GoldClaim } from "./scorers/claims.js";

const TEXT = "Prices rose by 4 percent, the bank said. Is that much?";

const attribution: Attribution = {
  id: "attribution-1", source: { ...phraseAt(TEXT, { start: 26, end: 34 }), kind: "organization" }, content: [phraseAt(TEXT, { start: 0, end: 24 })],
  mode: "indirect", stance: "neutral", certainty: "certain",
};

const claimAt = (start: number, end: number, statement: string, by: readonly Attribution[] = [attribution]): Claim => ({
  ...phraseAt(TEXT, { start, end }), id: `claim-${start}`, kind: "event", sentence: 0, statement: { text: statement, parts: [] },
  proposition: { subject: { ...phraseAt(TEXT, { start: 0, end: 6 }), role: "subject" }, predicate: { ...phraseAt(TEXT, { start: 7, end: 11 }), lemma: "rise", tense: "past", voice: "active" }, arguments: [] },
  attribution: by, polarity: "positive", certainty: "certain", times: [], quantities: [], conditions: [], verifiability: "verifiable", checkWorthiness: 0.5, confidence: 0.5,
  identity: { predicate: "rise", polarity: "positive" }, key: "rise", evidence: [],
});

const extractionOf = (...claims: readonly Claim[]): Extraction => ({
  version: "0", article: { text: TEXT }, blocks: [], sentences: [], quotations: [], mentions: [], entities: [], times: [], quantities: [],
  attributions: [attribution], propositions: [], claims, ledger: [], diagnostics: [],
});

const gold: GoldClaim = { span: { start: 0, end: 24 }, source: ["the bank"], kind: ["event"], statement: "Prices rose by 4 percent.", must: ["rose", "4"], polarity: "positive" };

describe("scoreArticle", () => {
  it("gives a perfect claim the full score", () => {
    expect(totalOf(scoreArticle({ claims: [gold] }, extractionOf(claimAt(0, 24, "Prices rose by 4 percent."))))).toBe(1);
  });

  it("counts a wrong source as one of four fields", () => {
    const score = scoreArticle({ claims: [gold] }, extractionOf(claimAt(0, 24, "Prices rose by 4 percent.", [])));
    expect([score.found, score.fieldsRight, score.fields]).toEqual([1, 3, 4]);
  });

  it.each([
    ["lacks a required word", claimAt(0, 24, "Prices rose by a few percent.")],
    ["stands elsewhere", claimAt(30, 54, "Prices rose by 4 percent.")],
    ["says too much", claimAt(0, 24, "Prices rose by 4 percent and so did the wages of nurses, teachers and drivers in all towns.")],
  ])("does not match a claim that %s", (_, claim) => {
    expect(scoreArticle({ claims: [gold] }, extractionOf(claim)).found).toBe(0);
  });

  it("uses each claim once", () => {
    const score = scoreArticle({ claims: [gold, gold] }, extractionOf(claimAt(0, 24, "Prices rose by 4 percent.")));
    expect([score.gold, score.found]).toEqual([2, 1]);
  });

  it("counts what is no claim as spurious", () => {
    expect(scoreArticle({ claims: [gold], notClaims: ["Is that much?"] }, extractionOf(claimAt(41, 54, "That is much."))).spurious).toBe(1);
  });

  it("orders claims by worth", () => {
    const low = { ...gold, span: { start: 41, end: 54 }, statement: "That is much.", must: [], worth: 0 };
    const score = scoreArticle({ claims: [{ ...gold, worth: 2 }, low] }, extractionOf({ ...claimAt(0, 24, "Prices rose by 4 percent."), checkWorthiness: 0.9 }, claimAt(41, 54, "That is much.")));
    expect([score.worthOrdered, score.worthPairs]).toEqual([1, 1]);
  });
});

describe("wordF1", () => {
  it("counts distinct words without case, marks and separators of thousands", () => {
    expect(wordF1("The “10.000” troops", "the 10,000 troops")).toBe(1);
    expect(wordF1("a b", "a c")).toBe(0.5);
    expect(wordF1("", "a")).toBe(0);
  });
});

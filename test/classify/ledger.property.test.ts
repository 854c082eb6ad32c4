import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/classify/index.js";
import type { Extraction } from "../../src/types.js";
import { read } from "./read.js";

const SENTENCES: readonly string[] = [
  "Rents rose by 7 percent.", "“The plan is a disgrace,” said Anna Lund.", "Why did nobody call?", "Dear readers,", "Sign up for our newsletter.", "It remains to be seen who will win.",
  "According to the coroner, the sailor drowned, and his brother fled to Norland.", "What a shame!", "Not a word of thanks.", "The bridge, built in 1961, collapsed on Tuesday.", "BREAKING NEWS",
];
const texts = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: "binary", maxLength: 30 })), { maxLength: 6 })
  .chain((pieces) => fc.constantFrom(" ", "\n\n", "\n").map((joint) => pieces.join(joint)));

const checkPartition = ({ article: { text }, ledger, claims }: Extraction): void => {
  let at = 0;
  for (const { span, status, claims: held } of ledger) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(status === "claim").toBe(held !== undefined && held.length > 0);
    if (status === "blank") expect(text.slice(span.start, span.end).trim()).toBe("");
    at = span.end;
  }
  expect(at).toBe(text.length);
  const ids = new Set(claims.map(({ id }) => id));
  expect(ids.size).toBe(claims.length);
  for (const { claims: held } of ledger) for (const id of held ?? []) expect(ids.has(id)).toBe(true);
};

describe("the ledger", () => {
  it("partitions any text", () => {
    fc.assert(fc.property(texts, (text) => { checkPartition(read(text)); }), { numRuns: 60 });
  });

  it("holds the predicate of every claim under that claim", () => {
    const { claims, ledger } = read(SENTENCES.join(" "));
    for (const { id, proposition: { predicate } } of claims) {
      const entry = ledger.find(({ span }) => span.start <= predicate.span.start && predicate.span.start < span.end);
      expect(entry?.claims).toContain(id);
    }
    expect(claims.length).toBeGreaterThan(3);
  });

  const statusOf = (text: string, words: string): string => {
    const { article, ledger } = read(text);
    const at = article.text.indexOf(words);
    const entry = ledger.find(({ span }) => span.start <= at && at < span.end);
    return [entry?.status, entry?.reason].filter((part) => part !== undefined).join(" ");
  };

  for (const [text, words, status] of [
    ["Rents rose. Why did nobody call?", "Why", "question"],
    ["Rents rose by 7 percent.", "rose", "claim"],
    ["The bank said that rents rose.", "The bank said", "attribution"],
    ["Rents rose. It remains to be seen who will win.", "remains", "residue rhetoric"],
    ["Rents rose. Sign this letter today.", "Sign", "residue command"],
    ["Rents rose. Hello again, friends.", "friends", "residue greeting"],
  ] as const) {
    it(`${JSON.stringify(words)} in ${JSON.stringify(text)} is ${status}`, () => { expect(statusOf(text, words)).toBe(status); });
  }

  it("is summed up by coverage", () => {
    const { total, byStatus, accounted, residue } = coverage(read("Rents rose. Why did nobody call? It remains to be seen who will win."));
    expect(Object.values(byStatus).reduce((sum, value) => sum + value, 0)).toBe(total);
    expect(byStatus.question).toBeGreaterThan(15);
    expect(residue.map(({ reason }) => reason)).toContain("rhetoric");
    expect(accounted).toBeGreaterThan(0.3);
    expect(accounted).toBeLessThan(1);
    expect(coverage({ ledger: [] }).accounted).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { KIND_RULES } from "../../src/classify/kind/index.js";
import { readingOf } from "../../src/classify/reading.js";
import { settingOf } from "../../src/classify/setting.js";
import { LABELLED_KINDS } from "./kinds.js";
import { extracted, mainClaim, read } from "./read.js";

describe("rules of kind", () => {
  it("have ids of their own", () => {
    expect(new Set(KIND_RULES.map(({ id }) => id)).size).toBe(KIND_RULES.length);
  });

  for (const rule of KIND_RULES) {
    it(`${rule.id}: ${rule.summary}`, () => {
      const applies = (text: string): boolean => {
        const document = extracted({ text });
        const setting = settingOf(document);
        return document.propositions.some((proposition) => rule.find(readingOf(setting, proposition)) !== undefined);
      };
      expect(rule.examples.hits.filter((text) => !applies(text))).toEqual([]);
      if (rule.id !== "event-default") expect(rule.examples.misses.filter(applies)).toEqual([]);
    });
  }
});

describe("kinds of labelled sentences", () => {
  it("agree with the hand in nine of ten", () => {
    const cases = Object.entries(LABELLED_KINDS).flatMap(([kind, sentences]) => sentences.map((sentence) => ({ kind, sentence })));
    const right = cases.filter(({ kind, sentence }) => mainClaim(read(sentence))?.kind === kind);
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });
});

import { describe, expect, it } from "vitest";
import { countSources, decimals, nameBookOf, shareOf, voicesOf, whenOf } from "../../src/formats/readable.js";
import type { Attribution, Extraction } from "../../src/types.js";
import { attributionIn, claimIn, phraseIn, sampleOf } from "./sample.js";

const TEXT = "Ida Holm left.\nShe said that the report, which nobody has read, says prices rose on Monday, Monday and in May.";

const bySource = (words: string, entity?: string): Attribution =>
  ({ ...attributionIn(TEXT, words), source: { ...phraseIn(TEXT, words), kind: "person", ...(entity === undefined ? {} : { entity }) } });

const extraction = (...attribution: readonly Attribution[]): Extraction =>
  sampleOf(TEXT, [claimIn(TEXT, "prices rose", "Prices rose.", { attribution })], {
    entities: [{ id: "holm", type: "person", name: "Ida Holm", mentions: [0, 1] }],
    mentions: [{ ...phraseIn(TEXT, "Ida Holm"), type: "person", form: "name", entity: "holm" }, { ...phraseIn(TEXT, "She"), type: "person", form: "pronoun", entity: "holm" }],
  });

const namesIn = (document: Extraction): readonly (string | undefined)[] => voicesOf(document.claims[0]!, nameBookOf(document)).map(({ name }) => name);

describe("voicesOf", () => {
  it("names a pronoun's person, and leaves out a clause about the source", () => {
    expect(namesIn(extraction(bySource("She", "holm"), bySource("the report, which nobody has read")))).toEqual(["Ida Holm", "the report"]);
  });

  it("keeps the article's words where the entity is not known", () => {
    expect(namesIn(extraction(bySource("She")))).toEqual(["She"]);
    expect(namesIn(extraction(bySource("She", "nobody")))).toEqual(["She"]);
  });

  it("tells a source that is left open from none", () => {
    expect(namesIn(extraction(attributionIn(TEXT, undefined)))).toEqual([undefined]);
    expect(namesIn(extraction())).toEqual([]);
  });
});

describe("countSources", () => {
  it("counts a person once, by whatever words", () => {
    expect(countSources(extraction(bySource("She", "holm"), bySource("Ida Holm", "holm"), bySource("the report")))).toBe(2);
  });
});

describe("whenOf", () => {
  it("prefers dates to words and tells each once", () => {
    const [claim] = extraction().claims;
    const times = [{ ...phraseIn(TEXT, "on Monday"), anchor: "narrative" }, { ...phraseIn(TEXT, "Monday"), value: "2024-06-17", anchor: "publication" }, { ...phraseIn(TEXT, "May"), value: "2024-06-17", anchor: "publication" }] as const;
    expect(whenOf({ ...claim!, times })).toEqual(["on Monday", "2024-06-17"]);
  });
});

describe("shareOf", () => {
  it("leaves blanks out of account", () => {
    const document = sampleOf("ab  cd", [], { ledger: [{ span: { start: 0, end: 2 }, status: "claim" }, { span: { start: 2, end: 4 }, status: "blank" }, { span: { start: 4, end: 6 }, status: "residue" }] });
    expect(shareOf(document, "claim")).toBe(0.5);
    expect(shareOf(sampleOf("", [], { ledger: [] }), "claim")).toBe(0);
  });
});

describe("decimals", () => {
  it.each([[0, "0.00"], [0.05, "0.05"], [0.7312, "0.73"], [1, "1.00"], [-3, "0.00"], [7, "1.00"]])("%d is %s", (probability, text) => {
    expect(decimals(probability)).toBe(text);
  });
});

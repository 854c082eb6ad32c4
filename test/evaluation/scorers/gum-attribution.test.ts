/** What of GUM's relations counts, on relations written for these tests. */
import { describe, expect, it } from "vitest";
import { isMaker, theirGumAttributions, toFirstComma, type GoldSpan, type GumAttribution } from "./gum-attribution.js";

const span = (text: string): readonly GoldSpan[] => (text === "" ? [] : [{ text, start: 0, end: text.length }]);
const relation = (edu: string, source: string, cue: string, content = "the bridge"): GumAttribution => ({ edu: span(edu), source: span(source), cue: span(cue), content: span(content) });

describe("relations that name a maker", () => {
  it("are credits of pictures", () => {
    expect(isMaker("news", relation("Image: A. Lee.", "A. Lee", ""))).toBe(true);
    expect(isMaker("news", relation("A. Lee.", "A. Lee", "", "Video:"))).toBe(true);
  });

  it("are bylines of academic articles", () => {
    expect(isMaker("academic", relation("A. Lee, a.lee@town.example", "A. Lee, a.lee@town.example", ""))).toBe(true);
  });

  it("are not lines of speakers, clauses or cues", () => {
    expect(isMaker("court", relation("Mr. Lee.", "Mr. Lee", ""))).toBe(false);
    expect(isMaker("academic", relation("Lee answered yes", "Lee", ""))).toBe(false);
    expect(isMaker("news", relation("Image reports say", "Image reports", "say"))).toBe(false);
  });

  it("do not count", () => {
    expect(theirGumAttributions("Image: A. Lee.", "news", [relation("Image: A. Lee.", "A. Lee", "")])).toEqual([]);
  });
});

describe("toFirstComma", () => {
  it("ends at the first comma of all spans", () => {
    expect(toFirstComma("Ann Lee, a doctor, and Bo", [{ start: 0, end: 17 }, { start: 23, end: 25 }])).toEqual([{ start: 0, end: 7 }]);
    expect(toFirstComma("Ann Lee", [{ start: 0, end: 7 }])).toEqual([{ start: 0, end: 7 }]);
  });
});

import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/segment/diagnostics.js";
import { splitSentences } from "../../src/segment/index.js";

describe("diagnostics of the first stage", () => {
  it.each(["2024-02-29", "2024-06-19T14:30", "2024-06-19T14:30:05Z", "2024-06-19T14:30:05.123+02:00", "2024-12-31T24:00"])("takes %s for a date", (date) => {
    expect(isCalendarDate(date)).toBe(true);
    expect(splitSentences({ text: "Prices rose.", publishedAt: date }).diagnostics).toEqual([]);
  });

  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-06-31", "19 June 2024", "2024-6-1", "", "2024-06-19T25:00", "2024-06-19 "])("says that %j is no date", (date) => {
    expect(splitSentences({ text: "Prices rose.", publishedAt: date }).diagnostics).toMatchObject([{ code: "invalid-date", severity: "warning" }]);
  });

  it("points at the first character that a reader cannot see", () => {
    expect(splitSentences("Prices \u202Erose\u200B.").diagnostics).toMatchObject([{ code: "invisible-characters", severity: "warning", span: { start: 7, end: 8 } }]);
  });

  it("has nothing to say about a plain article", () => {
    expect(splitSentences("Prices rose.\n\nWages fell.").diagnostics).toEqual([]);
  });

  it("throws for what is no article, and for nothing else", () => {
    expect(() => splitSentences(null as unknown as string)).toThrow(TypeError);
    expect(() => splitSentences("a".repeat(11), { maxLength: 10 })).toThrow(RangeError);
    expect(splitSentences("a".repeat(1_000_001), { maxLength: 2_000_000 }).sentences.length).toBeGreaterThan(1);
    expect(splitSentences("").sentences).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cover, covers, overlaps, phraseAt, phraseOf, spansOf } from "../../src/text/span.js";

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length }));

describe("spans", () => {
  it("cover what they were made of", () => {
    fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
      const whole = cover(spans);
      expect(spans.every((part) => covers(whole, part))).toBe(true);
    }));
  });

  it("overlap in both directions or in none", () => {
    fc.assert(fc.property(span, span, (left, right) => {
      expect(overlaps(left, right)).toBe(overlaps(right, left));
      expect(overlaps(left, right)).toBe(left.end > right.start && right.end > left.start);
    }));
  });

  it("need at least one to cover", () => {
    expect(() => cover([])).toThrow(RangeError);
  });
});

describe("phraseOf", () => {
  const text = "The bank, he said, failed.";

  it("joins words with only blanks between them", () => {
    expect(phraseOf(text, [{ start: 0, end: 3 }, { start: 4, end: 8 }])).toEqual(phraseAt(text, { start: 0, end: 8 }));
  });

  it("keeps apart what other words stand between", () => {
    const phrase = phraseOf(text, [{ start: 0, end: 8 }, { start: 19, end: 25 }]);
    expect(phrase.text).toBe("The bank, he said, failed");
    expect(spansOf(phrase).map(({ start, end }) => text.slice(start, end))).toEqual(["The bank", "failed"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers } from "../../src/text/span.js";
import { within } from "../../src/text/within.js";

const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
  .map((pairs) => pairs.map(([start, length]) => ({ span: { start, end: start + length } })).sort((a, b) => a.span.start - b.span.start));

describe("within", () => {
  it("finds what a walk over the whole list finds", () => {
    fc.assert(fc.property(spans, fc.nat(60), fc.nat(30), (items, start, length) => {
      const wanted = { start, end: start + length };
      expect(within(items, wanted)).toEqual(items.filter(({ span }) => covers(wanted, span)));
    }));
  });
});

/** The scorer on cases small enough to count by hand. */
import { expect, it } from "vitest";
import { addAttributionCounts, noAttributionCounts, type GoldAttribution } from "./attribution.js";

// "Ann said it rained ." as five tokens.
const tokens = [{ start: 0, end: 3 }, { start: 4, end: 8 }, { start: 9, end: 11 }, { start: 12, end: 18 }, { start: 18, end: 19 }];
const gold: GoldAttribution = { source: [{ start: 0, end: 3 }], cue: [{ start: 4, end: 8 }], content: [{ start: 9, end: 18 }] };

it("counts an identical attribution as right in every measure", () => {
  const counts = noAttributionCounts();
  addAttributionCounts(counts, [gold], [gold], tokens);
  expect(counts.cueExact).toEqual({ right: 1, predicted: 1, gold: 1 });
  expect(counts.contentTokens).toEqual({ right: 2, predicted: 2, gold: 2 });
  expect(counts.whole).toEqual({ right: 1, predicted: 1, gold: 1 });
});

it("gives a longer cue and content what they share", () => {
  const counts = noAttributionCounts();
  addAttributionCounts(counts, [{ ...gold, cue: [{ start: 0, end: 8 }], content: [{ start: 9, end: 19 }] }], [gold], tokens);
  expect(counts.cueExact).toEqual({ right: 0, predicted: 1, gold: 1 });
  expect(counts.cueOverlap).toEqual({ right: 1, predicted: 1, gold: 1 });
  expect(counts.contentTokens).toEqual({ right: 2, predicted: 3, gold: 2 });
  expect(counts.whole.right).toBe(1);
});

it("does not count a whole attribution where the source is another's or half of the content is missing", () => {
  const counts = noAttributionCounts();
  addAttributionCounts(counts, [{ ...gold, source: [{ start: 18, end: 19 }] }, { ...gold, content: [{ start: 18, end: 19 }] }], [gold], tokens);
  expect(counts.whole).toEqual({ right: 0, predicted: 2, gold: 1 });
});

it("counts what is missing and what is too much", () => {
  const counts = noAttributionCounts();
  addAttributionCounts(counts, [], [gold], tokens);
  addAttributionCounts(counts, [gold], [], tokens);
  expect(counts.sourceTokens).toEqual({ right: 0, predicted: 1, gold: 1 });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findValues } from "../../../src/tag/values/index.js";
import type { Values } from "../../../src/tag/values/index.js";
import { anyText } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { parsedOf, valuesOf } from "./read.js";

/** Texts thick with numbers and words of time, whole and torn. */
const PIECES = [
  "12", "3,5", "10.000", "1.2.3", "2024", "1990s", "24-06-2024", "6/7/2021", "2:30", "%", "$", "€", "-", "–", "/", ":", ".", ",", " ", " ", " ", "(", ")", "'", "’", "bn", "m", "k", "percent", "points",
  "million", "hundreds of ", "half a ", "a third of ", "one in ", "the ", "last ", "next ", "this ", "year", "years", "week", "day", "before", "ago", "later", "June", "Oct.", "May", "Friday", "Sun.",
  "from ", "to ", "between ", "and ", "since ", "more than ", "up to ", "rose ", "by ", "p.m.", "noon", "Q3", "Christmas", "minus ", "\u0000", "\ud800", "½", "٣", "99999999999999999999999",
] as const;

const numericText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
const text = fc.oneof(numericText, numericText.map((pieces) => pieces.split("").join(" ")), anyText);
const published = fc.constantFrom(undefined, "2024-06-20", "2024-02-29T08:00:00Z", "nonsense");

const DATE_PART = String.raw`(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|\d{4}-W\d{2}|\d{3}X|\d{2}XX`;
const DATE_STRING = new RegExp(`^(?:(?:${DATE_PART})(?:/(?:${DATE_PART}|\\.\\.))?|PT?\\d+(?:\\.\\d+)?[YMWDHS])$`, "u");

const phrasesOf = ({ times, quantities, mentions }: Values): readonly { readonly text: string; readonly span: { readonly start: number; readonly end: number } }[] => [
  ...times, ...quantities, ...mentions, ...quantities.flatMap(({ counted }) => (counted === undefined ? [] : [counted])),
];

describe("the values of any text", () => {
  test("stand where they say, ascending, and are well formed", () => {
    fc.assert(fc.property(text, published, (article, publishedAt) => {
      const values = findValues(deepFreeze(parsedOf(article, publishedAt)));
      for (const { text: words, span } of phrasesOf(values)) expect(words).toBe(article.slice(span.start, span.end));
      for (const { value } of values.times) if (value !== undefined) expect(value).toMatch(DATE_STRING);
      for (const { value, to } of values.quantities) expect([value, to ?? 0].every(Number.isFinite)).toBe(true);
      for (const list of [values.times, values.quantities, values.mentions]) {
        list.forEach(({ span }, index) => {
          expect(span.start).toBeGreaterThanOrEqual(list[index - 1]?.span.end ?? 0);
        });
      }
    }), { numRuns: 150 });
  });

  test("count from publication only where it is given", () => {
    fc.assert(fc.property(text, (article) => {
      expect(valuesOf(article).times.every(({ anchor }) => anchor !== "publication")).toBe(true);
    }), { numRuns: 50 });
  });

  test("have a value exactly where their anchor promises one", () => {
    fc.assert(fc.property(text, published, (article, publishedAt) => {
      for (const { anchor, value } of valuesOf(article, publishedAt).times) {
        expect(value !== undefined).toBe(anchor === "absolute" || anchor === "publication");
      }
    }), { numRuns: 50 });
  });

  test("do not depend on what was read before", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      const alone = valuesOf(left, "2024-06-20");
      valuesOf(right, "2021-01-01");
      expect(valuesOf(left, "2024-06-20")).toEqual(alone);
    }), { numRuns: 30 });
  });
});

describe("long runs", () => {
  test.each([
    ["digits", "1"], ["spaced digits", "1 "], ["dots", "1."], ["commas", "1,"], ["slashes", "1/"], ["magnitudes", "million "], ["hundreds", "hundreds of "], ["years", "2024 "],
    ["dashes", "2024-"], ["months", "May "], ["currency", "$"], ["articles", "a half "], ["clocks", "2:30 "], ["letters", "m"], ["and", "one and "], ["last", "last "],
  ])("of %s are read to their end", (_name, piece) => {
    const values = valuesOf(piece.repeat(Math.floor(10_000 / piece.length)), "2024-06-20");
    for (const { value } of values.quantities) expect(Number.isFinite(value)).toBe(true);
  });
});

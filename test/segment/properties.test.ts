import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/index.js";
import { isBlank } from "../../src/text/characters.js";
import type { Segmented } from "../../src/types.js";

/** What is wrong with a document, or undefined: sentences and tokens must cover each character that is not blank, once and in order. */
const faultOf = ({ article: { text }, blocks, sentences, quotations }: Segmented): string | undefined => {
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const { span, text: words, block, tokens } of sentences) {
    if (span.start < last || words !== text.slice(span.start, span.end)) return "sentence";
    if (tokens[0]?.span.start !== span.start || tokens.at(-1)?.span.end !== span.end) return "sentence edges";
    const { start, end } = blocks[block]!.span;
    if (start > span.start || end < span.end) return "block";
    for (const token of tokens) {
      if (token.span.start < last || token.span.end <= token.span.start || token.text !== text.slice(token.span.start, token.span.end)) return "token";
      const code = text.charCodeAt(token.span.start);
      const before = text.charCodeAt(token.span.start - 1);
      if (code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return "split surrogate pair";
      covered.fill(1, token.span.start, token.span.end);
      last = token.span.end;
    }
  }
  for (let at = 0; at < text.length; at += 1) if ((covered[at] === 1) === isBlank(text.charCodeAt(at))) return `coverage at ${at}`;
  return quotations.every(({ span, content }) => span.start <= content.start && content.start <= content.end && content.end <= span.end && span.end <= text.length) ? undefined : "quotation";
};

const ATOMS = [
  "A", "a", " ", ".", "\"", "'", "“", "”", "’", "(", ")", "said", "\n", "\n\n", "-", "1", "10", "Mr.", "U.S.", "p.m.", "?", "!", ",", "…", "http://", "@", ".com", ":)", "\ud83d", "\ude00", "\0", "\u202e", "\u200b",
  "n't", "'s", "Dear reader", "—", "• ", "1) ", "[1]", "By Ann", "(AP) -",
];

const check = (text: string): void => {
  expect(faultOf(splitSentences(text))).toBeUndefined();
};

describe("whatever the text holds", () => {
  it("partitions articles put together from pieces of news", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...ATOMS), { maxLength: 40 }), (pieces) => {
      check(pieces.join(""));
    }), { numRuns: 4_000 });
  });

  it("partitions any UTF-16, lone surrogates, NUL and direction controls included", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }), (codes) => {
      check(String.fromCharCode(...codes));
    }), { numRuns: 2_000 });
  });

  it("partitions every string of up to five pieces of a small alphabet", () => {
    const alphabet = ["A", "a", " ", ".", "\"", "(", "said"];
    const faults: string[] = [];
    const visit = (text: string, left: number): void => {
      const fault = faultOf(splitSentences(text));
      if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(text)}`);
      if (left > 0) for (const piece of alphabet) visit(text + piece, left - 1);
    };
    visit("", 5);
    expect(faults).toEqual([]);
  });

  it("changes nothing earlier when a paragraph is appended", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...ATOMS), { maxLength: 30 }), (pieces) => {
      const text = `Bridge opens\n\n${pieces.join("")} The end.`;
      const longer = splitSentences(`${text}\n\nThe ferry stops at the end of the year.`);
      expect(longer.sentences.slice(0, -1).map(({ span }) => span)).toEqual(splitSentences(text).sentences.map(({ span }) => span));
    }), { numRuns: 500 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/index.js";
import { isBlank } from "../../src/text/characters.js";
import type { Segmented } from "../../src/types.js";

const splitsPair = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** What is wrong with a sentence: its tokens must stand in it in order, from its first character to its last. */
const sentenceFault = (text: string, { span, text: words, tokens }: Segmented["sentences"][number]): string | undefined => {
  if (words !== text.slice(span.start, span.end)) return "sentence text";
  if (tokens[0]?.span.start !== span.start || tokens.at(-1)?.span.end !== span.end) return "sentence edges";
  const isWrong = tokens.some((token, index) => token.span.start < (tokens[index - 1]?.span.end ?? 0) || token.span.end <= token.span.start
    || token.text !== text.slice(token.span.start, token.span.end) || splitsPair(text, token.span.start));
  return isWrong ? "token" : undefined;
};

/** What is wrong with a document, or undefined: tokens cover each character that is not blank, once. */
const faultOf = ({ article: { text }, blocks, sentences, quotations }: Segmented): string | undefined => {
  const covered = new Uint8Array(text.length);
  for (const [index, sentence] of sentences.entries()) {
    const fault = sentenceFault(text, sentence);
    if (fault !== undefined) return fault;
    const { start, end } = blocks[sentence.block]!.span;
    if (start > sentence.span.start || end < sentence.span.end || sentence.span.start < (sentences[index - 1]?.span.end ?? 0)) return "order";
    for (const { span } of sentence.tokens) covered.fill(1, span.start, span.end);
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

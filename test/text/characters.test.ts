import { describe, expect, it } from "vitest";
import { isBlank, isDigit, isInvisible, isLetter, isLower, isUpper, isWord } from "../../src/text/characters.js";
import { isBlankText, skipBlanks, trimSpan } from "../../src/text/whitespace.js";

const codesOf = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe("characters", () => {
  it("counts everything as blank that JavaScript trims, and control characters", () => {
    const isExpected = (code: number): boolean =>
      String.fromCharCode(code).trim() === "" || code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x200b;
    expect(Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isBlank(code) !== isExpected(code))).toEqual([]);
  });

  it("tells capitals from small letters in the scripts that names come in", () => {
    expect(codesOf("AÉŁЖΩ").every(isUpper)).toBe(true);
    expect(codesOf("aéłжω漢").every(isLower)).toBe(true);
    expect(codesOf("aÉ1_×÷").map(isLetter)).toEqual([true, true, false, false, false, false]);
  });

  it("knows digits, word characters and invisible ones", () => {
    expect(codesOf("09a").map(isDigit)).toEqual([true, true, false]);
    expect(codesOf("a1\u0301-").map(isWord)).toEqual([true, true, true, false]);
    expect(codesOf("\u202e\u200da").map(isInvisible)).toEqual([true, true, false]);
  });
});

describe("white space", () => {
  it("trims a span and skips blanks", () => {
    expect(trimSpan(" \u00a0a b\n", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
    expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
    expect(skipBlanks("  a", 0, 2)).toBe(2);
    expect(isBlankText("\u3000\0\n")).toBe(true);
    expect(isBlankText(" . ")).toBe(false);
  });
});

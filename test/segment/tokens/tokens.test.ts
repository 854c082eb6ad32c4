import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/segment/index.js";

const tokensOf = (text: string): string => splitSentences(text).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join("|");

describe("tokens in the conventions of Universal Dependencies English", () => {
  it.each([
    ["I don't think Lee's men can't go, won't they?", "I|do|n't|think|Lee|'s|men|ca|n't|go|,|wo|n't|they|?"],
    ["You cannot; I'm gonna, they've gotta.", "You|can|not|;|I|'m|gon|na|,|they|'ve|got|ta|."],
    ["The workers’ pay isn’t fair.", "The|workers|’|pay|is|n’t|fair|."],
    ["O'Brien's ma'am", "O'Brien|'s|ma'am"],
    ["a well-known non-profit re-elected al-Masri", "a|well|-|known|non-profit|re-elected|al|-|Masri"],
    ["$1,200.50, 5% and US$3", "$|1,200.50|,|5|%|and|US$|3"],
    ["10.000 or 3,5 at 10:30 on 9/11", "10.000|or|3,5|at|10:30|on|9/11"],
    ["from 1969-1970 call 555-1234", "from|1969|-|1970|call|555-1234"],
    ["the U.S. and Mr. Kim at 5 p.m. today", "the|U.S.|and|Mr.|Kim|at|5|p.m.|today"],
    ["see https://example.com/a?b=1, or mail a.b@example.org.", "see|https://example.com/a?b=1|,|or|mail|a.b@example.org|."],
    ["Really?!... yes — no", "Really|?!...|yes|—|no"],
    ["and/or AT&T", "and|/|or|AT&T"],
    ["rock in the '90s, give 'em", "rock|in|the|'90s|,|give|'em"],
    ["fine :) #hope", "fine|:)|#hope"],
  ])("%s", (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it.each([
    ["Kim Jong -un spoke", "Kim|Jong|-|un|spoke"],
    ["Kim Jong-un spoke", "Kim|Jong|-|un|spoke"],
    ["for self -defense", "for|self|-|defense"],
    ["the Charter, ”the text says", "the|Charter|,|”|the|text|says"],
    ["Mr .Novak left", "Mr|.|Novak|left"],
    ["the end.Then it began", "the|end|.|Then|it|began"],
  ])("cuts machine translation the same way: %s", (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  it("keeps surrogate pairs and joined pictographs whole", () => {
    expect(tokensOf("ok 👍🏽 👨‍👩‍👧!")).toBe("ok|👍🏽|👨‍👩‍👧|!");
  });
});

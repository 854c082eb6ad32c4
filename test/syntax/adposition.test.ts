import { describe, expect, it } from "vitest";
import { partOfSpeechIn } from "../../src/syntax/adposition.js";

describe("the part of speech of what marks a case", () => {
  it.each([["over", "ADV", "ADP"], ["Along", "ADV", "ADP"], ["over", "ADP", "ADP"], ["'s", "PART", "PART"]])("reads %s, an %s to the parser, as %s", (text, tag, pos) => { expect(partOfSpeechIn("case", text, tag)).toBe(pos); });

  it("leaves \"instead of others\" and adverbs that mark nothing as they are", () => {
    expect(partOfSpeechIn("case", "Instead", "ADV")).toBe("ADV");
    expect(partOfSpeechIn("advmod", "over", "ADV")).toBe("ADV");
  });
});

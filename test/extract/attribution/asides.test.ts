/** Where content ends: at the dash that closes an aside, before another clause, behind the verb of a clause. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

/** Cue and content of every attribution of a text. */
const told = (text: string): readonly string[] =>
  findAttributions(tagEntities(parseSyntax(splitSentences(text)))).attributions.map(({ cue, content }) => `${cue?.text ?? ""}: ${content.map((part) => part.text).join(" / ")}`);

describe("the edges of content", () => {
  it.each([
    ["The minister — who said \"I will not go\" — left at noon.", "said: \"I will not go\""],
    ["The mayor reportedly left the town, and the council met on Monday.", "reportedly: The mayor / left the town"],
    ["The baker told the court he had never met her.", "told: he had never met her"],
    ["The board signalled last summer that it would sell the mill.", "signalled: that it would sell the mill"],
    ["The union acknowledged funding was the reason for the strike.", "acknowledged: funding was the reason for the strike"],
    ["(They will say) Look, the valley is getting so much attention.", "will say: Look, the valley is getting so much attention"],
    ["During its first years, the club continued, and few came.", ""],
    ["While some roads are closed, drivers respond with patience.", ""],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected === "" ? [] : [expected]);
  });
});

describe("what tells nothing", () => {
  it.each([
    "He spent three years in prison, accused of \"inciting an unarmed group of men\".",
    "Anna Berg is in charge of the harbour.",
    "The clinic was able to \"confirm his name with a test of blood and a long search\".",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a label that opens a paragraph", () => {
  it("has the whole paragraph as content", () => {
    expect(told("Two experts were asked about the lake.\n\nBERG: The lake is clean. It was tested in May.\n\nThe lake is large.")).toEqual([":: The lake is clean. It was tested in May."]);
  });
});

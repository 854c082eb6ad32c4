/** Whose words a quotation is that no cue introduces. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

/** The sources of all attributions whose content holds the given words; "nobody" for one without a source. */
const sourcesOf = (paragraphs: readonly string[], words: string): readonly string[] =>
  findAttributions(tagEntities(parseSyntax(splitSentences(paragraphs.join("\n\n"))))).attributions
    .filter(({ content }) => content.some(({ text }) => text.includes(words)))
    .map(({ source }) => source?.text ?? "nobody");

describe("a quotation without a cue", () => {
  it("goes on with the speaker of the indirect speech before it", () => {
    expect(sourcesOf(["Anna Berg said the dam would hold.", "“We have checked every gate since the spring.”"], "every gate")).toEqual(["Anna Berg"]);
  });
  it("goes on with him over a sentence about things", () => {
    expect(sourcesOf(["“The dam will hold,” Anna Berg said.", "The gates were built in 1961.", "“They are as good as new.”"], "as good as new")).toEqual(["Anna Berg"]);
  });
  it("is nobody's where somebody else acts in between", () => {
    expect(sourcesOf(["Anna Berg said the dam would hold.", "Peter Holm has walked along the wall for years.", "“This will not last another winter, whatever they do.”"], "another winter")).toEqual(["nobody"]);
  });
  it("is nobody's behind a sentence that names nobody and ends with a colon", () => {
    expect(sourcesOf(["Anna Berg said the dam would hold.", "The sign at the gate put it another way:", "“Nobody may swim here before the first of June.”"], "first of June")).toEqual(["nobody"]);
  });
  it("is the source's own where he denies what stands before it", () => {
    const { attributions } = findAttributions(tagEntities(parseSyntax(splitSentences("Anna Berg did not say that the dam was safe. “We have more gates to check before the summer.”"))));
    const quoted = attributions.find(({ content }) => content.some(({ text }) => text.includes("more gates")));
    expect(quoted?.cue).toBeUndefined();
    expect(quoted?.source?.text).toBe("Anna Berg");
  });
  it("is no speech where it is a heading", () => {
    expect(sourcesOf(["Anna Berg said the dam would hold.", "'The Gates Are New.'", "Two hundred people live below the dam."], "Gates Are New")).toEqual([]);
  });
  it("may end in a phrase outside its marks", () => {
    expect(sourcesOf(["Anna Berg said the dam would hold.", "“We have checked every gate since the spring” at the upper end."], "every gate")).toEqual(["Anna Berg"]);
  });
  it("belongs to the cue of its sentence though a clause parts them", () => {
    expect(sourcesOf(["He claimed that the dam is “a big problem” but “nobody has the courage to talk about it.”"], "nobody has")).toEqual(["He"]);
  });
  it("finds its cue behind a cry", () => {
    expect(sourcesOf(["“This is the year of our senator!” Peter Holm shouted to the crowd."], "our senator")).toEqual(["Peter Holm"]);
  });
});

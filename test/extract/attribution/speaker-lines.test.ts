/** Speech without marks of quotation: under the line of its speaker, behind a colon, above a signature. */
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

/** Who says what, word for word, in a text; blocks are parted by " / ". */
const told = (text: string): readonly (readonly [string | undefined, string])[] =>
  findAttributions(tagEntities(parseSyntax(splitSentences(text.replaceAll(" / ", "\n\n"))))).attributions.filter(({ mode }) => mode === "direct")
    .map(({ source, content }) => [source?.text, content[0]!.text]);

describe("speech without marks of quotation", () => {
  it("is the speaker's of a record's heading", () => {
    expect(told("TESTIMONY OF ANNA BELL BEFORE THE COMMITTEE / I worked at the mill for nine years. / The mill closed."))
      .toEqual([["ANNA BELL", "I worked at the mill for nine years."]]);
  });

  it("is the speaker's of a bare line where speakers come again", () => {
    expect(told("Ms. Torres / I have read the file and I am not convinced. / Judge Holt / You may go on. / Ms. Torres / We ask for a new date."))
      .toEqual([["Ms. Torres", "I have read the file and I am not convinced."], ["Judge Holt", "You may go on."], ["Ms. Torres", "We ask for a new date."]]);
  });

  it("is not given to a name that may sign the letter above it", () => {
    expect(told("We need the bridge. / Maria Holt / I cannot pay my bills. / John Berg / They should ask us. / Peter Lund")).toEqual([]);
  });

  it("is nobody's by name in an interview of questions and answers", () => {
    expect(told("The engineer of the dam spoke with us. / Q: Is it safe? / A: It is. We test it every week. / The gates are new. / Question: Who pays? / Answer: The county pays. / The talk was held in May."))
      .toEqual([[undefined, "It is. We test it every week.\n\nThe gates are new."], [undefined, "The county pays."]]);
    expect(told("A: The old town / B: The harbour")).toEqual([]);
  });

  it("stands behind a colon and what it was said in", () => {
    expect(told("In a letter to his bishop, the abbot described the fire of that night: / The roof fell at two. / Nobody slept.")).toEqual([["the abbot", "The roof fell at two."]]);
  });

  it("stands above its signature", () => {
    expect(told("The duke declared himself king in the papers: / I, Otto, take the crown of my fathers. / — OTTO, Duke of the North")).toEqual([["OTTO, Duke of the North", "I, Otto, take the crown of my fathers."]]);
    expect(told("The duke declared himself king in the papers: / I, Otto, take the crown of my fathers. / — OTTO I, Duke of the United Provinces")[0]?.[1]).toBe("I, Otto, take the crown of my fathers.");
  });
});

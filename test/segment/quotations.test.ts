import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/index.js";

const contentsOf = (text: string): readonly string[] => splitSentences(text).quotations.map(({ content }) => text.slice(content.start, content.end));

describe("quotations", () => {
  it.each([
    ["“We won,” she said. “They lost.”", ["We won,", "They lost."]],
    ["\"We won,\" she said. \"They lost.\"", ["We won,", "They lost."]],
    ["„Wir“ and «nous» and ‹on›", ["Wir", "nous", "on"]],
    ["‘We are not at war,’ the minister’s men said.", ["We are not at war,"]],
    ["'It isn't so,' said Lee's father. 'Not yet.'", ["It isn't so,", "Not yet."]],
    ["\" We are ready , \" he said .", [" We are ready , "]],
    ["“It is over” ,he said ,”because we won .”", ["It is over", "because we won ."]],
    ["”We came late,” he said. “It was over.“", ["We came late,", "It was over."]],
    ["The U.S.’s envoy left.", []],
    ["He is 6'2\" tall and the men's room is shut.", []],
    ["Rock of the '90s isn't 'dead'.", ["dead"]],
  ])("%s", (text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });

  it("tells nested quotations by their depth", () => {
    const { quotations } = splitSentences("“He said ‘go’ twice,” she wrote.");
    expect(quotations.map(({ depth, balanced }) => [depth, balanced])).toEqual([[0, true], [1, true]]);
  });

  it("joins a quotation that goes on in the next paragraph with its mark repeated", () => {
    const text = "“We came late. We saw nothing.\n\n“We left early,” he said.\n\n“Who?” she asked.";
    const { quotations } = splitSentences(text);
    expect(quotations.map(({ continues }) => continues)).toEqual([undefined, 0, undefined]);
    expect(quotations.every(({ balanced }) => balanced)).toBe(true);
  });

  it("ends a quotation that nothing closes with its paragraph", () => {
    const text = "“We came late, he said.\n\nNobody saw it.";
    const { quotations } = splitSentences(text);
    expect(quotations).toEqual([{ span: { start: 0, end: 23 }, content: { start: 1, end: 23 }, depth: 0, balanced: false }]);
  });

  it("begins a quotation that nothing opened with its paragraph", () => {
    const { quotations } = splitSentences("We came late,” he said.");
    expect(quotations).toEqual([{ span: { start: 0, end: 14 }, content: { start: 0, end: 13 }, depth: 0, balanced: false }]);
  });
});

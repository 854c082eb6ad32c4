/** Each guard of the invariants is shown a planted fault that it has to see. */
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../support/deep-freeze.js";
import { faultsOf } from "../support/spans.js";

const TEXT = "Prices rose.";
const phrase = { text: "Prices", span: { start: 0, end: 6 } };

describe("faultsOf", () => {
  it("finds nothing wrong with phrases that stand where they say", () => {
    expect(faultsOf(TEXT, { claims: [phrase, { ...phrase, spans: [{ start: 0, end: 2 }, { start: 4, end: 6 }] }] })).toEqual([]);
  });

  it.each([
    ["words that stand elsewhere", { text: "Prices", span: { start: 1, end: 7 } }],
    ["a span past the end", { span: { start: 5, end: 40 } }],
    ["a span before the start", { span: { start: -1, end: 3 } }],
    ["a span that ends before it starts", { span: { start: 4, end: 3 } }],
    ["a span between characters", { span: { start: 0.5, end: 3 } }],
    ["stretches that do not begin with the span", { ...phrase, spans: [{ start: 1, end: 2 }, { start: 4, end: 6 }] }],
    ["stretches out of order", { ...phrase, spans: [{ start: 0, end: 4 }, { start: 2, end: 6 }] }],
  ])("finds %s, however deep", (_, fault) => {
    expect(faultsOf(TEXT, { claims: [{ proposition: { arguments: [fault] } }] })).toHaveLength(1);
  });
});

describe("deepFreeze", () => {
  it("makes a change of what it was given throw", () => {
    const article = deepFreeze({ text: TEXT, more: { list: [1] } });
    expect(() => { article.more.list.push(2); }).toThrow(TypeError);
    expect(() => { article.text = ""; }).toThrow(TypeError);
  });
});

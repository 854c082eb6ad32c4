import { describe, expect, it } from "vitest";
import { documentsOf, measureNames } from "./names.js";

const records = [
  { doc: "a", text: "Anna Berg left.", entities: [{ start: 0, end: 9, type: "PER" }] },
  { doc: "a", text: "The old Oslo mill closed.", entities: [{ start: 0, end: 17, type: "LOC", headStart: 8, headEnd: 12 }] },
];

describe("scores of names", () => {
  it("read the sentences of a document as one text, with their spans moved", () => {
    const [document] = documentsOf(records);
    expect(document?.entities.map(({ start, end }) => document.text.slice(start, end))).toEqual(["Anna Berg", "The old Oslo mill"]);
    expect(document?.entities[1]).toMatchObject({ headStart: 25, headEnd: 29 });
  });

  it("count a name strictly by its span and, for heads, by the word that it must cover", () => {
    const scores = measureNames(records, (text) => [
      { start: text.indexOf("Anna"), end: text.indexOf(" left"), type: "person" },
      { start: text.indexOf("Oslo"), end: text.indexOf(" mill"), type: "place" },
    ]);
    expect(scores.strict.get("all")).toEqual({ right: 1, predicted: 2, gold: 2 });
    expect(scores.heads.get("all")).toEqual({ right: 2, predicted: 2, gold: 2 });
    expect(scores.strict.get("place")).toEqual({ right: 0, predicted: 1, gold: 1 });
  });
});

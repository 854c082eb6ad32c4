import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJson, toJsonLine } from "../../src/formats/json.js";
import { budgetSample } from "./sample.js";

describe("json", () => {
  it("puts the file first", () => {
    expect(Object.keys(JSON.parse(toJson(budgetSample(), "a.txt")) as object)[0]).toBe("file");
  });

  it("keeps every text on one line, for every reader's idea of a line", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("\u2028", "\u2029", "\u0085", "\n", "\r"), (text, end) => {
      const line = toJsonLine({ text: text + end + text });
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(JSON.parse(line)).toEqual({ text: text + end + text });
    }));
  });
});

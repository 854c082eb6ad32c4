import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableHeading, tableRows, tableSummary, type TableSettings } from "../../src/formats/table.js";
import { columnsOf } from "../../src/formats/terminal/characters.js";
import { wrap } from "../../src/formats/terminal/wrap.js";
import { budgetSample, claimIn, sampleOf } from "./sample.js";

const settings = (width: number, colour = false, withFile = false): TableSettings => ({ width, colour, withFile });
const tableOf = (extraction: ReturnType<typeof budgetSample>, chosen: TableSettings): string =>
  tableHeading(chosen) + tableRows(extraction, chosen, "a.txt") + tableSummary(extraction, chosen, "a.txt");
const uncoloured = (text: string): string => text.replace(/\u001b\[\d+m/g, "");
const words = (text: string): string => text.replace(/\s+/g, "");

describe("table", () => {
  it("tells statement, source with stance, kind, certainty, time and score in the order of the article", () => {
    const lines = tableOf(budgetSample(), settings(150)).split("\n");
    expect(lines[0]).toMatch(/^ +# +claim +who says it +kind +certainty +when +check$/);
    expect(lines[2]).toMatch(/^ +1 +Tolls in the harbour .* ministry of transport +event +certain +on Monday +■■■· 0\.81$/);
    expect(lines.join("\n")).toMatch(/3 +It is not true that skippers had been asked\. +Skippers, denying/);
    expect(lines.join("\n")).toMatch(/2 +The council agrees\. +\(the article\) +state +unknown/);
  });

  it("sums up claims, sources, coverage and doubts", () => {
    expect(tableSummary(budgetSample(), settings(150))).toBe("7 claims, 4 sources; 100 % of the text is in claims, 0 % in attributions.\n1 note: ambiguous-pronoun\n");
  });

  it("tells where a date of publication would help, and only there", () => {
    const { article: { text }, ...sample } = budgetSample();
    expect(tableSummary({ ...sample, article: { text } }, settings(150))).toContain("1 time without a date; --published-at DATE");
    expect(tableSummary(budgetSample(), settings(150))).not.toContain("--published-at");
  });

  it.each([40, 60, 76, 80, 100, 200])("fits %i columns and leaves nothing out", (width) => {
    const table = tableOf(budgetSample(), settings(width));
    for (const line of table.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    for (const { number, statement } of budgetSample().claims.map((claim, index) => ({ number: index + 1, statement: claim.statement.text }))) {
      expect(table).toContain(String(number));
      for (const word of statement.split(" ")) expect(words(table)).toContain(word);
    }
  });

  it("says the same in colour", () => {
    expect(uncoloured(tableOf(budgetSample(), settings(100, true)))).toBe(tableOf(budgetSample(), settings(100)));
  });

  it("sends no control and no turn of the writing direction to the terminal", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (hostile) => {
      const text = `Prices${hostile}rose.`;
      const extraction = sampleOf(text, [claimIn(text, text, `\u001b[2J\u009b\u202e${hostile}`)]);
      expect(tableOf(extraction, settings(100, false, true))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }));
  });
});

describe("wrap", () => {
  it("keeps every line within the width and every character in its place", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }));
  });
});

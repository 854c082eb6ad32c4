import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHeader, csvRecords } from "../../src/formats/csv.js";
import { parseCsv } from "./parse-csv.js";
import { budgetSample, claimIn, sampleOf } from "./sample.js";

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...records] = parseCsv(csv);
  return records.map((record) => {
    expect(record).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, record[index]!]));
  });
};

const statementRow = (statement: string, file?: string): Readonly<Record<string, string>> => {
  const extraction = sampleOf("Prices rose.", [claimIn("Prices rose.", "Prices rose", statement)]);
  return rowsOf(csvHeader(file !== undefined) + csvRecords(extraction, file))[0]!;
};

describe("csv", () => {
  it("has a record for every claim, with source, time and score", () => {
    const rows = rowsOf(csvHeader(false) + csvRecords(budgetSample()));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({
      statement: "Tolls in the harbour of Sandvik will rise by 10 percent if the council agrees.",
      source: "ministry of transport", source_kind: "organization", cue: "said", stance: "neutral", kind: "event",
      check_worthiness: "0.81", quantities: "10 percent", conditions: "if the council agrees", times: "on Monday",
    });
    expect(rows[2]).toMatchObject({ stance: "denying", polarity: "negative" });
    expect(rows[6]).toMatchObject({ times: "2024-06-17" });
  });

  it("brings back every text, whatever stands in it", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (statement, file) => {
      const row = statementRow(statement, file);
      expect(row["statement"]?.replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/, "")).toBe(statement);
      expect(row["text"]).toBe("Prices rose");
    }));
  });

  it.each(['=HYPERLINK("http://evil.example","x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "\uff1d1+1", "\n@x"])("does not let %j run as a formula", (hostile) => {
    const row = statementRow(hostile, hostile);
    expect(row["statement"]).toBe(`'${hostile}`);
    expect(row["file"]).toBe(`'${hostile}`);
  });

  it("leaves ordinary text alone", () => {
    expect(statementRow("Prices rose by 4 percent; \"a lot\", he said.")["statement"]).toBe("Prices rose by 4 percent; \"a lot\", he said.");
  });
});

import { describe, expect, it } from "vitest";
import { read } from "../read.js";

const statementsIn = (text: string, publishedAt?: string): readonly string[] => read(text, publishedAt).claims.map(({ statement }) => statement.text);

describe("references in statements", () => {
  it("puts the article before a country that takes it", () => {
    expect(statementsIn("The United States signed the treaty on Monday. On Tuesday, its navy left the port.").join(" ")).not.toMatch(/(?<!the )United States’s/i);
  });
  it("reads a contracted 'has' before 'been'", () => {
    expect(statementsIn("Anna Berg resigned on Monday. She's been ill since May.")).toContain("Anna Berg has been ill since May.");
  });
});

describe("dates in statements", () => {
  it("keeps the words of a time that is only nearly so", () => {
    expect(statementsIn("The firm closed the mill nearly a decade ago.", "2011-03-08").join(" ")).toContain("nearly a decade ago");
  });
  it("takes no feast out of a person's name", () => {
    expect(statementsIn("Margaret Olsen wrote the book with Peter Christmas.", "2016-09-07").join(" ")).toContain("Christmas");
  });
});

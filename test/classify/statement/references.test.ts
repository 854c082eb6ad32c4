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

describe("who speaks, in statements", () => {
  it.each([
    ["“I see a chance, and I am proud of the town,” Anna Berg said.", ["Anna Berg sees a chance.", "Anna Berg is proud of the town."]],
    ["“I don't know my neighbours,” Anna Berg said.", ["Anna Berg doesn't know Anna Berg’s neighbours."]],
    ["“I've learned a lot and love the work,” Anna Berg said.", ["Anna Berg has learned a lot.", "Anna Berg loves the work."]],
    ["“I'd like to stay,” Anna Berg said.", ["Anna Berg would like to stay."]],
  ])("is named for 'I': %s", (text, statements) => { expect(statementsIn(text)).toEqual(statements); });

  it.each([
    "“My sister and I went home,” Anna Berg said.",
    "“I did it myself,” Anna Berg said.",
    "“I was ill,” a neighbour said.",
    "I was ill, Anna Berg said.",
  ])("is left out where a name cannot stand for it: %s", (text) => { expect(statementsIn(text).join(" ")).toMatch(/\bI\b/); });

  it("is named for 'they' where several told it of themselves", () => {
    expect(statementsIn("Voters say they’d prefer to stay.")).toEqual(["Voters would prefer to stay."]);
    expect(statementsIn("The mayor says they would prefer to stay.")).toEqual(["They would prefer to stay."]);
  });

  it("leaves what is nobody's or the subject's own", () => {
    expect(statementsIn("Anna Berg resigned. Every pupil chose his or her own school.")).toContain("Every pupil chose his or her own school.");
  });

  it("writes contractions behind a name out", () => {
    expect(statementsIn("Anna Berg resigned. She'd been ill. She'll return.")).toEqual(["Anna Berg resigned.", "Anna Berg had been ill.", "Anna Berg will return."]);
  });
});

describe("references that stay", () => {
  it("keeps \"he\" in the words of whoever else he may be", () => {
    expect(statementsIn("Tom Lind met the mayor in May. Lind recalled, “Later he signed the contract.”").at(-1)).toBe("Later he signed the contract.");
  });
  it("keeps a phrase where the name is the same word", () => {
    expect(statementsIn("In Group A, the hosts won. The guests beat the hosts to win the group.").at(-1)).toBe("The guests beat the hosts to win the group.");
  });
});

describe("marks in statements", () => {
  it("drops the comma before a closing quotation mark at the end", () => {
    expect(statementsIn("The mayor is “one of the few engineers in the council,” Anna Berg says.")).toEqual(["The mayor is “one of the few engineers in the council”."]);
  });
});

describe("dates in statements", () => {
  it("keeps the part of a time that is told", () => {
    expect(statementsIn("The report is due before the end of the year.", "2024-06-20")).toEqual(["The report is due before the end of 2024."]);
  });
  it("does not date what a clause dates", () => {
    expect(statementsIn("Berg will travel to Velmar a day before she meets the council.", "2024-06-20").join(" ")).not.toContain("2024");
  });
  it("completes dates whose year the article tells", () => {
    expect(statementsIn("Police arrested a man yesterday (July 27, 2022). He will be produced before a court today, the officer said.").join(" ")).toContain("before a court on 28 July 2022");
  });
  it("keeps the words of a time that is only nearly so", () => {
    expect(statementsIn("The firm closed the mill nearly a decade ago.", "2011-03-08").join(" ")).toContain("nearly a decade ago");
  });
  it("takes no feast out of a person's name", () => {
    expect(statementsIn("Margaret Olsen wrote the book with Peter Christmas.", "2016-09-07").join(" ")).toContain("Christmas");
  });
});

/** What is denied by a word that stays outside the clause is denied in the statement. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/index.js";

const told = (text: string): readonly string[] => extractClaims(text).claims.map(({ polarity, statement }) => `${polarity}: ${statement.text}`);

describe("statements of denied clauses", () => {
  it("keep the order of words behind 'nor'", () => {
    expect(told("The plan was not cheap, nor was it popular.")).toEqual(["negative: The plan was not cheap.", "negative: Nor was the plan popular."]);
  });
  it("deny by a template what shares the subject before 'nor'", () => {
    expect(told("His visit was not for peace, nor meant to end the war.")).toEqual(["negative: His visit was not for peace.", "negative: It is not true that his visit meant to end the war."]);
  });
});

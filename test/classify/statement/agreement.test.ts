/** The verb that a statement is given agrees with its subject. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/index.js";

describe("a relative clause told on its own", () => {
  it.each([
    ["The report names the countries, whose leaders are in despair.", "The countries’ leaders are in despair."],
    ["The report names the country, whose leaders are in despair.", "The country’s leaders are in despair."],
    ["The news reached 589 views, of which 418 were on Twitter.", "418 of 589 views were on Twitter."],
  ])("%s", (text, statement) => {
    expect(extractClaims(text).claims.map((claim) => claim.statement.text)).toContain(statement);
  });
});

describe("a verb from the list of templates", () => {
  it.each([
    ["The party regards the Democrats as enemies.", "The Democrats are enemies."],
    ["The report called Ukrainians loyal allies.", "Ukrainians are loyal allies."],
    ["The council described San Miguel, Guanajuato, as a treasure.", "San Miguel, Guanajuato is a treasure."],
    ["The council described Spain and Italy as allies.", "Spain and Italy are allies."],
    ["The mayor called them wolves.", "They are wolves."],
    ["The report called Ukraine a loyal ally.", "Ukraine is a loyal ally."],
  ])("%s", (text, statement) => {
    expect(extractClaims(text).claims.map((claim) => claim.statement.text)).toEqual([statement]);
  });
});

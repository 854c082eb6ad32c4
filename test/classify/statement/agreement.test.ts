/** The verb that a statement is given agrees with its subject. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/index.js";

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

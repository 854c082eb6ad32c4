import { describe, expect, it } from "vitest";
import { dateWords } from "../../../src/classify/statement/dates.js";

describe("dateWords", () => {
  it.each([
    ["2024-06-19", "on 19 June 2024"], ["2024-06-05T14:30", "on 5 June 2024"], ["2024-11", "in November 2024"], ["1961", "in 1961"],
  ])("says %s as %s", (value, words) => {
    const said = dateWords(value);
    expect(`${said?.preposition} ${said?.words}`).toBe(words);
  });

  it.each(["P3M", "199X", "2024-W25", "2023-07/2023-09", "2012-08/..", "XXXX-06-26"])("leaves %s to the article's words", (value) => {
    expect(dateWords(value)).toBeUndefined();
  });
});

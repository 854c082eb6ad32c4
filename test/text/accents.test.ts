import { expect, it } from "vitest";
import { withoutAccents } from "../../src/text/accents.js";

it("takes the marks off letters and leaves all else", () => {
  expect(["martín", "françois", "łukasz", "søren", "anna-lena", "мария", ""].map(withoutAccents)).toEqual(["martin", "francois", "lukasz", "soren", "anna-lena", "мария", ""]);
});

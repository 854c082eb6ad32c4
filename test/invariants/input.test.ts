/** What is not an article, or too long a one, is refused with an error that says what to do; nothing else throws. */
import { describe, expect, it } from "vitest";
import { extractClaims, type Article } from "../../src/index.js";

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("extractClaims", () => {
  it.each([undefined, null, 7, true, {}, { text: 7 }, ["text"], Symbol("text"), () => "text"])("refuses %s with a coded TypeError", (input) => {
    const error = thrownBy(() => extractClaims(input as unknown as Article));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ code: "not-an-article", message: expect.stringMatching(/pass one of these/) as unknown });
  });

  it("refuses a text over the limit with a coded RangeError, and reads one at the limit", () => {
    const error = thrownBy(() => extractClaims("x".repeat(1_000_001)));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ code: "article-too-long" });
    expect(extractClaims("Prices rose.", { maxLength: 12 }).sentences).toHaveLength(1);
    expect(thrownBy(() => extractClaims("Prices rose.", { maxLength: 11 }))).toBeInstanceOf(RangeError);
  });

  it.each(["", " ", "\n\n\n", "\u0000", "\ud800", "\u202e\u202d", ".", "\"", "((((("])("reads %j without a claim", (text) => {
    expect(extractClaims(text).claims).toEqual([]);
  });

  it("keeps the article as it was given", () => {
    const article = { text: "Prices rose.", publishedAt: "2024-06-20", title: "Prices", url: "https://example.org/1" };
    expect(extractClaims(article).article).toEqual(article);
    expect(extractClaims("Prices rose.").article).toEqual({ text: "Prices rose." });
  });

  it("tells of a date that does not exist and reads on as if there were none", () => {
    const dated = extractClaims({ text: "Prices rose yesterday.", publishedAt: "2024-02-30" });
    expect(dated.diagnostics).toContainEqual(expect.objectContaining({ code: "invalid-date", severity: "warning" }));
    expect(dated.claims.flatMap(({ times }) => times.map(({ anchor }) => anchor))).not.toContain("publication");
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/index.js";
import { articleFiles, articleText, exampleArticles, goldenOf, goldenPath } from "./reading.js";

describe("the example articles", () => {
  it("are all listed with their date of publication", () => {
    expect(exampleArticles().map(({ file }) => file).sort()).toEqual([...articleFiles()].sort());
    for (const { publishedAt } of exampleArticles()) expect(publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(exampleArticles())("$file is read as reviewed (npm run golden writes what is read now)", (article) => {
    const extraction = extractClaims({ text: articleText(article.file), publishedAt: article.publishedAt });
    expect(goldenOf(extraction, article)).toBe(readFileSync(goldenPath(article.file), "utf8"));
  });
});

/** `npm run golden`: writes down what the library reads now. Review the difference before committing it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { extractClaims } from "../../src/index.js";
import { articleText, exampleArticles, goldenOf, goldenPath } from "./reading.js";

rmSync(goldenPath("."), { recursive: true, force: true });
mkdirSync(goldenPath("."), { recursive: true });
for (const article of exampleArticles()) {
  const extraction = extractClaims({ text: articleText(article.file), publishedAt: article.publishedAt });
  writeFileSync(goldenPath(article.file), goldenOf(extraction, article));
  console.log(`${article.file}: ${extraction.claims.length} claims`);
}

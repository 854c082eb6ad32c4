// Extracts the claims of an article and prints who says what.
//   node examples/extract-and-print.js
import { readFileSync } from "node:fs";
import { coverage, explainClaim, extractClaims } from "claimkit";

const text = readFileSync(new URL("articles/river-treaty.txt", import.meta.url), "utf8");
const extraction = extractClaims({ text, publishedAt: "2025-03-12" });

for (const claim of extraction.claims) {
  const source = claim.attribution.at(-1)?.source?.text ?? "the article";
  console.log(`${source}: ${claim.statement.text} (${claim.kind}, ${claim.certainty})`);
}

// What should somebody check first?
const first = extraction.claims.reduce((best, claim) => (claim.checkWorthiness > best.checkWorthiness ? claim : best));
console.log(`\nCheck first: ${first.statement.text}`);
console.log(`It stands at ${first.span.start}-${first.span.end}: "${text.slice(first.span.start, first.span.end)}"`);
console.log(explainClaim(first));
console.log(`\nAccounted for: ${Math.round(coverage(extraction).accounted * 100)} percent of the text.`);

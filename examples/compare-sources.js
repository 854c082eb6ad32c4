// Compares what two articles say about the same matter, and who says it.
//   node examples/compare-sources.js
import { readFileSync } from "node:fs";
import { compareClaims, extractClaims } from "claimkit";

const read = (file, publishedAt) => extractClaims({ text: readFileSync(new URL(`articles/${file}`, import.meta.url), "utf8"), publishedAt });

const wire = read("river-treaty.txt", "2025-03-12");
const translated = read("river-treaty-translated.txt", "2025-03-13");

const told = ({ attribution, statement }) => `${attribution.at(-1)?.source?.text ?? "the article"}: ${statement.text}`;

// Claims with the same key are about the same matter: looking them up spares comparing every pair.
const byKey = Map.groupBy?.(wire.claims, ({ key }) => key)
  ?? wire.claims.reduce((groups, claim) => groups.set(claim.key, [...(groups.get(claim.key) ?? []), claim]), new Map());

let matches = 0;
for (const other of translated.claims) {
  for (const one of byKey.get(other.key) ?? []) {
    matches += 1;
    console.log(`${compareClaims(one, other)}\n  wire        ${told(one)}\n  translated  ${told(other)}`);
  }
}
console.log(`${wire.claims.length} and ${translated.claims.length} claims, ${matches} about the same matter.`);

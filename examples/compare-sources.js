// Compares what two articles say about the same matter, and who says it.
//   node examples/compare-sources.js
import { readFileSync } from "node:fs";
import { compareClaims, extractClaims } from "claimkit";

const read = (file, publishedAt) => extractClaims({ text: readFileSync(new URL(`articles/${file}`, import.meta.url), "utf8"), publishedAt });

const wire = read("river-treaty.txt", "2025-03-12");
const translated = read("river-treaty-translated.txt", "2025-03-13");

const told = ({ attribution, statement }) => `${attribution.at(-1)?.source?.text ?? "the article"}: ${statement.text}`;

// Claims with the same key are about the same matter: looking them up spares comparing every pair.
const byKey = new Map(wire.claims.map((claim) => [claim.key, claim]));
const matches = translated.claims.flatMap((other) => (byKey.has(other.key) ? [{ one: byKey.get(other.key), other }] : []));

for (const { one, other } of matches) {
  console.log(`${compareClaims(one, other)}\n  wire        ${told(one)}\n  translated  ${told(other)}`);
}
console.log(`${wire.claims.length} and ${translated.claims.length} claims, ${matches.length} about the same matter.`);

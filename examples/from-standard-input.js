// Reads an article from standard input and prints its numbers, one a line, separated by tabs.
//   node examples/from-standard-input.js < examples/articles/household-budget.txt
import { text } from "node:stream/consumers";
import { extractClaims } from "claimkit";

const { claims } = extractClaims(await text(process.stdin));

for (const { quantities, statement } of claims) {
  for (const { value, unit, bound, counted } of quantities) {
    console.log([value, unit ?? counted?.text ?? "", bound, statement.text].join("\t"));
  }
}

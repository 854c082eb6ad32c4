/**
 * Measures every stage against the dev sets and prints a table for each group as soon as it is measured: a run that is stopped
 * keeps what it has.
 *
 *   npm run evaluate                 all rows
 *   npm run evaluate -- sentences    the rows of one group
 */
import { hasData, dataFolder, tableOf } from "./frame.js";
import { MEASUREMENTS } from "./measurements.js";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !MEASUREMENTS.some((measurement) => measurement.name === name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are: ${MEASUREMENTS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
if (!hasData) {
  console.error(`the data sets are not there: ${dataFolder} (set CLAIMKIT_DATA to their folder)`);
  process.exit(2);
}
for (const { name, measure } of MEASUREMENTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} ...\n`);
  console.log(tableOf(await measure()));
}

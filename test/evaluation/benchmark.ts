/**
 * Shows how time grows with the text: news and hostile inputs at doubling lengths, CPU milliseconds and the growth from
 * one length to the next (2 is linear).
 *
 *   npm run benchmark                 up to 256,000 characters, all inputs
 *   npm run benchmark -- 1000000 news up to the given length, only inputs whose name holds the given word
 */
import { extractClaims } from "../../src/index.js";
import { HOSTILE_TEXTS } from "../hostile/generators.js";
import { cpuSeconds } from "./timing.js";

const longest = Number(process.argv[2] ?? 256_000);
const wanted = process.argv[3] ?? "";
const lengths = [longest / 8, longest / 4, longest / 2, longest].map(Math.floor);

extractClaims("The bank said on Friday that prices rose by 4 percent. “We expect more,” its president, Anna Berg, told reporters.");
console.log(["input".padEnd(34), ...lengths.map((length) => `${length} ch`.padStart(12)), "growth".padStart(8), "ms/KB".padStart(8)].join(" "));
for (const { name, make } of HOSTILE_TEXTS.filter((text) => text.name.includes(wanted))) {
  const times = lengths.map((length) => 1000 * cpuSeconds(() => { extractClaims(make(length)); }));
  const growth = times[3]! / Math.max(times[2]!, 1);
  console.log([name.padEnd(34), ...times.map((time) => `${time.toFixed(0)} ms`.padStart(12)), growth.toFixed(2).padStart(8), ((1000 * times[3]!) / longest).toFixed(2).padStart(8)].join(" "));
}

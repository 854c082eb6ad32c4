/** The same bytes in a fresh process, whatever its time zone and language, and no trace left in this one. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/index.js";

const ARTICLE = {
  text: "KALVIA CITY – The Kalvian government denied on Friday that it had sent 1.500 soldiers abroad.\n\n“We signed the pact last week,” President Anna Berg told reporters. She said exports could fall by 3,5 percent if it failed.",
  publishedAt: "2024-06-20",
};

const ZONES = ["Pacific/Auckland", "America/Los_Angeles"];

/** Prints what the article gives in each time zone, in which language and at which hours the process takes itself to be. */
const script = `
import { extractClaims } from "../../src/index.ts";
const runs = ${JSON.stringify(ZONES)}.map((zone) => {
  process.env.TZ = zone;
  return { hour: new Date(0).getHours(), extraction: JSON.stringify(extractClaims(${JSON.stringify(ARTICLE)})) };
});
process.stdout.write(JSON.stringify({ locale: Intl.DateTimeFormat().resolvedOptions().locale, runs }));`;

interface Printed {
  readonly locale: string;
  readonly runs: readonly { readonly hour: number; readonly extraction: string }[];
}

describe("another process", () => {
  it("gives the same bytes in Turkish, at both ends of the day", () => {
    const { locale, runs } = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
      cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8", env: { ...process.env, LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    })) as Printed;
    expect({ locale, hours: runs.map(({ hour }) => hour) }).toEqual({ locale: "tr-TR", hours: [12, 16] });
    for (const { extraction } of runs) expect(extraction).toBe(JSON.stringify(extractClaims(ARTICLE)));
  });
});

describe("this process", () => {
  it("finds its globals as they were", () => {
    const keys = (): readonly string[] => [Object.prototype, Array.prototype, String.prototype, globalThis].flatMap((holder) => Reflect.ownKeys(holder).map(String));
    const before = keys();
    extractClaims(ARTICLE);
    extractClaims("__proto__ constructor toString said that __proto__ signed constructor.");
    expect(keys()).toEqual(before);
    expect(({} as Record<string, unknown>)["signed"]).toBeUndefined();
  });
});

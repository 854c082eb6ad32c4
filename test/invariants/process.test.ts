/** The same bytes in a fresh process, whatever its time zone and language, and no trace left in this one. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/index.js";

const ARTICLE = {
  text: "KALVIA CITY – The Kalvian government denied on Friday that it had sent 1.500 soldiers abroad.\n\n“We signed the pact last week,” President Anna Berg told reporters. She said exports could fall by 3,5 percent if it failed.",
  publishedAt: "2024-06-20",
};

const script = `import { extractClaims } from "../../src/index.ts"; process.stdout.write(JSON.stringify(extractClaims(${JSON.stringify(ARTICLE)})));`;

const inFreshProcess = (environment: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8", env: { ...process.env, ...environment },
  });

describe("another process", () => {
  it.each([{ TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" }, { TZ: "America/Los_Angeles", LC_ALL: "de_DE.UTF-8" }])("gives the same bytes under %o", (environment) => {
    expect(inFreshProcess(environment)).toBe(JSON.stringify(extractClaims(ARTICLE)));
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

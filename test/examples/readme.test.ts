/** The README's example prints what the README says that it prints. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const isBuilt = existsSync(`${root}dist/index.js`);

const tidy = (text: string): string => text.split("\n").map((line) => line.trimEnd()).join("\n").trim();

describe.skipIf(!isBuilt)("the README (skipped where nothing is built: npm run build)", () => {
  it("shows the real output of its example", () => {
    const [, code = "", output = ""] = /```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, "utf8")) ?? [];
    expect(code).toContain("extractClaims");
    expect(tidy(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" }))).toBe(tidy(output));
  });
});

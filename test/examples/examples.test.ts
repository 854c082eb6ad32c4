import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const isBuilt = existsSync(path("dist/index.js")) && existsSync(path("dist/cli.js"));

const run = (example: string, args: readonly string[] = [], input = ""): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path(`examples/${example}`), ...args], { input, encoding: "utf8", cwd: path("."), env: { ...process.env, INIT_CWD: path("examples") } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};

describe.skipIf(!isBuilt)("the examples run (skipped where nothing is built: npm run build)", () => {
  it("start prints the bundled article as a table", () => {
    const out = run("start.js");
    expect(out).toMatch(/^ +# +claim +who says it +kind +certainty +when +check/);
    expect(out).toMatch(/\d\d claims, \d+ sources/);
    expect(out).toContain("Anton Rusk");
  });

  it("start passes its arguments to the command, with paths from where the user stands", () => {
    const out = run("start.js", ["articles/household-budget.txt", "--published-at", "2024-11-14", "--format", "jsonl"]);
    expect(JSON.parse(out)).toMatchObject({ file: "articles/household-budget.txt", article: { publishedAt: "2024-11-14" } });
  });

  it("extract-and-print tells who says what, and what to check first", () => {
    const out = run("extract-and-print.js");
    expect(out).toMatch(/^.+: .+ \((?:event|state), certain\)$/m);
    expect(out).toMatch(/^Check first: /m);
    expect(out).toMatch(/^Accounted for: \d+ percent/m);
  });

  it("from-standard-input prints the numbers of the article", () => {
    const out = run("from-standard-input.js", [], readFileSync(path("examples/articles/household-budget.txt"), "utf8"));
    expect(out).toMatch(/^7\.4\tpercent\texactly\tRents rose 7\.4 percent/m);
  });

  it("compare-sources finds what both articles tell, and who tells it", () => {
    const out = run("compare-sources.js");
    expect(out).toMatch(/^(?:same|opposite|updated)\n {2}wire {8}.+: .+\n {2}translated {2}.+: .+$/m);
    expect(out).toMatch(/\d+ and \d+ claims, [1-9]\d* about the same matter/);
  });

  it("custom-stage changes what the later stages read", () => {
    expect(run("custom-stage.js")).toContain("predicate: greenlight");
  });

  it("worker-with-limits reads the one article and refuses the other", () => {
    expect(run("worker-with-limits.js")).toMatch(/^\d+ characters: \d+ claims\n\d+ characters: refused, article-too-long\n$/);
  });

  it("are all run here", () => {
    const programs = readdirSync(path("examples")).filter((file) => file.endsWith(".js"));
    expect(programs.sort()).toEqual(["compare-sources.js", "custom-stage.js", "extract-and-print.js", "from-standard-input.js", "start.js", "worker-with-limits.js"]);
  });
});

describe.skipIf(!isBuilt)("the built command (skipped where nothing is built: npm run build)", () => {
  it("imports the library and holds no second copy of it", () => {
    const built = readFileSync(path("dist/cli.js"), "utf8");
    expect(built.startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(built).toContain('import("./index.js")');
    expect(built).not.toMatch(/wink-nlp|compromise|chrono-node|weights/);
    expect(statSync(path("dist/cli.js")).size).toBeLessThan(100_000);
  });
});

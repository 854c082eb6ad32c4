import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const isBuilt = existsSync(path("dist/index.js")) && existsSync(path("dist/cli.js"));

const PROGRAMS = ["compare-sources.js", "custom-stage.js", "extract-and-print.js", "from-standard-input.js"] as const;

/** Ends what one program printed. */
const END = "\f";

const runNode = (args: readonly string[], input = ""): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: "utf8", cwd: path("."), env: { ...process.env, INIT_CWD: path("examples") } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};

/** What the programs print that end where their last line does: one process loads the library for all of them. */
const runPrograms = (): ReadonlyMap<string, string> => {
  const script = PROGRAMS.map((program) => `await import(${JSON.stringify(pathToFileURL(path(`examples/${program}`)).href)}); process.stdout.write(${JSON.stringify(END)});`).join("\n");
  const printed = runNode(["--input-type=module", "--eval", script], readFileSync(path("examples/articles/household-budget.txt"), "utf8")).split(END);
  return new Map(PROGRAMS.map((program, at) => [program, printed[at]!]));
};

describe.skipIf(!isBuilt)("the examples run (skipped where nothing is built: npm run build)", () => {
  let printed: ReadonlyMap<string, string> = new Map();

  beforeAll(() => { printed = runPrograms(); });

  it("start prints the bundled article as a table", () => {
    const out = runNode([path("examples/start.js")]);
    expect(out).toMatch(/^ +# +claim +who says it +kind +certainty +when +check/);
    expect(out).toMatch(/\d\d claims, \d+ sources/);
    expect(out).toContain("Anton Rusk");
  });

  it("start passes its arguments to the command, with paths from where the user stands", () => {
    const out = runNode([path("examples/start.js"), "articles/household-budget.txt", "--published-at", "2024-11-14", "--format", "jsonl"]);
    expect(JSON.parse(out)).toMatchObject({ file: "articles/household-budget.txt", article: { publishedAt: "2024-11-14" } });
  });

  it("extract-and-print tells who says what, and what to check first", () => {
    const out = printed.get("extract-and-print.js");
    expect(out).toMatch(/^.+: .+ \((?:event|state), certain\)$/m);
    expect(out).toMatch(/^Check first: /m);
    expect(out).toMatch(/^Accounted for: \d+ percent/m);
  });

  it("from-standard-input prints the numbers of the article", () => {
    expect(printed.get("from-standard-input.js")).toMatch(/^7\.4\tpercent\texactly\tRents rose 7\.4 percent/m);
  });

  it("compare-sources finds what both articles tell, and who tells it", () => {
    const out = printed.get("compare-sources.js");
    expect(out).toMatch(/^(?:same|opposite|updated)\n {2}wire {8}.+: .+\n {2}translated {2}.+: .+$/m);
    expect(out).toMatch(/\d+ and \d+ claims, [1-9]\d* about the same matter/);
  });

  it("custom-stage changes what the later stages read", () => {
    expect(printed.get("custom-stage.js")).toContain("predicate: greenlight");
  });

  it("worker-with-limits reads the one article and refuses the other", () => {
    expect(runNode([path("examples/worker-with-limits.js"), "600000"])).toMatch(/^\d+ characters: \d+ claims\n\d+ characters: refused, article-too-long\n$/);
  });

  it("are all run here", () => {
    const programs = readdirSync(path("examples")).filter((file) => file.endsWith(".js"));
    expect(programs.sort()).toEqual([...PROGRAMS, "start.js", "worker-with-limits.js"]);
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

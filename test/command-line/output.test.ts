import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compact, extractClaims } from "../../src/index.js";
import type { Library } from "../../src/command-line/index.js";
import { parseCsv } from "../formats/parse-csv.js";
import { program, runHere, runProgram } from "./run.js";

const library: Library = { extractClaims, compact };
const ONE = "Prices rose by 4 percent in May, the bank said. Wages did not rise.";
const OTHER = "The harbour was closed yesterday, the minister said.";

let folder = "";
let one = "";
let other = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimkit-output-"));
  one = join(folder, "one.txt");
  other = join(folder, "other.txt");
  writeFileSync(one, ONE);
  writeFileSync(other, OTHER);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const outOf = async (...args: readonly string[]): Promise<string> => {
  const { code, out, error } = await runHere(library, args);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return out;
};

describe("one file", () => {
  it("as JSON is the compact Extraction with its file", async () => {
    expect(JSON.parse(await outOf(one, "--format", "json"))).toEqual({ file: one, ...compact(extractClaims(ONE)) });
  });

  it("with --all has its tokens", async () => {
    expect(JSON.parse(await outOf(one, "--format", "json", "--all"))).toEqual({ file: one, ...extractClaims(ONE) });
  });

  it("as JSON Lines is one line", async () => {
    const out = await outOf(one, "--format", "jsonl");
    expect(out.split("\n")).toHaveLength(2);
    expect(JSON.parse(out)).toEqual({ file: one, ...compact(extractClaims(ONE)) });
  });

  it("as CSV has no column for the file", async () => {
    const [header, ...records] = parseCsv(await outOf(one, "--format", "csv"));
    expect(header?.slice(0, 2)).toEqual(["id", "statement"]);
    expect(records).toHaveLength(extractClaims(ONE).claims.length);
  });

  it("as HTML is a page", async () => {
    expect(await outOf(one, "--format", "html")).toMatch(/^<!doctype html>\n<html lang="en">.*<\/html>\n$/s);
  });

  it("as JSON-LD is one document", async () => {
    expect(JSON.parse(await outOf(one, "--format", "jsonld"))).toMatchObject({ "@context": "https://schema.org" });
  });

  it("is dated by --published-at", async () => {
    const parsed = JSON.parse(await outOf(other, "--format", "json", "--published-at", "2024-06-20")) as { claims: { times: { value?: string }[] }[] };
    expect(parsed.claims.flatMap(({ times }) => times.map(({ value }) => value))).toContain("2024-06-19");
  });
});

describe("several files", () => {
  it("as JSON and JSON-LD are one array", async () => {
    expect(JSON.parse(await outOf(one, other, "--format", "json"))).toEqual([{ file: one, ...compact(extractClaims(ONE)) }, { file: other, ...compact(extractClaims(OTHER)) }]);
    expect(JSON.parse(await outOf(one, other, "--format", "jsonld"))).toHaveLength(2);
  });

  it("as JSON Lines are a line each", async () => {
    const lines = (await outOf(one, other, "--format", "jsonl")).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([one, other]);
  });

  it("as CSV and as a table have a first column for the file", async () => {
    const [header, ...records] = parseCsv(await outOf(one, other, "--format", "csv"));
    expect(header?.slice(0, 2)).toEqual(["file", "id"]);
    expect(new Set(records.map(([name]) => name))).toEqual(new Set([one, other]));
    expect(await outOf(one, other)).toMatch(/^file +# +claim/);
  });

  it("show how far they are on a terminal only, and wipe it away", async () => {
    const { error } = await runHere(library, [one, other, "--format", "csv"], { terminal: { columns: 90 } });
    expect(error).toContain("file 1 of 2");
    expect(error.endsWith("\r\u001b[K")).toBe(true);
  });
});

describe("standard input", () => {
  it("is read where no file is named, and has no file name", async () => {
    const { out } = await runHere(library, ["--format", "json"], { stdin: ONE });
    expect(JSON.parse(out)).toEqual(compact(extractClaims(ONE)));
  });

  it("may be empty", async () => {
    const { code, out } = await runHere(library, [], { stdin: "" });
    expect(code).toBe(0);
    expect(out).toContain("0 claims");
  });
});

describe("the table", () => {
  it("is coloured on a terminal, unless NO_COLOR is set or FORCE_COLOR says otherwise", async () => {
    const coloured = async (terminal: boolean, environment: Readonly<Record<string, string>>): Promise<boolean> =>
      (await runHere(library, [one], { environment, ...(terminal ? { terminal: { columns: 90 } } : {}) })).out.includes("\u001b[");
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(true, { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(true, { NO_COLOR: "" })).toBe(true);
    expect(await coloured(true, { TERM: "dumb" })).toBe(false);
    expect(await coloured(false, {})).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured(true, { FORCE_COLOR: "0" })).toBe(false);
  });
});

describe("the program that is shipped", () => {
  it("prints help, version and claims", () => {
    expect(runProgram(["--help"])).toMatchObject({ code: 0, error: "", out: expect.stringContaining("--published-at DATE") as string });
    expect(runProgram(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(JSON.parse(runProgram(["--format", "json"], ONE).out)).toEqual(compact(extractClaims(ONE)));
  });

  it("survives a reader that goes away", async () => {
    const many = join(folder, "many.txt");
    writeFileSync(many, `${ONE}\n\n`.repeat(100));
    const child = spawn(process.execPath, [...program, many, "--format", "json", "--all"], { stdio: ["ignore", "pipe", "pipe"] });
    let error = "";
    child.stderr.on("data", (chunk: Buffer) => { error += chunk.toString("utf8"); });
    child.stdout.once("data", () => { child.stdout.destroy(); });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, error }).toEqual({ code: 0, error: "" });
  });
});

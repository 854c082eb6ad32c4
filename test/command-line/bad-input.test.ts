import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/command-line/index.js";
import { budgetSample } from "../formats/sample.js";
import { runHere, runProgram } from "./run.js";

/** Tests may run as a user who can read everything: a file of this name is one that may not be read. */
const openFile = (path: string): AsyncIterable<Uint8Array> => {
  const stream = createReadStream(path);
  if (path.endsWith("forbidden.txt")) stream.destroy(Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" }));
  return stream;
};

const sample = budgetSample();
const library: Library = {
  extractClaims: (article) => {
    const { text, publishedAt } = typeof article === "string" ? { text: article } : article;
    const invalid = publishedAt !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(publishedAt);
    return { ...sample, article: { text }, diagnostics: invalid ? [{ code: "invalid-date", severity: "warning", message: "not a date" }] : [] };
  },
  compact: (extraction) => extraction,
};

let folder = "";
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimkit-command-"));
  writeFileSync(file("good.txt"), "Prices rose by 4 percent, the bank said.");
  writeFileSync(file("forbidden.txt"), "secret");
  writeFileSync(file("nul.bin"), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]));
  writeFileSync(file("latin.txt"), Buffer.from("caf\u00e9 closed", "latin1"));
  writeFileSync(file("wide.txt"), Buffer.from("\ufeffPrices rose.", "utf16le"));
  writeFileSync(file("half.txt"), Buffer.from([0x41, 0xe2, 0x82]));
  writeFileSync(file("long.txt"), "a ".repeat(500_001));
  writeFileSync(file("longer.txt"), Buffer.alloc(3_100_000, 0x61));
  mkdirSync(file("folder"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a wrong call ends with exit code 2 and one line", () => {
  it.each([
    ["a missing file", ["nowhere.txt"], /cannot read ".*nowhere\.txt": there is no such file/],
    ["a file in a file", ["good.txt/deeper.txt"], /there is no such file/],
    ["a directory", ["folder"], /it is a directory/],
    ["a file that may not be read", ["forbidden.txt"], /may not be read/],
    ["a binary file", ["nul.bin"], /not a text: it holds NUL bytes/],
    ["UTF-16", ["wide.txt"], /not a text/],
    ["Latin-1", ["latin.txt"], /not a text in UTF-8/],
    ["half a character", ["half.txt"], /not a text in UTF-8/],
    ["a text that is too long", ["long.txt"], /too long: at most 1000000 characters/],
    ["a file that is too large to be one", ["longer.txt"], /too long/],
    ["a name that is too long", ["x".repeat(5000)], /name is too long/],
    ["a name with a NUL", ["a\u0000b"], /cannot read "/],
    ["a device", ["/dev/zero"], /not a file/],
  ])("%s", async (_title, names, message) => {
    const paths = names.map((name) => (name.startsWith("/") ? name : file(name)));
    const { code, out, error } = await runHere(library, [file("good.txt"), ...paths], { openFile });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/^claimkit: [^\n]+\n$/);
  });

  it.each([["yesterday"], ["2024-6-1"], [""], ["20 June"]])("the date %j", async (date) => {
    const { code, out, error } = await runHere(library, [file("good.txt"), `--published-at=${date}`]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(/^claimkit: ".*" is not a date: write it as 2024-06-20[^\n]*\n$/);
  });

  it("standard input that is no text, too long, or named twice", async () => {
    expect(await runHere(library, [], { stdin: Buffer.from([0xff, 0xfe, 0x41]) })).toMatchObject({ code: 2, out: "", error: "claimkit: cannot read standard input: it is not a text in UTF-8\n" });
    expect(await runHere(library, ["-"], { stdin: "a".repeat(1_000_001) })).toMatchObject({ code: 2, out: "" });
    expect(await runHere(library, [], { stdin: Buffer.alloc(4_000_000, 0x61) })).toMatchObject({ code: 2, out: "" });
    expect(await runHere(library, ["-", "-"])).toMatchObject({ code: 2, out: "" });
  });

  it("the program that is shipped does so too", () => {
    for (const args of [[file("nowhere.txt")], [file("folder")], [file("nul.bin")], ["--format", "xml"], ["--nonsense"], [file("good.txt"), "--published-at", "never"]]) {
      const { code, out, error } = runProgram(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toMatch(/^claimkit: [^\n]+\n$/);
    }
  });
});

describe("input that is fine", () => {
  it("takes a text of just the longest length", async () => {
    writeFileSync(file("longest.txt"), "é".repeat(1_000_000));
    expect(await runHere(library, [file("longest.txt")])).toMatchObject({ code: 0, error: "" });
  });

  it("leaves out a byte order mark and keeps everything else", async () => {
    const { out } = await runHere(library, ["--format", "json"], { stdin: "\ufeffPrices\r\nrose.\n" });
    expect((JSON.parse(out) as { article: unknown }).article).toEqual({ text: "Prices\r\nrose.\n" });
  });
});

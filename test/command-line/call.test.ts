import { describe, expect, it } from "vitest";
import { callOf, FORMATS } from "../../src/command-line/call.js";

const problemOf = (...args: readonly string[]): string => {
  const call = callOf(args);
  return call.kind === "wrong" ? call.problem : `understood as ${call.kind}`;
};

describe("callOf", () => {
  it("reads standard input as a table where nothing is said", () => {
    expect(callOf([])).toEqual({ kind: "read", files: [], format: "table", all: false });
  });

  it.each(FORMATS)("knows the format %s, in both spellings of an option", (format) => {
    expect(callOf(["a.txt", "--format", format])).toEqual({ kind: "read", files: ["a.txt"], format, all: false });
    expect(callOf([`--format=${format}`, "a.txt"])).toEqual(callOf(["a.txt", "-f", format]));
  });

  it("takes files before and after options, and whatever follows -- as files", () => {
    expect(callOf(["a.txt", "--published-at", "2024-06-20", "--all", "b.txt", "--", "--odd"])).toEqual({
      kind: "read", files: ["a.txt", "b.txt", "--odd"], format: "table", publishedAt: "2024-06-20", all: true,
    });
  });

  it("takes the last of an option given twice", () => {
    expect(callOf(["--format", "csv", "--format", "json"])).toMatchObject({ format: "json" });
  });

  it("asks for help and version before anything else", () => {
    expect(callOf(["--help"])).toEqual({ kind: "help" });
    expect(callOf(["-h", "--nonsense"])).toEqual({ kind: "help" });
    expect(callOf(["--version"])).toEqual({ kind: "version" });
  });

  it.each([
    [["--formt", "json"], /unknown option "--formt"/],
    [["-x"], /unknown option "-x"/],
    [["--toString"], /unknown option/],
    [["--__proto__"], /unknown option/],
    [["--format", "xml"], /unknown format "xml": choose one of table, json/],
    [["--format="], /unknown format ""/],
    [["--format"], /--format needs a value/],
    [["a.txt", "--published-at"], /--published-at needs a value/],
    [["--all=yes"], /--all takes no value/],
    [["a.txt", "b.txt", "--format", "html"], /html format makes one page of one article, not of 2/],
  ])("says what is wrong with %j", (args, message) => {
    expect(problemOf(...args)).toMatch(message);
  });

  it("keeps its message on one line, whatever it quotes", () => {
    expect(problemOf("--format", "a\nb\u001b[31m\u202e")).not.toMatch(/[\n\u001b\u202e]/);
  });
});

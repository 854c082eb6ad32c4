/** Every table of the lexicon: trimmed, not empty, in one spacing, written once and in order. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../src/lexicon/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const keysOf = (value: unknown): readonly string[] | undefined => {
  if (!(value instanceof Map) && !(value instanceof Set)) return undefined;
  const keys: readonly unknown[] = [...value.keys()];
  return keys.every((key) => typeof key === "string") ? keys : undefined;
};

const tables = await Promise.all(files.map(async (file) => {
  const exported = Object.entries(await import(`../../src/lexicon/${file.replace(/\.ts$/, "")}.ts`) as Record<string, unknown>);
  return exported.flatMap(([name, value]) => {
    const keys = keysOf(value);
    return keys === undefined ? [] : [{ table: `${file}: ${name}`, keys }];
  });
}));

describe.each(tables.flat())("$table", ({ keys }) => {
  it("holds words, lower case, trimmed and in one spacing", () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key === "" || key !== key.toLowerCase() || key !== key.trim().replaceAll(/\s+/g, " ") || key !== key.normalize("NFC"))).toEqual([]);
  });

  it("is sorted", () => {
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

it("says in every file what belongs in it", () => {
  expect(files.filter((file) => !readFileSync(`${folder}${file}`, "utf8").trimStart().startsWith("/**"))).toEqual([]);
});

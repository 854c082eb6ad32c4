import compromise from "compromise";
import { describe, expect, test } from "vitest";
import { lexiconEntries, lexiconTags, startsLexiconPhrase } from "../../src/adapters/compromise.js";

describe("compromise's lexicon behind its adapter", () => {
  test("tells the tags of a word or phrase in small letters, sorted", () => {
    expect(lexiconTags("alice")).toContain("FemaleName");
    expect(lexiconTags("buenos aires")).toContain("City");
    for (const tags of [...lexiconEntries().values()].slice(0, 500)) expect([...tags].sort()).toEqual(tags);
  });

  test("knows what the installed compromise knows, word for word", () => {
    const { one } = compromise.model() as unknown as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
    const installed = Object.entries(one.lexicon).map(([phrase, tags]) => `${phrase}: ${[tags].flat().sort().join(" ")}`);
    const entries = new Set(installed);
    const known = [...lexiconEntries()].map(([phrase, tags]) => `${phrase}: ${tags.join(" ")}`);
    expect(known.filter((entry) => !entries.has(entry))).toEqual([]);
    expect(known).toHaveLength(installed.length);
  });

  test("knows nothing of other words, whatever objects call their own", () => {
    for (const word of ["qzxv", "", "constructor", "__proto__", "toString"]) expect(lexiconTags(word)).toEqual([]);
  });

  test("tells which words start a phrase that names something", () => {
    expect(startsLexiconPhrase("buenos")).toBe(true);
    expect(startsLexiconPhrase("qzxv")).toBe(false);
  });

  test("has every phrase whose start it tells, and hands on the same table each time", () => {
    expect(lexiconEntries()).toBe(lexiconEntries());
    expect([...lexiconEntries().keys()].filter((phrase) => phrase.startsWith("buenos "))).not.toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/index.js";
import { parseSyntax } from "../../src/syntax/index.js";
import { tagEntities } from "../../src/tag/index.js";
import type { Tagged } from "../../src/types.js";
import { deepFreeze } from "../support/deep-freeze.js";

const tag = (text: string): Tagged => tagEntities(deepFreeze(parseSyntax(splitSentences(text))));

const pieces = fc.array(fc.constantFrom(
  "Anna", "Berg", "the", "Norwegian", "minister", "he", "she", "it", "said", "that", "Norway", "and", "Finland", "both", "countries", "Article", "12", "of", "Charter", "(", "NHC", ")", ",", ".", "“", "”", "-un",
  "May 2021", "$3m", "agreement", "on", "Trade", "\n\n", "constructor", "\u0000", "\ud800", "IT", "'s", "Oslo",
), { maxLength: 60 }).map((words) => words.join(" "));

describe("tagEntities", () => {
  it("gives mentions whose words stand in the text, in order, names and values without overlap", () => {
    fc.assert(fc.property(pieces, (text) => {
      const { mentions } = tag(text);
      for (const { text: words, span } of mentions) expect(words).toBe(text.slice(span.start, span.end));
      const firm = mentions.filter(({ form }) => form === "name" || form === "value");
      for (let index = 1; index < firm.length; index++) expect(firm[index]!.span.start).toBeGreaterThanOrEqual(firm[index - 1]!.span.end);
      for (let index = 1; index < mentions.length; index++) expect(mentions[index]!.span.start).toBeGreaterThanOrEqual(mentions[index - 1]!.span.start);
    }), { numRuns: 60 });
  });

  it("gives entities and mentions that point at each other", () => {
    fc.assert(fc.property(pieces, (text) => {
      const { mentions, entities } = tag(text);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { id, mentions: own } of entities) {
        expect(own.length).toBeGreaterThan(0);
        for (const index of own) expect(mentions[index]?.entity).toBe(id);
      }
      const ids = new Set(entities.map(({ id }) => id));
      for (const { entity } of mentions) if (entity !== undefined) expect(ids.has(entity)).toBe(true);
    }), { numRuns: 60 });
  });

  it("gives the same answer whatever was read before", () => {
    const text = "Anna Berg of the Norwegian Harbour Commission left Oslo. She gave no reason.";
    const first = JSON.stringify(tag(text));
    tag("Oslo Berg and Anna Commission, 3 May 2021. He said it.");
    expect(JSON.stringify(tag(text))).toBe(first);
  });

  it("survives any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => { tag(text); }), { numRuns: 60 });
  });
});

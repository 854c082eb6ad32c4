import { describe, expect, it } from "vitest";
import { attributionIndex } from "../../../src/extract/proposition/attribution-index.js";
import { frameOf } from "../../../src/extract/proposition/frame.js";
import { STRUCTURES } from "../../../src/extract/proposition/structures/index.js";
import type { StructureRule } from "../../../src/extract/proposition/candidate.js";
import { read } from "./reading.js";

/** True where a structure knows some token of the text. */
const finds = (structure: StructureRule, text: string): boolean => {
  const document = read(text);
  const index = attributionIndex(document.attributions);
  return document.sentences.some((sentence, number) => {
    const frame = frameOf(document, number, index, new Set());
    return sentence.tokens.some(({ head }, token) => (head >= 0 || structure.id === "main-clause") && structure.find(frame, token) !== undefined);
  });
};

describe.each(STRUCTURES)("structure $id", (structure) => {
  it("has a hit and a miss of its own", () => {
    expect(structure.examples.hits.length).toBeGreaterThan(0);
    expect(structure.examples.misses.length).toBeGreaterThan(0);
  });
  it.each(structure.examples.hits)("is found in: %s", (text) => { expect(finds(structure, text)).toBe(true); });
  it.each(structure.examples.misses)("is not found in: %s", (text) => { expect(finds(structure, text)).toBe(false); });
});

it("every structure has an id of its own", () => {
  expect(new Set(STRUCTURES.map(({ id }) => id)).size).toBe(STRUCTURES.length);
});

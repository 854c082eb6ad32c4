/** What holds for the attributions of any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/extract/attribution/index.js";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";
import type { Attribution } from "../../../src/types.js";
import { anyText } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { faultsOf } from "../../support/spans.js";

const read = (text: string): readonly Attribution[] => findAttributions(deepFreeze(tagEntities(parseSyntax(splitSentences(text))))).attributions;

const start = ({ cue, content }: Attribution): number => Math.min(...[...(cue === undefined ? [] : [cue]), ...content].map(({ span }) => span.start));

describe("attributions of any text", () => {
  it("stand in the text, hold content, know their parents and come in order", () => {
    fc.assert(fc.property(anyText, (text) => {
      const all = read(text);
      const ids = new Map(all.map((attribution) => [attribution.id, attribution]));
      expect(faultsOf(text, all)).toEqual([]);
      expect(ids.size).toBe(all.length);
      for (const { content, parent } of all) {
        expect(content.length).toBeGreaterThan(0);
        expect(parent === undefined || ids.has(parent)).toBe(true);
      }
      for (const attribution of all) {
        const seen = new Set<string>();
        for (let up: Attribution | undefined = attribution; up !== undefined; up = ids.get(up.parent ?? "")) {
          expect(seen.has(up.id)).toBe(false);
          seen.add(up.id);
        }
      }
      expect(all.every((attribution, at) => at === 0 || start(all[at - 1]!) <= start(attribution) || all[at - 1]!.source !== undefined)).toBe(true);
    }), { numRuns: 300 });
  });

  it("are the same each time", () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(read(text)).toEqual(read(text));
    }), { numRuns: 50 });
  });
});

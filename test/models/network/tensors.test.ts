import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSections, packTensor, unpackSections, unpackTensor } from "../../../src/models/network/tensors.js";

describe("packing tensors", () => {
  it("gives every number back within half a step, finer near zero", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -32767, max: 32767 }), { minLength: 1, maxLength: 50 }), (values) => {
      const most = Math.max(1, ...values.map(Math.abs));
      const back = unpackTensor(packTensor(values));
      expect(back).toHaveLength(values.length);
      values.forEach((value, index) => {
        const step = (most * (32 + 2 * 46)) / (46 * (32 + 46));
        expect(Math.abs(back[index]! - value)).toBeLessThanOrEqual(step / 2 + 1);
      });
    }));
  });

  it("keeps zero, the largest and the order of numbers", () => {
    const values = Int16Array.from({ length: 101 }, (_, index) => (index - 50) * 40);
    const back = unpackTensor(packTensor(values));
    expect([back[0], back[50], back[100]]).toEqual([-2000, 0, 2000]);
    expect([...back].sort((left, right) => left - right)).toEqual([...back]);
  });

  it("tells sections apart whatever they hold", () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), (sections) => {
      expect(unpackSections(packSections(sections))).toEqual(sections);
    }));
  });
});

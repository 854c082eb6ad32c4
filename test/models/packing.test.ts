import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, joined, packLinear, scoreAll, unpackLinear } from "../../src/models/linear.js";
import { packDigits, packWeights, unpackDigits, unpackWeights, weightsModule } from "../../src/models/packing.js";

describe("weights as text", () => {
  it("gives back what was packed", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -40, max: 40 })), (weights) => {
      expect(Array.from(unpackWeights(packWeights(weights)))).toEqual(weights);
    }));
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 3)), (weights) => {
      expect(Array.from(unpackWeights(packWeights(weights)))).toEqual(weights);
    }));
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 92 })), (digits) => {
      expect(Array.from(unpackDigits(packDigits(digits)))).toEqual(digits);
    }));
  });

  it("needs no escapes in a string literal", () => {
    const text = packDigits(Array.from({ length: 93 }, (_, index) => index));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(weightsModule(text, "a test")).toContain(`"${text}"`);
  });

  it("refuses what does not fit", () => {
    expect(() => packWeights([41])).toThrow(RangeError);
    expect(() => packDigits([93])).toThrow(RangeError);
  });

  it("writes runs of zeros short", () => {
    expect(packWeights(new Array<number>(1200).fill(0)).length).toBe(100);
  });
});

describe("linear models", () => {
  const features = Array.from({ length: 500 }, (_, index) => ({ hash: joined(7, index), weights: [index % 5, 0, -(index % 3)] }));
  const model = unpackLinear(packLinear(features, 3, 9));
  const scored = (hashes: readonly number[]): readonly number[] => {
    const scores = new Int32Array(3);
    scoreAll(model, Int32Array.from(hashes), hashes.length, scores);
    return Array.from(scores);
  };

  it("scores the features that they were made of", () => {
    const right = features.filter(({ hash, weights }) => scored([hash]).every((score, index) => score === weights[index]!)).length;
    expect(right).toBeGreaterThan(480);
  });

  it("adds up", () => {
    const [first, second] = [features[4]!, features[11]!];
    expect(scored([first.hash, second.hash])).toEqual(first.weights.map((weight, index) => weight + second.weights[index]!));
  });

  it("ignores nearly all features that they do not know", () => {
    const hits = Array.from({ length: 2000 }, (_, index) => scored([joined(8, index)])).filter((scores) => scores.some((score) => score !== 0)).length;
    expect(hits).toBeLessThan(100);
  });

  it("hashes words apart", () => {
    expect(new Set(["rose", "rise", "Rose", "esor", ""].map(hashOf)).size).toBe(5);
  });
});

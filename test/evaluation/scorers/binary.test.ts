import { describe, expect, it } from "vitest";
import { calibrationErrorOf, f1Of, macroF1Of, reliabilityOf } from "./binary.js";

describe("binary scores", () => {
  it("F1: two hits of three wanted and four chosen", () => {
    expect(f1Of([true, true, true, false, false], [true, true, false, true, true])).toBeCloseTo(4 / 7);
    expect(f1Of([false], [false])).toBe(0);
  });

  it("macro F1 is the mean over both labels", () => {
    expect(macroF1Of([true, false], [true, false])).toBe(1);
    expect(macroF1Of([true, true, false, false], [true, true, true, true])).toBeCloseTo(1 / 3);
  });

  it("calibration error: .9 given and half found is .4 off", () => {
    expect(calibrationErrorOf([0.9, 0.9], [true, false])).toBeCloseTo(0.4);
    expect(calibrationErrorOf([0.95, 0.05, 0.05, 0.05], [true, false, false, false])).toBeCloseTo(0.05);
    expect(calibrationErrorOf([], [])).toBe(0);
  });

  it("the reliability curve leaves empty bins out", () => {
    expect(reliabilityOf([0.12, 0.18, 1], [true, false, true])).toEqual([{ count: 2, given: 0.15, found: 0.5 }, { count: 1, given: 1, found: 1 }]);
  });
});

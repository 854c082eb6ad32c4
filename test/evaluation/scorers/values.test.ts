import { describe, expect, test } from "vitest";
import { givenDate, isRightDate, scoreDates, scoreNumbers } from "./values.js";

describe("dates of the contract as days", () => {
  test.each([
    ["2024-06-19", { day: "2024-06-19" }],
    ["2024-06-19T14:30", { day: "2024-06-19", clock: "14:30" }],
    ["2024-06", { day: "2024-06-01", lastDay: "2024-06-30" }],
    ["2024-W25", { day: "2024-06-17", lastDay: "2024-06-23" }],
    ["2023-07/2023-09", { day: "2023-07-01" }],
    ["199X", { day: "1990-01-01" }],
  ])("%s", (value, given) => {
    expect(givenDate(value)).toEqual(given);
  });

  test("durations and unknown years are none", () => {
    expect(givenDate("P3M")).toBeUndefined();
    expect(givenDate("XXXX-06-26")).toBeUndefined();
  });
});

describe("a right date", () => {
  test("begins where the gold begins, at its grain", () => {
    expect(isRightDate({ day: "2024-06-01" }, { day: "2024-06-15", grain: "month", filled: false })).toBe(true);
    expect(isRightDate({ day: "2024-06-01" }, { day: "2024-06-15", grain: "day", filled: false })).toBe(false);
  });

  test("needs the time of day where the gold has one", () => {
    expect(isRightDate({ day: "2024-06-15" }, { day: "2024-06-15", clock: "14:30", grain: "minute", filled: false })).toBe(false);
    expect(isRightDate({ day: "2024-06-15", clock: "14:30" }, { day: "2024-06-15", clock: "14:30", grain: "minute", filled: false })).toBe(true);
  });

  test("may be the month whose day the suite filled in", () => {
    expect(isRightDate({ day: "2024-06-01", lastDay: "2024-06-30" }, { day: "2024-06-15", grain: "day", filled: true })).toBe(true);
    expect(isRightDate({ day: "2024-06-01", lastDay: "2024-06-30" }, { day: "2024-06-15", grain: "day", filled: false })).toBe(false);
  });
});

test("scores count gold dates and silent negatives", () => {
  const cases = [
    { id: "a", text: "x", reference: "2024-06-20", gold: [{ day: "2024-06-19", grain: "day", filled: false }] },
    { id: "b", text: "y", reference: "2024-06-20", gold: [] },
    { id: "c", text: "x", reference: "2024-06-20", gold: [] },
  ] as const;
  expect(scoreDates(cases, (text) => (text === "x" ? [{ day: "2024-06-19" }] : []))).toEqual({ right: 1, gold: 1, silent: 1, negatives: 2 });
});

test("numbers count either end of a range, and the currency where it is told", () => {
  const given = [{ value: 2, to: 3, unit: "USD" }];
  expect(scoreNumbers([{ id: "a", text: "", gold: [2, 3] }], () => given)).toEqual({ right: 2, gold: 2 });
  expect(scoreNumbers([{ id: "a", text: "", gold: [2], currency: "EUR" }], () => given)).toEqual({ right: 0, gold: 1 });
  expect(scoreNumbers([{ id: "a", text: "", gold: [200], hundredths: true }], () => given)).toEqual({ right: 1, gold: 1 });
});

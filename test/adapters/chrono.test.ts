import { describe, expect, test } from "vitest";
import { chronoDates } from "../../src/adapters/chrono.js";

describe("chrono behind its adapter", () => {
  test("hands on only what the words name", () => {
    expect(chronoDates("at 2:30 p.m.", false).map(({ first }) => first)).toEqual([{ hour: 14, minute: 30 }]);
    expect(chronoDates("on 6/7/2021", false)[0]?.first).toEqual({ year: 2021, month: 6, day: 7 });
    expect(chronoDates("on 6/7/2021", true)[0]?.first).toEqual({ year: 2021, month: 7, day: 6 });
  });

  test("gives offsets into the window", () => {
    const window = "The hall was empty at 5 p.m. that day";
    const [found] = chronoDates(window, false);
    expect(window.slice(found?.start, found?.end)).toContain("5 p.m");
  });

  test("does not look at a window that is too long", () => {
    expect(chronoDates(`${"x ".repeat(1000)}at 5 p.m.`, false)).toEqual([]);
  });

  test("gives the same in any order of calls", () => {
    const before = chronoDates("from 5 to 6 p.m.", false);
    chronoDates("on 6/7/2021", true);
    expect(chronoDates("from 5 to 6 p.m.", false)).toEqual(before);
  });
});

import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/tag/values/calendar.js";
import { addDays, addMonths, dayFromIso, dayNumber, dayOf, isoWeek, weekdayOf } from "../../../src/tag/values/calendar.js";
import { hebrewFeast } from "../../../src/tag/values/feasts.js";
import { holidaysIn } from "../../../src/tag/values/moments/holidays.js";
import { readDigits, separatorsOf } from "../../../src/tag/values/separators.js";

describe("the calendar", () => {
  test("agrees with the engine's own on every day of three centuries", () => {
    for (let instant = Date.UTC(1850, 0, 1); instant < Date.UTC(2150, 0, 1); instant += 86_400_000) {
      const date = new Date(instant);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (weekdayOf(day) !== (date.getUTCDay() === 0 ? 7 : date.getUTCDay())) expect.fail(`weekday of ${date.toISOString()}`);
      const back = dayOf(dayNumber(day));
      if (back.year !== day.year || back.month !== day.month || back.day !== day.day) expect.fail(`day of ${date.toISOString()}`);
    }
  });

  test("crosses months, leap days and years", () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addDays({ year: 2024, month: 1, day: 1 }, -1)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(addMonths({ year: 2024, month: 3, day: 31 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(isoWeek({ year: 2021, month: 1, day: 3 })).toBe("2020-W53");
    expect(isoWeek({ year: 2024, month: 12, day: 30 })).toBe("2025-W01");
  });

  test("takes only days that exist", () => {
    expect(dayFromIso("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dayFromIso("2023-02-29")).toBeUndefined();
    expect(dayFromIso("20 June 2024")).toBeUndefined();
  });

  test("knows moving holidays", () => {
    expect(holidaysIn({ easter: 0 }, 2024)).toEqual([{ year: 2024, month: 3, day: 31 }]);
    expect(holidaysIn({ easter: 0 }, 2011)).toEqual([{ year: 2011, month: 4, day: 24 }]);
    expect(holidaysIn({ easter: 0, orthodox: true }, 2024)).toEqual([{ year: 2024, month: 5, day: 5 }]);
    expect(holidaysIn({ month: 11, weekday: 4, nth: 4 }, 2024)).toEqual([{ year: 2024, month: 11, day: 28 }]);
    expect(holidaysIn({ month: 5, weekday: 1, nth: -1 }, 2024)).toEqual([{ year: 2024, month: 5, day: 27 }]);
    expect(holidaysIn({ month: 4, day: 27, notSunday: true }, 2025)).toEqual([{ year: 2025, month: 4, day: 26 }]);
  });

  test("knows the feasts of other calendars, as the engine's own calendars do", () => {
    const partsIn = (calendar: string, day: Day): string =>
      new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: "numeric", day: "numeric", timeZone: "UTC" }).format(Date.UTC(day.year, day.month - 1, day.day));
    for (let year = 1980; year <= 2045; year += 1) {
      for (const first of holidaysIn({ islamic: { month: 10, day: 1 } }, year)) expect(partsIn("islamic-umalqura", first)).toContain("10/1");
      // A Jewish feast begins with the evening before its first whole day.
      expect(partsIn("hebrew", addDays(hebrewFeast({ from: "tishri", count: 0 }, year), 1))).toBe("1 Tishri");
      expect(partsIn("hebrew", addDays(hebrewFeast({ from: "kislev", count: 24 }, year), 1))).toBe("25 Kislev");
      expect(partsIn("hebrew", addDays(hebrewFeast({ from: "tishri", count: -163 }, year), 1))).toBe("15 Nisan");
      for (const first of holidaysIn({ chinese: 0 }, year)) expect(first.month).toBeLessThan(3);
    }
    expect(holidaysIn({ chinese: 0 }, 2025)).toEqual([{ year: 2025, month: 1, day: 29 }]);
    expect(holidaysIn({ diwali: 0 }, 2020)).toEqual([{ year: 2020, month: 11, day: 14 }]);
    expect(holidaysIn({ islamic: { month: 9, day: 1 } }, 2030)).toHaveLength(2);
    expect(holidaysIn({ chinese: 0 }, 1800)).toEqual([]);
  });
});

describe("separators", () => {
  test.each([
    ["10,000", "10000"], ["1,234,567", "1234567"], ["1.234.567,89", "1234567.89"], ["1,234.5", "1234.5"], ["3,5", "3.5"], ["3.5", "3.5"], ["10,00,000", "1000000"], ["0.500", "0.500"],
  ])("%s is %s", (raw, decimal) => {
    expect(readDigits(raw)).toEqual({ decimal, ambiguous: false });
  });

  test("one point before three digits is open, and a row of points no number", () => {
    expect(readDigits("10.000")).toEqual({ decimal: "10.000", ambiguous: true });
    expect(readDigits("10.1.2.3")).toBeUndefined();
    expect(readDigits("1".repeat(400))).toBeUndefined();
  });

  test("unmistakable numbers show the article's convention", () => {
    expect(separatorsOf(["3,5", "12"])).toEqual({ continental: true, english: false, commaThousands: false });
    expect(separatorsOf(["12,500", "2.5"])).toEqual({ continental: false, english: true, commaThousands: true });
    expect(separatorsOf(["10.000"])).toEqual({ continental: false, english: false, commaThousands: false });
  });
});

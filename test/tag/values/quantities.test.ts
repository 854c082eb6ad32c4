import { describe, expect, test } from "vitest";
import type { Quantity } from "../../../src/types.js";
import { valuesOf } from "./read.js";

const first = (text: string): Quantity | undefined => valuesOf(text).quantities[0];

describe("numbers", () => {
  test("in words and digits with their magnitudes", () => {
    const cases: readonly (readonly [string, number])[] = [
      ["The army sent twenty-five thousand troops.", 25_000],
      ["The army sent two hundred and fifty troops.", 250],
      ["Half a million people fled.", 500_000],
      ["Two and a half million people fled.", 2_500_000],
      ["About 1.2 million people fled.", 1_200_000],
      ["It cost $1.2bn to build.", 1_200_000_000],
      ["It cost 1.1 billion dollars to build.", 1_100_000_000],
      ["A dozen people fled.", 12],
      ["Two-thirds of voters agreed.", 2 / 3],
      ["One in four voters agreed.", 0.25],
    ];
    for (const [text, value] of cases) expect(first(text)?.value, text).toBe(value);
  });

  test("read separators by the evidence of the article", () => {
    expect(first("The army sent 10,000 troops.")?.value).toBe(10_000);
    expect(first("The army sent 10.000 troops.")?.value).toBe(10_000);
    expect(first("The rate rose to 3,5 percent.")?.value).toBe(3.5);
    expect(first("The rate rose to 3.125 percent.")?.value).toBe(3.125);
    expect(first("It cost 1.234.567,89 euros.")?.value).toBe(1_234_567.89);
    expect(first("The town has 2.054 homes in it.")?.value).toBe(2054);
    expect(valuesOf("Each of 12,500 women had 2.054 children.").quantities.at(-1)?.value).toBe(2.054);
  });

  test("tell an order of magnitude as a lower bound", () => {
    expect(first("Tens of thousands of people fled.")).toMatchObject({ value: 10_000, bound: "at-least", counted: { text: "people" } });
  });
});

describe("units", () => {
  test("are currency codes, percent, points or singular nouns", () => {
    const cases: readonly (readonly [string, number, string])[] = [
      ["It cost US$200m to build.", 200_000_000, "USD"],
      ["It cost C$3 million to build.", 3_000_000, "CAD"],
      ["It cost €1.2bn to build.", 1_200_000_000, "EUR"],
      ["It cost 450,000 rupees to build.", 450_000, "INR"],
      ["It cost 50 Egyptian pounds.", 50, "EGP"],
      ["It cost 50 cents.", 0.5, "USD"],
      ["Some 60 per cent of voters agreed.", 60, "percent"],
      ["Support fell by 5.5 percentage points.", 5.5, "percentage-point"],
      ["She leads by 11 points.", 11, "point"],
      ["They shipped 630,000 tonnes of rice.", 630_000, "tonne"],
      ["It was -12 °C in the valley.", -12, "degree Celsius"],
      ["The strike lasted nine years.", 9, "year"],
      ["Winds of 130 kilometers per hour hit the coast.", 130, "kilometer per hour"],
    ];
    for (const [text, value, unit] of cases) expect(first(text), text).toMatchObject({ value, unit });
  });

  test("follow an attached m by what it counts", () => {
    expect(first("He sold £1.8m of stock.")).toMatchObject({ value: 1_800_000, unit: "GBP" });
    expect(first("The firm sold 1.8m cars.")).toMatchObject({ value: 1_800_000, counted: { text: "cars" } });
    expect(first("The wall is 1.8m tall.")).toMatchObject({ value: 1.8, unit: "meter" });
  });
});

describe("bounds", () => {
  test.each([
    ["More than 10,000 troops were sent.", "more-than"],
    ["At least three people died.", "at-least"],
    ["Fewer than 20 people came.", "less-than"],
    ["Up to 500 people came.", "at-most"],
    ["Nearly 500 people came.", "about"],
    ["Some 500 people came.", "about"],
    ["20 or more people came.", "at-least"],
    ["Exactly 500 people came.", "exactly"],
    ["Only 500 people came.", "exactly"],
  ] as const)("%s", (text, bound) => {
    expect(first(text)?.bound).toBe(bound);
  });

  test("count one unit behind an article", () => {
    expect(first("They have less than a month to pay.")).toMatchObject({ value: 1, unit: "month", bound: "less-than" });
  });

  test("stand behind an opening quotation mark", () => {
    expect(first("\"Some 13 million people fled,\" she said.")).toMatchObject({ value: 13_000_000, bound: "about" });
  });

  test("do not take a preposition for a bound", () => {
    expect(first("The speech was about three things.")?.value).toBe(3);
    expect(first("She spoke about three things.")?.bound).toBe("exactly");
  });
});

describe("ranges and changes", () => {
  test("are not seen where a fraction says by how much and a number to what", () => {
    expect(first("Sales fell by half to 3 million.")).toMatchObject({ value: 0.5 });
    expect(first("Rates rose by 0.5 to 2 percent.")).toMatchObject({ value: 0.5, to: 2 });
  });
  test("keep both ends of a range", () => {
    expect(first("Losses vary from 40 to 70 percent of the crop.")).toMatchObject({ value: 40, to: 70, unit: "percent", counted: { text: "the crop" } });
    expect(first("It cost $2-3 million to build.")).toMatchObject({ value: 2_000_000, to: 3_000_000, unit: "USD" });
    expect(first("It cost between 10 and 20 million euros.")).toMatchObject({ text: "between 10 and 20 million euros", value: 10_000_000, to: 20_000_000 });
  });

  test("tell a change from the words of change", () => {
    const { quantities } = valuesOf("The rate rose from 3 to 5 percent.");
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ text: "from 3 to 5 percent", value: 5, unit: "percent", bound: "exactly", change: { from: 3, to: 5 } });
    expect(quantities[0]).not.toHaveProperty("to");
    expect(first("The rate fell from 5 percent to 3.5 percent.")).toMatchObject({ value: 3.5, change: { from: 5, to: 3.5 } });
    expect(first("The rate climbed to 5 percent from 3 percent.")).toMatchObject({ value: 5, change: { from: 3, to: 5 } });
    expect(first("The rate rose by 2 points.")).toMatchObject({ change: { by: 2 } });
    expect(first("The charity raised $5 million.")?.change).toBeUndefined();
    expect(first("Support grew 31 percent among farmers, up from 26.")).toMatchObject({ value: 31, change: { from: 26, to: 31 } });
    expect(first("The fort holds 1,200 men, down from 2,000 in winter.")).toMatchObject({ value: 1200, change: { from: 2000, to: 1200 } });
    expect(first("Rents are up 5 percent, up from 2019.")).toMatchObject({ change: { by: 5 } });
  });
});

describe("what is counted", () => {
  test.each([
    ["The army sent 70 soldiers.", "soldiers"],
    ["The poll asked 500 registered voters.", "registered voters"],
    ["Some 13 million people's homes were lost.", "people"],
    ["Just 72 percent of Republicans agreed.", "Republicans"],
    ["Police freed 32 hostages on Saturday.", "hostages"],
  ])("%s", (text, counted) => {
    expect(first(text)?.counted?.text).toBe(counted);
  });
});

describe("what only looks like an amount", () => {
  test.each([
    "COVID-19 spread fast.",
    "He flew on Boeing 737 jets.",
    "A high-five with the third-party candidate broke the zero-tolerance rule.",
    "The storm came at nine o’clock.",
    "Article 51 of the charter was cited.",
    "See page 12 of the report.",
    "Call 555-1234 now.",
    "Flight 370 vanished.",
    "She was one of the best.",
    "The two sides met.",
    "It was signed on June 19, 2024.",
    "It was signed in 1961.",
    "He came third.",
    "They won 3-2.", "CFC 2 won the first set.", "He spoke at the COP26 talks.", "They won with a score of 3-0.",
    "No one came.",
    "At one point he wept.",
    "The F-16 crashed.",
  ])("%s", (text) => {
    expect(valuesOf(text).quantities).toEqual([]);
  });
});

/** Rows for dates and quantities: right values on the suites of three libraries, beside the libraries that are installed. */
import { casual } from "chrono-node/en";
import nlp from "compromise";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { findValues } from "../../../src/tag/values/index.js";
import type { Values } from "../../../src/tag/values/index.js";
import type { Measurement, Row } from "../frame.js";
import { percent } from "../frame.js";
import { chronoCases, ducklingDates, ducklingNumbers, recognizersDates, recognizersNumbers } from "../scorers/value-suites.js";
import type { GivenDate, GivenNumber, NumberCase } from "../scorers/values.js";
import { givenDate, isRightDate, scoreDates, scoreNumbers } from "../scorers/values.js";

const valuesOf = (text: string, publishedAt?: string): Values =>
  findValues(parseSyntax(splitSentences(publishedAt === undefined ? text : { text, publishedAt })));

/** Our dates; a time expression without a value counts as a date given, for the negatives. */
const ours = (text: string, reference: string): readonly GivenDate[] =>
  valuesOf(text, reference).times.flatMap(({ value }) => (value?.startsWith("P") === true ? [] : [givenDate(value ?? "") ?? { day: "" }]));

const chrono = (text: string, reference: string): readonly GivenDate[] =>
  casual.parse(text, { instant: new Date(`${reference}T12:00:00Z`), timezone: "UTC" }).map(({ start }) => {
    const iso = start.date().toISOString();
    return { day: iso.slice(0, 10), ...(start.isCertain("hour") ? { clock: iso.slice(11, 16) } : {}) };
  });

interface CompromiseNumber {
  readonly number?: { readonly num?: number | null };
}

const compromise = (text: string): readonly GivenNumber[] =>
  (nlp(text).numbers().json() as readonly CompromiseNumber[]).flatMap(({ number }) => (typeof number?.num === "number" ? [{ value: number.num }] : []));

const ourNumbers = (text: string): readonly GivenNumber[] => valuesOf(text).quantities;

const share = ({ right, gold }: { readonly right: number; readonly gold: number }): string => `${right}/${gold} ${percent(right, gold)}`;

const dateRow = (data: string, run: (dates: typeof ours) => { readonly right: number; readonly gold: number }, reference: string): Row =>
  ({ stage: "values", data, metric: "right date", ours: share(run(ours)), peer: `chrono ${share(run(chrono))}`, anchor: reference });

const recognizers = (dates: typeof ours): { readonly right: number; readonly gold: number } => {
  const score = { right: 0, gold: 0 };
  for (const { text, reference, results } of recognizersDates()) {
    const given = dates(text, reference);
    score.gold += results.length;
    score.right += results.filter((candidates) => candidates.some((gold) => given.some((date) => isRightDate(date, gold)))).length;
  }
  return score;
};

const numberRow = (data: string, cases: readonly NumberCase[]): Row => {
  // compromise gives no currency code: only its number counts.
  const plain = cases.map(({ id, text, gold }) => ({ id, text, gold }));
  return { stage: "values", data, metric: "right number", ours: share(scoreNumbers(cases, ourNumbers)), peer: `compromise ${share(scoreNumbers(plain, compromise))}` };
};

const NUMBER_MODELS: readonly string[] = ["Number.NumberModel", "Number.PercentModel", "NumberWithUnit.AgeModel", "NumberWithUnit.CurrencyModel", "NumberWithUnit.DimensionModel", "NumberWithUnit.TemperatureModel"];

/** Right values on the suites of Recognizers-Text, chrono-node and duckling, and silence on chrono's negatives. */
export const VALUES: Measurement = {
  name: "values",
  measure: () => {
    const cases = chronoCases();
    const silence = (dates: typeof ours): string => {
      const { silent, negatives } = scoreDates(cases, dates);
      return `${silent}/${negatives}`;
    };
    return [
      dateRow("Recognizers DateTimeModel", recognizers, "compromise-dates 48.2 (its measure)"),
      dateRow("chrono tests", (dates) => scoreDates(cases, dates), "Recognizers 64.8 (its measure)"),
      { stage: "values", data: "chrono negatives (one holds a half-year: left out)", metric: "silent", ours: silence(ours), peer: `chrono ${silence(chrono)}` },
      dateRow("duckling Time", (dates) => scoreDates(ducklingDates(), dates), "Recognizers 32.5 (its measure)"),
      ...NUMBER_MODELS.map((name) => numberRow(`Recognizers ${name.split(".")[1]!}`, recognizersNumbers(name))),
      numberRow("duckling amounts", ducklingNumbers()),
    ];
  },
};

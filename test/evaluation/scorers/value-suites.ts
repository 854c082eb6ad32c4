/** Reads the converted test suites as cases for the scorers of values. */
import { readRecords } from "../frame.js";
import type { DateCase, GoldDate, NumberCase } from "./values.js";

interface ChronoRecord {
  readonly id: string;
  readonly config: string;
  readonly text: string;
  readonly ref: string | { readonly instant?: string } | null;
  readonly gold: {
    readonly start?: Readonly<Record<string, number | null>>;
    readonly startCertain?: Readonly<Record<string, boolean>>;
    readonly startDate?: string;
  } | null;
}

const padded = (value: number, length = 2): string => String(value).padStart(length, "0");

const chronoGold = ({ gold, text }: ChronoRecord): readonly GoldDate[] | undefined => {
  if (gold === null) return [];
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((part) => gold.start?.[part] ?? undefined);
  const date = year !== undefined && month !== undefined ? `${padded(year, 4)}-${padded(month)}-${padded(day ?? 1)}` : gold.startDate?.slice(0, 10);
  if (date === undefined || !/^\d{4}-/u.test(date)) return undefined;
  const clock = hour === undefined || minute === undefined || !/\d:\d|\d\s*[ap]\.?m/iu.test(text) ? undefined : `${padded(hour)}:${padded(minute)}`;
  const grain = year !== undefined && month !== undefined && day === undefined ? "month" : "day";
  return [{ day: date, grain, filled: true, ...(clock === undefined ? {} : { clock }) }];
};

const referenceOf = ({ ref }: ChronoRecord): string => ((typeof ref === "string" ? ref : ref?.instant) ?? "2012-08-10").slice(0, 10);

// One negative tests that "second" is no unit of time; its half-year is a date by the contract, so its silence proves nothing about false hits.
const holdsDate = ({ gold, text }: ChronoRecord): boolean => gold === null && /\bsecond half of \d{4}\b/u.test(text);

/** The English cases of chrono-node in its default configuration, without negatives that hold a date. */
export const chronoCases = (): readonly DateCase[] =>
  readRecords<ChronoRecord>("values", "spec-chrono-tests", "test.jsonl").flatMap((record) => {
    if (holdsDate(record)) return [];
    const gold = record.config === "default" || record.config === "casual" ? chronoGold(record) : undefined;
    return gold === undefined ? [] : [{ id: record.id, text: record.text, reference: referenceOf(record), gold }];
  });

interface DucklingRecord {
  readonly id: string;
  readonly dim: string;
  readonly text: string;
  readonly gold: string | null;
  readonly norm?: { readonly kind: string; readonly iso?: string; readonly start?: string; readonly from?: string; readonly grain: string };
}

const GRAINS: ReadonlyMap<string, GoldDate["grain"]> = new Map<string, GoldDate["grain"]>([
  ["day", "day"], ["hour", "minute"], ["minute", "minute"], ["month", "month"], ["quarter", "quarter"], ["second", "minute"], ["week", "week"], ["year", "year"],
]);

/** The cases of duckling with a time: its reference is 12 February 2013. */
export const ducklingDates = (): readonly DateCase[] =>
  readRecords<DucklingRecord>("values", "spec-duckling", "test.jsonl").flatMap(({ id, dim, text, norm }) => {
    if (dim !== "Time" || norm === undefined) return [];
    const iso = norm.iso ?? norm.start ?? norm.from;
    const grain = GRAINS.get(norm.grain);
    if (iso === undefined || grain === undefined) return [];
    // The contract's values have no parts of the day: "Friday evening" is that Friday.
    const partOfDay = norm.kind === "interval" && norm.grain === "hour" && !/\d|noon|midnight/u.test(text);
    if (partOfDay) return [{ id, text, reference: "2013-02-12", gold: [{ day: iso.slice(0, 10), grain: "day" as const, filled: false }] }];
    return [{ id, text, reference: "2013-02-12", gold: [{ day: iso.slice(0, 10), grain, filled: false, ...(grain === "minute" ? { clock: iso.slice(11, 16) } : {}) }] }];
  });

const DUCKLING_NUMBERS: ReadonlySet<string> = new Set(["AmountOfMoney", "Distance", "Numeral", "Quantity", "Temperature", "Volume"]);

/** The cases of duckling with an amount. */
export const ducklingNumbers = (): readonly NumberCase[] =>
  readRecords<DucklingRecord>("values", "spec-duckling", "test.jsonl").flatMap(({ id, dim, text, gold }) => {
    if (!DUCKLING_NUMBERS.has(dim) || gold === null) return [];
    const numbers = [...gold.replace(/"[^"]*"/gu, "").matchAll(/(?<![A-Za-z])-?\d+(?:\.\d+)?(?:e\d+)?/gu)].map(([number]) => Number(number));
    return numbers.length === 0 ? [] : [{ id, text, gold: numbers }];
  });

interface RecognizersRecord {
  readonly id: string;
  readonly text: string;
  readonly ref: string | null;
  readonly notSupported?: string;
  readonly results: readonly {
    readonly type: string;
    readonly resolution?: {
      readonly value?: string | null;
      readonly isoCurrency?: string;
      readonly unit?: string;
      readonly values?: readonly { readonly value?: string; readonly start?: string; readonly end?: string; readonly timex?: string }[];
    };
  }[];
}

const usable = (name: string): readonly RecognizersRecord[] =>
  readRecords<RecognizersRecord>("values", "spec-recognizers-text", `${name}.jsonl`).filter(({ notSupported }) => notSupported?.includes("javascript") !== true);

const DATED = /^datetimeV2\.(?:date|daterange|datetime|datetimerange)$/u;

/** The cases of Recognizers' DateTimeModel that its JavaScript version supports; each candidate of a result is gold. */
export const recognizersDates = (): readonly { readonly text: string; readonly reference: string; readonly results: readonly (readonly GoldDate[])[] }[] =>
  usable("DateTime.DateTimeModel").map(({ text, ref, results }) => ({
    text,
    reference: (ref ?? "2016-11-07").slice(0, 10),
    results: results.filter(({ type }) => DATED.test(type)).map(({ type, resolution }) => (resolution?.values ?? []).flatMap((value) => {
      const moment = value.value ?? value.start ?? value.end;
      if (moment === undefined || !/^\d{4}-\d{2}-\d{2}/u.test(moment)) return [];
      const clock = type.includes("datetime") && type !== "datetimeV2.daterange" && type !== "datetimeV2.date" && moment.length > 10 ? { clock: moment.slice(11, 16) } : {};
      return [{ day: moment.slice(0, 10), grain: "day" as const, filled: false, ...clock }];
    })).filter((candidates) => candidates.length > 0),
  }));

const HUNDREDTHS = /^(?:Cent|Pence|Penny)$/u;

/** The numeric cases of one of Recognizers' models. */
export const recognizersNumbers = (name: string): readonly NumberCase[] =>
  usable(name).map(({ id, text, results }) => {
    const numbers = results.flatMap(({ resolution }) => (typeof resolution?.value === "string" ? [Number(resolution.value.replace("%", ""))] : [])).filter((value) => !Number.isNaN(value));
    const currency = results.length === 1 ? results[0]?.resolution?.isoCurrency : undefined;
    const hundredths = results.some(({ resolution }) => HUNDREDTHS.test(resolution?.unit ?? ""));
    return { id, text, gold: numbers, ...(hundredths ? { hundredths } : {}), ...(currency === undefined || !/^[A-Z]{3}$/u.test(currency) ? {} : { currency }) };
  });

/** Days and months by name: "June 19, 2024", "19 June", "Friday, Oct. 7", "in November this year", "late May". */
import { CURRENCY_SIGNS } from "../../../lexicon/currencies.js";
import { MONTHS } from "../../../lexicon/months.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import { PARTS_OF_PERIOD, TIME_PREPOSITIONS } from "../../../lexicon/calendar-words.js";
import { isDay } from "../calendar.js";
import { ORDINAL_STARTS } from "../../../lexicon/number-words.js";
import type { CalendarMoment, IntervalMoment, Moment, ReadMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isCapital, isGlued, kindAt, wordAt } from "../scene.js";
import type { Part } from "./parts.js";
import { afterPeriod, afterWord, dayAt, ordinalAt, relativeMonth, yearAfter, yearAt } from "./parts.js";
import type { MomentRule } from "./rule.js";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const DAY_JOINS: ReadonlySet<string> = new Set([...DASHES, "and", "or", "through", "to", "until"]);

/** A day, month or year, whole or in part. */
export const calendar = (from: number, to: number, fields: Omit<CalendarMoment, "kind" | "from" | "to">): CalendarMoment => ({ kind: "calendar", from, to, ...fields });

/** What stands between two days of one month: "5-7", "5 and 6", "the 5th to the 7th"; index of the second day, or -1. */
const secondDay = (scene: Scene, index: number): number => {
  const join = wordAt(scene, index);
  return DAY_JOINS.has(join) ? (DASHES.has(join) ? index + 1 : afterWord(scene, index + 1, "the")) : -1;
};

// "from March 5 to the 10th floor"
const isBareDay = (scene: Scene, from: number, to: number): boolean =>
  wordAt(scene, from - 1) !== "the" || kindAt(scene, to) !== "word" || NOUN_PHRASE_ENDS.has(wordAt(scene, to));

/** The month whose name begins at an atom, with the period of its abbreviation. */
export const monthNameAt = (scene: Scene, index: number): { readonly month: number; readonly to: number } | undefined => {
  const name = MONTHS.get(wordAt(scene, index));
  return name === undefined ? undefined : { month: name.number, to: name.clarity === "short" ? afterPeriod(scene, index + 1) : index + 1 };
};

// A day number that is followed by a unit, percent or another number belongs to something else.
const endsDay = (scene: Scene, index: number): boolean => {
  const next = scene.atoms[index];
  if (next === undefined) return true;
  if (next.text === "%") return false;
  if (next.text === "/" || next.text === ":") return scene.atoms[index + 1]?.kind !== "number" || scene.atoms[index + 1]!.spaced;
  return next.text !== "." || next.spaced || scene.atoms[index + 1]?.kind !== "number" || scene.atoms[index + 1]!.spaced;
};

// "June 31" is no day: better no value than a wrong one.
const exists = (year: number | undefined, month: number, day: number): boolean => isDay({ year: year ?? 2000, month, day });

const monthFirst = (scene: Scene, from: number, month: number, after: number): ReadMoment | undefined => {
  const the = afterWord(scene, after, "the", ...gluedMark(scene, after));
  const day = dayAt(scene, the);
  if (day === undefined || !endsDay(scene, day.to)) return undefined;
  const secondIndex = secondDay(scene, day.to);
  const second = secondIndex < 0 ? undefined : dayAt(scene, secondIndex);
  if (second !== undefined && second.value > day.value && endsDay(scene, second.to) && isBareDay(scene, secondIndex, second.to) && MONTHS.get(wordAt(scene, second.to)) === undefined) {
    const { to, ...year } = yearAfter(scene, second.to) ?? { to: second.to };
    if (!exists(year.year, month, second.value)) return { kind: "void", from, to };
    return interval(calendar(from, day.to, { ...year, month, day: day.value }), calendar(secondIndex, to, { ...year, month, day: second.value }));
  }
  const { to, ...year } = gluedYear(scene, day.to) ?? yearAfter(scene, day.to) ?? twoDigitYear(scene, day.to) ?? { to: day.to };
  return exists(year.year, month, day.value) ? calendar(from, to, { ...year, month, day: day.value }) : { kind: "void", from, to };
};

/** "/" or "-" where it is attached on both sides: "Oct/2", "Sep-23-2020". */
const gluedMark = (scene: Scene, index: number): readonly string[] => (isGlued(scene, index) && isGlued(scene, index + 1) ? ["-", "/"] : []);

const gluedYear = (scene: Scene, index: number): { readonly year: number; readonly to: number } | undefined => {
  const year = gluedMark(scene, index).includes(wordAt(scene, index)) ? yearAt(scene, index + 1) : undefined;
  return year === undefined ? undefined : { year: year.value, to: year.to };
};

const interval = (first: CalendarMoment, last: CalendarMoment): IntervalMoment => ({ kind: "interval", from: first.from, to: last.to, first, last });

// "Jan-Feb 2017", "May to July": one month speaks for the other.
const isBesideMonth = (scene: Scene, index: number, behind: number): boolean =>
  (DAY_JOINS.has(wordAt(scene, behind)) && MONTHS.has(wordAt(scene, behind + 1)) && isCapital(scene, behind + 1))
  || (DAY_JOINS.has(wordAt(scene, index - 1)) && MONTHS.has(wordAt(scene, index - 2)) && isCapital(scene, index - 2));

// A month name without a day: only where something besides its spelling speaks for it.
const monthAlone = (scene: Scene, index: number): Moment | undefined => {
  const name = MONTHS.get(wordAt(scene, index))!;
  const found = monthNameAt(scene, index)!;
  const dashed = dashedYear(scene, found.to);
  if (dashed !== undefined) return calendar(index, dashed.to, { year: dashed.value, month: name.number });
  const year = yearAfter(scene, found.to) ?? (isCapital(scene, index) ? twoDigitYear(scene, found.to) : undefined);
  const capital = isCapital(scene, index);
  if (year !== undefined && (capital || name.clarity !== "word" || year.year !== undefined)) {
    const { to, ...fields } = year;
    return calendar(index, to, { ...fields, month: name.number });
  }
  if (name.clarity === "full") return calendar(index, found.to, { month: name.number });
  return capital && isMonthHere(scene, index, found.to) ? calendar(index, found.to, { month: name.number }) : undefined;
};

// "Dec-2018", "Dec/2018"
const dashedYear = (scene: Scene, index: number): Part | undefined =>
  isGlued(scene, index) && (wordAt(scene, index) === "-" || wordAt(scene, index) === "/") ? yearAt(scene, index + 1) : undefined;

// A name that is also a word or an abbreviation: led by a preposition or beside another month, and not part of a name.
const isMonthHere = (scene: Scene, index: number, to: number): boolean => {
  if (isBesideMonth(scene, index, to)) return true;
  const name = MONTHS.get(wordAt(scene, index))!;
  const before = wordAt(scene, index - 1);
  const led = TIME_PREPOSITIONS.has(before) || PARTS_OF_PERIOD.has(before) || (before === "-" && PARTS_OF_PERIOD.has(wordAt(scene, index - 2)));
  if (!led || (name.clarity === "short" && to === index + 1 && name.number !== 9 && before !== "in")) return false;
  return !(isCapital(scene, to) && kindAt(scene, to) === "word");
};

/** A date that begins with the name of a month. */
export const readMonth = (scene: Scene, index: number): ReadMoment | undefined => {
  const name = MONTHS.get(wordAt(scene, index))!;
  const found = monthNameAt(scene, index)!;
  const day = monthFirst(scene, index, found.month, found.to);
  if (day !== undefined && (isCapital(scene, index) || name.clarity !== "word" || yearAfter(scene, day.to) !== undefined || isDated(day))) return day;
  return monthAlone(scene, index);
};

const isDated = (moment: ReadMoment): boolean => moment.kind === "calendar" && moment.year !== undefined;

// "3 Aug 96": only figures that can be no day.
const twoDigitYear = (scene: Scene, index: number): { readonly year: number; readonly to: number } | undefined => {
  const atom = scene.atoms[index];
  const value = atom?.kind === "number" && atom.text.length === 2 ? Number(atom.text) : 0;
  return value > 31 && NOUN_PHRASE_ENDS.has(wordAt(scene, index + 1)) !== (scene.atoms[index + 1]?.kind !== "word") ? { year: 1900 + value, to: index + 1 } : undefined;
};

type Year = Pick<CalendarMoment, "year" | "yearShift">;

// The year behind a month that follows its day: "2024", "-2024", "96".
const yearBehind = (scene: Scene, index: number): Year & { readonly to: number } => {
  const dashed = dashedYear(scene, index);
  if (dashed !== undefined) return { year: dashed.value, to: dashed.to };
  return yearAfter(scene, index) ?? twoDigitYear(scene, index) ?? { to: index };
};

// "12:30 December 27", "$12 December 27"
const isPartOfAmount = (scene: Scene, index: number): boolean => {
  const before = wordAt(scene, index - 1);
  return (before === ":" && isGlued(scene, index)) || CURRENCY_SIGNS.has(before);
};

// "the last day of October 2015"
const readLastDay = (scene: Scene, index: number): ReadMoment | undefined => {
  if (wordAt(scene, index + 1) !== "day" || (wordAt(scene, index + 2) !== "of" && wordAt(scene, index + 2) !== "in")) return undefined;
  const relative = relativeMonth(scene, index + 3);
  if (relative !== undefined) return calendar(index, relative.to, { monthsFromNow: relative.value, nth: -1 });
  const found = monthNameAt(scene, index + 3);
  if (found === undefined || (!isCapital(scene, index + 3) && MONTHS.get(wordAt(scene, index + 3))!.clarity === "word")) return undefined;
  const { to, ...year } = yearAfter(scene, found.to) ?? { to: found.to };
  return calendar(index, to, { ...year, month: found.month, nth: -1 });
};

// "2019/Aug/01", "2019-Aug-1"
const readYearFirst = (scene: Scene, index: number): ReadMoment | undefined => {
  const year = yearAt(scene, index);
  const found = year === undefined || !gluedMark(scene, index + 1).includes(wordAt(scene, index + 1)) ? undefined : monthNameAt(scene, index + 2);
  if (year === undefined || found === undefined) return undefined;
  const day = gluedMark(scene, found.to).includes(wordAt(scene, found.to)) ? dayAt(scene, found.to + 1) : undefined;
  if (day === undefined) return calendar(index, found.to, { year: year.value, month: found.month });
  return exists(year.value, found.month, day.value) ? calendar(index, day.to, { year: year.value, month: found.month, day: day.value }) : undefined;
};

/** Index behind "day" where an ordinal stands before it: "the 24th day of June". */
const afterDayWord = (scene: Scene, index: number, to: number): number => (ordinalAt(scene, index) === undefined ? to : afterWord(scene, to, "day"));

// "the 20th of next month"
const ofRelativeMonth = (scene: Scene, index: number, day: Part): CalendarMoment | undefined => {
  const named = afterDayWord(scene, index, day.to);
  const relative = wordAt(scene, named) === "of" && ordinalAt(scene, index) !== undefined ? relativeMonth(scene, named + 1) : undefined;
  return relative === undefined ? undefined : calendar(index, relative.to, { monthsFromNow: relative.value, day: day.value });
};

/** Index of the month that may stand behind a day: "19 June", "19th of June", "19/June". */
const monthBehind = (scene: Scene, index: number, to: number): number | undefined => {
  const named = afterDayWord(scene, index, to);
  const month = afterWord(scene, afterWord(scene, named, "of"), "-", "/");
  return named > to && month === named ? undefined : month;
};

// "2 may" is no date without a year, and in "5 March protesters" nothing decides: a capital does, and "the first of march" is clear.
const isMonthBehindDay = (scene: Scene, index: number, month: number): boolean =>
  MONTHS.get(wordAt(scene, month))!.clarity !== "word" || isCapital(scene, month) || (wordAt(scene, month - 1) === "of" && ordinalAt(scene, index) !== undefined);

/** A date that begins with the day: "19 June 2024". */
export const readDayFirst = (scene: Scene, index: number): ReadMoment | undefined => {
  const day = isPartOfAmount(scene, index) ? undefined : dayAt(scene, index);
  if (day === undefined) return undefined;
  const secondIndex = secondDay(scene, day.to);
  const second = secondIndex < 0 ? undefined : dayAt(scene, secondIndex);
  const last = second ?? day;
  const relative = second === undefined ? ofRelativeMonth(scene, index, day) : undefined;
  if (relative !== undefined) return relative;
  const monthIndex = monthBehind(scene, index, last.to);
  const found = monthIndex === undefined ? undefined : monthNameAt(scene, monthIndex);
  if (monthIndex === undefined || found === undefined) return undefined;
  const { to, ...year } = yearBehind(scene, found.to);
  if (year.year === undefined && !isMonthBehindDay(scene, index, monthIndex)) return undefined;
  if (!exists(year.year, found.month, last.value)) return { kind: "void", from: index, to };
  const first = calendar(index, day.to, { ...year, month: found.month, day: day.value });
  if (second === undefined) return { ...first, to };
  return second.value <= day.value ? undefined : interval(first, calendar(secondIndex, to, { ...year, month: found.month, day: second.value }));
};

/** Rules for days and months by name. */
export const DATE_RULES: readonly MomentRule[] = [
  {
    id: "date-month-first",
    summary: "A month name with a day, a year or both: \"June 19, 2024\"; alone only where a preposition or its spelling leaves no doubt.",
    words: [...MONTHS.keys()],
    read: readMonth,
    examples: {
      hits: ["The bridge opened on June 19, 2024.", "It closed in May.", "Oct. 8 and 9 were dry.", "It ran from May 5-7."],
      misses: ["The council may sue.", "They march on the capital.", "April said she was tired.", "May said nothing."],
    },
  },
  {
    id: "date-day-first",
    summary: "A day before a month name: \"19 June 2024\", \"the 5th of May\".",
    words: ORDINAL_STARTS,
    numbers: true,
    read: readDayFirst,
    examples: { hits: ["It opened on 19 June 2024.", "On the 5th of May it closed.", "It ends on the 20th of next month."], misses: ["Only 2 may stay.", "The 20 houses burned."] },
  },
  {
    id: "date-last-day",
    summary: "\"the last day of October 2015\".",
    words: ["last"],
    read: readLastDay,
    examples: { hits: ["It closed on the last day of May 2020."], misses: ["The last day of the strike was calm."] },
  },
  {
    id: "date-year-first",
    summary: "\"2019/Aug/01\", \"2019-Aug\".",
    words: [],
    numbers: true,
    read: readYearFirst,
    examples: { hits: ["Filed 2019-Aug-01."], misses: ["In 2019 August was hot."] },
  },
];

/** Years, decades, centuries, quarters, halves and seasons. */
import { MAGNITUDES, ORDINAL_STARTS } from "../../../lexicon/number-words.js";
import { PARTS_OF_PERIOD, SEASONS, SHIFTS, TIME_PREPOSITIONS, TIME_UNITS } from "../../../lexicon/calendar-words.js";
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import { UNITS } from "../../../lexicon/units.js";
import type { Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isGlued, kindAt, wordAt } from "../scene.js";
import { afterWord, ordinalAt, shortYearAt, yearAfter, yearAt } from "./parts.js";
import type { MomentRule } from "./rule.js";

const padded = (year: number): string => String(year).padStart(4, "0");

const BEFORE_AMOUNTS: ReadonlySet<string> = new Set(["#", "$", "+", "/", ":", "£", "¥", "€", "₹", "almost", "flight", "nearly", "no", "over", "page", "pages", "room", "than"]);
const AFTER_AMOUNTS: ReadonlySet<string> = new Set(["$", "%", "+", "/", ":", "°", "€"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

// Four digits are a year unless something makes them an amount, a number in a row, or part of another number.
const isYearHere = (scene: Scene, index: number, year: number): boolean => {
  if (isAmountBefore(scene, index) || isAmountBehind(scene, index) || isCodeBehind(scene, index, year)) return false;
  if (!scene.atoms.some(({ kind, lower }) => kind === "word" && !RANGE_WORDS.has(lower))) return false;
  const before = wordAt(scene, index - 1);
  return TIME_PREPOSITIONS.has(before) || PARTS_OF_PERIOD.has(before) || (year >= 1800 && year < 2100);
};

const RANGE_WORDS: ReadonlySet<string> = new Set(["and", "or", "through", "to", "until"]);

const isAmountBefore = (scene: Scene, index: number): boolean => {
  const kind = kindAt(scene, index - 1);
  return kind === "number" || BEFORE_AMOUNTS.has(wordAt(scene, index - 1)) || (kind === "word" && isGlued(scene, index));
};

const isAmountBehind = (scene: Scene, index: number): boolean => {
  const next = wordAt(scene, index + 1);
  if (isGlued(scene, index + 1)) return AFTER_AMOUNTS.has(next) || kindAt(scene, index + 1) === "word";
  return COUNTED_NOUNS.has(next) || UNITS.has(next) || MAGNITUDES.has(next) || TIME_UNITS.has(next);
};

// "2012-1400"
const isCodeBehind = (scene: Scene, index: number, year: number): boolean => {
  const glued = isGlued(scene, index + 1) && DASHES.has(wordAt(scene, index + 1)) && isGlued(scene, index + 2) && kindAt(scene, index + 2) === "number";
  return glued && shortRangeEnd(scene, index, year) === undefined && yearAt(scene, index + 2) === undefined;
};

// "2018 Q4", "2018Q4", "2019-H2".
const quarterAfter = (scene: Scene, index: number): readonly [number, number] | undefined => {
  const digit = scene.atoms[index + 1];
  const part = digit?.spaced === false && digit.text.length === 1 ? Number(digit.text) : 0;
  if (wordAt(scene, index) === "h") return part === 1 || part === 2 ? halfMonths(part) : undefined;
  return wordAt(scene, index) === "q" && part >= 1 && part <= 4 ? quarterMonths(part) : undefined;
};

// "1990s", and "1990's" as an older spelling.
const decadeOf = (scene: Scene, index: number, year: number): Moment | undefined => {
  const next = scene.atoms[index + 1];
  const apostrophe = next !== undefined && !next.spaced && (next.text === "'" || next.text === "’") ? 1 : 0;
  const ending = scene.atoms[index + 1 + apostrophe];
  if (ending === undefined || ending.spaced || ending.lower !== "s" || year % 10 !== 0) return undefined;
  const hundred = year % 100 === 0 && year < 2000;
  return { kind: "fixed", from: index, to: index + 2 + apostrophe, type: "date", value: hundred ? `${padded(year).slice(0, 2)}XX` : `${padded(year).slice(0, 3)}X` };
};

// "2018 Q4", "2019-H2"
const partAfter = (scene: Scene, index: number, year: number): Moment | undefined => {
  const letter = isGlued(scene, index + 1) && isGlued(scene, index + 2) ? afterWord(scene, index + 1, "-") : index + 1;
  const months = quarterAfter(scene, letter);
  return months === undefined ? undefined : { kind: "months", from: index, to: letter + 2, months, year };
};

const readYear = (scene: Scene, index: number): Moment | undefined => {
  const year = yearAt(scene, index);
  if (year === undefined) return undefined;
  const part = partAfter(scene, index, year.value) ?? decadeOf(scene, index, year.value);
  if (part !== undefined) return part;
  if (!isYearHere(scene, index, year.value)) return undefined;
  const second = shortRangeEnd(scene, index, year.value);
  if (second !== undefined) {
    const first: Moment = { kind: "calendar", from: index, to: index + 1, year: year.value };
    return { kind: "interval", from: index, to: index + 3, first, last: { kind: "calendar", from: index + 2, to: index + 3, year: second } };
  }
  return { kind: "calendar", from: index, to: year.to, year: year.value };
};

// "2010-15": two digits that continue the century.
const shortRangeEnd = (scene: Scene, index: number, year: number): number | undefined => {
  const [dash, end, behind] = [scene.atoms[index + 1], scene.atoms[index + 2], scene.atoms[index + 3]];
  if (dash === undefined || end === undefined || dash.spaced || end.spaced || !DASHES.has(dash.text) || end.kind !== "number" || end.text.length !== 2) return undefined;
  if (behind !== undefined && !behind.spaced && (behind.kind !== "mark" || DASHES.has(behind.text))) return undefined;
  const value = year - (year % 100) + Number(end.text);
  return value > year && (Number(end.text) > 12 || dash.text !== "-") ? value : undefined;
};

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["eighties", 8], ["fifties", 5], ["forties", 4], ["nineties", 9], ["seventies", 7], ["sixties", 6], ["thirties", 3], ["twenties", 2],
]);

const decade = (from: number, to: number, year: number): Moment => ({ kind: "fixed", from, to, type: "date", value: `${padded(year).slice(0, 3)}X` });

const isPlural = (scene: Scene, index: number): boolean => wordAt(scene, index) === "s" && isGlued(scene, index);

const readDecade = (scene: Scene, index: number): Moment | undefined => {
  const short = shortYearAt(scene, index);
  if (short !== undefined) return isPlural(scene, index + 2) && short.value % 10 === 0 ? decade(index, index + 3, short.value) : undefined;
  const before = wordAt(scene, index - 1);
  if (before !== "the" && before !== "-" && !PARTS_OF_PERIOD.has(before)) return undefined;
  const word = DECADE_WORDS.get(wordAt(scene, index));
  if (word !== undefined) return decade(index, index + 1, 1900 + word * 10);
  const bare = /^[2-9]0$/u.test(wordAt(scene, index)) && isPlural(scene, index + 1) && !AGES_BEFORE.has(wordAt(scene, index - 2));
  return bare ? decade(index, index + 2, 1900 + Number(wordAt(scene, index))) : undefined;
};

// "in his 40s", "the mid 80s Fahrenheit" are ages and temperatures.
const AGES_BEFORE: ReadonlySet<string> = new Set(["her", "his", "my", "our", "the", "their", "your"]);

const readCentury = (scene: Scene, index: number): Moment | undefined => {
  const ordinal = ordinalAt(scene, index);
  if (ordinal === undefined) return undefined;
  const noun = afterWord(scene, ordinal.to, "-");
  if (wordAt(scene, noun) !== "century" || ordinal.value < 2 || ordinal.value > 21) return undefined;
  return { kind: "fixed", from: index, to: noun + 1, type: "date", value: `${String(ordinal.value - 1).padStart(2, "0")}XX` };
};

type Months = readonly [number, number];
const quarterMonths = (quarter: number): Months => [quarter * 3 - 2, quarter * 3];
const halfMonths = (half: number): Months => [half * 6 - 5, half * 6];

/** The year that a quarter, half or season belongs to, and where it ends. */
const withYear = (scene: Scene, from: number, to: number, months: Months): Moment => {
  const found = yearAfter(scene, to) ?? theYearAfter(scene, to);
  const { to: end, ...year } = found ?? { to };
  return { kind: "months", from, to: end, months, ...year };
};

// "of the year": the year of publication.
const theYearAfter = (scene: Scene, index: number): { readonly yearShift: number; readonly to: number } | undefined =>
  wordAt(scene, index) === "of" && wordAt(scene, index + 1) === "the" && wordAt(scene, index + 2) === "year" ? { yearShift: 0, to: index + 3 } : undefined;

// "Q3", "H1 2024"
const readLettered = (scene: Scene, index: number): Moment | undefined => {
  const quarter = wordAt(scene, index) === "q";
  const value = isGlued(scene, index + 1) ? Number(wordAt(scene, index + 1)) : 0;
  if (!(value >= 1 && value <= (quarter ? 4 : 2)) || wordAt(scene, index + 1).length !== 1) return undefined;
  const moment = withYear(scene, index, index + 2, quarter ? quarterMonths(value) : halfMonths(value));
  return quarter || moment.to > index + 2 ? moment : undefined;
};

// "the last quarter of 1999"
const readLastQuarter = (scene: Scene, index: number): Moment | undefined => {
  const moment = wordAt(scene, index + 1) === "quarter" ? withYear(scene, index, index + 2, quarterMonths(4)) : undefined;
  return moment?.kind === "months" && moment.year !== undefined ? moment : undefined;
};

const readQuarter = (scene: Scene, index: number): Moment | undefined => {
  const word = wordAt(scene, index);
  if (word === "q" || word === "h") return readLettered(scene, index);
  const ordinal = ordinalAt(scene, index);
  if (word === "last" || word === "final") return readLastQuarter(scene, index);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const noun = afterWord(scene, afterWord(scene, ordinal.to, "-"), "fiscal", "calendar");
  const name = wordAt(scene, noun);
  if (name === "quarter" || name === "qtr") return withYear(scene, index, noun + 1, quarterMonths(ordinal.value));
  if (name !== "half" || ordinal.value > 2) return undefined;
  const moment = withYear(scene, index, noun + 1, halfMonths(ordinal.value));
  // The first half of a match is no date.
  return moment.to === noun + 1 ? undefined : moment;
};

const readSeason = (scene: Scene, index: number): Moment | undefined => {
  const shift = SHIFTS.get(wordAt(scene, index));
  const start = shift === undefined ? index : index + 1;
  const months = SEASONS.get(wordAt(scene, start));
  if (months === undefined) return undefined;
  const moment = withYear(scene, index, start + 1, months);
  if (moment.to > start + 1) return moment;
  if (shift !== undefined && moment.kind === "months") return { ...moment, shift };
  const before = wordAt(scene, index - 1);
  const led = before === "the" || before === "in" || PARTS_OF_PERIOD.has(before) || before === "by";
  return led && wordAt(scene, index) !== "fall" && (wordAt(scene, index) !== "spring" || before !== "the") ? moment : undefined;
};

const NO_SHIFT: ReadonlySet<string> = new Set(["that", "the"]);

const readFiscal = (scene: Scene, index: number): Moment | undefined => {
  if (NO_SHIFT.has(wordAt(scene, index))) return undefined;
  const year = yearAt(scene, afterWord(scene, index + 1, "year"));
  return year === undefined ? undefined : { kind: "calendar", from: index, to: year.to, year: year.value };
};

/** Rules for years and longer or shorter parts of them. */
export const PERIOD_RULES: readonly MomentRule[] = [
  {
    id: "period-quarter",
    summary: "Quarters and halves of a year: \"Q3 2023\", \"the second half of the year\".",
    words: ["final", "first", "fourth", "h", "last", "q", "second", "third"],
    numbers: true,
    read: readQuarter,
    examples: { hits: ["Sales fell in Q3 2023.", "It grew in the second half of the year.", "Sales fell in the final quarter of 2019."], misses: ["They scored in the second half.", "He was third."] },
  },
  {
    id: "period-season",
    summary: "Seasons with a year or a shift: \"summer 2021\", \"last winter\".",
    words: [...SEASONS.keys(), ...SHIFTS.keys()],
    read: readSeason,
    examples: { hits: ["It opened in the summer of 2021.", "Last winter was mild."], misses: ["Prices fall again.", "They spring into action."] },
  },
  {
    id: "period-century",
    summary: "Centuries: \"the 19th century\".",
    words: ORDINAL_STARTS,
    numbers: true,
    read: readCentury,
    examples: { hits: ["It dates from the 19th century.", "The twenty-first century began."], misses: ["It was the 19th goal."] },
  },
  {
    id: "period-decade",
    summary: "Decades without their century: \"the '90s\", \"the nineties\".",
    words: ["'", "’", "‘", ...DECADE_WORDS.keys()],
    numbers: true,
    read: readDecade,
    examples: { hits: ["It was built in the '90s.", "In the nineties it closed."], misses: ["She is in her 40s."] },
  },
  {
    id: "period-fiscal",
    summary: "Fiscal years: \"fiscal 2019\".",
    words: ["fiscal", "fy"],
    read: readFiscal,
    examples: { hits: ["It grew in fiscal 2019.", "The plan for FY 2020 passed."], misses: ["The fiscal plan passed."] },
  },
  {
    id: "period-year",
    summary: "Bare years, decades in digits and spans of years: \"1961\", \"the 1990s\", \"2010-15\".",
    words: [],
    numbers: true,
    read: readYear,
    examples: {
      hits: ["It was signed in 1961.", "The 2016 election was close.", "It began in the 1990s."],
      misses: ["They sent 2000 troops.", "It costs $1999.", "More than 1500 came."],
    },
  },
];


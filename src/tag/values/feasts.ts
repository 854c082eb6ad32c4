/** Feasts of the moving calendars: Jewish by the arithmetic of their calendar, Islamic, Chinese and Indian ones by tables. */
import { CHINESE_NEW_YEARS, DIWALIS, FEAST_FIRST_YEAR, ISLAMIC_FIRST_YEAR, ISLAMIC_MONTHS, ISLAMIC_START } from "../../lexicon/feast-tables.js";
import type { HebrewFeast } from "../../lexicon/holidays.js";
import type { Day } from "./calendar.js";
import { addDays, dayNumber, dayOf } from "./calendar.js";

/** The day number of 1 Tishri of the year 1 of the Jewish calendar. */
const HEBREW_EPOCH = dayNumber({ year: 1970, month: 1, day: 1 }) - 719_163 - 1_373_427;

// Days from the epoch to the mean new year, moved off the weekdays on which none may fall
// (Reingold and Dershowitz, Calendrical Calculations, chapter 8).
const elapsed = (year: number): number => {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
};

/** The day number of 1 Tishri. */
const hebrewNewYear = (year: number): number => {
  const [before, here, behind] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = behind - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + delay;
};

/** Days from 1 Tishri to 1 Kislev: the second month has 29 or 30 days. */
const toKislev = (year: number): number => ((hebrewNewYear(year + 1) - hebrewNewYear(year)) % 10 === 5 ? 60 : 59);

// The new year of the autumn of the same common year: feasts of spring and summer are counted back from it.
const hebrewEve = ({ count, from }: HebrewFeast, year: number): number =>
  hebrewNewYear(year + 3761) + (from === "kislev" ? toKislev(year + 3761) : 0) + count - 1;

/** The day on whose evening a Jewish feast begins. */
export const hebrewFeast = (feast: HebrewFeast, year: number): Day => dayOf(hebrewEve(feast, year));

const BITS: readonly number[] = [8, 4, 2, 1];

const isLong = (month: number): boolean => {
  const digits = Number.parseInt(ISLAMIC_MONTHS[Math.floor(month / 4)] ?? "0", 16);
  return Math.floor(digits / BITS[month % 4]!) % 2 === 1;
};

const islamicMonths = (): readonly number[] => {
  const starts: number[] = [dayNumber(ISLAMIC_START)];
  for (let month = 0; month < ISLAMIC_MONTHS.length * 4; month += 1) starts.push(starts[month]! + (isLong(month) ? 30 : 29));
  return starts;
};

let months: readonly number[] | undefined;

/** The days of a year on which a day of an Islamic month falls: mostly one, sometimes two or none. */
export const islamicFeast = (month: number, day: number, year: number): readonly Day[] => {
  months ??= islamicMonths();
  // A lunar year is eleven days shorter: 33 of them make 32 of the sun.
  const first = Math.floor(((year - 622) * 33) / 32) - ISLAMIC_FIRST_YEAR;
  const found: Day[] = [];
  for (let own = first - 1; own <= first + 2; own += 1) {
    const start = months[own * 12 + month - 1];
    const date = start === undefined ? undefined : dayOf(start + day - 1);
    if (date?.year === year) found.push(date);
  }
  return found;
};

const fromTable = (table: string, first: Day, year: number): readonly Day[] => {
  const digit = table[year - FEAST_FIRST_YEAR];
  return digit === undefined ? [] : [addDays(first, Number.parseInt(digit, 36))];
};

/** The Chinese new year, within the table. */
export const chineseNewYear = (year: number): readonly Day[] => fromTable(CHINESE_NEW_YEARS, { year, month: 1, day: 20 }, year);

/** Diwali, within the table. */
export const diwali = (year: number): readonly Day[] => fromTable(DIWALIS, { year, month: 10, day: 15 }, year);

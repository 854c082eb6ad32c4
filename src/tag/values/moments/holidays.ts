/** Days with names: "Christmas Eve", "Easter Monday 2024". */
import { SHIFTS } from "../../../lexicon/calendar-words.js";
import { CAPITAL_HOLIDAYS, FEASTS_AND_PEOPLE, HOLIDAYS, HOLIDAY_STARTS } from "../../../lexicon/holidays.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import type { HolidayDate } from "../../../lexicon/holidays.js";
import type { Day } from "../calendar.js";
import { addDays, dayNumber, monthLength, weekdayOf } from "../calendar.js";
import { chineseNewYear, diwali, hebrewFeast, islamicFeast } from "../feasts.js";
import type { Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isCapital, kindAt, wordAt } from "../scene.js";
import { yearAfter, yearAt } from "./parts.js";
import type { MomentRule } from "./rule.js";

const LONGEST_NAME = 8;

const ABBREVIATED: ReadonlySet<string> = new Set(["martin luther king jr", "st"]);

// Atoms of "New Year's Eve" make the key "new years eve".
const nameAt = (scene: Scene, index: number): { readonly holiday: HolidayDate; readonly to: number } | undefined => {
  let key = "";
  let found: { readonly holiday: HolidayDate; readonly to: number } | undefined;
  for (let at = index; at < index + LONGEST_NAME; at += 1) {
    const atom = scene.atoms[at];
    if (atom === undefined) break;
    if (atom.text === "'" || atom.text === "’" || atom.text === "-" || (atom.text === "." && ABBREVIATED.has(key))) continue;
    if (atom.kind !== "word") break;
    key += key === "" || (!atom.spaced && wordAt(scene, at - 1) !== "-") ? atom.lower : ` ${atom.lower}`;
    const holiday = HOLIDAYS.get(key);
    if (holiday !== undefined && (isCapital(scene, index) || !CAPITAL_HOLIDAYS.has(key)) && !isPartOfName(scene, index, at + 1, key)) found = { holiday, to: at + 1 };
  }
  return found;
};

const readHoliday = (scene: Scene, index: number): Moment | undefined => {
  const shift = SHIFTS.get(wordAt(scene, index));
  const found = nameAt(scene, shift === undefined ? index : index + 1);
  if (found === undefined) return undefined;
  const { to, ...year } = yearAfter(scene, found.to) ?? bareYear(scene, found.to) ?? { to: found.to };
  const plain = "year" in year || "yearShift" in year || shift === undefined;
  return { kind: "holiday", from: index, to, holiday: found.holiday, ...year, ...(plain ? {} : { shift }) };
};

/** A feast that is as often a person's name is none beside another word with a capital, nor where the article has it so elsewhere. */
const isPartOfName = (scene: Scene, from: number, to: number, key: string): boolean =>
  (SURNAMES.has(key) && isCapitalWord(scene, from - 1) && !BEFORE_FEASTS.has(wordAt(scene, from - 1)))
  || FEASTS_AND_PEOPLE.has(key) && (scene.personal?.has(key) === true || !isCapital(scene, from) || isCapitalWord(scene, from - 1) || (isCapitalWord(scene, to) && !DAYS_BEHIND.has(wordAt(scene, to))));

/** Feasts that are last names too. */
const SURNAMES: ReadonlySet<string> = new Set(["christmas", "easter"]);
/** Words with a capital that may stand before a feast. */
const BEFORE_FEASTS: ReadonlySet<string> = new Set(["after", "before", "coptic", "every", "greek", "happy", "last", "merry", "next", "old", "orthodox", "previous", "western"]);

const DAYS_BEHIND: ReadonlySet<string> = new Set(["day", "eve", "festival"]);

const isCapitalWord = (scene: Scene, index: number): boolean => kindAt(scene, index) === "word" && isCapital(scene, index) && !NOUN_PHRASE_ENDS.has(wordAt(scene, index));

const bareYear = (scene: Scene, index: number): { readonly year: number; readonly to: number } | undefined => {
  const year = yearAt(scene, index);
  return year === undefined ? undefined : { year: year.value, to: year.to };
};

/** Easter Sunday of the eastern churches, by Meeus's Julian computus; 13 days part the calendars from 1900 to 2099. */
const orthodoxEaster = (year: number): Day => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const total = d + e + 114;
  return addDays({ year, month: Math.floor(total / 31), day: (total % 31) + 1 }, 13);
};

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
const easter = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return { year, month: Math.floor(total / 31), day: (total % 31) + 1 };
};

/** The nth weekday of a month; -1 for the last. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
  if (nth < 0) {
    const last: Day = { year, month, day: monthLength(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first: Day = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
};

const fixedDay = (year: number, month: number, day: number, notSunday: boolean): Day =>
  notSunday && weekdayOf({ year, month, day }) === 7 ? { year, month, day: day - 1 } : { year, month, day };

/**
 * The first days of a holiday in a year: mostly one; two or none for feasts of a calendar that follows the moon alone, none outside of the tables.
 *
 * @example
 * holidaysIn({ easter: 0 }, 2024); // => [{ year: 2024, month: 3, day: 31 }]
 */
export const holidaysIn = (holiday: HolidayDate, year: number): readonly Day[] => {
  if ("easter" in holiday) return [addDays(holiday.orthodox === true ? orthodoxEaster(year) : easter(year), holiday.easter)];
  if ("day" in holiday) return [fixedDay(year, holiday.month, holiday.day, holiday.notSunday === true)];
  if ("hebrew" in holiday) return [hebrewFeast(holiday.hebrew, year)];
  if ("islamic" in holiday) return islamicFeast(holiday.islamic.month, holiday.islamic.day, year);
  if ("chinese" in holiday) return chineseNewYear(year).map((day) => addDays(day, holiday.chinese));
  if ("diwali" in holiday) return diwali(year).map((day) => addDays(day, holiday.diwali));
  return [addDays(nthWeekday(year, holiday.month, holiday.weekday, holiday.nth), holiday.plus ?? 0)];
};

/** Days from one day to another; negative where it lies before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Rules for days with names. */
export const HOLIDAY_RULES: readonly MomentRule[] = [
  {
    id: "holiday-name",
    summary: "Days with names, with the year that follows: \"Christmas Eve\", \"Easter Monday 2024\".",
    words: [...HOLIDAY_STARTS, ...SHIFTS.keys()],
    read: readHoliday,
    examples: { hits: ["Shops close on Christmas Day.", "It rained on New Year's Eve."], misses: ["The labor market grew.", "She is new here."] },
  },
];

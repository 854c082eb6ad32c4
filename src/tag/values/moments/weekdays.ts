/** Weekdays: "Friday night", "last Friday", "the first Tuesday of November"; and days of a month that is not named. */
import { SHIFTS } from "../../../lexicon/calendar-words.js";
import type { CalendarName } from "../../../lexicon/months.js";
import { DAY_PARTS, MONTHS, WEEKDAYS } from "../../../lexicon/months.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import { ORDINAL_STARTS } from "../../../lexicon/number-words.js";
import type { ReadMoment, WeekdayMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isCapital, isGlued, kindAt, wordAt } from "../scene.js";
import { calendar, monthNameAt, readDayFirst, readMonth } from "./dates.js";
import { readNumeric } from "./numeric.js";
import type { Part } from "./parts.js";
import { afterComma, afterPeriod, afterWord, ordinalAt, relativeMonth, yearAfter } from "./parts.js";
import type { MomentRule } from "./rule.js";

const LEAD_TO_DAY: ReadonlySet<string> = new Set(["by", "from", "on", "since", "till", "until"]);

// "on the 18th": a day of a month that the words do not name.
const readDayOfMonth = (scene: Scene, index: number): ReadMoment | undefined => {
  if (!LEAD_TO_DAY.has(wordAt(scene, index - 1))) return undefined;
  const day = ordinalAt(scene, index + 1);
  if (day === undefined || scene.atoms[index + 1]!.kind !== "number" || day.value < 1 || day.value > 31) return undefined;
  const next = scene.atoms[day.to];
  const ends = next === undefined || next.kind === "mark" || (NOUN_PHRASE_ENDS.has(next.lower) && next.lower !== "of");
  return ends && next?.text !== "-" ? calendar(index, day.to, { day: day.value }) : undefined;
};

const dayPartEnd = (scene: Scene, index: number): number => (DAY_PARTS.has(wordAt(scene, index)) ? index + 1 : index);

const BEFORE_SHORT: ReadonlySet<string> = new Set(["by", "from", "last", "next", "on", "since", "this", "until"]);

// "on Fri", "Fri. night", "Fri at 5": an abbreviation counts only with its period or between words of time.
const isShortWeekday = (scene: Scene, index: number, after: number): boolean => {
  if (!isCapital(scene, index) || wordAt(scene, index - 1) === "the") return false;
  return (after > index + 1 && scene.atoms[after] !== undefined) || BEFORE_SHORT.has(wordAt(scene, index - 1)) || wordAt(scene, after) === "at" || DAY_PARTS.has(wordAt(scene, after));
};

// "the first Tuesday of November", "the last Friday in May 2024".
const readNth = (scene: Scene, index: number): ReadMoment | undefined => {
  const last = wordAt(scene, index) === "last";
  const ordinal = last ? { value: -1, to: index + 1 } : ordinalAt(scene, index);
  const weekday = ordinal === undefined || ordinal.value > 5 ? undefined : WEEKDAYS.get(wordAt(scene, ordinal.to));
  if (ordinal === undefined || weekday === undefined) return undefined;
  const join = wordAt(scene, ordinal.to + 1);
  if (join !== "of" && join !== "in") return undefined;
  const relative = relativeMonth(scene, ordinal.to + 2);
  if (relative !== undefined) return calendar(index, relative.to, { monthsFromNow: relative.value, weekday: weekday.number, nth: ordinal.value });
  const found = monthNameAt(scene, ordinal.to + 2);
  if (found === undefined) return undefined;
  const { to, ...year } = yearAfter(scene, found.to) ?? { to: found.to };
  return calendar(index, to, { ...year, month: found.month, weekday: weekday.number, nth: ordinal.value });
};

const readFigures = (scene: Scene, index: number): ReadMoment | undefined => (kindAt(scene, index) === "number" ? readNumeric(scene, index) : undefined);

// "every Monday" is no one day; "Wednesday of next week" is counted in weeks.
const recurringOrInWeek = (scene: Scene, index: number, part: number, name: CalendarName, bare: boolean): ReadMoment | undefined => {
  if (isRecurring(scene, index, part)) return { kind: "unresolved", from: index, to: part, anchor: "none", type: "date" };
  const week = bare ? undefined : relativeWeek(scene, part);
  return week === undefined ? undefined : { kind: "weekday", from: index, to: week.to, weekday: name.number, weeks: week.value };
};

// "Friday, Oct. 7"
const dateBehind = (scene: Scene, index: number, next: number, name: CalendarName): ReadMoment | undefined => {
  const date = MONTHS.has(wordAt(scene, next)) ? readMonth(scene, next) : (readDayFirst(scene, next) ?? readFigures(scene, next));
  if (date?.kind === "interval") return { ...date, from: index };
  return date?.kind === "calendar" && date.day !== undefined ? { ...date, from: index, weekday: name.number } : undefined;
};

const readWeekday = (scene: Scene, index: number): ReadMoment | undefined => {
  const name = WEEKDAYS.get(wordAt(scene, index));
  if (name === undefined) return undefined;
  const short = name.clarity === "short";
  const after = short ? afterPeriod(scene, index + 1) : index + 1;
  if (wordAt(scene, index - 1) === "-" || NAMED_DAYS.has(wordAt(scene, index - 1))) return undefined;
  const part = dayPartEnd(scene, after);
  const special = recurringOrInWeek(scene, index, part, name, short && after === index + 1);
  if (special !== undefined) return special;
  const next = afterWord(scene, afterComma(scene, part), "the");
  const date = dateBehind(scene, index, next, name);
  if (date !== undefined) return date;
  const numbered = dayNumberAfter(scene, part, next);
  if (numbered !== undefined) return calendar(index, numbered.to, { day: numbered.value, weekday: name.number });
  if (short && !isShortWeekday(scene, index, after)) return undefined;
  const moment: WeekdayMoment = { kind: "weekday", from: index, to: part, weekday: name.number };
  return moment;
};

const EACH: ReadonlySet<string> = new Set(["each", "every"]);
const DAY_PART_PLURALS: ReadonlySet<string> = new Set(["afternoons", "evenings", "mornings", "nights"]);

// "every Monday", "every other Friday", "Friday mornings": no one day.
const isRecurring = (scene: Scene, index: number, part: number): boolean =>
  EACH.has(wordAt(scene, index - 1)) || (wordAt(scene, index - 1) === "other" && EACH.has(wordAt(scene, index - 2))) || DAY_PART_PLURALS.has(wordAt(scene, part));

const POSSESSIVES: ReadonlySet<string> = new Set(["'", "-", "’"]);

// "of next week", "last week" behind a weekday.
const relativeWeek = (scene: Scene, index: number): Part | undefined => {
  const at = afterWord(scene, index, "of");
  const shift = SHIFTS.get(wordAt(scene, at));
  return shift !== undefined && wordAt(scene, at + 1) === "week" && (!isGlued(scene, at + 2) || !POSSESSIVES.has(wordAt(scene, at + 2))) ? { value: shift, to: at + 2 } : undefined;
};

// "Friday the 13th", "Tuesday 19th": the day of the month that falls on that weekday.
const dayNumberAfter = (scene: Scene, part: number, next: number): Part | undefined => {
  const day = wordAt(scene, part) === "," ? undefined : ordinalAt(scene, next);
  if (day === undefined || day.value < 1 || day.value > 31 || (next === part && kindAt(scene, next) === "word")) return undefined;
  const behind = scene.atoms[day.to];
  const ends = behind === undefined || behind.kind !== "word" || (NOUN_PHRASE_ENDS.has(behind.lower) && behind.lower !== "of");
  return ends && behind?.text !== "-" ? day : undefined;
};

/** Words that make a weekday the name of a day in history or of the church: "Black Friday". */
const NAMED_DAYS: ReadonlySet<string> = new Set(["ash", "black", "bloody", "cyber", "easter", "good", "holy", "maundy", "palm", "super"]);

// "next week Wednesday"
const readWeekThenDay = (scene: Scene, index: number, weeks: number): ReadMoment | undefined => {
  const weekday = WEEKDAYS.get(wordAt(scene, index + 2));
  return wordAt(scene, index + 1) !== "week" || weekday?.clarity !== "full" ? undefined : { kind: "weekday", from: index, to: dayPartEnd(scene, index + 3), weekday: weekday.number, weeks };
};

const readShifted = (scene: Scene, index: number): ReadMoment | undefined => {
  const shift = SHIFTS.get(wordAt(scene, index))!;
  const inWeek = readWeekThenDay(scene, index, shift);
  if (inWeek !== undefined) return inWeek;
  const weekday = WEEKDAYS.get(wordAt(scene, index + 1));
  if (weekday !== undefined) {
    const inner = readWeekday(scene, index + 1);
    if (inner === undefined) return weekday.clarity === "short" ? { kind: "weekday", from: index, to: index + 2, weekday: weekday.number, shift } : undefined;
    return inner.kind === "weekday" ? { ...inner, from: index, shift } : { ...inner, from: index };
  }
  const name = MONTHS.get(wordAt(scene, index + 1));
  if (name === undefined || (name.clarity === "word" && !isCapital(scene, index + 1))) return undefined;
  const inner = readMonth(scene, index + 1);
  if (inner?.kind === "calendar") return { ...inner, from: index, ...(inner.year === undefined && inner.yearShift === undefined ? { monthShift: shift } : {}) };
  const { month, to } = monthNameAt(scene, index + 1)!;
  return calendar(index, to, { month, monthShift: shift });
};

/** Rules for weekdays and days of a month that is not named. */
export const WEEKDAY_RULES: readonly MomentRule[] = [
  {
    id: "date-nth-weekday",
    summary: "\"the first Tuesday of November\".",
    words: ["last", ...ORDINAL_STARTS],
    numbers: true,
    read: readNth,
    examples: { hits: ["Polls open on the first Tuesday of November.", "It falls on the last Friday in May 2024.", "It met on the first Monday of last month."], misses: ["The first man of May Street left."] },
  },
  {
    id: "date-day-of-month",
    summary: "\"on the 18th\", where no noun follows.",
    words: ["the"],
    read: readDayOfMonth,
    examples: { hits: ["It opens on the 18th."], misses: ["They live on the 18th floor.", "She was the 10th."] },
  },
  {
    id: "date-weekday",
    summary: "A weekday, with the part of the day or the date that follows: \"Sunday night\", \"Friday, Oct. 7\".",
    words: [...WEEKDAYS.keys()],
    read: readWeekday,
    examples: { hits: ["It was released Friday.", "They met on Sunday night.", "It opens on Wednesday of next week.", "It closed on Friday the 13th."], misses: ["He sat down.", "Crowds came on Black Friday.", "The Sun wrote that he lied."] },
  },
  {
    id: "date-shifted",
    summary: "\"last\", \"this\" or \"next\" before a weekday or month.",
    words: [...SHIFTS.keys()],
    read: readShifted,
    examples: { hits: ["It opened last Friday.", "Next June it closes."], misses: ["The last man left.", "This may help."] },
  },
];


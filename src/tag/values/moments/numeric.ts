/** Dates in figures: "2024-06-19", "19.6.2024", "06/19/2024", "06/2024". */
import { WEEKDAYS } from "../../../lexicon/months.js";
import { isDay, weekdayOf } from "../calendar.js";
import type { CalendarMoment, Moment } from "../moment.js";
import type { Scene } from "../scene.js";
import { isGlued, wordAt } from "../scene.js";
import type { MomentRule } from "./rule.js";

const figures = (scene: Scene, index: number, longest: number): number | undefined => {
  const atom = scene.atoms[index];
  return atom?.kind === "number" && atom.text.length <= longest && !atom.text.includes(".") && !atom.text.includes(",") ? Number(atom.text) : undefined;
};

const isGlue = (scene: Scene, index: number, mark: string): boolean => {
  const [atom, next] = [scene.atoms[index], scene.atoms[index + 1]];
  return atom?.text === mark && !atom.spaced && next !== undefined && !next.spaced;
};

// Nothing may be glued to either side: "1/2/3/4" and "A-2024-06-19" are codes. A range "1/6/2024-7/6/2024" goes on with a dash.
const standsAlone = (scene: Scene, from: number, to: number, mark: string): boolean => {
  const [before, behind] = [scene.atoms[from - 1], scene.atoms[to]];
  const first = scene.atoms[from]!;
  if (before !== undefined && !first.spaced && (before.kind !== "mark" || before.text === mark || before.text === "$")) return false;
  if (behind === undefined || behind.spaced || behind.lower === "t") return true;
  return behind.kind === "mark" && behind.text !== "%" && (behind.text !== mark || !isGlued(scene, to + 1));
};

const century = (year: number, digits: number): number => (digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year);

const dated = (from: number, to: number, year: number, month: number, day: number): CalendarMoment | undefined =>
  isDay({ year, month, day }) ? { kind: "calendar", from, to, year, month, day } : undefined;

// "2024-06-19", "2024/6/19"
const yearFirst = (scene: Scene, index: number): Moment | undefined => {
  const mark = wordAt(scene, index + 1);
  if (scene.atoms[index]!.text.length !== 4 || !isDateMark(mark) || !isGlue(scene, index + 1, mark)) return undefined;
  const month = figures(scene, index + 2, 2);
  const year = figures(scene, index, 4);
  if (year === undefined || year < 1000 || month === undefined) return undefined;
  if (isGlue(scene, index + 3, mark)) return yearMonthDay(scene, index, year, month, mark);
  return mark === "-" ? yearAndMonth(scene, index, year, month) : undefined;
};

const yearMonthDay = (scene: Scene, index: number, year: number, month: number, mark: string): Moment | undefined => {
  const day = figures(scene, index + 4, 2);
  return day !== undefined && standsAlone(scene, index, index + 5, mark) ? dated(index, index + 5, year, month, day) : undefined;
};

const isDateMark = (mark: string): boolean => mark === "-" || mark === "/";

// "2024-06"
const yearAndMonth = (scene: Scene, index: number, year: number, month: number): Moment | undefined => {
  const plain = scene.atoms[index + 2]!.text.length === 2 && month >= 1 && month <= 12 && standsAlone(scene, index, index + 3, "-");
  return plain ? { kind: "calendar", from: index, to: index + 3, year, month } : undefined;
};

// "19.6.2024" or "2024.06.19": dots stand in dates that put the day or the year first, never the month.
const dotted = (scene: Scene, index: number): Moment | undefined => {
  const { text } = scene.atoms[index]!;
  const parts = text.length < 8 || text.length > 10 ? [] : text.split(".");
  if (parts.length !== 3 || !standsAlone(scene, index, index + 1, ".")) return undefined;
  const lengths = parts.map((part) => part.length).join();
  const [first, second, third] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  if (lengths === "4,2,2") return dated(index, index + 1, first, second, third);
  return DAY_FIRST.has(lengths) ? dated(index, index + 1, century(third, parts[2]!.length), second, first) : undefined;
};

/** Lengths of the parts of "19.6.2024" and "19.06.24"; shorter ones are versions. */
const DAY_FIRST: ReadonlySet<string> = new Set(["1,1,4", "1,2,4", "2,1,4", "2,2,2", "2,2,4"]);

/** Which of two figures is the day; undefined where the article does not show it. */
const dayAndMonth = (scene: Scene, left: number, right: number): { readonly day: number; readonly month: number } | undefined => {
  if (left > 12) return { day: left, month: right };
  if (right > 12) return { day: right, month: left };
  if (left === right) return { day: left, month: right };
  if (scene.order === undefined) return undefined;
  return scene.order === "day-first" ? { day: left, month: right } : { day: right, month: left };
};

// "Sunday 12/7/2014": only one of the two readings is a Sunday.
const byWeekday = (scene: Scene, index: number, left: number, right: number, year: number): { readonly day: number; readonly month: number } | undefined => {
  const before = wordAt(scene, index - 1) === "," ? index - 2 : index - 1;
  const weekday = WEEKDAYS.get(wordAt(scene, before))?.number;
  if (weekday === undefined || left < 1 || right < 1) return undefined;
  const dayFirst = weekdayOf({ year, month: right, day: left }) === weekday;
  const monthFirst = weekdayOf({ year, month: left, day: right }) === weekday;
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? { day: left, month: right } : { day: right, month: left };
};

// "06/19/2024", "19/6/2024", "19-06-2024"; where the order is open the expression has no value.
const yearLast = (scene: Scene, index: number): Moment | undefined => {
  const left = figures(scene, index, 2);
  const mark = wordAt(scene, index + 1);
  const right = left !== undefined && (mark === "/" || mark === "-") && isGlue(scene, index + 1, mark) ? figures(scene, index + 2, 4) : undefined;
  if (left === undefined || right === undefined) return undefined;
  if (isGlue(scene, index + 3, mark)) return threeFigures(scene, index, left, right, mark);
  return mark === "/" ? twoFigures(scene, index, left, right) : undefined;
};

const threeFigures = (scene: Scene, index: number, left: number, right: number, mark: string): Moment | undefined => {
  const year = figures(scene, index + 4, 4);
  const digits = scene.atoms[index + 4]!.text.length;
  const fits = right <= 31 && digits % 2 === 0 && (digits === 4 || mark === "/");
  if (year === undefined || !fits || !standsAlone(scene, index, index + 5, mark)) return undefined;
  const order = dayAndMonth(scene, left, right) ?? byWeekday(scene, index, left, right, century(year, digits));
  if (order !== undefined) return dated(index, index + 5, century(year, digits), order.month, order.day);
  return left > 0 && right > 0 ? { kind: "unresolved", from: index, to: index + 5, anchor: "none", type: "date" } : undefined;
};

const BEFORE_TWO: ReadonlySet<string> = new Set(["after", "before", "between", "by", "from", "on", "since", "till", "to", "until"]);

// "06/2024" is a month; "10/25" a day only after a word that leads to one.
const twoFigures = (scene: Scene, index: number, left: number, right: number): Moment | undefined => {
  if (!standsAlone(scene, index, index + 3, "/")) return undefined;
  const to = index + 3;
  if (scene.atoms[index + 2]!.text.length === 4) {
    return left >= 1 && left <= 12 && right >= 1900 && right < 2100 ? { kind: "calendar", from: index, to, year: right, month: left } : undefined;
  }
  const before = wordAt(scene, wordAt(scene, index - 1) === "," ? index - 2 : index - 1);
  const led = WEEKDAYS.has(before) || BEFORE_TWO.has(wordAt(scene, index - 1));
  const order = led ? dayAndMonth(scene, left, right) : undefined;
  return order !== undefined && isDay({ year: 2000, ...order }) ? { kind: "calendar", from: index, to, ...order } : undefined;
};

/** A date in figures. */
export const readNumeric = (scene: Scene, index: number): Moment | undefined => yearFirst(scene, index) ?? dotted(scene, index) ?? yearLast(scene, index);

/** Rules for dates in figures. */
export const NUMERIC_RULES: readonly MomentRule[] = [
  {
    id: "numeric-date",
    summary: "Dates in figures; the order of day and month by the article's own evidence, never by a locale.",
    words: [],
    numbers: true,
    read: readNumeric,
    examples: {
      hits: ["It opened on 2024-06-19.", "It opened on 19.6.2024.", "It opened on 06/19/2024.", "Filed in 06/2024."],
      misses: ["Version 1.2.2024.7 is out.", "They won 3-2.", "About 2/3 voted."],
    },
  },
];

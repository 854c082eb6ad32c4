/** What the whole article says about how its values are to be read. */
import type { Diagnostic, Parsed } from "../../types.js";
import { FEASTS_AND_PEOPLE } from "../../lexicon/holidays.js";
import { MONTHS } from "../../lexicon/months.js";
import { NOUN_PHRASE_ENDS } from "../../lexicon/noun-phrase-ends.js";
import type { Atom } from "./atoms.js";
import { addDays, dayFromIso, isoDate } from "./calendar.js";
import type { Day } from "./calendar.js";
import type { Moment } from "./moment.js";
import type { DayOrder, Setting } from "./scene.js";
import { separatorsOf } from "./separators.js";

function* numbersOf(atoms: readonly (readonly Atom[])[]): Iterable<string> {
  for (const sentence of atoms) for (const atom of sentence) if (atom.kind === "number") yield atom.text;
}

// Three numbers with slashes: one above 12 in first or second place decides the order for the article.
const orderOf = (atoms: readonly (readonly Atom[])[]): DayOrder | undefined => {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const sentence of atoms) {
    for (let index = 0; index + 4 < sentence.length; index += 1) {
      if (sentence[index + 1]!.text !== "/" || sentence[index + 3]!.text !== "/") continue;
      const [first, second] = [Number(sentence[index]!.text), Number(sentence[index + 2]!.text)];
      if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
      if (second > 12 && second <= 31 && first <= 12) monthFirst += 1;
    }
  }
  if (dayFirst === 0 && monthFirst === 0) return namedOrderOf(atoms);
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst ? "day-first" : "month-first";
};

// Without such numbers the order of named dates tells: "June 19, 2024" goes with 6/19, "19 June 2024" with 19/6.
const namedOrderOf = (atoms: readonly (readonly Atom[])[]): DayOrder | undefined => {
  let balance = 0;
  for (const sentence of atoms) {
    for (let index = 0; index < sentence.length; index += 1) {
      if (!MONTHS.has(sentence[index]!.lower)) continue;
      if (sentence[index - 1]?.kind === "number") balance += 1;
      else if (sentence[index + 1]?.kind === "number" && sentence[index + 1]!.text.length <= 2) balance -= 1;
    }
  }
  return balance === 0 ? undefined : balance > 0 ? "day-first" : "month-first";
};

/** The settings that do not depend on the dates in the article. */
export const settingOf = (document: Parsed, atoms: readonly (readonly Atom[])[]): { readonly setting: Setting; readonly diagnostics: readonly Diagnostic[] } => {
  const { publishedAt, text } = document.article;
  const reference = publishedAt === undefined ? undefined : dayFromIso(publishedAt);
  const order = orderOf(atoms);
  const diagnostics: readonly Diagnostic[] = publishedAt === undefined || reference !== undefined ? [] : [{
    code: "invalid-date", severity: "warning",
    message: "`publishedAt` is not an ISO 8601 date such as 2024-06-20: relative dates stay unresolved.",
  }];
  const personal = personalIn(atoms);
  const setting: Setting = {
    text, separators: separatorsOf(numbersOf(atoms)), years: new Map(), ...(personal.size === 0 ? {} : { personal }),
    ...(reference === undefined ? {} : { reference }), ...(order === undefined ? {} : { order }),
  };
  return { setting, diagnostics };
};

/** What stands before a feast and makes no name of it: "Muslim Ramadan". */
const OF_FAITH: ReadonlySet<string> = new Set(["christian", "happy", "hindu", "holy", "islam", "islamic", "muslim", "shia", "shiite", "sunni"]);

const isCapital = (atom: Atom | undefined): boolean => atom?.kind === "word" && atom.text !== atom.lower;

// "Anwar Ramadan": in the whole article Ramadan is he.
const personalIn = (atoms: readonly (readonly Atom[])[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const sentence of atoms) {
    for (let index = 1; index < sentence.length; index += 1) {
      const { lower } = sentence[index]!;
      const before = sentence[index - 1]!;
      if (FEASTS_AND_PEOPLE.has(lower) && isCapital(sentence[index]) && isCapital(before) && !NOUN_PHRASE_ENDS.has(before.lower) && !OF_FAITH.has(before.lower)) found.add(lower);
    }
  }
  return found;
};

const padded = (value: number): string => String(value).padStart(2, "0");

/** The years that the article gives to months and days; where it gives two, none. */
export const yearsOf = (moments: Iterable<Moment>): ReadonlyMap<string, string> => {
  const years = new Map<string, string>();
  const add = (key: string, year: string): void => {
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : "XXXX");
  };
  for (const moment of moments) {
    if (moment.kind !== "calendar" || moment.year === undefined || moment.month === undefined) continue;
    const year = isoDate({ year: moment.year });
    add(padded(moment.month), year);
    if (moment.day !== undefined) add(`${padded(moment.month)}-${padded(moment.day)}`, year);
  }
  return years;
};

/** The day of publication where the article itself states it: "yesterday (July 27, 2022)". */
export const statedReference = (atoms: readonly Atom[], moments: readonly Moment[]): Day | undefined => {
  for (let index = 0; index + 1 < moments.length; index += 1) {
    const [relative, date] = [moments[index]!, moments[index + 1]!];
    if (relative.kind !== "shift" || relative.unit !== "day" || date.kind !== "calendar") continue;
    const { year, month, day } = date;
    const mark = date.from - relative.to === 1 ? atoms[relative.to]?.text : "";
    if ((mark === "(" || mark === ",") && year !== undefined && month !== undefined && day !== undefined) return addDays({ year, month, day }, -relative.amount);
  }
  return undefined;
};

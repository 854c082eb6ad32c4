/** The commonest time of day, "7:30 pm" among plain words: read here, since a look by chrono costs as much as a page of the rest. */
import { DAY_PARTS, MONTHS } from "../../../lexicon/months.js";
import type { Atom } from "../atoms.js";

/** A time of day from atom `from` up to but without atom `to`. */
export interface PlainClock {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

/** Words that go on with a time of day or stand for a day: where one is near, chrono looks. A weekday is joined to its time later. */
const BESIDE: ReadonlySet<string> = new Set([
  ...DAY_PARTS, "ago", "am", "between", "bst", "cdt", "cest", "cet", "clock", "cst", "daily", "day", "each", "edt", "est", "every", "gmt", "ist", "jst", "last", "mdt", "midnight", "mst", "next",
  "noon", "pdt", "pm", "pst", "since", "sharp", "till", "to", "today", "tomorrow", "tonight", "until", "utc", "week", "weekend", "yesterday",
]);

/** Atoms on either side that are looked at. */
const REACH = 7;

const isPlain = ({ kind, lower, text }: Atom): boolean => {
  if (kind === "number") return false;
  if (kind === "mark") return text !== "-" && text !== "–" && text !== "—" && text !== ":" && text !== "/" && text !== "@";
  // "EST"
  const zone = text.length >= 2 && text.length <= 5 && text !== lower && text === text.toUpperCase();
  return !zone && !BESIDE.has(lower) && !MONTHS.has(lower);
};

const areOthersPlain = (atoms: readonly Atom[], from: number, to: number): boolean => {
  for (let index = Math.max(0, from - REACH); index < Math.min(atoms.length, to + REACH); index += 1) if ((index < from || index >= to) && !isPlain(atoms[index]!)) return false;
  return true;
};

const HALF_DAY = 12;

// "pm", "p.m.": index behind it, with the period that belongs to it.
const halfAt = (atoms: readonly Atom[], index: number): { readonly late: boolean; readonly to: number } | undefined => {
  const word = atoms[index]?.lower;
  if (word === "am" || word === "pm") return { late: word === "pm", to: index + 1 };
  if ((word !== "a" && word !== "p") || atoms[index + 1]?.text !== "." || atoms[index + 2]?.lower !== "m" || atoms[index + 2]!.spaced) return undefined;
  const period = atoms[index + 3];
  return { late: word === "p", to: period?.text === "." && !period.spaced ? index + 4 : index + 3 };
};

/** Hour and minute in digits: "7", "7:30", "7.30". */
interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly from: number;
  readonly to: number;
}

const SHAPE = /^(\d{1,2})(?:\.(\d{2}))?$/u;

const figuresAt = (atoms: readonly Atom[], trigger: number): Figures | undefined => {
  const from = trigger - 1;
  const shape = SHAPE.exec(atoms[from]?.text ?? "");
  if (shape === null) return undefined;
  if (atoms[trigger]!.text !== ":") return { hour: Number(shape[1]), minute: Number(shape[2] ?? "0"), from, to: trigger };
  return shape[2] === undefined ? { hour: Number(shape[1]), minute: Number(atoms[trigger + 1]!.text), from, to: trigger + 2 } : undefined;
};

/**
 * The one time of day that the triggers of a sentence show, where it is of the plainest form and nothing near goes on with it.
 *
 * @param triggers indexes of the colon and of the "am" or "pm", ascending, at least one
 * @example
 * plainClock(atoms, [5]); // => { from: 4, to: 6, hour: 19, minute: 0 }, for "7pm" at atom 4
 */
export const plainClock = (atoms: readonly Atom[], triggers: readonly number[]): PlainClock | undefined => {
  const [first] = triggers;
  const figures = first === undefined ? undefined : figuresAt(atoms, first);
  const half = figures === undefined ? undefined : halfAt(atoms, figures.to);
  if (figures === undefined || half === undefined || triggers.some((trigger) => trigger >= half.to)) return undefined;
  const { from, hour, minute } = figures;
  if (hour < 1 || hour > HALF_DAY || minute >= 60 || !areOthersPlain(atoms, from, half.to)) return undefined;
  return { from, to: half.to, hour: (hour % HALF_DAY) + (half.late ? HALF_DAY : 0), minute };
};

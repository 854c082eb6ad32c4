/** Times of day and numeric dates, read by chrono-node in the sentences that show one, and fitted to our own moments. */
import { chronoDates } from "../../../adapters/chrono.js";
import type { ChronoDate, NamedParts } from "../../../adapters/chrono.js";
import type { Atom } from "../atoms.js";
import { isoClock } from "../calendar.js";
import type { Moment, SimpleMoment } from "../moment.js";
import type { Scene } from "../scene.js";
import { plainClock } from "./plain-clock.js";

const HALVES: ReadonlySet<string> = new Set(["am", "pm"]);
const CLOCK_WORDS: ReadonlySet<string> = new Set(["clock", "midday", "midnight", "noon"]);
const PARTS_BEHIND: ReadonlySet<string> = new Set(["afternoon", "evening", "morning", "night"]);

const isNumber = (atom: Atom | undefined): boolean => atom?.kind === "number" && atom.text.length <= 4;

// "2:30", "5 pm", "5 p.m.", "5 o'clock", "6/7/2024", "2024-06-19": marks of a time of day or of a date in numbers.
const isTrigger = (atoms: readonly Atom[], index: number): boolean => {
  const atom = atoms[index]!;
  if (atom.kind === "word") return isTriggerWord(atoms, index, atom.lower);
  return atom.text === ":" && isColonInClock(atoms, index);
};

const isTriggerWord = (atoms: readonly Atom[], index: number, word: string): boolean => {
  if (CLOCK_WORDS.has(word)) return true;
  const before = atoms[index - 1];
  // "8 in the evening", "11 at night"
  if (PARTS_BEHIND.has(word)) return isNumber(atoms[index - 3]) || (before?.lower === "at" && isNumber(atoms[index - 2]));
  if (before?.kind !== "number") return false;
  return HALVES.has(word) || ((word === "a" || word === "p") && atoms[index + 1]?.text === "." && atoms[index + 2]?.lower === "m");
};

const isColonInClock = (atoms: readonly Atom[], index: number): boolean => {
  const [before, colon, behind] = [atoms[index - 1], atoms[index]!, atoms[index + 1]];
  if (before === undefined || behind === undefined || colon.spaced || behind.spaced) return false;
  return isNumber(before) && isNumber(behind) && behind.text.length === 2 && before.text.length <= 2;
};

const atomAt = (atoms: readonly Atom[], offset: number): number => {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atoms[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const clockOf = ({ hour, minute }: NamedParts): string | undefined => (hour === undefined ? undefined : isoClock(hour, minute ?? 0));

const TRAILING: ReadonlySet<string> = new Set([",", ";"]);
const LEADS: ReadonlySet<string> = new Set(["at", "by", "from", "on"]);

interface Found {
  readonly from: number;
  readonly to: number;
  readonly date: ChronoDate;
}

/** Atoms before and behind a time of day that may belong to its date. */
const REACH = 9;

const foundIn = (scene: Scene, triggers: readonly number[]): readonly Found[] => {
  const { atoms, text } = scene;
  const plain = plainClock(atoms, triggers);
  if (plain !== undefined) return [{ from: plain.from, to: plain.to, date: { start: 0, end: 0, first: { hour: plain.hour, minute: plain.minute } } }];
  // Only the words around: chrono takes its time with every character.
  const start = atoms[Math.max(0, triggers[0]! - REACH)]!.start;
  const { end } = atoms[Math.min(atoms.length, triggers.at(-1)! + REACH) - 1]!;
  return chronoDates(text.slice(start, end), scene.order === "day-first").flatMap((date) => {
    let from = atomAt(atoms, start + date.start);
    let to = atomAt(atoms, start + date.end - 1) + 1;
    while (from < atoms.length && (LEADS.has(atoms[from]!.lower) || TRAILING.has(atoms[from]!.text))) from += 1;
    while (TRAILING.has(atoms[to - 1]?.text ?? "")) to -= 1;
    const shows = triggers.some((trigger) => trigger >= from && trigger < to + 2);
    return shows && from < to ? [{ from, to: withPeriod(atoms, to), date }] : [];
  });
};

// The period of "p.m." belongs to it.
const withPeriod = (atoms: readonly Atom[], to: number): number => {
  const letter = atoms[to - 1];
  const period = atoms[to];
  return letter?.lower === "m" && period?.text === "." && !period.spaced && atoms[to - 2]?.text === "." ? to + 1 : to;
};

const datedMoment = ({ from, to, date: { first } }: Found): SimpleMoment | undefined => {
  const { year, month, day } = first;
  if (month === undefined) return undefined;
  const clock = clockOf(first);
  return {
    kind: "calendar", from, to, month, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }), ...(clock === undefined ? {} : { clock }),
  };
};

const canTakeClock = (moment: Moment): moment is Extract<Moment, { readonly clock?: string }> =>
  moment.kind === "weekday" || moment.kind === "holiday" || (moment.kind === "shift" && moment.unit === "day") || (moment.kind === "calendar" && moment.day !== undefined);

const place = (moments: readonly Moment[], found: Found): readonly Moment[] => {
  const inside = moments.filter((moment) => moment.from < found.to && found.from < moment.to);
  const clock = clockOf(found.date.first);
  if (inside.length === 0) {
    const alone: Moment | undefined = clock === undefined ? undefined : { kind: "clock", from: found.from, to: found.to, clock, ...endClock(found.date) };
    const added = datedMoment(found) ?? alone;
    return added === undefined ? moments : [...moments, added];
  }
  if (clock === undefined) return moments;
  const target = inside.find(canTakeClock);
  if (target !== undefined) {
    const widened = { ...target, clock, ...endClock(found.date), from: Math.min(target.from, found.from), to: Math.max(target.to, found.to) };
    return moments.flatMap((moment) => (moment === target ? [widened] : moment.from < widened.to && widened.from < moment.to ? [] : [moment]));
  }
  return moments;
};

const endClock = ({ last }: ChronoDate): { readonly until?: string } => {
  const until = last === undefined ? undefined : clockOf(last);
  return until === undefined ? {} : { until };
};

/**
 * The moments of a sentence with times of day and numeric dates added.
 *
 * @example
 * addClocks(scene, moments); // "Friday" becomes "Friday at 5 p.m."
 */
export const addClocks = (scene: Scene, moments: readonly Moment[]): readonly Moment[] => {
  const triggers: number[] = [];
  for (let index = 0; index < scene.atoms.length; index += 1) if (isTrigger(scene.atoms, index)) triggers.push(index);
  if (triggers.length === 0) return moments;
  let placed = moments;
  for (const found of foundIn(scene, triggers)) placed = place(placed, found);
  return [...placed].sort((left, right) => left.from - right.from);
};

/** Times of day as people say and wire services write them: "half past three", "15h30", "1500 GMT", "8 tonight". */
import { CARDINALS } from "../../../lexicon/number-words.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import { isoClock } from "../calendar.js";
import type { ClockMoment, Moment } from "../moment.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { isGlued, kindAt, wordAt } from "../scene.js";
import { afterPeriod, afterWord } from "./parts.js";
import type { MomentRule } from "./rule.js";

const HALF_DAY = 12;
const HOUR = 60;
const DAY = 24 * HOUR;

/** "am" or "pm" as told, and where its words end; "either" where nothing tells. */
interface Half {
  readonly half: "am" | "pm" | "either";
  readonly to: number;
}

const PARTS: ReadonlyMap<string, "am" | "pm"> = new Map([["afternoon", "pm"], ["evening", "pm"], ["morning", "am"]]);

// "a.m.", "pm", "in the evening", "at night"
const halfAt = (scene: Scene, index: number): Half => {
  const word = wordAt(scene, index);
  if (word === "am" || word === "pm") return { half: word, to: index + 1 };
  if ((word === "a" || word === "p") && wordAt(scene, index + 1) === "." && isGlued(scene, index + 1) && wordAt(scene, index + 2) === "m") {
    return { half: word === "a" ? "am" : "pm", to: afterPeriod(scene, index + 3) };
  }
  const part = word === "in" && wordAt(scene, index + 1) === "the" ? PARTS.get(wordAt(scene, index + 2)) : undefined;
  if (part !== undefined) return { half: part, to: index + 3 };
  return word === "at" && wordAt(scene, index + 1) === "night" ? { half: "pm", to: index + 2 } : { half: "either", to: index };
};

/** A whole hour in minutes of the day and where its words end. */
interface Hour {
  readonly minutes: number;
  readonly to: number;
  /** True where noon, midnight or a half of the day is told. */
  readonly settled: boolean;
}

const plainHour = (scene: Scene, index: number): number | undefined => {
  const atom = scene.atoms[index];
  const value = atom?.kind === "number" && atom.text.length <= 2 ? Number(atom.text) : CARDINALS.get(atom?.lower ?? "");
  return value !== undefined && value >= 1 && value <= HALF_DAY ? value : undefined;
};

// Hours from one to six are those of the afternoon where nothing tells: people rarely speak of the small hours without saying so.
const LATEST_AFTERNOON = 6;

const hourAt = (scene: Scene, index: number): Hour | undefined => {
  const word = wordAt(scene, index);
  if (word === "noon" || word === "midday") return { minutes: DAY / 2, to: index + 1, settled: true };
  if (word === "midnight") return { minutes: DAY, to: index + 1, settled: true };
  const hour = plainHour(scene, index);
  if (hour === undefined) return undefined;
  const clock = wordAt(scene, index + 1) === "o" && wordAt(scene, index + 3) === "clock" ? index + 4 : afterWord(scene, index + 1, "oclock");
  const { half, to } = halfAt(scene, clock);
  const late = half === "pm" || (half === "either" && hour <= LATEST_AFTERNOON);
  return { minutes: ((hour % HALF_DAY) + (late ? HALF_DAY : 0)) * HOUR, to, settled: half !== "either" };
};

const clock = (from: number, to: number, minutes: number): ClockMoment => {
  const own = (minutes + DAY) % DAY;
  return { kind: "clock", from, to, clock: isoClock(Math.floor(own / HOUR), own % HOUR) };
};

const SIDES: ReadonlyMap<string, number> = new Map([["after", 1], ["before", -1], ["past", 1], ["to", -1]]);
const MINUTES: ReadonlySet<string> = new Set(["minute", "minutes"]);

/** The minutes before "past" or "to". */
interface Minutes {
  readonly minutes: number;
  readonly to: number;
  /** True for "half", "quarter" and a number with its unit: no score or range looks like that. */
  readonly told: boolean;
}

const minutesAt = (scene: Scene, index: number): Minutes | undefined => {
  const word = wordAt(scene, index);
  if (word === "half" && wordAt(scene, index + 1) === "past") return { minutes: 30, to: index + 1, told: true };
  if (word === "quarter") return { minutes: 15, to: index + 1, told: true };
  if (word === "a" && wordAt(scene, index + 1) === "quarter") return { minutes: 15, to: index + 2, told: true };
  const numeral = numeralAt(scene, index);
  if (numeral === undefined || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value >= HOUR) return undefined;
  const unit = MINUTES.has(wordAt(scene, numeral.to));
  return { minutes: numeral.value, to: unit ? numeral.to + 1 : numeral.to, told: unit };
};

const endsThere = (scene: Scene, index: number): boolean => kindAt(scene, index) !== "word" || NOUN_PHRASE_ENDS.has(wordAt(scene, index));

// "half past three", "twenty past nine", "ten minutes to noon"; "5 to 6" is a range and "15 after noon" needs its minutes.
const readPast = (scene: Scene, index: number): Moment | undefined => {
  const minutes = minutesAt(scene, index);
  const word = minutes === undefined ? "" : wordAt(scene, minutes.to);
  const side = SIDES.get(word);
  if (minutes === undefined || side === undefined || (!minutes.told && (word !== "past" || minutes.minutes % 5 !== 0))) return undefined;
  const hour = hourAt(scene, minutes.to + 1);
  // "two minutes after three goals"
  const sure = hour !== undefined && (hour.settled || ((word === "past" || word === "to") && endsThere(scene, hour.to)));
  return hour === undefined || !sure ? undefined : clock(index, hour.to, hour.minutes + side * minutes.minutes);
};

const CLOCK_LEADS: ReadonlySet<string> = new Set(["about", "after", "around", "at", "before", "between", "by", "from", "since", "till", "until"]);
const ZONES: ReadonlySet<string> = new Set(["gmt", "utc"]);
const HOURS: ReadonlySet<string> = new Set(["hours", "hrs"]);

const twoDigits = (scene: Scene, index: number, most: number): number | undefined => {
  const atom = scene.atoms[index];
  return atom?.kind === "number" && atom.text.length <= 2 && Number(atom.text) < most ? Number(atom.text) : undefined;
};

// "15h30"; "15h" only where a word leads to a time of day.
const readLettered = (scene: Scene, index: number): Moment | undefined => {
  const hour = twoDigits(scene, index, 24);
  if (hour === undefined || wordAt(scene, index + 1) !== "h" || !isGlued(scene, index + 1)) return undefined;
  const minute = isGlued(scene, index + 2) && scene.atoms[index + 2]!.text.length === 2 ? twoDigits(scene, index + 2, HOUR) : undefined;
  if (minute !== undefined) return clock(index, index + 3, hour * HOUR + minute);
  return CLOCK_LEADS.has(wordAt(scene, index - 1)) && (!isGlued(scene, index + 2) || kindAt(scene, index + 2) === "mark") ? clock(index, index + 2, hour * HOUR) : undefined;
};

// "1500 GMT", "at 0930 hours", "1800 local time"
const readMilitary = (scene: Scene, index: number): Moment | undefined => {
  const { kind, text } = scene.atoms[index]!;
  if (kind !== "number" || text.length !== 4 || text.includes(".") || text.includes(",")) return undefined;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const behind = wordAt(scene, index + 1);
  const zone = ZONES.has(behind) || (behind === "local" && wordAt(scene, index + 2) === "time");
  const hours = HOURS.has(behind) && (wordAt(scene, index - 1) === "at" || text.startsWith("0"));
  return hour >= 24 || minute >= HOUR || !(zone || hours) ? undefined : clock(index, index + (behind === "local" ? 3 : 2), hour * HOUR + minute);
};

const DAY_HALVES: ReadonlyMap<string, "am" | "pm"> = new Map([...PARTS, ["night", "pm"]]);

// "at 8 tonight", "around nine this morning": the clock stands before its day, which the day's own rule reads.
const readBeforeDay = (scene: Scene, index: number): Moment | undefined => {
  const hour = CLOCK_LEADS.has(wordAt(scene, index - 1)) ? plainHour(scene, index) : undefined;
  if (hour === undefined) return undefined;
  const day = wordAt(scene, index + 1);
  const half = day === "tonight" ? "pm" : day === "this" || day === "last" || day === "tomorrow" || day === "yesterday" ? DAY_HALVES.get(wordAt(scene, index + 2)) : undefined;
  return half === undefined ? undefined : clock(index, index + 1, ((hour % HALF_DAY) + (half === "pm" ? HALF_DAY : 0)) * HOUR);
};

// "at three p.m.", "six o'clock in the evening": hours in words, which chrono does not read.
const readInWords = (scene: Scene, index: number): Moment | undefined => {
  const hour = kindAt(scene, index) === "word" ? hourAt(scene, index) : undefined;
  const led = CLOCK_LEADS.has(wordAt(scene, index - 1));
  return hour?.settled === true && led && hour.to > index + 1 ? clock(index, hour.to, hour.minutes) : undefined;
};

/** Rules for spoken and written times of day. */
export const CLOCK_RULES: readonly MomentRule[] = [
  {
    id: "clock-past",
    summary: "\"half past three\", \"a quarter to noon\", \"20 minutes past 3 p.m.\".",
    words: ["a", "half", "quarter", ...CARDINALS.keys()],
    numbers: true,
    read: readPast,
    examples: { hits: ["It began at half past three.", "They left ten minutes to noon."], misses: ["Only 5 to 6 came.", "It rose in the quarter to June.", "They scored two minutes after three misses."] },
  },
  {
    id: "clock-lettered",
    summary: "\"15h30\", \"at 15h\".",
    words: [],
    numbers: true,
    read: readLettered,
    examples: { hits: ["It began at 15h30.", "Doors open at 9h."], misses: ["The 24h shop closed."] },
  },
  {
    id: "clock-military",
    summary: "\"1500 GMT\", \"at 0930 hours\".",
    words: [],
    numbers: true,
    read: readMilitary,
    examples: { hits: ["It began at 1500 GMT.", "It began at 0930 hours."], misses: ["They watched 2000 hours of film.", "It cost 2575 UTC coins."] },
  },
  {
    id: "clock-before-day",
    summary: "\"at 8 tonight\", \"around nine this morning\".",
    words: [...CARDINALS.keys()],
    numbers: true,
    read: readBeforeDay,
    examples: { hits: ["It begins at 8 tonight."], misses: ["They lost 8 this morning."] },
  },
  {
    id: "clock-in-words",
    summary: "Hours in words: \"at three p.m.\".",
    words: [...CARDINALS.keys()],
    read: readInWords,
    examples: { hits: ["It began at three p.m.", "It ended at six in the evening."], misses: ["About six in the room agreed."] },
  },
];

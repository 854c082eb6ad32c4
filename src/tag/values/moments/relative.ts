/** Expressions that count from publication or from a point in the story: "last week", "three years ago", "the day before". */
import { DAY_PARTS } from "../../../lexicon/months.js";
import type { TimeUnit } from "../../../lexicon/calendar-words.js";
import { DEICTIC_DAYS, SHIFTS, TIME_UNITS } from "../../../lexicon/calendar-words.js";
import type { Moment } from "../moment.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { isCapital, partOfSpeechAt, wordAt } from "../scene.js";
import { afterWord } from "./parts.js";
import type { MomentRule } from "./rule.js";

// "Tomorrow Group", "USA Today"
const isInName = (scene: Scene, index: number): boolean =>
  index > 0 && isCapital(scene, index) && ((isCapital(scene, index + 1) && scene.atoms[index + 1]!.kind === "word") || wordAt(scene, index - 1) === "usa");

/** "a brighter tomorrow": a time to come, and no day. */
const isFigurative = (scene: Scene, index: number): boolean => {
  const before = wordAt(scene, index - 1);
  if (wordAt(scene, index) !== "tomorrow" && wordAt(scene, index) !== "yesterday") return false;
  return DETERMINERS.has(before) || (partOfSpeechAt(scene, index - 1) === "ADJ" && [2, 3].some((back) => DETERMINERS.has(wordAt(scene, index - back))));
};

const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "the", "this"]);

const readDeictic = (scene: Scene, index: number): Moment | undefined => {
  if (isInName(scene, index) || isFigurative(scene, index)) return undefined;
  const amount = DEICTIC_DAYS.get(wordAt(scene, index))!;
  const to = DAY_PARTS.has(wordAt(scene, index + 1)) ? index + 2 : index + 1;
  return { kind: "shift", from: index, to, unit: "day", amount };
};

const readDayBefore = (scene: Scene, index: number): Moment | undefined => {
  const the = afterWord(scene, index, "the");
  const days = wordAt(scene, the) === "day" && the > index ? (wordAt(scene, the + 1) === "before" ? -1 : wordAt(scene, the + 1) === "after" ? 1 : 0) : 0;
  if (wordAt(scene, the + 2) === "yesterday" || wordAt(scene, the + 2) === "tomorrow") {
    return days === 0 ? undefined : { kind: "shift", from: index, to: the + 3, unit: "day", amount: 2 * days };
  }
  return undefined;
};

const WINDOW_WORDS: ReadonlyMap<string, number> = new Map([["coming", 1], ["last", -1], ["next", 1], ["past", -1], ["previous", -1], ["recent", -1], ["upcoming", 1]]);
/** Words for numbers that are not told. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(["couple", "few", "many", "several"]);

/** Units shorter than a day. */
export const CLOCK_UNITS: ReadonlySet<string> = new Set(["hour", "minute", "second"]);

const readUnitShift = (scene: Scene, index: number): Moment | undefined => {
  const start = afterWord(scene, index, "the");
  const first = wordAt(scene, start);
  if (first === "last" && isVerb(scene, start) && numbered(scene, start + 1)) return undefined;
  const window = first === "last" && start === index && !numbered(scene, start + 1) ? undefined : WINDOW_WORDS.get(first);
  const counted = window === undefined ? undefined : readWindow(scene, index, start, window);
  return counted ?? readOneUnit(scene, index, start);
};

const isDefinite = (scene: Scene, index: number, start: number): boolean => start > index || wordAt(scene, index - 1) === "the";

// "last week", "the past year"; but "the killing last week of a bishop" is told of last week
const readOneUnit = (scene: Scene, index: number, start: number): Moment | undefined => {
  const first = wordAt(scene, start);
  const amount = SHIFTS.get(first);
  const unit = TIME_UNITS.get(wordAt(scene, start + 1));
  if (amount === undefined || unit === undefined || wordAt(scene, start + 1).endsWith("s")) return undefined;
  // "the last day of the trial" is counted from its end.
  if ((first === "this" && CLOCK_UNITS.has(unit)) || (first === "last" && isDefinite(scene, index, start) && wordAt(scene, start + 2) === "of")) return undefined;
  return shiftOf(index, start + 2, unit, amount, start > index ? `the ${first}` : first);
};

const BEFORE_VERB: ReadonlySet<string> = new Set(["can", "could", "did", "does", "may", "might", "must", "not", "shall", "should", "t", "to", "will", "would"]);

// "could last two hours"
const isVerb = (scene: Scene, index: number): boolean => BEFORE_VERB.has(wordAt(scene, index - 1));

const WINDOWS: ReadonlySet<string> = new Set(["past", "the coming", "the last", "the past"]);
const QUARTERS: ReadonlySet<string> = new Set(["past", "the coming", "the next"]);
const TOLD: ReadonlySet<string> = new Set(["the next", "the previous"]);

// "the past week" is the seven days before, "last week" a week of the calendar, and "the next week" counts from the story.
const shiftOf = (from: number, to: number, unit: TimeUnit, amount: number, words: string): Moment => {
  // "the past weekend" and "the next quarter" are of the calendar too.
  if (unit === "weekend" || (unit === "quarter" && QUARTERS.has(words))) return { kind: "shift", from, to, unit, amount };
  if (WINDOWS.has(words)) return { kind: "window", from, to, unit, amount };
  return TOLD.has(words) ? narrative(from, to, unit === "day" ? amount : 0) : { kind: "shift", from, to, unit, amount };
};

/** An expression that counts from the story; only a day before or after has a value where nothing nearer is told. */
export const narrative = (from: number, to: number, days = 0): Moment =>
  ({ kind: "unresolved", from, to, anchor: "narrative", type: "date", ...(days === 0 ? {} : { days }) });

// "could last years" holds the verb.
const numbered = (scene: Scene, index: number): boolean => VAGUE_NUMBERS.has(wordAt(scene, index)) || numeralAt(scene, index) !== undefined;

const readWindow = (scene: Scene, from: number, start: number, direction: number): Moment | undefined => {
  const numeral = numeralAt(scene, start + 1);
  const vague = VAGUE_NUMBERS.has(wordAt(scene, start + 1)) ? start + 2 : undefined;
  const unitIndex = numeral?.to ?? vague ?? start + 1;
  const unit = TIME_UNITS.get(wordAt(scene, unitIndex));
  const plural = wordAt(scene, unitIndex).endsWith("s");
  if (unit === undefined || (numeral === undefined && !plural)) return undefined;
  if (numeral === undefined || !Number.isInteger(numeral.value)) return { kind: "unresolved", from, to: unitIndex + 1, anchor: "none", type: "duration" };
  return { kind: "window", from, to: unitIndex + 1, unit, amount: direction * numeral.value };
};

const DAY_PART_SHIFTS: ReadonlyMap<string, number> = new Map([["last", -1], ["this", 0]]);

const readDayPart = (scene: Scene, index: number): Moment | undefined => {
  const shift = DAY_PART_SHIFTS.get(wordAt(scene, index));
  const part = wordAt(scene, index + 1);
  if (shift === undefined || !DAY_PARTS.has(part)) return undefined;
  return { kind: "shift", from: index, to: index + 2, unit: "day", amount: part === "night" || part === "evening" ? shift : 0 };
};

const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const AFTER_ARTICLE: ReadonlySet<string> = new Set(["before", "earlier", "later"]);
const NARRATIVE_WORDS: ReadonlySet<string> = new Set(["following", "next", "preceding", "previous", "same"]);
const NARRATIVE_ENDS: ReadonlyMap<string, number> = new Map([["after", 1], ["before", -1], ["earlier", -1], ["following", 1], ["later", 1], ["previous", -1], ["prior", -1]]);
const NARRATIVE_UNITS: ReadonlySet<string> = new Set(["afternoon", "day", "decade", "evening", "month", "morning", "night", "week", "weekend", "year"]);

// "the day before" alone looks back from the story; "the day before the vote" is told by what follows, and has no value.
const readNarrative = (scene: Scene, index: number): Moment | undefined => {
  const [word, second, third] = [wordAt(scene, index), wordAt(scene, index + 1), wordAt(scene, index + 2)];
  const article = ARTICLES.has(word);
  if (NARRATIVE_WORDS.has(second) && NARRATIVE_UNITS.has(third) && !article) {
    return narrative(index, index + 3, second === "previous" && third === "day" ? -1 : 0);
  }
  const direction = NARRATIVE_UNITS.has(second) ? NARRATIVE_ENDS.get(third) : undefined;
  if (direction === undefined || word === "that") return undefined;
  const dayBefore = second === "day" && direction < 0;
  if (!article) return narrative(index, index + 3, dayBefore && endsClause(scene, index + 3) ? -1 : 0);
  return AFTER_ARTICLE.has(third) ? narrative(index, index + 3, dayBefore && endsClause(scene, index + 3) ? -1 : 0) : undefined;
};

const CLAUSE_STARTS: ReadonlySet<string> = new Set(["a", "an", "any", "each", "he", "her", "his", "i", "it", "its", "last", "my", "our", "she", "that", "the", "their", "these", "they", "this", "we", "yesterday", "you"]);

const NOMINAL: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"]);

/** True where the expression is not completed by a noun or clause: "the day before" against "the day before the vote". */
const endsClause = (scene: Scene, index: number): boolean => {
  const next = scene.atoms[index];
  if (next === undefined || next.kind === "mark") return true;
  return next.kind === "word" && !CLAUSE_STARTS.has(next.lower) && !isCapital(scene, index) && !NOMINAL.has(partOfSpeechAt(scene, index));
};


const END_WORDS: ReadonlySet<string> = new Set(["beginning", "close", "end", "middle", "rest", "start"]);

// "the end of the year", "the rest of the week": the one of publication.
const readEnd = (scene: Scene, index: number): Moment | undefined => {
  const word = wordAt(scene, index) === "the" ? index + 1 : index;
  if (!END_WORDS.has(wordAt(scene, word)) || wordAt(scene, word + 1) !== "of") return undefined;
  const the = afterWord(scene, word + 2, "the");
  const unit = TIME_UNITS.get(wordAt(scene, the));
  if (unit === undefined || wordAt(scene, the).endsWith("s") || (the === word + 2 && unit !== "year" && unit !== "month")) return undefined;
  // "At the end of the day, we need peace" tells no day.
  if (unit === "day" && wordAt(scene, index - 1) === "at" && scene.atoms[the + 1]?.kind === "mark" && scene.atoms[the + 1]?.lower === ",") return undefined;
  return { kind: "shift", from: index, to: the + 1, unit, amount: 0 };
};

const LONG_UNITS: ReadonlySet<string> = new Set(["month", "week", "year"]);

const readLaterThis = (scene: Scene, index: number): Moment | undefined => {
  if (wordAt(scene, index + 1) === "in" && wordAt(scene, index + 2) === "the" && LONG_UNITS.has(wordAt(scene, index + 3))) {
    return { kind: "shift", from: index, to: index + 4, unit: TIME_UNITS.get(wordAt(scene, index + 3))!, amount: 0 };
  }
  const inner = SHIFTS.has(wordAt(scene, index + 1)) ? readUnitShift(scene, index + 1) : undefined;
  return inner === undefined ? undefined : { ...inner, from: index };
};

/** Rules for what counts from publication or from the story. */
export const RELATIVE_RULES: readonly MomentRule[] = [
  {
    id: "relative-second-day",
    summary: "\"the day before yesterday\", \"the day after tomorrow\".",
    words: ["the"],
    read: readDayBefore,
    examples: { hits: ["It closed the day before yesterday."], misses: ["It closed the other day."] },
  },
  {
    id: "relative-narrative",
    summary: "Days and years counted from the story: \"the day before\", \"the following week\", \"a year earlier\".",
    words: ["a", "an", "that", "the"],
    read: readNarrative,
    examples: { hits: ["The contract was signed the day before.", "It rose from a year earlier."], misses: ["The day was long.", "A day trip followed."] },
  },
  {
    id: "relative-end-of-unit",
    summary: "\"the end of the year\": the year of publication.",
    words: ["the", ...END_WORDS],
    read: readEnd,
    examples: { hits: ["It will open by the end of the year."], misses: ["The end of the road.", "The start of the years."] },
  },
  {
    id: "relative-later-this",
    summary: "\"earlier this month\", \"later in the year\".",
    words: ["earlier", "later"],
    read: readLaterThis,
    examples: { hits: ["Earlier this month it closed.", "It fell earlier in the week."], misses: ["Earlier this was denied."] },
  },
  {
    id: "relative-day-part",
    summary: "\"last night\", \"this morning\".",
    words: [...DAY_PART_SHIFTS.keys()],
    read: readDayPart,
    examples: { hits: ["It rained last night."], misses: ["This nightmare ended."] },
  },
  {
    id: "relative-unit",
    summary: "A unit of the calendar counted from now: \"last week\", \"this year\", \"the past three years\".",
    words: ["recent", "the", ...SHIFTS.keys()],
    read: readUnitShift,
    examples: { hits: ["It fell last month.", "Over the past three years it grew."], misses: ["The last man left.", "This years-long fight ended."] },
  },
  {
    id: "relative-deictic",
    summary: "today, yesterday, tomorrow, tonight.",
    words: [...DEICTIC_DAYS.keys()],
    read: readDeictic,
    examples: { hits: ["He resigned yesterday morning."], misses: ["He resigned.", "They hope for a brighter tomorrow."] },
  },
];

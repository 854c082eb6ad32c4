/** Lengths of time and ages: "three years", "a six-month ban", "aged 28", "for decades". */
import { TIME_UNITS } from "../../../lexicon/calendar-words.js";
import type { TimeUnit } from "../../../lexicon/calendar-words.js";
import type { Moment } from "../moment.js";
import { NUMBER_STARTS } from "../../../lexicon/number-words.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { isCapital, kindAt, wordAt } from "../scene.js";
import { afterWord } from "./parts.js";
import type { MomentRule } from "./rule.js";

const DESIGNATORS: ReadonlyMap<TimeUnit, readonly [string, string, number]> = new Map<TimeUnit, readonly [string, string, number]>([
  ["century", ["P", "Y", 100]], ["day", ["P", "D", 1]], ["decade", ["P", "Y", 10]], ["fortnight", ["P", "W", 2]], ["hour", ["PT", "H", 1]],
  ["minute", ["PT", "M", 1]], ["month", ["P", "M", 1]], ["quarter", ["P", "M", 3]], ["second", ["PT", "S", 1]], ["week", ["P", "W", 1]],
  ["weekend", ["P", "D", 2]], ["year", ["P", "Y", 1]],
]);

const SMALLER: ReadonlyMap<TimeUnit, readonly [TimeUnit, number]> = new Map<TimeUnit, readonly [TimeUnit, number]>([
  ["day", ["hour", 24]], ["hour", ["minute", 60]], ["minute", ["second", 60]], ["year", ["month", 12]],
]);

/**
 * The ISO 8601 duration of a number of units.
 *
 * @example
 * durationOf(2, "decade"); // => "P20Y"
 */
export const durationOf = (amount: number, unit: TimeUnit): string => {
  const smaller = Number.isInteger(amount) ? undefined : SMALLER.get(unit);
  if (smaller !== undefined && Number.isInteger(amount * smaller[1])) return durationOf(amount * smaller[1], smaller[0]);
  const [start, end, factor] = DESIGNATORS.get(unit)!;
  return `${start}${amount * factor}${end}`;
};

const fixed = (from: number, to: number, value: string): Moment => ({ kind: "fixed", type: "duration", from, to, value });

const AGE_WORDS: ReadonlySet<string> = new Set(["old", "olds"]);

const isArticle = (word: string): boolean => word === "a" || word === "an";

/** The amount before a unit: "three", "half an", "a"; `article` where only an article stands there. */
interface Count {
  readonly amount: number | undefined;
  readonly to: number;
  readonly article: boolean;
}

const countAt = (scene: Scene, index: number): Count | undefined => {
  const [word, next] = [wordAt(scene, index), wordAt(scene, index + 1)];
  if ((word === "half" && isArticle(next)) || (isArticle(word) && next === "half")) return { amount: 0.5, to: index + 2, article: true };
  const numeral = numeralAt(scene, index);
  if (numeral === undefined) return isArticle(word) ? { amount: 1, to: index + 1, article: true } : undefined;
  const known = !numeral.vague && numeral.value >= 0 && numeral.value <= 1e7;
  const to = numeral.vague ? afterWord(scene, numeral.to, "of") : numeral.to;
  return { amount: known ? numeral.value : undefined, to, article: false };
};

const readCounted = (scene: Scene, index: number): Moment | undefined => {
  const count = countAt(scene, index);
  if (count === undefined) return undefined;
  const unitIndex = afterWord(scene, count.to, "-");
  const unit = TIME_UNITS.get(wordAt(scene, unitIndex));
  if (unit === undefined || unit === "quarter" || (count.article && (unit === "weekend" || unit === "second"))) return undefined;
  // "a day" as in "barrels a day"; "a min".
  if (count.article && (wordAt(scene, unitIndex) === "min" || !isLengthAfterArticle(scene, index, unitIndex))) return undefined;
  // "two second bridges"
  if (wordAt(scene, unitIndex) === "second" && unitIndex === count.to && count.amount !== 1) return undefined;
  if (count.amount === undefined) return { kind: "unresolved", from: index, to: unitIndex + 1, anchor: "none", type: "duration" };
  const andHalf = halfAfterUnit(scene, unitIndex + 1);
  if (andHalf !== undefined) return fixed(index, andHalf, durationOf(count.amount + 0.5, unit));
  const old = afterWord(scene, unitIndex + 1, "-");
  return fixed(index, AGE_WORDS.has(wordAt(scene, old)) ? old + 1 : unitIndex + 1, durationOf(count.amount, unit));
};

// "a year and a half".
const halfAfterUnit = (scene: Scene, index: number): number | undefined =>
  wordAt(scene, index) === "and" && wordAt(scene, index + 1) === "a" && wordAt(scene, index + 2) === "half" ? index + 3 : undefined;

const LENGTH_WORDS: ReadonlySet<string> = new Set([
  "about", "after", "almost", "another", "for", "in", "lasted", "lasting", "least", "less", "more", "nearly", "over", "roughly", "some", "take", "takes", "than", "took", "under", "within",
]);

// "a year" is a length after words such as "for", "within" and "than"; elsewhere it is a rate ("twice a year") or a point in time.
const isLengthAfterArticle = (scene: Scene, index: number, unitIndex: number): boolean => {
  const before = wordAt(scene, index - 1);
  if (before === "half" || wordAt(scene, index) === "half") return true;
  return LENGTH_WORDS.has(before) || (wordAt(scene, unitIndex) === "decade" && before !== "once") || wordAt(scene, unitIndex + 1) === "and" && wordAt(scene, unitIndex + 3) === "half";
};

const VAGUE_BEFORE: ReadonlySet<string> = new Set(["few", "for", "many", "several"]);

const readVague = (scene: Scene, index: number): Moment | undefined => {
  const word = wordAt(scene, index);
  const unitIndex = word === "for" ? index + 1 : index + 1;
  const plural = wordAt(scene, unitIndex);
  if (!plural.endsWith("s") || !TIME_UNITS.has(plural) || plural === "quarters") return undefined;
  return { kind: "unresolved", from: word === "for" ? unitIndex : index, to: unitIndex + 1, anchor: "none", type: "duration" };
};

const isAge = (scene: Scene, index: number): number | undefined => {
  const atom = scene.atoms[index];
  if (atom?.kind !== "number" || atom.text.length > 3 || atom.text.includes(".") || atom.text.includes(",")) return undefined;
  const value = Number(atom.text);
  return value > 0 && value < 120 ? value : undefined;
};

const readAged = (scene: Scene, index: number): Moment | undefined => {
  const numeral = isAge(scene, index + 1) ?? wordAge(scene, index + 1);
  if (numeral === undefined) return undefined;
  const to = isAge(scene, index + 1) === undefined ? numeralAt(scene, index + 1)!.to : index + 2;
  return TIME_UNITS.has(wordAt(scene, to)) ? undefined : fixed(index, to, `P${numeral}Y`);
};

const wordAge = (scene: Scene, index: number): number | undefined => {
  const numeral = numeralAt(scene, index);
  return numeral !== undefined && numeral.inWords && numeral.value > 0 && numeral.value < 120 ? numeral.value : undefined;
};

// "Ana Cruz, 28," and "Ana Cruz (28)": a number of one or two digits between commas or brackets behind a name.
const readNameAge = (scene: Scene, index: number): Moment | undefined => {
  const value = isAge(scene, index);
  if (value === undefined || value < 10 || value > 109 || !isFullName(scene, index - 2)) return undefined;
  const [open, close] = [wordAt(scene, index - 1), wordAt(scene, index + 1)];
  const set = (open === "(" && close === ")") || (open === "," && (close === "" || close === "," || close === "."));
  return set ? fixed(index, index + 1, `P${value}Y`) : undefined;
};

const isFullName = (scene: Scene, index: number): boolean =>
  isName(scene, index) && isName(scene, index - 1) && !MONTHLIKE.has(wordAt(scene, index));

const isName = (scene: Scene, index: number): boolean => kindAt(scene, index) === "word" && isCapital(scene, index);

const MONTHLIKE: ReadonlySet<string> = new Set(["april", "august", "july", "june", "march", "may"]);

/** Rules for lengths of time and ages. */
export const DURATION_RULES: readonly MomentRule[] = [
  {
    id: "duration-counted",
    summary: "A number of units: \"three years\", \"a six-month ban\", \"28 years old\", \"half an hour\".",
    words: NUMBER_STARTS,
    numbers: true,
    read: readCounted,
    examples: { hits: ["It lasted three years.", "He got a six-month ban.", "It took half an hour."], misses: ["A day trip followed.", "They fly twice a week."] },
  },
  {
    id: "duration-vague",
    summary: "Lengths without a number: \"for years\", \"several weeks\".",
    words: VAGUE_BEFORE,
    read: readVague,
    examples: { hits: ["It went on for years.", "Several weeks passed."], misses: ["Several men left."] },
  },
  {
    id: "duration-aged",
    summary: "\"aged 28\".",
    words: ["age", "aged"],
    read: readAged,
    examples: { hits: ["A man aged 28 was held.", "She died at age ninety."], misses: ["The aged man fell."] },
  },
  {
    id: "duration-name-age",
    summary: "The age behind a full name: \"Ana Cruz, 28,\".",
    words: [],
    numbers: true,
    read: readNameAge,
    examples: { hits: ["Ana Cruz, 28, was held.", "Ana Cruz (28) was held."], misses: ["In Cruz, 28 were held.", "Brazil won, 28 to 3."] },
  },
];

/** A number of units before or after publication or a point in the story: "three years ago", "two days later", "in five days". */
import type { TimeUnit } from "../../../lexicon/calendar-words.js";
import { TIME_UNITS } from "../../../lexicon/calendar-words.js";
import { FRACTION_SIGNS, NUMBER_STARTS } from "../../../lexicon/number-words.js";
import type { Moment } from "../moment.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { wordAt } from "../scene.js";
import { directionAt } from "../tense.js";
import { afterWord } from "./parts.js";
import { CLOCK_UNITS, VAGUE_NUMBERS, narrative } from "./relative.js";
import type { MomentRule } from "./rule.js";

/** The number of units before "ago" or "later"; `amount` is absent for "several" and the like. */
interface Distance {
  readonly amount?: number;
  readonly to: number;
}

const isArticle = (word: string): boolean => word === "a" || word === "an";

const distanceAt = (scene: Scene, index: number): Distance => {
  const word = wordAt(scene, index);
  const article = isArticle(word);
  // "half an hour ago" is of the same day; "half a century ago" is too vague for a year.
  if (word === "half" && isArticle(wordAt(scene, index + 1)) && CLOCK_UNITS.has(wordAt(scene, index + 2))) return { amount: 0.5, to: index + 2 };
  if (article && (wordAt(scene, index + 1) === "few" || wordAt(scene, index + 1) === "couple")) return { to: afterWord(scene, index + 2, "of") };
  if (VAGUE_NUMBERS.has(word)) return { to: afterWord(scene, index + 1, "of") };
  const numeral = numeralAt(scene, index);
  if (numeral === undefined) return article ? { amount: 1, to: index + 1 } : { to: index };
  const whole = Number.isInteger(numeral.value) && !numeral.vague && numeral.value < 1e4;
  return whole ? { amount: numeral.value, to: numeral.to } : { to: numeral.to };
};

// "a decade ago" is a year, not a decade of the calendar.
const distant = (from: number, to: number, unit: TimeUnit, amount: number): Moment =>
  unit === "decade" ? { kind: "shift", from, to, unit: "year", amount: amount * 10 } : { kind: "shift", from, to, unit, amount };

const OR_SO: ReadonlySet<string> = new Set(["more", "so"]);

const readAgo = (scene: Scene, index: number): Moment | undefined => {
  const { amount, to } = distanceAt(scene, index);
  const unit = TIME_UNITS.get(wordAt(scene, to));
  if (unit === undefined) return undefined;
  const behind = wordAt(scene, to + 1) === "or" && OR_SO.has(wordAt(scene, to + 2)) ? to + 3 : to + 1;
  const shift = (sign: number, end: number): Moment | undefined => (amount === undefined ? undefined : distant(index, end, unit, sign * amount));
  switch (wordAt(scene, behind)) {
    case "ago": return shift(-1, behind + 1) ?? { kind: "unresolved", from: index, to: behind + 1, anchor: "none", type: "date" };
    case "hence": return shift(1, behind + 1);
    case "from": return wordAt(scene, behind + 1) === "now" || wordAt(scene, behind + 1) === "today" ? shift(1, behind + 2) : undefined;
    case "earlier": case "later": return narrative(index, behind + 1);
    default: return undefined;
  }
};

// "in five days" lies ahead of publication where nothing in the clause looks back; else it is a length ("built in five days").
const readInUnits = (scene: Scene, index: number): Moment | undefined => {
  const { amount, to } = distanceAt(scene, ABOUT.has(wordAt(scene, index + 1)) ? index + 2 : index + 1);
  const unit = TIME_UNITS.get(wordAt(scene, to));
  if (unit === undefined || amount === undefined || amount >= 1000 || OTHER_LENGTHS.has(wordAt(scene, to + 1))) return undefined;
  return directionAt(scene, scene.atoms[index]!.start) === "past" ? undefined : { kind: "shift", from: index, to: to + 1, unit, amount };
};

const ABOUT: ReadonlySet<string> = new Set(["about", "around", "just", "only", "roughly"]);
const OTHER_LENGTHS: ReadonlySet<string> = new Set(["'", "-", "ago", "and", "earlier", "later", "of", "old", "or", "’"]);

/** Rules for what lies a number of units away. */
export const DISTANCE_RULES: readonly MomentRule[] = [
  {
    id: "relative-ago",
    summary: "A number of units before or after now or the story: \"three years ago\", \"two days later\".",
    words: [...NUMBER_STARTS, ...FRACTION_SIGNS.keys()],
    numbers: true,
    read: readAgo,
    examples: { hits: ["It opened three years ago.", "Two days later it closed."], misses: ["It took three years.", "Long ago it stood."] },
  },
  {
    id: "relative-in-units",
    summary: "\"in five days\", where the clause looks ahead; \"within five days\" is a length.",
    words: ["in"],
    read: readInUnits,
    examples: { hits: ["It will open in five days."], misses: ["In five ways it failed.", "They must leave within a week."] },
  },
];

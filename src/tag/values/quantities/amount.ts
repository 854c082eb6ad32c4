/** An amount: a number or a range of numbers with its currency or unit. */
import { TIME_UNITS } from "../../../lexicon/calendar-words.js";
import { CURRENCY_CODES, CURRENCY_HUNDREDTHS, CURRENCY_NAMES, CURRENCY_NATIONS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from "../../../lexicon/currencies.js";
import { ATTACHED_UNITS, UNITS } from "../../../lexicon/units.js";
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import { fractionAt } from "../fraction.js";
import type { Numeral } from "../digits.js";
import { numeralAt } from "../numeral.js";
import type { Scene } from "../scene.js";
import { isCapital, isGlued, kindAt, wordAt } from "../scene.js";
import { countedAt } from "./counted.js";

/** An amount, from atom `from` up to but without atom `to`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly first: Numeral;
  readonly value: number;
  readonly upper?: number;
  readonly unit?: string;
  /** Where the numeral behind the currency sign begins. */
  readonly money: boolean;
}

interface Unit {
  readonly unit: string;
  readonly to: number;
  readonly money: boolean;
  readonly divide?: number;
}

// Codes stand in capitals: "USD", not "try".
const isCode = (text: string, lower: string): boolean => text !== lower && text === text.toUpperCase() && CURRENCY_CODES.has(lower);

const money = (unit: string, to: number): Unit => ({ unit, to, money: true });

const signAt = (scene: Scene, index: number): Unit | undefined => {
  const { text, lower } = scene.atoms[index] ?? { text: "", lower: "" };
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined) return money(sign, index + 1);
  const behind = wordAt(scene, index + 1);
  if (behind === "$" && isGlued(scene, index + 1) && isCapital(scene, index)) return money(DOLLAR_PREFIXES.get(lower) ?? "USD", index + 2);
  if (isCode(text, lower)) return money(text, behind === "$" ? index + 2 : index + 1);
  // "R2,000": one letter, so only where a large number is attached.
  if (text === "R") return kindAt(scene, index + 1) === "number" && isGlued(scene, index + 1) && behind.length > 2 ? money("ZAR", index + 1) : undefined;
  const short = SHORT_NAMES.get(text);
  return short === undefined ? undefined : money(short, behind === "." ? index + 2 : index + 1);
};

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([["Rs", "INR"], ["Tk", "BDT"]]);

const percentAt = (scene: Scene, index: number): Unit | undefined => {
  const word = wordAt(scene, index);
  const at = (to: number, unit = "percent"): Unit => ({ unit, to, money: false });
  if (word === "%" || word === "pct") return at(index + 1);
  if (word === "per" && wordAt(scene, index + 1) === "cent") return at(index + 2);
  if (word === "percent" || word === "percents") return at(index + 1);
  if (word === "percentage" && wordAt(scene, index + 1).startsWith("point")) return at(index + 2, "percentage-point");
  if (word === "pp" || word === "ppt" || word === "ppts") return at(index + 1, "percentage-point");
  if (word === "basis" && wordAt(scene, index + 1).startsWith("point")) return at(index + 2, "basis point");
  return word === "points" || word === "point" ? at(index + 1, "point") : undefined;
};

const degreesAt = (scene: Scene, index: number): Unit | undefined => {
  const word = wordAt(scene, index);
  if (word !== "°" && word !== "degree" && word !== "degrees") return undefined;
  const scale = wordAt(scene, index + 1);
  const name = scale === "c" || scale === "celsius" || scale === "centigrade" ? "degree Celsius" : scale === "f" || scale === "fahrenheit" ? "degree Fahrenheit" : undefined;
  return name === undefined ? { unit: "degree", to: index + 1, money: false } : { unit: name, to: index + 2, money: false };
};

const currencyNameAt = (scene: Scene, index: number): Unit | undefined => {
  const nation = CURRENCY_NATIONS.get(wordAt(scene, index));
  const named = nation === undefined ? index : index + 1;
  const name = CURRENCY_NAMES.get(wordAt(scene, named));
  if (name !== undefined) return { unit: nation ?? name, to: named + 1, money: true };
  const hundredth = CURRENCY_HUNDREDTHS.get(wordAt(scene, index));
  if (hundredth !== undefined) return { unit: hundredth, to: index + 1, money: true, divide: 100 };
  const atom = scene.atoms[index];
  return atom !== undefined && isCode(atom.text, atom.lower) ? { unit: atom.text, to: index + 1, money: true } : undefined;
};

const PREFIX_WORDS: ReadonlySet<string> = new Set(["cubic", "metric", "nautical", "square"]);

const measureAt = (scene: Scene, index: number): Unit | undefined => {
  const prefix = PREFIX_WORDS.has(wordAt(scene, index)) ? `${wordAt(scene, index)} ` : "";
  const at = prefix === "" ? index : index + 1;
  const atom = scene.atoms[at];
  if (atom === undefined) return undefined;
  const unit = UNITS.get(atom.lower) ?? (atom.spaced ? undefined : ATTACHED_UNITS.get(atom.lower));
  if (unit === undefined) return undefined;
  const perHour = wordAt(scene, at + 1) === "/" && (wordAt(scene, at + 2) === "h" || wordAt(scene, at + 2) === "hr");
  if (perHour) return { unit: `${unit} per hour`, to: at + 3, money: false };
  const per = (wordAt(scene, at + 1) === "per" || wordAt(scene, at + 1) === "an") && wordAt(scene, at + 2) === "hour";
  return per ? { unit: `${unit} per hour`, to: at + 3, money: false } : { unit: `${prefix}${unit}`, to: at + 1, money: false };
};

/** The unit that begins at an atom, or behind one hyphen. */
const unitAt = (scene: Scene, index: number): Unit | undefined => {
  const hyphen = wordAt(scene, index) === "-" && scene.atoms[index + 1]?.spaced === false ? index + 1 : index;
  if (wordAt(scene, hyphen) === "of") return currencyNameAt(scene, index + 1);
  return percentAt(scene, hyphen) ?? degreesAt(scene, hyphen) ?? currencyNameAt(scene, hyphen) ?? measureAt(scene, hyphen)
    ?? (CURRENCY_SIGNS.has(wordAt(scene, hyphen)) && scene.atoms[hyphen + 1]?.kind !== "number" ? signAt(scene, hyphen) : undefined);
};

const RANGE_JOINS: ReadonlySet<string> = new Set(["-", "to", "–", "—", "~"]);

interface Second {
  readonly numeral: Numeral;
  readonly sign?: Unit;
}

// The upper end of a range: "40 to 70", "$2-3 million", "between 5 and 6".
const upperAt = (scene: Scene, index: number, between: boolean): Second | undefined => {
  const join = wordAt(scene, index);
  if (!RANGE_JOINS.has(join) && !(between && join === "and")) return undefined;
  const sign = signAt(scene, index + 1);
  const numeral = numeralAt(scene, sign?.to ?? index + 1);
  return numeral === undefined || numeral.vague ? undefined : { numeral, ...(sign === undefined ? {} : { sign }) };
};

const EXTENTS: ReadonlySet<string> = new Set(["above", "away", "below", "deep", "from", "high", "long", "tall", "thick", "wide"]);

// "1.8m tall" is a length, "1.8m people" and "$1.8m" are millions.
const isMetres = (scene: Scene, numeral: Numeral, money: boolean): boolean => {
  const last = scene.atoms[numeral.to - 1]!;
  if (money || last.text !== "m" || last.spaced || numeral.magnitude !== 1e6) return false;
  const next = wordAt(scene, numeral.to);
  if (EXTENTS.has(next)) return true;
  return next !== "of" && !COUNTED_NOUNS.has(next) && CURRENCY_NAMES.get(next) === undefined && !CURRENCY_SIGNS.has(next) && countedAt(scene, numeral.to, false) === undefined;
};

const MINUS_WORDS: ReadonlySet<string> = new Set(["minus", "negative"]);

/** A number with the minus sign or word before it. */
const wholeAt = (scene: Scene, index: number): Numeral | undefined => {
  const atom = scene.atoms[index]!;
  const minus = (atom.text === "-" || atom.text === "−") && atom.spaced;
  const sign = minus && kindAt(scene, index + 1) === "number" && isGlued(scene, index + 1) && kindAt(scene, index - 1) !== "number";
  if (!sign && !MINUS_WORDS.has(atom.lower)) return numeralAt(scene, index);
  const numeral = numeralAt(scene, index + 1);
  // "plus or minus 4 points": by how much, either way.
  if (wordAt(scene, index - 1) === "or" && wordAt(scene, index - 2) === "plus") return undefined;
  return numeral === undefined ? undefined : { ...numeral, from: index, value: -numeral.value };
};

/**
 * The amount whose number, or currency sign, stands at an atom.
 *
 * @example
 * amountAt(scene, 2)?.unit; // => "USD", for "$1.2bn" at atom 2
 */
export const amountAt = (scene: Scene, index: number): Amount | undefined => {
  const sign = signAt(scene, index);
  const first = sign === undefined ? (fractionAt(scene, index) ?? wholeAt(scene, index)) : numeralAt(scene, sign.to);
  if (first === undefined) return undefined;
  const metres = isMetres(scene, first, sign !== undefined);
  const own: Unit | undefined = metres ? { unit: "meter", to: first.to, money: false, divide: first.magnitude } : unitAt(scene, first.to);
  const range = rangeFrom(scene, index, first, own, sign);
  if (range !== undefined) return range;
  const unit = sign === undefined ? own : { ...sign, to: first.to };
  const change = sign === undefined && own !== undefined && Number.isInteger(first.value) ? smallChange(scene, own) : undefined;
  if (change !== undefined) return { from: index, to: change.to, first, value: (first.value * 100 + change.hundredths) / 100, ...asUnit(unit) };
  return { from: index, to: unit?.to ?? first.to, first, value: first.value / (unit?.divide ?? 1), ...asUnit(unit) };
};

// "3 dollars 50 cents", "thirteen pounds and fifty pence"
const smallChange = (scene: Scene, { divide, money: isMoney, to, unit }: Unit): { readonly hundredths: number; readonly to: number } | undefined => {
  if (!isMoney || divide !== undefined) return undefined;
  const small = numeralAt(scene, wordAt(scene, to) === "and" ? to + 1 : to);
  const fits = small !== undefined && Number.isInteger(small.value) && small.value > 0 && small.value < 100 && CURRENCY_HUNDREDTHS.has(wordAt(scene, small.to));
  return fits && HUNDREDTH_CURRENCIES.has(unit) ? { hundredths: small.value, to: small.to + 1 } : undefined;
};

/** Currencies whose hundredths are cents or pence. */
const HUNDREDTH_CURRENCIES: ReadonlySet<string> = new Set(["AUD", "CAD", "EUR", "GBP", "HKD", "NZD", "SGD", "USD", "ZAR"]);

const asUnit = (unit: Unit | undefined): Pick<Amount, "money" | "unit"> => (unit === undefined ? { money: false } : { money: unit.money, unit: unit.unit });

// In "2-3 million" and "5 to 10 thousand" the magnitude is told once.
const sharedMagnitude = (first: Numeral, second: Numeral): number =>
  first.magnitude === 1 && second.magnitude > 1 && first.value < second.value / second.magnitude ? second.magnitude : 1;

// "fell by half to 3 million": by how much, and to what.
const isShareAndResult = (scene: Scene, index: number, first: Numeral, second: Numeral): boolean =>
  first.value < 1 && second.value > 1 && !/^\d/.test(scene.atoms[index]!.text) && !["between", "from"].includes(wordAt(scene, index - 1));

const rangeFrom = (scene: Scene, index: number, first: Numeral, own: Unit | undefined, sign: Unit | undefined): Amount | undefined => {
  const before = wordAt(scene, index - 1);
  const second = upperAt(scene, own?.to ?? first.to, before === "between");
  if (second === undefined) return undefined;
  const behind = unitAt(scene, second.numeral.to);
  const other = second.sign ?? behind;
  if (own === undefined && isShareAndResult(scene, index, first, second.numeral)) return undefined;
  const value = first.value * sharedMagnitude(first, second.numeral);
  const sameUnit = own === undefined || other === undefined || own.unit === other.unit;
  if (!sameUnit || (value >= second.numeral.value && before !== "from")) return undefined;
  return { from: index, to: behind?.to ?? second.numeral.to, first, value, upper: second.numeral.value, ...asUnit(sign ?? own ?? other) };
};

/** True for a unit that is a length of time. */
export const isTimeUnit = (unit: string): boolean => TIME_UNITS.has(unit);

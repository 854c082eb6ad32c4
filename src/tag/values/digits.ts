/** Numbers in digits: "10,000", "10 000", "2 1/2", "1.2bn". */
import { ATTACHED_MAGNITUDES, FRACTION_SIGNS, MAGNITUDES } from "../../lexicon/number-words.js";
import type { Atom } from "./atoms.js";
import { readDigits } from "./separators.js";
import type { Scene } from "./scene.js";
import { wordAt } from "./scene.js";

/** A number as read, from atom `from` up to but without atom `to`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** True where only the order of magnitude is given: "hundreds of thousands". */
  readonly vague: boolean;
  /** The magnitude word in it: 1000000 for "1.2 million", 1 where none. */
  readonly magnitude: number;
  /** True for "three", false for "3". */
  readonly inWords: boolean;
  /** The other reading of "10.000": a decimal point in place of a thousands separator. */
  readonly otherwise?: number;
}

const zeros = (magnitude: number): number => String(magnitude).length - 1;

/** A decimal text times a magnitude; shifting the text keeps "1.1 billion" exact where a product would not be. */
export const scaled = (decimal: string, magnitude: number): number =>
  magnitude % 10 === 0 && magnitude !== 20 ? Number(`${decimal}e${zeros(magnitude)}`) : Number(decimal) * magnitude;

/** The magnitude word or attached letter at an atom: "million", "bn". */
export const magnitudeAt = (scene: Scene, index: number): { readonly value: number; readonly to: number } | undefined => {
  const hyphen = wordAt(scene, index) === "-" ? 1 : 0;
  const atom = scene.atoms[index + hyphen];
  if (atom?.kind !== "word") return undefined;
  const value = MAGNITUDES.get(atom.lower) ?? (atom.spaced || hyphen === 1 ? undefined : ATTACHED_MAGNITUDES.get(atom.lower));
  return value === undefined ? undefined : { value, to: index + hyphen + 1 };
};

const decimalGroups = (scene: Scene, index: number): { readonly decimal: string; readonly to: number; readonly ambiguous: boolean } | undefined => {
  const first = scene.atoms[index]!;
  const read = readDigits(first.text);
  if (read === undefined) return undefined;
  let { decimal } = read;
  let to = index + 1;
  // "10 000": groups of exactly three digits after single spaces.
  while (decimal.length <= 12 && !decimal.includes(".") && first.text.length <= 3 && first.text !== "0") {
    const next = scene.atoms[to];
    if (next?.kind !== "number" || !next.spaced || next.text.length !== 3 || next.start !== scene.atoms[to - 1]!.end + 1) break;
    decimal += next.text;
    to += 1;
  }
  return { decimal, to, ambiguous: read.ambiguous };
};

const isNumber = (atom: Atom | undefined): atom is Atom => atom?.kind === "number";

const fractionAfter = (scene: Scene, index: number): { readonly value: number; readonly to: number } | undefined => {
  const sign = FRACTION_SIGNS.get(wordAt(scene, index));
  if (sign !== undefined) return { value: sign, to: index + 1 };
  const [top, slash, bottom] = [scene.atoms[index], scene.atoms[index + 1], scene.atoms[index + 2]];
  const shape = isNumber(top) && slash?.text === "/" && !slash.spaced && isNumber(bottom) && !bottom.spaced;
  if (!shape) return undefined;
  const [above, below] = [Number(top.text), Number(bottom.text)];
  const plain = above < below && below <= 10 && scene.atoms[index + 3]?.text !== "/";
  return plain && above > 0 ? { value: above / below, to: index + 3 } : undefined;
};

const inDigits = (from: number, to: number, value: number, magnitude = 1): Numeral => ({ from, to, value, magnitude, vague: false, inWords: false });

/** A number times the magnitude word behind it: "2 1/2 million". */
export const withMagnitude = (scene: Scene, numeral: Numeral): Numeral => {
  const more = magnitudeAt(scene, numeral.to);
  return more === undefined ? numeral : { ...numeral, to: more.to, value: numeral.value * more.value, magnitude: more.value };
};

/** The number in digits that begins at an atom. */
export const fromDigits = (scene: Scene, index: number): Numeral | undefined => {
  const alone = fractionAfter(scene, index);
  if (alone !== undefined) return inDigits(index, alone.to, alone.value);
  const read = decimalGroups(scene, index);
  if (read === undefined) return undefined;
  const added = read.decimal.includes(".") ? undefined : fractionAfter(scene, read.to);
  if (added !== undefined && (added.to === read.to + 1 || scene.atoms[read.to]!.spaced)) {
    return withMagnitude(scene, inDigits(index, added.to, Number(read.decimal) + added.value));
  }
  const magnitude = magnitudeAt(scene, read.to);
  if (magnitude !== undefined) return inDigits(index, magnitude.to, scaled(read.decimal, magnitude.value), magnitude.value);
  const plain = inDigits(index, read.to, Number(read.decimal));
  return read.ambiguous ? withOtherReading(scene, plain, Number(read.decimal.split(".").join(""))) : plain;
};

const withOtherReading = (scene: Scene, numeral: Numeral, whole: number): Numeral => {
  const { commaThousands, continental, english } = scene.separators;
  if (continental && !english) return { ...numeral, value: whole, otherwise: numeral.value };
  return commaThousands && !continental ? numeral : { ...numeral, otherwise: whole };
};


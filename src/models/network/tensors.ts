/**
 * Weights as text, one character each: 93 steps, finer near zero, where most weights are.
 *
 * A tensor is written as its largest value (an integer), a colon and its weights; a bias, of which there are few, as
 * whole numbers. Sections stand one after the other behind the list of their lengths.
 */
import { packDigits, RADIX, unpackDigits } from "../packing.js";

/** The step of weight zero. */
const ZERO = (RADIX - 1) / 2;

/** How much finer the steps are near zero: the smaller, the finer. */
const EVENNESS = 32;

/** The value of every step where the largest is `most`. */
const stepValues = (most: number): Int16Array =>
  Int16Array.from({ length: RADIX }, (_, digit) => {
    const step = Math.abs(digit - ZERO);
    const size = Math.round((most * step * (EVENNESS + step)) / (ZERO * (EVENNESS + ZERO)));
    return digit < ZERO ? -size : size;
  });

/** The step nearest to a value. */
const nearestStep = (values: Int16Array, value: number): number => {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low > 0 && value - values[low - 1]! <= values[low]! - value ? low - 1 : low;
};

/**
 * Numbers as text, rounded to the nearest step; they are given in units of the smallest step of a 16-bit integer.
 *
 * @example
 * unpackTensor(packTensor([0, 100, -100])); // => Int16Array [0, 100, -100]
 */
export const packTensor = (values: ArrayLike<number>): string => {
  let most = 1;
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, Math.min(32767, Math.round(Math.abs(values[index]!))));
  const steps = stepValues(most);
  return `${most}:${packDigits(Uint8Array.from(values, (value) => nearestStep(steps, value)))}`;
};

/** The numbers of a text that `packTensor` made. */
export const unpackTensor = (text: string): Int16Array => {
  const end = text.indexOf(":");
  const steps = stepValues(Number(text.slice(0, end)));
  const digits = unpackDigits(text.slice(end + 1));
  const values = new Int16Array(digits.length);
  for (let index = 0; index < digits.length; index += 1) values[index] = steps[digits[index]!]!;
  return values;
};

/** Texts in one, to be told apart again. */
export const packSections = (sections: readonly string[]): string => `${sections.map(({ length }) => length).join(" ")}|${sections.join("")}`;

/** The texts that `packSections` put together. */
export const unpackSections = (text: string): readonly string[] => {
  const end = text.indexOf("|");
  let place = end + 1;
  return text.slice(0, end).split(" ").map((length) => {
    place += Number(length);
    return text.slice(place - Number(length), place);
  });
};

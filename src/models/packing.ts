/**
 * Small integers as text, one printable character each.
 *
 * Weights live in generated modules as string constants. One character per number compresses far better under gzip
 * than base64 (which smears each byte over two characters), needs no escapes in a string literal, and decodes with one
 * table look-up per character. Zeros, which are most of a pruned model, are written as runs.
 */

/** All printable ASCII characters but the quotation mark and the backslash: 93 digits. */
const DIGITS: string = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((digit) => digit !== '"' && digit !== "\\").join("");

/** How many values one character holds: 0 to 92. */
export const RADIX: number = DIGITS.length;

const VALUE_OF: Int8Array = (() => {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;
  return values;
})();

/** Largest absolute value of a signed digit. */
export const LARGEST_WEIGHT = 40;

/** Signed digits are shifted by this much; the digits above 80 stand for runs of 1 to 12 zeros. */
const ZERO = 40;
const FIRST_RUN = 2 * ZERO;
const LONGEST_RUN = RADIX - 1 - FIRST_RUN;

/**
 * Numbers from 0 to 92 as text, one character each.
 *
 * @throws RangeError where a number does not fit into one character.
 * @example
 * unpackDigits(packDigits([0, 5, 92])); // => Uint8Array [0, 5, 92]
 */
export const packDigits = (values: ArrayLike<number>): string => {
  const pieces: string[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const digit = DIGITS[values[index]!];
    if (digit === undefined) throw new RangeError(`${values[index]!} does not fit into one character: 0 to ${RADIX - 1} do`);
    pieces.push(digit);
  }
  return pieces.join("");
};

/** The numbers of a text made by `packDigits`. */
export const unpackDigits = (text: string): Uint8Array => {
  const values = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) values[index] = VALUE_OF[text.charCodeAt(index)]!;
  return values;
};

/**
 * Weights from -40 to 40 as text: one character each, runs of zeros shortened.
 *
 * @throws RangeError where a weight is out of range: clip before packing.
 * @example
 * unpackWeights(packWeights([3, 0, 0, 0, -40])); // => Int8Array [3, 0, 0, 0, -40]
 */
export const packWeights = (weights: ArrayLike<number>): string => {
  const digits: number[] = [];
  let run = 0;
  const closeRun = (): void => {
    for (; run > 0; run -= Math.min(run, LONGEST_RUN)) digits.push(FIRST_RUN + Math.min(run, LONGEST_RUN));
  };
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index]!;
    if (weight === 0) {
      run += 1;
      continue;
    }
    if (Math.abs(weight) > LARGEST_WEIGHT) throw new RangeError(`weight ${weight} is beyond ${LARGEST_WEIGHT}`);
    closeRun();
    digits.push(weight < 0 ? weight + ZERO : weight + ZERO - 1);
  }
  closeRun();
  return packDigits(digits);
};

/** The weights of a text made by `packWeights`. */
export const unpackWeights = (text: string): Int8Array => {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = VALUE_OF[text.charCodeAt(index)]!;
    length += digit > FIRST_RUN ? digit - FIRST_RUN : 1;
  }
  const weights = new Int8Array(length);
  let place = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = VALUE_OF[text.charCodeAt(index)]!;
    if (digit > FIRST_RUN) place += digit - FIRST_RUN;
    else {
      weights[place] = digit < ZERO ? digit - ZERO : digit - ZERO + 1;
      place += 1;
    }
  }
  return weights;
};

/** A string constant in a generated module: a line of source that exports `text` as `weights`. */
export const weightsModule = (text: string, comment: string): string => `/* Generated: ${comment} */\nexport const weights = ${JSON.stringify(text)};\n`;

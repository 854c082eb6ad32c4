/** What each UTF-16 code unit is, from one committed table: the same on every engine, whatever Unicode it knows. */

/** Bits of a character's class. */
const BLANK = 1;
const LETTER = 2;
const UPPER = 4;
const DIGIT = 8;
const MARK = 16;
const INVISIBLE = 32;

type Range = readonly [first: number, last: number];

/** White space of ECMAScript, next line, zero-width space, byte order mark, control characters. */
const BLANKS: readonly Range[] = [
  [0x00, 0x20], [0x7f, 0xa0], [0x1680, 0x1680], [0x2000, 0x200b], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff],
];

/** Letters of the scripts that names in English news come in; ideographs count as letters. */
const LETTERS: readonly Range[] = [
  [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2c1], [0x370, 0x373], [0x376, 0x377],
  [0x37b, 0x37d], [0x37f, 0x37f], [0x386, 0x386], [0x388, 0x481], [0x48a, 0x52f], [0x531, 0x556], [0x560, 0x588], [0x5d0, 0x5ea], [0x620, 0x64a],
  [0x66e, 0x6d3], [0x700, 0x1fff], [0x2c00, 0x2dff], [0x3041, 0x318e], [0x31a0, 0xd7ff], [0xf900, 0xfd3d], [0xfd50, 0xfdfb], [0xfe70, 0xfefc],
  [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff66, 0xffdc],
];

/** Combining marks, joiners, soft hyphen and variation selectors: part of the word that they stand in. */
const MARKS: readonly Range[] = [
  [0xad, 0xad], [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5bd], [0x610, 0x61a], [0x64b, 0x65f], [0x200c, 0x200d], [0x2060, 0x2060], [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], [0xfe20, 0xfe2f],
];

/** Characters that a reader cannot see, among them the controls that turn the direction of writing. */
const INVISIBLES: readonly Range[] = [
  [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], [0xfeff, 0xfeff],
];

const buildTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const mark = (ranges: readonly Range[], bit: number): void => {
    for (const [first, last] of ranges) for (let code = first; code <= last; code += 1) table[code]! |= bit;
  };
  mark(BLANKS, BLANK);
  mark(LETTERS, LETTER);
  mark(MARKS, MARK);
  mark(INVISIBLES, INVISIBLE);
  mark([[0x30, 0x39], [0x660, 0x669], [0xff10, 0xff19]], DIGIT);
  for (let code = 0x41; code < 0x2000; code += 1) {
    if ((table[code]! & LETTER) === 0) continue;
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() !== letter) table[code]! |= UPPER;
  }
  return table;
};

const TABLE = buildTable();

/**
 * True for white space and control characters.
 *
 * @example
 * isBlank(0x20); // => true
 */
export const isBlank = (code: number): boolean => (TABLE[code]! & BLANK) !== 0;

/**
 * True for letters.
 *
 * @example
 * isLetter("é".charCodeAt(0)); // => true
 */
export const isLetter = (code: number): boolean => (TABLE[code]! & LETTER) !== 0;

/**
 * True for capital letters.
 *
 * @example
 * isUpper("É".charCodeAt(0)); // => true
 */
export const isUpper = (code: number): boolean => (TABLE[code]! & UPPER) !== 0;

/**
 * True for letters that are not capitals.
 *
 * @example
 * isLower("é".charCodeAt(0)); // => true
 */
export const isLower = (code: number): boolean => (TABLE[code]! & (LETTER | UPPER)) === LETTER;

/**
 * True for decimal digits.
 *
 * @example
 * isDigit("7".charCodeAt(0)); // => true
 */
export const isDigit = (code: number): boolean => (TABLE[code]! & DIGIT) !== 0;

/**
 * True for letters, digits and the marks inside words.
 *
 * @example
 * isWord("7".charCodeAt(0)); // => true
 */
export const isWord = (code: number): boolean => (TABLE[code]! & (LETTER | DIGIT | MARK)) !== 0;

/**
 * True for characters that a reader cannot see: zero-width characters and controls of the writing direction.
 *
 * @example
 * isInvisible(0x202e); // => true
 */
export const isInvisible = (code: number): boolean => (TABLE[code]! & INVISIBLE) !== 0;

/**
 * True where a text holds no letter and no digit.
 *
 * @example
 * isMark("--"); // => true
 */
export const isMark = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLetter(code) || isDigit(code)) return false;
  }
  return true;
};

/** What a terminal makes of characters: which it must not be sent, and how wide the others are. */

type Range = readonly [first: number, last: number];

/** Controls (escape sequences begin with one), line ends beside "\n", and characters that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Characters that take no column: combining marks, joiners, variation selectors. */
const ZERO_WIDTH: readonly Range[] = [
  [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5bd], [0x610, 0x61a], [0x64b, 0x65f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f], [0xe0100, 0xe01ef],
];

/** Characters that take two columns: ideographs, syllables, full-width forms, emoji. */
const DOUBLE_WIDTH: readonly Range[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];

const within = (ranges: readonly Range[], code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);

/**
 * Text that is safe to send to a terminal: white space as single spaces, controls as a visible replacement character.
 *
 * @example
 * printable("red \u001b[31m"); // => "red \ufffd[31m"
 */
export const printable = (text: string): string => text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ").replace(UNPRINTABLE, "\ufffd");

/**
 * How many columns a text takes on a terminal.
 *
 * @example
 * columnsOf("東京"); // => 4
 */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    columns += code < 0x300 ? 1 : within(ZERO_WIDTH, code) ? 0 : within(DOUBLE_WIDTH, code) ? 2 : 1;
  }
  return columns;
};

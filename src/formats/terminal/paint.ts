/** Colour on a terminal. */

/** The colours and weights in use, as parameters of the escape sequence "Select Graphic Rendition". */
const CODES = {
  bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, grey: 90, brightRed: 91, brightMagenta: 95, brightCyan: 96,
} as const;

/** A colour or weight. */
export type Paint = keyof typeof CODES;

/** Puts a colour or weight on a text. */
export type Painter = (paint: Paint, text: string) => string;

/**
 * Paints with escape sequences; every line is painted for itself, so that columns can stand side by side.
 *
 * @example
 * inColour("bold", "4"); // => "\u001b[1m4\u001b[0m"
 */
export const inColour: Painter = (paint, text) => (text === "" ? text : `\u001b[${CODES[paint]}m${text}\u001b[0m`);

/**
 * Leaves the text as it is.
 *
 * @example
 * plain("bold", "4"); // => "4"
 */
export const plain: Painter = (_paint, text) => text;

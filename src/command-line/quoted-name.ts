/** Names in messages. */

/**
 * A name as it can stand in a one-line message on a terminal: quoted, controls as escapes.
 *
 * @example
 * quotedName("a\nb.txt"); // => "\"a\\nb.txt\""
 */
export const quotedName = (name: string): string =>
  JSON.stringify(name).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Letters with marks, for looking a name up in a list that is written without them. */

/** A letter, and what it is written for with marks. A table, because engines differ in theirs. */
const MARKED: ReadonlyMap<string, string> = new Map(
  ["aáàâäãåāăą", "cçćč", "dďđ", "eéèêëēėęě", "gğ", "iíìîïīıį", "lłľĺ", "nñńňņ", "oóòôöõøōő", "rřŕ", "sśšşș", "tťţț", "uúùûüūůű", "yýÿ", "zźżž"]
    .flatMap((row) => Array.from(row, (letter) => [letter, row.charAt(0)] as const)),
);

/**
 * A text in small letters without the marks on its letters.
 *
 * @example
 * withoutAccents("martín"); // => "martin"
 */
export const withoutAccents = (text: string): string => Array.from(text, (letter) => MARKED.get(letter) ?? letter).join("");

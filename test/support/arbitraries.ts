/** Texts for property tests: news made of parts, and strings of anything. */
import fc from "fast-check";

const ATOMS = [
  "The ministry said ", "that prices rose by 4.5 percent ", "in June ", "on 3 May 2023", ", according to ", "Anna Berg", "Kalvia", "the Kalvian leader ", "the agreement ",
  "“", "”", "\"", "‘", "’", "'", "(", ")", "[", "]", ". ", ".", ", ", " , ", "? ", "! ", ": ", "; ", " - ", " — ", "-", " -", "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u200b", "\ufeff",
  "He ", "she denied ", "that it ", "would sign ", "had not signed ", "if ", "because ", "which ", "who ", "signed ", "was signed by ", "and ", "or ", "but ", "said", "he said", "they added",
  "10.000 troops", "$1.2bn", "3,5 percent", "more than ", "two-thirds of ", "the day before", "last week", "yesterday", "1961", "Article 12", "U.S.", "Mr. ", "Dr ", "Jong -un",
  "VIDEO | ", "Dear reader,", "Read more: ", "By Tom Hale", "https://example.org/a?b=c", "mail@example.org", "• ", "1. ", "– Is it so?", "It remains to be seen ", "not ", "never ", "may ", "must ",
  "accused ", "of sending ", "called ", "a “pact” ", "allegedly ", "reportedly ", "\u202e", "\ud83d\ude00", "\ud800", "\udc00", "\u0000", "é", "中文", "constructor", "__proto__",
] as const;

/** A text made of parts of news, whole and damaged. */
export const newsText: fc.Arbitrary<string> = fc.array(fc.constantFrom(...ATOMS), { maxLength: 60 }).map((atoms) => atoms.join(""));

/** Any string of UTF-16 code units, lone surrogates included. */
const anyUnits: fc.Arbitrary<string> = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));

/** Any text that a caller may hand over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: newsText },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 100 }) },
  { weight: 1, arbitrary: anyUnits },
);

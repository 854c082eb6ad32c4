/** Capital letters where a sentence begins, and only there. */
import type { Sentence } from "../../types.js";
import { isMark } from "../../text/characters.js";
import type { Unit } from "./unit.js";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const withText = (unit: Unit, text: string): Unit => (text === unit.text ? unit : { ...unit, text, how: unit.how === "verbatim" ? "mended" : unit.how });

/** Words that open a sentence with a capital that is theirs only there. */
const isSentenceCase = (text: string): boolean => text.length > 0 && text !== "I" && text.slice(1) === text.slice(1).toLowerCase() && text.charAt(0) !== text.charAt(0).toLowerCase();

/**
 * The first word with a capital, and a word that opened the article's sentence without one where it now stands inside.
 *
 * @example
 * mendCase(sentence, units);
 */
export const mendCase = (sentence: Sentence, units: readonly Unit[]): readonly Unit[] => {
  const opening = sentence.tokens.findIndex(({ text }) => !isMark(text));
  const first = units.findIndex(({ text }) => !isMark(text));
  return units.map((unit, at) => {
    if (at === first) return withText(unit, upperFirst(unit.text));
    const isOpening = unit.token !== undefined && unit.token === opening && unit.how === "verbatim";
    if (!isOpening || sentence.tokens[opening]?.pos === "PROPN" || !isSentenceCase(unit.text)) return unit;
    return withText(unit, lowerFirst(unit.text));
  });
};

/** The dictionary form of a word, as Universal Dependencies English gives it. */
import { DEGREE_FORMS, FUNCTION_FORMS, NOUN_FORMS, VERB_FORMS } from "./irregular-forms.js";

/** What is known of a word before its lemma. */
export interface WordReading {
  readonly text: string;
  /** Universal part of speech, a space, Penn tag. */
  readonly tag: string;
  /** wink's lemma. */
  readonly lemma: string;
  /** wink's part of speech: its lemma holds for this reading only. */
  readonly pos: string;
}

/** Stems that lost an "e" before an ending: "creat", "us", "organiz". */
const SILENT_E = /(?:[bcdfgklmnprstvz]l|[aeiou][cgsuvz]|[eo]rv|[^aeiou][iu]r|creat|[^aeou]at|[aeo]us|[lnr][cgsv]|[aeiou][lmnr]id|[^aeiou][aiou]k|[iu]ng|dg|th|u|[^aeiou](?:in|ar))$/;
/** Stems whose last letter was doubled before an ending: "stopp". */
const DOUBLED = /([bdgmnprt])\1$/;

/** Adjectives of peoples and faiths keep their capital. */
const DEMONYM = /(?:an|ish|ese|[^aeiou]i|qi|ic|nch|eek|iss|utch|ab)$/;
const ROMAN = /^[IVXLC]+$/;

const withoutEnding = (stem: string): string => {
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return SILENT_E.test(stem) ? `${stem}e` : stem;
};

const isCapital = (text: string): boolean => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;

const isCapitals = (text: string): boolean => text.length > 1 && text.length < 6 && text === text.toUpperCase() && text !== text.toLowerCase();

/** The singular of a regular plural. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|zz|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const verbLemma = (word: string, penn: string): string => {
  const irregular = VERB_FORMS.get(word);
  if (irregular !== undefined) return irregular;
  if (penn === "VBZ") return /(?:ss|zz|x|ch|sh|o)es$/.test(word) ? word.slice(0, -2) : singular(word);
  if ((penn === "VBD" || penn === "VBN") && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if ((penn === "VBD" || penn === "VBN") && word.length > 4 && word.endsWith("ed")) return withoutEnding(word.slice(0, -2));
  return penn === "VBG" && word.length > 5 && word.endsWith("ing") ? withoutEnding(word.slice(0, -3)) : word;
};

const degreeLemma = (word: string): string => {
  const irregular = DEGREE_FORMS.get(word);
  if (irregular !== undefined) return irregular;
  const stem = word.endsWith("est") ? word.slice(0, -3) : word.endsWith("er") ? word.slice(0, -2) : word;
  if (stem === word || stem.length < 3) return word;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
};

const nounLemma = ({ text, lemma, pos }: WordReading, lower: string, penn: string): string => {
  const irregular = NOUN_FORMS.get(lower);
  if (irregular !== undefined && (penn === "NNS" || lower === "am" || lower === "pm")) return irregular;
  if (penn !== "NNS") return isCapitals(text) ? text : lower;
  return pos === "NOUN" && lemma !== lower ? lemma : singular(lower);
};

/**
 * The lemma of a word.
 *
 * @example
 * lemmaOf({ text: "n't", tag: "PART RB", lemma: "not", pos: "PART" }); // => "not"
 */
export const lemmaOf = (reading: WordReading): string => {
  const { text, tag, lemma } = reading;
  const [pos = "X", penn = ""] = tag.split(" ");
  const lower = text.toLowerCase();
  const fixed = FUNCTION_FORMS.get(`${pos} ${lower}`);
  if (fixed !== undefined) return fixed;
  if (pos === "PROPN") return penn === "NNPS" ? singular(text) : text;
  if (pos === "PRON") return lower === "her" && penn === "PRP" ? "she" : lower;
  if (pos === "NOUN") return nounLemma(reading, lower, penn);
  if (pos === "AUX" && penn === "MD") return lower === "could" || lower === "would" ? lower : VERB_FORMS.get(lower) ?? lower;
  if (pos === "AUX" && (lower === "'d" || lower === "’d")) return "have";
  if (pos === "VERB" || pos === "AUX") {
    if (penn === "NNP") return text;
    if (penn === "VB" && /^[a-z]{3,}$/.test(lower)) return lower;
    const known = VERB_FORMS.get(lower);
    if (known !== undefined) return known;
    return reading.pos === "VERB" || reading.pos === "AUX" ? lemma : verbLemma(lower, penn);
  }
  if (penn === "JJR" || penn === "JJS" || penn === "RBR" || penn === "RBS") return degreeLemma(lower);
  if (pos === "ADJ" && isCapital(text) && (penn === "NNP" || DEMONYM.test(text))) return text;
  return pos === "X" || (pos === "NUM" && ROMAN.test(text)) ? text : lower;
};

/** The dictionary form of a word, as Universal Dependencies English gives it. */
import { IRREGULAR_VERBS } from "../lexicon/irregular-verbs.js";
import { DEGREE_FORMS, FUNCTION_FORMS, NOUN_FORMS, VERB_FORMS } from "./irregular-forms.js";

/** What is known of a word before its lemma. */
export interface WordReading {
  readonly text: string;
  /** Universal part of speech and Penn tag. */
  readonly pos: string;
  readonly penn: string;
  /** wink's lemma. */
  readonly lemma: string;
  /** wink's part of speech: its lemma holds for this reading only. */
  readonly winkPos: string;
}

const isVowel = (letter: string): boolean => letter !== "" && "aeiou".includes(letter);

/** Endings of stems that lost an "e" before an ending: "us", "organiz", "chang", "provid". */
const SILENT_ENDINGS: ReadonlySet<string> = new Set(["erv", "orv", "eat", "ang", "arg", "erg", "cid", "vid", "sid", "uid", "nid"]);

/** True for stems that lost an "e" before an ending. */
const lostE = (stem: string): boolean => {
  const last = stem.slice(-1);
  const second = stem.slice(-2, -1);
  const third = stem.slice(-3, -2);
  if (stem.slice(-3) === "eat") return stem.endsWith("creat");
  if (SILENT_ENDINGS.has(stem.slice(-3)) || last === "u" || stem.endsWith("dg")) return true;
  if (last === "l") return "bcdfgkprstz".includes(second);
  if ("cgsvz".includes(last)) return isVowel(second) || ("lnr".includes(second) && last !== "g");
  const ends = stem.slice(-2);
  if (ends === "at") return third === "i" || !isVowel(third);
  return !isVowel(third) && ["ir", "ur", "in", "ar", "ak", "ik", "ok", "uk"].includes(ends);
};

/** Stems whose last letter was doubled before an ending: "stopp". */
const DOUBLED = /([bdgmnprt])\1$/;

/** Adjectives of peoples and faiths keep their capital. */
const DEMONYM = /(?:an|ish|ese|[^aeou]i|ic|nch|eek|iss|utch|ab)$/;
const ROMAN = /^[IVXLC]+$/;

const withoutEnding = (stem: string): string => {
  if (IRREGULAR_VERBS.has(`${stem}e`)) return `${stem}e`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return lostE(stem) ? `${stem}e` : stem;
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

const nounLemma = ({ text, lemma, winkPos }: WordReading, lower: string, penn: string): string => {
  const irregular = NOUN_FORMS.get(lower);
  if (irregular !== undefined) return irregular;
  if (penn !== "NNS") return isCapitals(text) ? text : lower;
  return winkPos === "NOUN" && lemma !== lower ? lemma : singular(lower);
};

/** Function words and contractions are verbs only in name: their table comes first. */
const auxiliaryLemma = (lower: string): string => {
  if (lower === "could" || lower === "would") return lower;
  return VERB_FORMS.get(lower) ?? lower;
};

const verbalLemma = ({ text, lemma, winkPos }: WordReading, lower: string, penn: string): string => {
  if (penn === "NNP") return text;
  if (penn === "VB" && /^[a-z]{3,}$/.test(lower)) return lower;
  return VERB_FORMS.get(lower) ?? (winkPos === "VERB" || winkPos === "AUX" ? lemma : verbLemma(lower, penn));
};

const adjectiveLemma = ({ text }: WordReading, lower: string, penn: string): string => {
  if (/^(?:JJ|RB)[RS]$/.test(penn)) return degreeLemma(lower);
  return isCapital(text) && (penn === "NNP" || DEMONYM.test(text)) ? text : lower;
};

const contractedHave = (lower: string, penn: string): boolean => penn !== "MD" && (lower === "'d" || lower === "’d");

/** How the lemma is found, by universal part of speech; for all others it is the word in small letters. */
const BY_POS: ReadonlyMap<string, (reading: WordReading, lower: string, penn: string) => string> = new Map([
  ["PROPN", ({ text }: WordReading, _: string, penn: string) => (penn === "NNPS" ? singular(text) : text)],
  ["PRON", (_: WordReading, lower: string, penn: string) => (lower === "her" && penn === "PRP" ? "she" : lower)],
  ["NOUN", nounLemma],
  ["AUX", (reading: WordReading, lower: string, penn: string) => (penn === "MD" ? auxiliaryLemma(lower) : contractedHave(lower, penn) ? "have" : verbalLemma(reading, lower, penn))],
  ["VERB", verbalLemma],
  ["ADJ", adjectiveLemma],
  ["ADV", adjectiveLemma],
  ["X", ({ text }: WordReading) => text],
  ["NUM", ({ text }: WordReading, lower: string) => (ROMAN.test(text) ? text : lower)],
]);

/**
 * The lemma of a word.
 *
 * @example
 * lemmaOf({ text: "n't", pos: "PART", penn: "RB", lemma: "not", winkPos: "PART" }); // => "not"
 */
export const lemmaOf = (reading: WordReading): string => {
  const { text, pos, penn } = reading;
  const lower = text.toLowerCase();
  return FUNCTION_FORMS.get(lower)?.get(pos) ?? BY_POS.get(pos)?.(reading, lower, penn) ?? lower;
};

/** How sure the library is that it read a claim's proposition and source right: ordinal, in hundredths. */
import type { Diagnostic, Structure } from "../types.js";
import type { KindDecision } from "./kind/rule.js";
import { textAt, type Reading } from "./reading.js";

/** What a structure adds: the farther the words stand from a plain clause, the likelier a misreading. */
const BY_STRUCTURE: { readonly [Key in Structure]: number } = {
  "main": 10, "complement": 6, "coordinated": 2, "relative": 2, "reduced-relative": -2, "adverbial": -2, "open-complement": -2, "apposition": -8, "possessive": -14, "nominalization": -12, "headline": -8,
};

const BASE = 78;
const LONG = 30;
const VERY_LONG = 50;

const UNRESOLVED: ReadonlySet<string> = new Set(["it", "he", "she", "they", "this", "that", "these", "those", "one", "some"]);

/** Marks that machine translation leaves: a space before a hyphen or comma, a quote glued to a comma. */
const isDamaged = (text: string): boolean => text.includes(" -") || text.includes(" ,") || text.includes(",”") || text.includes(",“") || text.includes("\uFFFD");

/** What the sentence adds: length and damage. */
const ofSentence = ({ tree, item, setting }: Reading): number => {
  const { length } = tree.tokens;
  const { text } = setting.document.sentences[item.sentence]!;
  return (length > VERY_LONG ? -14 : length > LONG ? -6 : 0) + (isDamaged(text) ? -5 : 0) + (tree.roots.length === 1 ? 0 : -6);
};

/** What the participants add: a subject that is there, and known. */
const ofParticipants = ({ tree, item, subjectHead }: Reading): number => {
  const { subject, predicate, arguments: others } = item.proposition;
  if (subject === undefined) return -16;
  const unresolved = subject.entity === undefined && UNRESOLVED.has(textAt(tree, subjectHead));
  return (subject.entity === undefined ? 0 : 6) + (unresolved ? -12 : 0) + (others.length === 0 && predicate.voice === "active" ? -6 : 0);
};

/** What the source adds: named sources are read more surely than withheld or missing ones; every step of a chain costs. */
const ofSource = ({ item, told }: Reading): number => {
  if (told === undefined) return 0;
  return (told.source === undefined ? -6 : told.source.entity === undefined ? -2 : 2) + (told.cue === undefined ? -4 : 0) - 4 * (item.attribution.length - 1);
};

/**
 * The confidence of a claim, 0 to 1 in steps of a hundredth.
 *
 * @example
 * confidenceOf(reading, decision, []); // => 0.86
 */
export const confidenceOf = (reading: Reading, { finding }: KindDecision, doubts: readonly Diagnostic[]): number => {
  const points = BASE + BY_STRUCTURE[reading.item.structure] + ofSentence(reading) + ofParticipants(reading) + ofSource(reading)
    + 2 * (finding.strength - 2) - 8 * Math.min(2, doubts.length);
  return Math.max(5, Math.min(99, points)) / 100;
};

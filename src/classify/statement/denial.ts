/** The statement of a denied proposition has to say that it is not so. */
import type { ExtractedProposition, Sentence } from "../../types.js";
import type { Unit } from "./unit.js";

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing", "cannot", "without", "hardly", "scarcely"]);

/** True where the clause's own words deny: a negator that depends on the predicate, its subject or one of its arguments. */
const isWordedNegatively = (sentence: Sentence, proposition: ExtractedProposition): boolean =>
  proposition.clause.some((piece) => piece.how === "words"
    ? piece.tokens.some((index) => NEGATIONS.has(sentence.tokens[index]?.text.toLowerCase() ?? ""))
    : NEGATIONS.has(piece.text));

/** What denies a clause from outside its words: "nor" before it, "it is not true that". */
const OUTER_DENIALS: ReadonlySet<string> = new Set(["negator:nor", "untrue"]);

const isDeniedOutside = ({ evidence }: ExtractedProposition): boolean => evidence.some(({ rule }) => OUTER_DENIALS.has(rule));

/** The source denies it, or does not believe it. */
const SOURCE_DENIALS: ReadonlySet<string> = new Set(["source:disbelieves", "stance:denying"]);

const isDeniedBySource = ({ evidence }: ExtractedProposition): boolean => evidence.some(({ rule }) => SOURCE_DENIALS.has(rule));

/** True where something else than the clause's own words denies it: what they deny may be denied in its turn. */
const needsTemplate = (sentence: Sentence, proposition: ExtractedProposition): boolean => {
  const isNegative = proposition.polarity === "negative";
  if (isDeniedBySource(proposition)) return isNegative !== isWordedNegatively(sentence, proposition);
  return isNegative && isDeniedOutside(proposition) && !isWordedNegatively(sentence, proposition);
};

/**
 * The units with "It is not true that" before them where the clause is denied from outside its own words.
 *
 * @example
 * denyUnits(sentence, proposition, units);
 */
export const denyUnits = (sentence: Sentence, proposition: ExtractedProposition, units: readonly Unit[]): readonly Unit[] =>
  needsTemplate(sentence, proposition)
    ? [{ text: "It is not true that", how: "template", space: false }, ...units.map((unit, at) => (at === 0 ? { ...unit, space: true } : unit))]
    : units;

/** The statement of a denied proposition has to say that it is not so. */
import type { ExtractedProposition, Sentence } from "../../types.js";
import type { Unit } from "./unit.js";

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing", "cannot", "without", "hardly", "scarcely"]);

/** True where the clause's own words deny: a negator that depends on the predicate, its subject or one of its arguments. */
const isWordedNegatively = (sentence: Sentence, proposition: ExtractedProposition): boolean =>
  proposition.clause.some((piece) => piece.how === "words"
    ? piece.tokens.some((index) => NEGATIONS.has(sentence.tokens[index]?.text.toLowerCase() ?? ""))
    : NEGATIONS.has(piece.text));

/** True where "nor" before the clause, which stays outside it, denies it. */
const isDeniedBefore = ({ evidence }: ExtractedProposition): boolean => evidence.some(({ rule }) => rule === "negator:nor");

/** True where the innermost source or a conjunction denies the proposition and the clause's own words do not. */
const needsTemplate = (sentence: Sentence, proposition: ExtractedProposition): boolean =>
  proposition.polarity === "negative" && (proposition.attribution.at(-1)?.stance === "denying" || isDeniedBefore(proposition)) && !isWordedNegatively(sentence, proposition);

/**
 * The units with "It is not true that" before them where the polarity is negative only by the act of a source that denies or by a conjunction.
 *
 * @example
 * denyUnits(sentence, proposition, units);
 */
export const denyUnits = (sentence: Sentence, proposition: ExtractedProposition, units: readonly Unit[]): readonly Unit[] =>
  needsTemplate(sentence, proposition)
    ? [{ text: "It is not true that", how: "template", space: false }, ...units.map((unit, at) => (at === 0 ? { ...unit, space: true } : unit))]
    : units;

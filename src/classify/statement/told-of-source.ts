/** "Voters say that they would prefer": "they" in what several say of themselves. */
import { spansOf } from "../../text/span.js";
import type { ExtractedProposition, Sentence, Source } from "../../types.js";
import { writtenOut } from "./contractions.js";
import type { Unit } from "./unit.js";

/** Longest source that is put in the place of "they". */
const LONGEST = 40;

/** True for a source of several that begins the report: "voters", "two officials", "Republicans"; its head ends its words. */
const isSeveral = (sentence: Sentence, { text, span }: Source): boolean => {
  const last = sentence.tokens.find((token) => token.span.end === span.end);
  return last !== undefined && last.pos !== "PRON" && text.length <= LONGEST && ((last.pos === "NOUN" && last.text.length > last.lemma.length && last.text.endsWith("s")) || last.text === "people" || /s$/.test(last.text) && last.pos === "PROPN" && last.text !== last.lemma);
};

/**
 * The units with the words of the source for a subject "they" without an antecedent, where several told it in reported speech.
 *
 * @example
 * nameSource(sentence, proposition, units); // "Voters say they would stay." -> "Voters would stay"
 */
export const nameSource = (sentence: Sentence, proposition: ExtractedProposition, units: readonly Unit[]): readonly Unit[] => {
  const innermost = proposition.attribution.at(-1);
  const source = innermost?.source;
  const subject = proposition.proposition.subject;
  if (innermost?.mode !== "indirect" || source === undefined || subject === undefined || subject.text.toLowerCase() !== "they" || subject.entity !== undefined) return units;
  if (spansOf(source).length > 1 || source.span.end > subject.span.start || source.span.start < sentence.span.start || !isSeveral(sentence, source)) return units;
  const at = units.findIndex(({ how, from }) => how === "verbatim" && from?.start === subject.span.start && from.end === subject.span.end);
  return units.map((unit, place): Unit => {
    if (place !== at) return at >= 0 && place === at + 1 ? writtenOut(sentence, unit) : unit;
    const first = sentence.tokens.find((token) => token.span.start === source.span.start);
    const text = first?.pos === "PROPN" ? source.text : source.text.charAt(0).toLowerCase() + source.text.slice(1);
    return { text, how: "resolved", from: source.span, replaces: subject.span, space: unit.space };
  });
};

/** "I" and "my" inside somebody's words: the name of whoever speaks. */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import { firstFrom } from "../../text/within.js";
import { covers } from "../../text/span.js";
import type { Attribution, Extracted, ExtractedProposition, Quotation, Sentence, Span } from "../../types.js";
import { writtenOut } from "./contractions.js";
import { inflect } from "./inflect.js";
import { mendedName, possessiveOf } from "./names.js";
import type { BestName } from "./references.js";
import type { Unit } from "./unit.js";

const OWN = "my";
const SPEAKER: ReadonlySet<string> = new Set(["i", "me"]);
/** Forms that a name cannot stand for: where one is in the statement, all stay. */
const STAYING: ReadonlySet<string> = new Set(["mine", "myself"]);
const FIRST_PERSONS: ReadonlySet<string> = new Set(["i", "me", "my", "our", "us", "we"]);

/** Quotations before a place that may reach over it. */
const REACH = 8;

const isQuoted = (quotations: readonly Quotation[], place: Span): boolean => {
  const end = firstFrom(quotations, place.start + 1);
  return quotations.slice(Math.max(0, end - REACH), end).some(({ span }) => covers(span, place));
};

/**
 * The innermost attribution in whose quoted words a place stands.
 *
 * @example
 * quoteAround(proposition.attribution, document.quotations, span)?.source?.entity; // => "entity-1"
 */
export const quoteAround = (attribution: readonly Attribution[], quotations: readonly Quotation[], place: Span): Attribution | undefined =>
  attribution.findLast(({ mode, source }) => (mode === "direct" || (mode === "mixed" && isQuoted(quotations, place))) && !FIRST_PERSONS.has(source?.text.toLowerCase() ?? ""));

/** The token that shows the person of a clause: the first auxiliary or copula of its head, among the given words if any are given, else the head. */
const finiteOf = ({ tokens }: Sentence, head: number, among?: ReadonlySet<number>): number => {
  const auxiliary = tokens.findIndex((token, index) => token.head === head && /^(?:aux|cop)/.test(token.relation) && among?.has(index) !== false);
  return auxiliary < 0 ? head : auxiliary;
};

const THIRD_PERSON: ReadonlyMap<string, string> = new Map([["'m", "is"], ["’m", "is"], ["'ve", "has"], ["’ve", "has"], ["am", "is"]]);

/** A verb in the third person: "am" -> "is", "see" -> "sees"; other forms as they are. */
const inThirdPerson = (sentence: Sentence, unit: Unit): Unit => {
  const token = sentence.tokens[unit.token ?? -1];
  const word = unit.text.toLowerCase();
  const special = THIRD_PERSON.get(word);
  if (special !== undefined) return { ...unit, text: special, how: "inflected", space: true };
  const isBare = token !== undefined && (token.pos === "VERB" || word === "have" || word === "do") && word === token.lemma && IRREGULAR_VERBS.get(word)?.past !== word;
  return isBare ? { ...unit, text: inflect(word, "present"), how: "inflected" } : writtenOut(sentence, unit);
};

/** The verbs of which "I" is the subject in a statement of the given words, those coordinated with the first one among them. */
const verbsOf = (sentence: Sentence, subject: number, predicate: number, words: ReadonlySet<number>): readonly number[] => {
  const { tokens } = sentence;
  const { head, relation } = tokens[subject]!;
  if (head < 0 || !relation.startsWith("nsubj")) return [];
  const told = finiteOf(sentence, head);
  // A proposition that shares its subject with another has a verb of its own.
  const finite = words.has(told) ? told : finiteOf(sentence, predicate, words);
  const others = tokens.flatMap((token, index) =>
    token.relation === "conj" && token.head === finite && !tokens.some(({ head, relation }) => head === index && /^(?:aux|cop|nsubj|mark)/.test(relation)) ? [index] : []);
  return [finite, ...others];
};

/** "my wife and I": one of several. */
const isOneOfSeveral = ({ tokens }: Sentence, index: number): boolean =>
  tokens[index]!.relation === "conj" || tokens.some(({ head, relation }) => head === index && relation === "conj");

/**
 * The units with the speaker's name for "I", "me" and "my" in quoted words, and the verbs in the third person; as they are
 * where the speaker has no name or a form stands among them that a name cannot stand for.
 *
 * @example
 * nameSpeaker(document, proposition, units, names); // “I see a chance,” Anna Berg said. -> "Anna Berg sees a chance"
 */
export const nameSpeaker = (document: Extracted, proposition: ExtractedProposition, units: readonly Unit[], names: ReadonlyMap<string, BestName>): readonly Unit[] => {
  const sentence = document.sentences[proposition.sentence]!;
  const isFirst = ({ text, from, token }: Unit): boolean => from !== undefined && token !== undefined && (SPEAKER.has(text.toLowerCase()) || text.toLowerCase() === OWN);
  const first = units.find(isFirst);
  if (first?.from === undefined || units.some(({ text }) => STAYING.has(text.toLowerCase()))) return units;
  const entity = quoteAround(proposition.attribution, document.quotations, first.from)?.source?.entity;
  const name = entity === undefined ? undefined : names.get(entity);
  if (name?.form !== "name" || name.type !== "person" || units.some((unit) => isFirst(unit) && isOneOfSeveral(sentence, unit.token!))) return units;
  const words = new Set(units.flatMap(({ token }) => (token === undefined ? [] : [token])));
  const verbs = new Set(units.flatMap((unit) => (unit.text === "I" && unit.token !== undefined ? verbsOf(sentence, unit.token, proposition.head, words) : [])));
  return units.flatMap((unit): readonly Unit[] => {
    if (!isFirst(unit)) return [unit.token !== undefined && verbs.has(unit.token) ? inThirdPerson(sentence, unit) : unit];
    const resolved: Unit = { text: mendedName(name.text), how: "resolved", from: name.from, replaces: unit.from!, space: unit.space };
    return unit.text.toLowerCase() === OWN ? [resolved, { text: possessiveOf(name.text), how: "template", space: false }] : [resolved];
  });
};

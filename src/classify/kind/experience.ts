/** Claims of first-hand feeling, memory and perception, which nobody else can check. */
import { EXPERIENCE_VERBS } from "../../lexicon/experience-verbs.js";
import { FEELING_WORDS } from "../../lexicon/feeling-words.js";
import { argumentIn, headTokenOf, speaksOfSelf, textAt, type Reading } from "../reading.js";
import type { KindFinding, KindRule } from "./rule.js";

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);

const byVerb = (reading: Reading): KindFinding | undefined => {
  if (!EXPERIENCE_VERBS.has(reading.lemma) || !speaksOfSelf(reading)) return undefined;
  return { payload: { kind: "experience" }, span: reading.item.proposition.predicate.span, strength: FIRST_PERSON.has(textAt(reading.tree, reading.subjectHead)) ? 3 : 2 };
};

const byFeeling = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const complement = argumentIn(reading, "complement");
  const word = [textAt(tree, item.head), complement === undefined ? "" : textAt(tree, headTokenOf(tree, complement))].find((text) => FEELING_WORDS.has(text));
  if (word === undefined || !speaksOfSelf(reading)) return undefined;
  return { payload: { kind: "experience" }, span: tree.tokens[item.head]!.span, strength: 2 };
};

/** The rules for experience: only where the one who feels is the one who tells. */
export const EXPERIENCE_RULES: readonly KindRule[] = [
  {
    id: "experience-verb", summary: "the speaker felt, remembered, saw or heard", find: byVerb,
    examples: { hits: ["\"I heard two shots,\" the neighbour said."], misses: ["The court heard two witnesses."] },
  },
  {
    id: "experience-feeling", summary: "the speaker was glad, afraid, shocked", find: byFeeling,
    examples: { hits: ["\"We were terrified,\" the teacher said."], misses: ["The room was empty."] },
  },
];

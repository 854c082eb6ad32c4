/** Claims that judge worth or interpret. */
import { EVALUATIVE_WORDS } from "../../lexicon/evaluative-words.js";
import { INTERPRETIVE_VERBS } from "../../lexicon/interpretive-verbs.js";
import { auxiliariesOf } from "../../tree/predicate.js";
import { argumentIn, headTokenOf, lemmaAt, textAt, type Reading } from "../reading.js";
import type { KindFinding, KindRule } from "./rule.js";

const judged = (span: KindFinding["span"], strength: 1 | 2 | 3): KindFinding => ({ payload: { kind: "evaluation" }, ...(span === undefined ? {} : { span }), strength });

const OUGHT: ReadonlySet<string> = new Set(["should", "ought", "ought to", "must", "need to", "have to", "has to"]);

const byDuty = (reading: Reading): KindFinding | undefined => {
  const modal = reading.modal;
  if (!OUGHT.has(modal)) return undefined;
  // "Must have known" infers; what somebody ought to do is a wish for the world.
  return judged(reading.item.proposition.predicate.span, modal === "should" || modal === "ought" || modal === "ought to" ? 3 : 2);
};

/** The judging word in what is said of the subject: the head of the complement, or an adjective on it. */
const judgingWord = (reading: Reading, head: number | undefined): number | undefined => {
  const { tree } = reading;
  if (head === undefined) return undefined;
  if (EVALUATIVE_WORDS.has(textAt(tree, head)) || EVALUATIVE_WORDS.has(lemmaAt(tree, head))) return head;
  return tree.dependents[head]?.find((index) => ["amod", "advmod", "compound"].includes(tree.tokens[index]!.relation) && EVALUATIVE_WORDS.has(textAt(tree, index)));
};

const LINKING: ReadonlySet<string> = new Set(["seem", "look", "appear", "remain", "become", "sound", "prove", "feel", "make", "call", "find", "deem", "consider"]);

const byComplement = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const linking = reading.copular || LINKING.has(reading.lemma);
  if (!linking || reading.quantities.length > 0) return undefined;
  const complement = argumentIn(reading, "complement");
  const word = judgingWord(reading, reading.copular ? item.head : undefined) ?? judgingWord(reading, complement === undefined ? undefined : headTokenOf(tree, complement));
  return word === undefined ? undefined : judged(tree.tokens[word]!.span, 3);
};

/** "It is not about blame": what a thing is about is a reading of it. */
const byAbout = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  if (!reading.copular || reading.quantities.length > 0) return undefined;
  const complement = argumentIn(reading, "complement", "topic", "other");
  const about = tree.dependents[item.head]?.some((index) => index < item.head && textAt(tree, index) === "about") === true;
  if (!about && complement?.text.toLowerCase().startsWith("about ") !== true) return undefined;
  return judged(item.proposition.predicate.span, 2);
};

/** "There are worrying signs", "it was a terrible day". */
const byExistence = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const exists = tree.dependents[item.head]?.some((index) => tree.tokens[index]!.relation === "expl" && textAt(tree, index) === "there") === true;
  if (!exists || reading.quantities.length > 0) return undefined;
  const word = judgingWord(reading, reading.subjectHead) ?? judgingWord(reading, headOf(reading));
  return word === undefined ? undefined : judged(tree.tokens[word]!.span, 2);
};

const headOf = (reading: Reading): number | undefined => {
  const complement = argumentIn(reading, "complement", "object");
  return complement === undefined ? undefined : headTokenOf(reading.tree, complement);
};

const byVerb = (reading: Reading): KindFinding | undefined => {
  if (!INTERPRETIVE_VERBS.has(reading.lemma) || reading.quantities.length > 0) return undefined;
  return judged(reading.item.proposition.predicate.span, 2);
};

/** "Would have won": nobody can look. */
const byCounterfactual = (reading: Reading): KindFinding | undefined => {
  const modal = reading.modal;
  const perfect = auxiliariesOf(reading.tree, reading.item.head).some((index) => lemmaAt(reading.tree, index) === "have");
  return perfect && (modal === "would" || modal === "'d" || modal === "’d") ? judged(reading.item.proposition.predicate.span, 2) : undefined;
};

/** The rules for evaluations: what ought to be, then words that judge, then readings of meaning. */
export const EVALUATION_RULES: readonly KindRule[] = [
  {
    id: "evaluation-duty", summary: "what should or must be done, in no law's words", find: byDuty,
    examples: { hits: ["The council should repair the road."], misses: ["The council repaired the road."] },
  },
  {
    id: "evaluation-counterfactual", summary: "what would have been", find: byCounterfactual,
    examples: { hits: ["A better coach would have won the match."], misses: ["The coach has won the match."] },
  },
  {
    id: "evaluation-complement", summary: "the subject is called good, bad, important, a failure", find: byComplement,
    examples: { hits: ["The plan is a disgrace.", "The new rules seem unfair."], misses: ["The plan is a secret."] },
  },
  {
    id: "evaluation-existence", summary: "there is something good, bad or worrying", find: byExistence,
    examples: { hits: ["There are troubling signs in the east."], misses: ["There are traffic signs in the east."] },
  },
  {
    id: "evaluation-about", summary: "what a thing is about", find: byAbout,
    examples: { hits: ["The reform is not about money."], misses: ["The reform is in the archive."] },
  },
  {
    id: "evaluation-verb", summary: "a verb that reads a meaning or worth into a thing", find: byVerb,
    examples: { hits: ["The vote legitimises the coup."], misses: ["The vote followed the coup."] },
  },
];

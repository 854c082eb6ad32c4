/** Whether a claim can be checked at all: reasons first, then the model. */
import { EVALUATIVE_WORDS } from "../lexicon/evaluative-words.js";
import { HAPPENING_VERBS } from "../lexicon/happening-verbs.js";
import { VAGUE_WORDS } from "../lexicon/vague-words.js";
import { hasRelation, headOf } from "../tree/tree.js";
import type { Evidence, Verifiability } from "../types.js";
import { argumentIn, headTokenOf, lemmaAt, textAt, type Reading } from "./reading.js";
import type { Payload } from "./kind/rule.js";

/** How checkable a claim is, and why. */
export interface VerifiabilityDecision {
  readonly verifiability: Verifiability;
  readonly evidence: Evidence;
}

/** A probability in thousandths, from which the words of a state count as factual: news states more than debates, on which it was learnt. */
export const FACTUAL = 200;
/** The same for a judgement, whose words have to carry more. */
const SURELY_FACTUAL = 500;
/** Below this nothing in the words can be looked up. */
const EMPTY = 60;

const decided = (verifiability: Verifiability, rule: string, weight?: number): VerifiabilityDecision =>
  ({ verifiability, evidence: { field: "verifiability", rule, ...(weight === undefined ? {} : { weight }) } });

/**
 * A vague word counts where it measures the statement itself: on the predicate, on the subject, on what is said of it. In
 * a place or deeper down ("in several towns", "a largely forgotten poet") it leaves the rest as checkable as it was.
 */
const isVague = (reading: Reading): boolean => {
  const { tree, item, tokens, quantities, times, subjectHead } = reading;
  if (quantities.length > 0 || times.length > 0) return false;
  const said = argumentIn(reading, "object", "complement");
  const cores = new Set([item.head, subjectHead, said === undefined ? undefined : headTokenOf(tree, said)]);
  return tokens.some((index) => VAGUE_WORDS.has(textAt(tree, index)) && (cores.has(index) || (cores.has(headOf(tree, index)) && !hasRelation(tree, index, "obl"))));
};

/** Verbs that say what somebody lacks or has earned, which is somebody's judgement. */
const JUDGING_VERBS: ReadonlySet<string> = new Set(["deserve", "need"]);

/** A judging word on what somebody finds, shows, faces or is in: "the survey shows worrying signs", "the bank is in a weak position". */
const judges = (reading: Reading): boolean => {
  const { tree, item, quantities, lemma, copular } = reading;
  if (quantities.length > 0) return false;
  if (JUDGING_VERBS.has(lemma)) return true;
  const said = argumentIn(reading, "object", "complement");
  const head = said !== undefined ? headTokenOf(tree, said) : copular ? item.head : undefined;
  return head !== undefined && tree.dependents[head]?.some((index) => hasRelation(tree, index, "amod") && (EVALUATIVE_WORDS.has(textAt(tree, index)) || EVALUATIVE_WORDS.has(lemmaAt(tree, index)))) === true;
};

/** Somebody's doing with nothing beside it that leaves a record: no time, amount or place, no act of office. */
const isPrivate = (reading: Reading): boolean => {
  const { quantities, times, lemma, subjectType, item, setting } = reading;
  if (quantities.length > 0 || times.some(({ value }) => value !== undefined) || HAPPENING_VERBS.has(lemma)) return false;
  if (subjectType !== "person") return false;
  return item.proposition.arguments.every(({ role, entity }) => role !== "place" && !PUBLIC_TYPES.has(setting.entities.get(entity ?? "")?.type ?? ""));
};

const PUBLIC_TYPES: ReadonlySet<string> = new Set(["organization", "place", "law", "event"]);

/** An event or a state is as checkable as its words are. */
const ofWords = (reading: Reading, payload: Payload, score: number): VerifiabilityDecision => {
  const happened = payload.kind === "event";
  if (score < EMPTY) return decided(happened ? "partly" : "not", "model-not-factual", score);
  if (isVague(reading)) return decided("partly", "vague", score);
  if (judges(reading)) return decided("partly", "judging-word", score);
  if (happened && isPrivate(reading)) return decided("partly", "no-record", score);
  return score < FACTUAL && !happened ? decided("partly", "model-doubtful", score) : decided("verifiable", "model-factual", score);
};

/** A judgement in factual words can be checked in part; what ought to be cannot. */
const ofJudgement = (reading: Reading, score: number): VerifiabilityDecision => {
  if (isOfFact(reading)) return decided("partly", "judgement-of-a-fact");
  return score >= SURELY_FACTUAL && !DUTIES.has(reading.modal) ? decided("partly", "judgement-in-factual-words", score) : decided("not", "opinion");
};

const DUTIES: ReadonlySet<string> = new Set(["should", "ought", "ought to", "must", "would"]);

const isOfFact = ({ quantities, times }: Reading): boolean => quantities.length > 0 || times.some(({ value }) => value !== undefined);

/**
 * Whether a claim can be checked, given the model's probability in thousandths that its words are factual: experience and judgement cannot, what lies ahead can in part, the rest as its words allow.
 *
 * @example
 * verifiabilityOf(reading, { kind: "experience" }, 400).verifiability; // => "not"
 */
export const verifiabilityOf = (reading: Reading, payload: Payload, factual: number): VerifiabilityDecision => {
  switch (payload.kind) {
    case "experience": return decided("not", "private-experience");
    case "evaluation": return ofJudgement(reading, factual);
    case "prediction": return decided("partly", "future");
    case "intention": return decided(payload.attitude === "want" ? "not" : "partly", "intention");
    case "quantity": return decided("verifiable", "amount");
    case "rule": return payload.instrument === undefined ? decided("partly", "rule-without-its-text") : decided("verifiable", "rule-of-a-text");
    case "causal": case "event": case "state": return ofWords(reading, payload, factual);
  }
};

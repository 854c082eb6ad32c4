/** Whether a claim can be checked at all: reasons first, then the model. */
import { factualScore } from "../models/verifiability/index.js";
import { VAGUE_WORDS } from "../lexicon/vague-words.js";
import type { Evidence, Verifiability } from "../types.js";
import { textAt, type Reading } from "./reading.js";
import type { Payload } from "./kind/rule.js";

/** How checkable a claim is, and why. */
export interface VerifiabilityDecision {
  readonly verifiability: Verifiability;
  readonly evidence: Evidence;
}

/** A probability in thousandths, from which a sentence of its kind counts as factual. */
const FACTUAL = 300;
/** Below this nothing in the words can be looked up. */
const EMPTY = 120;

const decided = (verifiability: Verifiability, rule: string, weight?: number): VerifiabilityDecision =>
  ({ verifiability, evidence: { field: "verifiability", rule, ...(weight === undefined ? {} : { weight }) } });

const isVague = ({ tree, tokens, quantities, times }: Reading): boolean =>
  quantities.length === 0 && times.length === 0 && tokens.some((index) => VAGUE_WORDS.has(textAt(tree, index)));

/** An event or a state is as checkable as its words are. */
const ofWords = (reading: Reading, payload: Payload, statement: string): VerifiabilityDecision => {
  const score = factualScore(statement);
  const happened = payload.kind === "event";
  if (score < EMPTY) return decided(happened ? "partly" : "not", "model-not-factual", score);
  if (isVague(reading)) return decided("partly", "vague", score);
  return score < FACTUAL && !happened ? decided("partly", "model-doubtful", score) : decided("verifiable", "model-factual", score);
};

const isOfFact = ({ quantities, times }: Reading): boolean => quantities.length > 0 || times.some(({ value }) => value !== undefined);

/**
 * Whether a claim can be checked: experience and judgement cannot, what lies ahead can in part, the rest as its words allow.
 *
 * @example
 * verifiabilityOf(reading, { kind: "experience" }, "I was afraid.").verifiability; // => "not"
 */
export const verifiabilityOf = (reading: Reading, payload: Payload, statement: string): VerifiabilityDecision => {
  switch (payload.kind) {
    case "experience": return decided("not", "private-experience");
    case "evaluation": return isOfFact(reading) ? decided("partly", "judgement-of-a-fact") : decided("not", "opinion");
    case "prediction": return decided("partly", "future");
    case "intention": return decided(payload.attitude === "want" ? "not" : "partly", "intention");
    case "quantity": return decided("verifiable", "amount");
    case "rule": return payload.instrument === undefined ? decided("partly", "rule-without-its-text") : decided("verifiable", "rule-of-a-text");
    case "causal": case "event": case "state": return ofWords(reading, payload, statement);
  }
};

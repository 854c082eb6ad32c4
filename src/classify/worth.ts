/** How much a claim is worth checking: the model's calibrated probability, raised and lowered by what the proposition is. */
import type { StatementScores } from "../models/check-worthiness/index.js";
import type { Evidence, Verifiability } from "../types.js";
import type { Payload } from "./kind/rule.js";
import { textAt, type Reading } from "./reading.js";

/** A probability and what made it. */
export interface WorthDecision {
  readonly checkWorthiness: number;
  readonly evidence: readonly Evidence[];
}

/** A reason to raise (part of the way to certainty) or lower (part of the probability), in hundredths. */
interface Reason {
  readonly rule: string;
  readonly share: number;
  readonly applies: (reading: Reading, payload: Payload, verifiability: Verifiability) => boolean;
}

const PRONOUNS: ReadonlySet<string> = new Set(["it", "this", "that", "they", "we", "i", "you", "he", "she", "one", "some"]);
const SIDE_REMARKS: ReadonlySet<string> = new Set(["apposition", "possessive"]);

const isKnownTime = ({ times }: Reading): boolean => times.some(({ value }) => value !== undefined);

/**
 * The model learnt on debates, where hardly anything is reported; these carry its score over to news. Raising ones come
 * first, so that what cannot be checked is lowered whatever its words. None lowers for a figure, none raises for a hedge.
 */
const REASONS: readonly Reason[] = [
  { rule: "amount-to-check", share: 30, applies: (_, { kind }) => kind === "quantity" },
  { rule: "amount-to-check", share: 12, applies: ({ quantities }, { kind }) => kind !== "quantity" && quantities.length > 0 },
  { rule: "cause-to-check", share: 15, applies: (_, { kind }) => kind === "causal" },
  { rule: "happening-with-names", share: 15, applies: (reading, { kind }) => kind === "event" && (reading.item.proposition.subject?.entity !== undefined || isKnownTime(reading)) },
  { rule: "cannot-be-checked", share: -65, applies: (_, __, verifiability) => verifiability === "not" },
  { rule: "checked-in-part", share: -15, applies: (_, __, verifiability) => verifiability === "partly" },
  { rule: "side-remark", share: -25, applies: ({ item, quantities }) => SIDE_REMARKS.has(item.structure) && quantities.length === 0 },
  {
    rule: "unnamed-subject", share: -15,
    applies: ({ item, tree, subjectHead }) => item.proposition.subject === undefined || (item.proposition.subject.entity === undefined && PRONOUNS.has(textAt(tree, subjectHead))),
  },
];

const HUNDRED = 100;
const THOUSAND = 1000;

const moved = (thousandths: number, share: number): number =>
  share > 0 ? thousandths + Math.trunc(((THOUSAND - thousandths) * share) / HUNDRED) : Math.trunc((thousandths * (HUNDRED + share)) / HUNDRED);

/**
 * The check-worthiness of a claim, 0 to 1 in thousandths.
 *
 * @example
 * checkWorthinessOf(reading, payload, "verifiable", scores).checkWorthiness; // => 0.72
 */
export const checkWorthinessOf = (reading: Reading, payload: Payload, verifiability: Verifiability, scores: StatementScores): WorthDecision => {
  const evidence: Evidence[] = [{ field: "checkWorthiness", rule: "model-worth", weight: scores.worth }];
  if (scores.telling !== undefined) evidence.push({ field: "checkWorthiness", rule: `word:${scores.telling.word}`, weight: scores.telling.weight });
  let thousandths = scores.worth;
  for (const { rule, share, applies } of REASONS) {
    if (!applies(reading, payload, verifiability)) continue;
    const next = moved(thousandths, share);
    evidence.push({ field: "checkWorthiness", rule, weight: next - thousandths });
    thousandths = next;
  }
  return { checkWorthiness: thousandths / THOUSAND, evidence };
};

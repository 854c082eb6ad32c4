/** The kind of a claim: the first rule that applies decides. */
import type { Reading } from "../reading.js";
import { CAUSAL_RULES } from "./causal.js";
import { EVALUATION_RULES } from "./evaluation.js";
import { EVENT_AND_STATE_RULES } from "./event-state.js";
import { EXPERIENCE_RULES } from "./experience.js";
import { INTENTION_RULES } from "./intention.js";
import { PREDICTION_RULES } from "./prediction.js";
import { QUANTITY_RULES } from "./quantity.js";
import type { KindDecision, KindFinding, KindRule } from "./rule.js";
import { RULE_CLAIM_RULES } from "./rule-claims.js";

/**
 * All rules, in the order in which they are asked.
 *
 * Rules of law come first because their "shall" and "may" would read as forecasts; what somebody wants comes before
 * what will be, because the wanted thing lies ahead too; experience before judgement, because feeling words are both;
 * causes before forecasts and amounts, because the link is what has to be checked; forecasts before amounts, because
 * an amount that is yet to come cannot be counted; judgement before amounts but only where no amount stands; event is what remains.
 */
export const KIND_RULES: readonly KindRule[] = [
  ...RULE_CLAIM_RULES, ...INTENTION_RULES, ...EXPERIENCE_RULES, ...CAUSAL_RULES, ...PREDICTION_RULES, ...EVALUATION_RULES, ...QUANTITY_RULES, ...EVENT_AND_STATE_RULES,
];

const BY_DEFAULT: KindFinding = { payload: { kind: "event" }, strength: 1 };

/**
 * The kind of a proposition, with its payload, the rule and the words that decided.
 *
 * @example
 * kindOf(reading).finding.payload.kind; // => "event"
 */
export const kindOf = (reading: Reading): KindDecision => {
  for (const { id, find } of KIND_RULES) {
    const finding = find(reading);
    if (finding !== undefined) return { finding, rule: id };
  }
  return { finding: BY_DEFAULT, rule: "event-default" };
};

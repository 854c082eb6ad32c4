/**
 * How surely an event happened, from -3 (certainly not) to 3 (certainly): a linear regression trained on the factuality
 * ratings of UDS (Rudinger, White and Van Durme 2018). See CARD.md.
 */
import type { Tree } from "../../tree/tree.js";
import { addScores, unpackLinear, type LinearModel } from "../linear.js";
import { certaintyFeatures } from "./features.js";
import { FACTUALITY_UNIT } from "./unit.js";
import { weights } from "./weights.js";

export { FACTUALITY_UNIT } from "./unit.js";

let shipped: LinearModel | undefined;

/**
 * The factuality of the predicate at a token, in units of 1/25: from -75 (certainly did not happen) to 75 (certainly did).
 *
 * @example
 * factualityOf(tree, verb); // => 71 for "signed" in "They signed the treaty."
 */
export const factualityOf = (tree: Tree, index: number, model: LinearModel = (shipped ??= unpackLinear(weights))): number => {
  const scores = new Int32Array(1);
  for (const hash of certaintyFeatures(tree, index)) addScores(model, hash, scores);
  return Math.max(-3 * FACTUALITY_UNIT, Math.min(3 * FACTUALITY_UNIT, scores[0]!));
};

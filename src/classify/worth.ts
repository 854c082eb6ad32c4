/** How much a claim is worth checking: a calibrated probability. */
import type { Evidence, Verifiability } from "../types.js";
import type { Payload } from "./kind/rule.js";
import type { Reading } from "./reading.js";

/** A probability and the features that made it. */
export interface WorthDecision {
  readonly checkWorthiness: number;
  readonly evidence: readonly Evidence[];
}

const BY_VERIFIABILITY: { readonly [Key in Verifiability]: number } = { verifiable: 40, partly: 25, not: 8 };
const BY_KIND: ReadonlyMap<Payload["kind"], number> = new Map([["quantity", 30], ["causal", 15], ["event", 8], ["prediction", 8], ["rule", 4]]);

/**
 * The check-worthiness of a claim, 0 to 1 in thousandths.
 *
 * @example
 * checkWorthinessOf(reading, payload, "verifiable", "Rents rose by 7 percent.").checkWorthiness;
 */
export const checkWorthinessOf = (reading: Reading, payload: Payload, verifiability: Verifiability, statement: string): WorthDecision => {
  const points = Math.min(4, statement.length >> 6) + BY_VERIFIABILITY[verifiability] + (BY_KIND.get(payload.kind) ?? 0) + (reading.item.proposition.subject?.entity === undefined ? 0 : 5) + (reading.quantities.length > 0 ? 5 : 0);
  return { checkWorthiness: Math.min(95, points) / 100, evidence: [{ field: "checkWorthiness", rule: "verifiability-and-kind", weight: points }] };
};

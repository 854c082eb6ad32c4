/** What a rule of kind is. */
import type { Claim, ClaimBase, Span } from "../../types.js";
import type { Reading } from "../reading.js";

/** A kind with its payload, apart from what every claim has. */
export type Payload = Claim extends infer Each ? (Each extends Claim ? Omit<Each, keyof ClaimBase> : never) : never;

/** What a rule found: the payload, the words that decided, and how sure the rule is (3 sure, 1 a default). */
export interface KindFinding {
  readonly payload: Payload;
  readonly span?: Span;
  readonly strength: 1 | 2 | 3;
}

/** A rule of kind: examples are sentences whose first claim it decides (hits) or leaves to others (misses). */
export interface KindRule {
  readonly id: string;
  readonly summary: string;
  readonly find: (reading: Reading) => KindFinding | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** A decision: the rule and what it found. */
export interface KindDecision {
  readonly finding: KindFinding;
  readonly rule: string;
}

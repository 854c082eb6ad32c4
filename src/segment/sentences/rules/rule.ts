/** What a boundary rule is. */
import type { Gap } from "../gap.js";

/** A boundary rule as a value: the first in the list that applies to a gap decides. */
export interface BoundaryRule {
  readonly id: string;
  readonly summary: string;
  readonly verdict: "cut" | "keep";
  readonly applies: (gap: Gap) => boolean;
  /** Texts with "¦" at a gap: in the hits the rule decides there, in the misses it does not. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Comparing claims of one or several articles by their matter. */
import { OPPOSITE_PREDICATES } from "../lexicon/opposite-predicates.js";
import type { Claim, Identity } from "../types.js";

/** How two claims stand to each other. */
export type ClaimRelation = "same" | "opposite" | "updated" | "related" | "unrelated";

/** What `compareClaims` reads of a claim. */
export type ComparableClaim = Pick<Claim, "identity" | "key">;

/** Two values that can both hold: one is missing, they are equal, or one date is a part of the other ("2024-06" and "2024"). */
const agree = (left: string | undefined, right: string | undefined): boolean =>
  left === undefined || right === undefined || left.startsWith(right) || right.startsWith(left);

const equal = (left: string | undefined, right: string | undefined): boolean => left === undefined || right === undefined || left === right;

const share = (left: Identity, right: Identity): boolean => {
  const names = new Set([left.who, left.whom].filter((name) => name !== undefined));
  return [right.who, right.whom].some((name) => name !== undefined && names.has(name));
};

/**
 * How the matter of two claims compares: "same", "opposite" (one denies what the other says), "updated" (another figure
 * or time for the same matter), "related" (they share a participant) or "unrelated".
 *
 * @example
 * compareClaims(first, second); // => "opposite" for "The bank cut rates." and "The bank did not cut rates."
 */
export const compareClaims = (a: ComparableClaim, b: ComparableClaim): ClaimRelation => {
  const [left, right] = [a.identity, b.identity];
  if (a.key === b.key) {
    if (left.polarity !== right.polarity) return "opposite";
    return agree(left.when, right.when) && equal(left.howMuch, right.howMuch) ? "same" : "updated";
  }
  const sameSides = left.who === right.who && left.whom === right.whom;
  const opposite = OPPOSITE_PREDICATES.get(left.predicate)?.includes(right.predicate) === true;
  if (sameSides && opposite && left.polarity === right.polarity && agree(left.when, right.when)) return "opposite";
  return share(left, right) ? "related" : "unrelated";
};

/**
 * Verbs whose coordinated objects each hold alone: "includes A and B" is "includes A" and "includes B". A verb whose
 * objects may act together ("combines A and B") does not belong here.
 */
export const LISTING_VERBS: ReadonlySet<string> = new Set([
  "allow", "announce", "ban", "contain", "cover", "envisage", "feature", "forbid", "foresee", "guarantee", "include", "mention", "outlaw", "permit",
  "prohibit", "promise", "provide", "require", "stipulate",
]);

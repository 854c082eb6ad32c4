/** The ledger, summed up. */
import type { Extraction, LedgerStatus } from "../types.js";

/** How much of a text stands in which status, in UTF-16 code units. */
export interface Coverage {
  readonly total: number;
  readonly byStatus: { readonly [Status in LedgerStatus]: number };
  /** Residue by its reason. */
  readonly residue: readonly { readonly reason: string; readonly length: number }[];
  /** Share of what is not blank that the ledger accounts for otherwise than as residue, 0 to 1; 1 for an empty text. */
  readonly accounted: number;
}

/**
 * Sums up the ledger of an extraction.
 *
 * @example
 * coverage(extraction).accounted; // => 0.97
 */
export const coverage = ({ ledger }: Pick<Extraction, "ledger">): Coverage => {
  const byStatus = { blank: 0, boilerplate: 0, question: 0, claim: 0, attribution: 0, opinion: 0, heading: 0, residue: 0 };
  const reasons = new Map<string, number>();
  let total = 0;
  for (const { span, status, reason } of ledger) {
    const length = span.end - span.start;
    total += length;
    byStatus[status] += length;
    if (status === "residue") reasons.set(reason ?? "unread", (reasons.get(reason ?? "unread") ?? 0) + length);
  }
  const words = total - byStatus.blank;
  const residue = [...reasons].map(([reason, length]) => ({ reason, length })).sort((left, right) => right.length - left.length || (left.reason < right.reason ? -1 : 1));
  return { total, byStatus, residue, accounted: words === 0 ? 1 : (words - byStatus.residue) / words };
};

/** "who in May won the seat": behind a preposition of time, "May" is the month, whatever auxiliary the parser took it for. */
import { attach, hasDependent, type Draft } from "./draft.js";

const BEFORE_MONTHS: ReadonlySet<string> = new Set(["during", "in", "since", "until"]);

/**
 * Makes every such "May" of a draft a circumstance of its verb, and the preposition its case.
 *
 * @example
 * mendMonthsOfMay(draftOf(tokens));
 */
export const mendMonthsOfMay = (draft: Draft): void => {
  draft.relations.forEach((relation, month) => {
    const preposition = month - 1;
    if (relation !== "aux" || draft.tokens[month]!.text !== "May" || !BEFORE_MONTHS.has(draft.tokens[preposition]?.text.toLowerCase() ?? "")) return;
    if (hasDependent(draft, preposition, "nsubj", "obj", "obl") || draft.heads[preposition]! < 0) return;
    draft.relations[month] = "obl";
    attach(draft, preposition, month, "case");
  });
};

/**
 * "who in May won the seat": behind a preposition of time, "May" is the month, whatever auxiliary the parser took it for.
 * "Theresa May said": before a past form it is nobody's auxiliary, but part of a name or a name.
 */
import { attach, attachSubject, climb, hasDependent, hasSubject, isPast, isSubject, type Draft } from "./draft.js";

const BEFORE_MONTHS: ReadonlySet<string> = new Set(["during", "in", "since", "until"]);

const mendName = (draft: Draft, name: number): void => {
  const verb = draft.heads[name]!;
  const first = climb(draft, name - 1, "flat");
  if (name > 0 && draft.tokens[name - 1]!.pos === "PROPN" && isSubject(draft, first)) attach(draft, name, first, "flat");
  else if (!hasSubject(draft, verb)) attachSubject(draft, name, verb);
};

/**
 * Makes every such "May" of a draft a circumstance of its verb and the preposition its case, or a name.
 *
 * @example
 * mendMonthsOfMay(draftOf(tokens));
 */
export const mendMonthsOfMay = (draft: Draft): void => {
  draft.relations.forEach((relation, month) => {
    const preposition = month - 1;
    if (relation !== "aux" || draft.tokens[month]!.text !== "May") return;
    if (!BEFORE_MONTHS.has(draft.tokens[preposition]?.text.toLowerCase() ?? "")) {
      if (draft.heads[month]! > month && isPast(draft, draft.heads[month]!)) mendName(draft, month);
      return;
    }
    if (hasDependent(draft, preposition, "nsubj", "obj", "obl") || draft.heads[preposition]! < 0) return;
    draft.relations[month] = "obl";
    attach(draft, preposition, month, "case");
  });
};

/** The kinds of claim: their names, their meaning in a few words, and the boxes that show and hide them. */
import type { Claim, ClaimKind } from "../../types.js";
import { element, together, voidElement, type Markup } from "./markup.js";

/** Every kind with its meaning, in the order of the legend. */
export const KINDS: readonly (readonly [kind: ClaimKind, meaning: string])[] = [
  ["event", "something happened or is happening"],
  ["state", "something is so"],
  ["quantity", "a number is the point"],
  ["causal", "one thing leads to another"],
  ["rule", "a law or contract binds or permits"],
  ["prediction", "something will happen"],
  ["intention", "someone plans, promises or demands"],
  ["evaluation", "a judgement"],
  ["experience", "first-hand, not publicly checkable"],
];

/** From here on a claim counts as worth a check. */
export const WORTH_CHECKING = 0.5;

/**
 * The legend: one box for every kind that occurs, and one that leaves only the claims worth a check.
 *
 * @example
 * legendOf(extraction.claims).html;
 */
export const legendOf = (claims: readonly Claim[]): Markup => {
  const counts = new Map<ClaimKind, number>();
  for (const { kind } of claims) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const boxes = KINDS.filter(([kind]) => counts.has(kind)).map(([kind, meaning]) =>
    element("label", { class: `choice k-${kind}`, title: meaning },
      voidElement("input", { type: "checkbox", id: `show-${kind}`, checked: "" }),
      `${kind} `,
      element("span", { class: "count" }, String(counts.get(kind)))));
  const worth = claims.filter(({ checkWorthiness }) => checkWorthiness >= WORTH_CHECKING).length;
  const only = element("label", { class: "choice only", title: `score of ${WORTH_CHECKING} or more` },
    voidElement("input", { type: "checkbox", id: "only-worth" }), "only worth checking ", element("span", { class: "count" }, String(worth)));
  return element("fieldset", { class: "legend" }, element("legend", {}, "Show"), together(...boxes), ...(claims.length > 0 ? [only] : []));
};

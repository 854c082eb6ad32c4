/** "died, aged 39, only a year before the vote": the number is how old somebody is, and all behind it belongs to what happened. */
import { attach, draftDependents, type Draft } from "./draft.js";

/**
 * Hangs the number behind every "aged" of a draft on it, and what else was hung there on the head of "aged".
 *
 * @example
 * mendAged(draftOf(tokens));
 */
export const mendAged = (draft: Draft): void => {
  draft.tokens.forEach(({ text }, aged) => {
    const number = aged + 1;
    const above = draft.heads[aged]!;
    if (text.toLowerCase() !== "aged" || draft.tokens[number]?.pos !== "NUM" || draft.heads[number] !== aged || above < 0 || above > aged) return;
    attach(draft, number, aged, "obl:unmarked");
    for (const behind of draftDependents(draft, aged)) if (behind > number) draft.heads[behind] = above;
  });
};

/**
 * "The day the mayor resigned, his party split": a time at the beginning with a clause of its own behind it says when the clause
 * behind the comma happened, which is the sentence.
 */
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import { attach, draftDependents, hasSubject, isSubject, startOf, type Draft } from "./draft.js";

/** The clause beside the first one, with a subject of its own right behind a comma. */
const clauseBehind = (draft: Draft, first: number): number | undefined =>
  draftDependents(draft, first).find((index) => {
    if (index < first || (draft.relations[index] !== "parataxis" && draft.relations[index] !== "ccomp") || !hasSubject(draft, index)) return false;
    return draft.tokens[startOf(draft, index) - 1]?.text === ",";
  });

/**
 * Makes the second clause of such a draft the root.
 *
 * @example
 * mendTimeClauses(draftOf(tokens));
 */
export const mendTimeClauses = (draft: Draft): void => {
  const first = draft.heads.indexOf(-1);
  const time = draftDependents(draft, first).find((index) => draft.relations[index] === "obl:unmarked" && TIME_NOUNS.has(draft.tokens[index]!.lemma));
  if (time !== 1 || draft.tokens[0]!.text.toLowerCase() !== "the" || draft.heads[0] !== time) return;
  const subject = draftDependents(draft, first).find((index) => isSubject(draft, index) && index > time && index < first);
  const main = subject === undefined || draft.tokens.slice(time, subject).some(({ text }) => text === ",") ? undefined : clauseBehind(draft, first);
  if (main === undefined) return;
  for (const index of draftDependents(draft, first)) if (index > main) draft.heads[index] = main;
  attach(draft, main, -1, "root");
  attach(draft, time, main, "obl:unmarked");
  attach(draft, first, time, "acl:relcl");
};

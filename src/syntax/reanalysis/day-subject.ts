/** "The mayor yesterday said": a day beside the subject of a verb is when, not who. */
import { DEICTIC_DAYS } from "../../lexicon/calendar-words.js";
import { WEEKDAYS } from "../../lexicon/months.js";
import { attach, draftDependents, isSubject, type Draft } from "./draft.js";

/**
 * Makes the days of a draft that were read as second subjects times.
 *
 * @example
 * mendDaySubjects(draftOf(tokens));
 */
export const mendDaySubjects = (draft: Draft): void => {
  draft.tokens.forEach(({ text }, day) => {
    const verb = draft.heads[day]!;
    const word = text.toLowerCase();
    if (!(DEICTIC_DAYS.has(word) || WEEKDAYS.get(word)?.clarity === "full") || verb < day || !isSubject(draft, day)) return;
    if (draftDependents(draft, verb).some((index) => index < day && isSubject(draft, index))) attach(draft, day, verb, "obl:unmarked");
  });
};

/** "The mayor yesterday said", "ran a feature Saturday": a day beside the subject or behind the object of a verb is when, not who or what. */
import { DEICTIC_DAYS } from "../../lexicon/calendar-words.js";
import { WEEKDAYS } from "../../lexicon/months.js";
import { attach, draftDependents, isSubject, type Draft } from "./draft.js";

const isDay = (text: string): boolean => DEICTIC_DAYS.has(text.toLowerCase()) || WEEKDAYS.get(text.toLowerCase())?.clarity === "full";

const isSecondSubject = (draft: Draft, day: number): boolean =>
  draft.heads[day]! > day && isSubject(draft, day) && draftDependents(draft, draft.heads[day]!).some((index) => index < day && isSubject(draft, index));

/** A bare day right behind an object and hung on it. */
const isBehindObject = (draft: Draft, day: number): boolean =>
  draft.relations[day] === "nmod:unmarked" && draft.heads[day] === day - 1 && draft.relations[day - 1] === "obj" && draftDependents(draft, day).length === 0;

/**
 * Makes the days of a draft that were read as part of a subject or an object times.
 *
 * @example
 * mendDaysBesideNouns(draftOf(tokens));
 */
export const mendDaysBesideNouns = (draft: Draft): void => {
  draft.tokens.forEach(({ text }, day) => {
    if (!isDay(text)) return;
    if (isSecondSubject(draft, day)) draft.relations[day] = "obl:unmarked";
    else if (isBehindObject(draft, day)) attach(draft, day, draft.heads[day - 1]!, "obl:unmarked");
  });
};

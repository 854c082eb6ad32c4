/** Relative dates made absolute: "last month" as "in September 2016". */
import { within } from "../../text/within.js";
import type { Sentence, TimeValue } from "../../types.js";
import type { Unit } from "./unit.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A date in words with the preposition that it takes as an adverbial. */
interface DateWords {
  readonly preposition: "on" | "in";
  readonly words: string;
}

/**
 * A date string of the contract in words; undefined for weeks, intervals, decades and durations, which keep the article's words.
 *
 * @example
 * dateWords("2024-06-19"); // => { preposition: "on", words: "19 June 2024" }
 */
export const dateWords = (value: string): DateWords | undefined => {
  const [date = ""] = value.split("T");
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const name = MONTHS[Number(month ?? "0") - 1];
  if (name === undefined) return { preposition: "in", words: year };
  return day === undefined ? { preposition: "in", words: `${name} ${year}` } : { preposition: "on", words: `${Number(day)} ${name} ${year}` };
};

/** Relations of an expression that says when; a date that is a subject, an object or part of a name keeps its words. */
const ADVERBIAL: ReadonlySet<string> = new Set(["obl", "obl:tmod", "obl:unmarked", "obl:npmod", "advmod", "nmod", "nmod:tmod", "nmod:unmarked", "nmod:npmod", "flat", "dep", "appos"]);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  "about", "after", "around", "as", "at", "before", "between", "by", "during", "for", "from", "in", "of", "on", "over", "past", "since", "than", "through", "till", "to", "until",
]);

/** What a date stands behind without a preposition of its own. */
const STANDS_ALONE: ReadonlySet<string> = new Set([...PREPOSITIONS, "("]);

/** Words before an expression that belong to it: "on the first of November" is not "on the on 1 November". */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "that", "the", "these", "this", "those"]);

/** Words before an expression that make it a span or a series or only come near it, which one date does not say: "within 90 days", "every Saturday", "nearly a decade ago", "at the end of the day". */
const NOT_ONE_DATE: ReadonlySet<string> = new Set(["all", "almost", "any", "at", "approximately", "barely", "each", "every", "most", "nearly", "roughly", "than", "within"]);

const isAdverbial = (sentence: Sentence, tokens: readonly number[]): boolean => {
  const inside = new Set(tokens);
  const head = tokens.find((index) => !inside.has(sentence.tokens[index]!.head));
  return head !== undefined && ADVERBIAL.has(sentence.tokens[head]!.relation);
};

const isPossessive = (text: string): boolean => text === "'s" || text === "’s" || text === "'" || text === "’";

/** True for an expression without a year that the article itself tells the year of: "yesterday" beside a date, "July 21". */
const isCompleted = ({ anchor, value, text }: TimeValue): boolean =>
  anchor === "absolute" && value !== undefined && /^\d{4}-\d{2}/.test(value) && !text.includes(value.slice(2, 4));

const EDGES: ReadonlySet<string> = new Set(["beginning", "close", "end", "middle", "rest", "start"]);

/** The words of an expression that tell a part of a time: "the end of" in "the end of the year". */
const edgeOf = (run: readonly Unit[]): string | undefined => {
  const of = run.findIndex(({ text }, at) => text.toLowerCase() === "of" && EDGES.has(run[at - 1]?.text.toLowerCase() ?? ""));
  return of < 0 ? undefined : run.slice(0, of + 1).map(({ text }) => text).join(" ");
};

/** True for an expression whose words say more, or something else, than its date. */
const keepsWords = (units: readonly Unit[], start: number, end: number, { anchor, value }: TimeValue): boolean => {
  const before = units[start - 1]?.text.toLowerCase() ?? "";
  const behind = units[end]?.text ?? "";
  // "yesterday (July 27, 2022)": the date follows.
  if (isPossessive(behind) || (anchor === "absolute" && behind === "(")) return true;
  // A time of day says more than its date.
  if (value?.includes("T") === true || ARTICLES.has(before)) return true;
  return NOT_ONE_DATE.has(before) || NOT_ONE_DATE.has(units[start]!.text.toLowerCase());
};

/** The unit that stands for a time expression, or undefined where its words are to stay. */
const dated = (sentence: Sentence, units: readonly Unit[], start: number, end: number, time: TimeValue): Unit | undefined => {
  const words = time.value === undefined ? undefined : dateWords(time.value);
  const run = units.slice(start, end);
  const tokens = run.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const before = units[start - 1]?.text.toLowerCase() ?? "";
  if (words === undefined || !isAdverbial(sentence, tokens) || keepsWords(units, start, end, time)) return undefined;
  const edge = edgeOf(run);
  if (edge !== undefined) return { text: `${edge} ${words.words}`, how: "dated", replaces: time.span, space: run[0]!.space };
  const opens = PREPOSITIONS.has(run[0]!.text.toLowerCase());
  const preposition = opens ? run[0]!.text.toLowerCase() : words.preposition;
  const text = STANDS_ALONE.has(before) ? words.words : `${preposition} ${words.words}`;
  return { text, how: "dated", replaces: time.span, space: run[0]!.space };
};

/**
 * The units with every expression that was resolved against the date of publication in absolute words.
 *
 * @example
 * dateUnits(sentence, units, document.times);
 */
export const dateUnits = (sentence: Sentence, units: readonly Unit[], times: readonly TimeValue[]): readonly Unit[] => {
  let result = units;
  for (const time of within(times, sentence.span)) {
    if (time.anchor !== "publication" && !isCompleted(time)) continue;
    const start = result.findIndex(({ from }) => from?.start === time.span.start);
    const end = result.findIndex(({ from }) => from?.end === time.span.end) + 1;
    if (start < 0 || end <= start) continue;
    const unit = dated(sentence, result, start, end, time);
    if (unit !== undefined) result = [...result.slice(0, start), unit, ...result.slice(end)];
  }
  return result;
};

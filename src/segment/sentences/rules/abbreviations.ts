/** Rules for full stops that belong to an abbreviation. */
import { AFTER_CLOCK, TIME_PHRASE_WORDS } from "../../../lexicon/time-words.js";
import { isDigit } from "../../../text/characters.js";
import { OPENS } from "../../quotations/match.js";
import { abbreviationOf, hasCloser, hasSpaceBefore, nextIsLower, nextIsNumber, nextIsStarter, nextIsUpper, nextWord, roleOf, tokenAt, type Abbreviation, type Gap } from "../gap.js";
import type { BoundaryRule } from "./rule.js";

const NEVER_FINAL: ReadonlySet<Abbreviation> = new Set(["title", "inner", "number-follows"]);

/** Kinds after which a capital that could be a name is more often a new sentence. */
const OFTEN_FINAL: ReadonlySet<Abbreviation> = new Set(["clock", "unit", "direction", "month", "state", "final"]);

const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "her", "his", "the", "their", "my", "your"]);

/** True where all words so far, or all since a colon, tell the time: "At 5 a.m. Mr. Kim left" is one sentence. */
const isFrontedTime = (gap: Gap): boolean => {
  for (let index = gap.mark; index >= gap.first; index -= 1) {
    const token = tokenAt(gap, index);
    if (token === ":") return index < gap.mark - 1;
    const isTime = isDigit(token.charCodeAt(0)) || token === "," || token === ";" || TIME_PHRASE_WORDS.has(token.toLowerCase())
      || abbreviationOf(token) === "clock" || abbreviationOf(token) === "month";
    if (!isTime) return false;
  }
  return !isDigit(tokenAt(gap, gap.first).charCodeAt(0)) || gap.mark - gap.first > 2;
};

const precedes = (gap: Gap, ...kinds: readonly Abbreviation[]): boolean => gap.abbreviation !== undefined && kinds.includes(gap.abbreviation);

/** A degree that ends what was earned or held: "earned her Ph.D. Tom was there". */
const isHeldDegree = (gap: Gap): boolean => precedes(gap, "degree") && DETERMINERS.has(tokenAt(gap, gap.mark - 1).toLowerCase());

export const ABBREVIATION_RULES: readonly BoundaryRule[] = [
  {
    id: "never-final",
    summary: "A title or an introducing abbreviation does not end a sentence.",
    verdict: "keep",
    applies: (gap) => gap.abbreviation !== undefined && NEVER_FINAL.has(gap.abbreviation) && !hasCloser(gap),
    examples: { hits: ["We met Gen. ¦Kim.", "See p. ¦55.", "Some firms, e.g. ¦Acme, objected."], misses: ["They left etc. ¦Kim stayed."] },
  },
  {
    id: "slipped-title",
    summary: "A full stop that slipped to the name after a title (\"Mr .Kim\") ends nothing.",
    verdict: "keep",
    applies: (gap) => tokenAt(gap, gap.mark) === "." && hasSpaceBefore(gap, gap.mark) && nextIsUpper(gap)
      && (abbreviationOf(`${tokenAt(gap, gap.mark - 1)}.`) === "title" || /^(?:[A-Z]\.)+[A-Z]$/u.test(tokenAt(gap, gap.mark - 1))),
    examples: { hits: ["Mr .¦Kim arrived.", "The U.S . ¦Highway is long."], misses: ["The rain stopped .¦Kim arrived."] },
  },
  {
    id: "name-after-title",
    summary: "A short name with a full stop after a title goes on before a small letter.",
    verdict: "keep",
    applies: (gap) => nextIsLower(gap) && tokenAt(gap, gap.mark) === "." && tokenAt(gap, gap.mark - 1).length <= 3 && abbreviationOf(tokenAt(gap, gap.mark - 2)) === "title",
    examples: { hits: ["Dr. Wu. ¦arrived late."], misses: ["We met Wu. ¦he was late."] },
  },
  {
    id: "abbreviation-before-small-letter",
    summary: "After an abbreviation a small letter goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => gap.abbreviation !== undefined && nextIsLower(gap),
    examples: { hits: ["Acme Inc. ¦said so.", "He left at 5 p.m. ¦sharp."], misses: ["He left. ¦then he came."] },
  },
  {
    id: "abbreviation-before-starter",
    summary: "A function word with a capital begins a sentence after an abbreviation.",
    verdict: "cut",
    applies: (gap) => gap.abbreviation !== undefined && nextIsStarter(gap),
    examples: { hits: ["She lives in the U.S. ¦Her mother left.", "It shut at 11 p.m. ¦They went home."], misses: ["The U.S. ¦Senate voted."] },
  },
  {
    id: "time-goes-on",
    summary: "A zone, a weekday or a month after a time of day goes on with it.",
    verdict: "keep",
    applies: (gap) => precedes(gap, "clock") && AFTER_CLOCK.has(tokenAt(gap, gap.next).toLowerCase()),
    examples: { hits: ["It shut at 5 a.m. ¦EST on Sunday.", "It shut at 5 a.m. ¦Sunday."], misses: ["It shut at 5 a.m. ¦Kim left."] },
  },
  {
    id: "fronted-time",
    summary: "A time that opens the sentence is followed by the rest of it.",
    verdict: "keep",
    applies: (gap) => precedes(gap, "clock", "month") && isFrontedTime(gap),
    examples: { hits: ["At 5 a.m. ¦Kim left.", "He noted: In 44 B.C. ¦Caesar died."], misses: ["She slept until 5 a.m. ¦Kim left."] },
  },
  {
    id: "number-after-clock",
    summary: "A new time of day after a time of day begins a sentence.",
    verdict: "cut",
    applies: (gap) => precedes(gap, "clock") && nextIsNumber(gap) && abbreviationOf(tokenAt(gap, nextWord(gap) + 1)) === "clock",
    examples: { hits: ["7 a.m. is before 7 p.m. ¦8 a.m. is later."], misses: ["It shut at 5 a.m. ¦3 people left."] },
  },
  {
    id: "abbreviation-before-number",
    summary: "After an abbreviation a number goes on with the sentence.",
    verdict: "keep",
    applies: (gap) => gap.abbreviation !== undefined && nextIsNumber(gap),
    examples: { hits: ["He left on Jan. ¦5 for home."], misses: ["He left. ¦5 days went by."] },
  },
  {
    id: "often-final",
    summary: "A capital after a time, unit, month, state or \"etc.\" begins a sentence.",
    verdict: "cut",
    applies: (gap) => nextIsUpper(gap) && gap.abbreviation !== undefined && (OFTEN_FINAL.has(gap.abbreviation) || isHeldDegree(gap)),
    examples: { hits: ["She slept until 5 a.m. ¦Kim left.", "She weighed 5 lb. ¦Tom was there.", "She earned her Ph.D. ¦Tom was there."], misses: ["Acme Inc. ¦Chairman Tom Lee left."] },
  },
  {
    id: "abbreviation-before-quotation",
    summary: "A quotation after an abbreviation begins a sentence where it begins with a capital.",
    verdict: "cut",
    applies: (gap) => gap.abbreviation !== undefined && gap.abbreviation !== "initial" && roleOf(gap, gap.next) === OPENS && nextIsUpper(gap),
    examples: { hits: ["He works for Acme Inc. ¦“Kim pays well,” he said."], misses: ["He works for J. ¦“Kid” Lee."] },
  },
  {
    id: "abbreviation-before-name",
    summary: "After an initial or another abbreviation a capital goes on with the name.",
    verdict: "keep",
    applies: (gap) => gap.abbreviation !== undefined && !hasCloser(gap),
    examples: { hits: ["He met J. ¦K. ¦Lee.", "The U.S. ¦Senate voted.", "Acme Inc. ¦Chairman Tom Lee left."], misses: ["They left. ¦Lee stayed."] },
  },
];

/** Rules for who made it, when and where: bylines, datelines, captions and credits of photographs. */
import { AGENCIES } from "../../lexicon/agencies.js";
import { BYLINE_STARTS, CAPTION_STARTS, CREDIT_MARKS, CREDIT_WORDS, DATE_LINE_WORDS, NAME_JOINERS, REPORTING_WORDS } from "../../lexicon/credit-words.js";
import { MONTHS, WEEKDAYS } from "../../lexicon/months.js";
import { isDigit, isLetter } from "../../text/characters.js";
import type { BlockRule, Paragraph } from "./rule.js";
import { countWords, isCapitalized, isInCapitals, lastMark } from "./words.js";

const LONGEST_BYLINE = 16;
const LONGEST_NOTE = 60;
const LONGEST_CAPTION = 60;
const LONGEST_CREDIT = 9;
const LONGEST_DATE = 14;
const LONGEST_PLACE = 8;
/** Longest phrase of the tables, in words. */
const LONGEST_PHRASE = 3;

/** Number of words of the phrase that a paragraph begins with, 0 where it begins with none of them. */
const phraseLength = ({ words }: Paragraph, phrases: ReadonlySet<string>): number => {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) if (words.length >= length && phrases.has(words.slice(0, length).join(" "))) return length;
  return 0;
};

const isNameOrNumber = (word: string): boolean => isCapitalized(word) || isDigit(word.charCodeAt(0));

const isByline = (paragraph: Paragraph): boolean => {
  if (countWords(paragraph.text, LONGEST_BYLINE + 1) > LONGEST_BYLINE || "?!".includes(lastMark(paragraph.text))) return false;
  const from = phraseLength(paragraph, BYLINE_STARTS);
  const names = paragraph.printed.slice(from);
  return from > 0 && names.some((word) => isCapitalized(word) && !isDate(word.toLowerCase())) && names.every((word) => isNameOrNumber(word) || NAME_JOINERS.has(word.toLowerCase()));
};

const isReportingNote = ({ words, printed }: Paragraph): boolean => {
  const by = words.indexOf("by");
  if (by < 1 || by > 4 || words.length > LONGEST_NOTE || !isCapitalized(printed[by + 1] ?? "")) return false;
  return words.slice(0, by).every((word) => REPORTING_WORDS.has(word) || word === "and" || word === "additional");
};

const isContributionNote = ({ words }: Paragraph): boolean => {
  const at = words.indexOf("contributed");
  if (at < 1 || words.length > LONGEST_NOTE) return false;
  return words[at + 1] === "reporting" || (words[at + 1] === "to" && ["this", "the"].includes(words[at + 2] ?? "") && ["article", "report", "story"].includes(words[at + 3] ?? ""));
};

const isDate = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);

const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm|h)?$/u;
const NUMERIC_DATE = /\d[-/.]\d{1,2}[-/.]\d{2}/u;

const isDateLine = ({ words, text }: Paragraph): boolean => {
  if (words.length < 2 || words.length > LONGEST_DATE || "?!".includes(lastMark(text))) return false;
  if (!words.every((word) => NUMBER.test(word) || isDate(word) || DATE_LINE_WORDS.has(word))) return false;
  const isStamped = ["published", "updated", "posted"].includes(words[0]!);
  return words.some((word) => NUMBER.test(word)) && (words.some(isDate) || NUMERIC_DATE.test(text) || words.includes("ago") || isStamped);
};

/** "PYONGYANG, 20 June (Xinhua)" on a line of its own. */
const isPlaceLine = ({ text, words, printed }: Paragraph): boolean =>
  words.length >= 2 && words.length <= LONGEST_PLACE && printed[0]!.length > 2 && isInCapitals(printed[0]!) && printed.every(isNameOrNumber)
  && (words.some((word) => MONTHS.has(word)) || AGENCIES.has(words.at(-1)!)) && !".!?:".includes(lastMark(text));

/** What every credit holds one of; most paragraphs hold none. */
const CREDIT_SIGNS = /[/:([]|Photo|Images|EPA/u;

/** How near the end of a paragraph a credit stands, in code units and in words. */
const CREDIT_VIEW = 100;
const CREDIT_LENGTH = 5;

const endsWithCredit = ({ text }: Paragraph): boolean => {
  const tail = text.slice(-CREDIT_VIEW);
  if (!CREDIT_SIGNS.test(tail)) return false;
  return CREDIT_MARKS.some((mark) => {
    const at = tail.lastIndexOf(mark);
    if (at < 0 || countWords(tail.slice(at), CREDIT_LENGTH + 1) > CREDIT_LENGTH) return false;
    return !isLetter(mark.charCodeAt(0)) || mark.endsWith(":") || mark.endsWith("/") || CREDIT_LEADS.has(tail.slice(0, at).trimEnd().at(-1) ?? "");
  });
};

/** What stands before a credit that is a name alone: "sued by Getty Images" is none. */
const CREDIT_LEADS: ReadonlySet<string> = new Set(["", "(", "[", ".", "|", "/", ",", "–", "—", "-", "©"]);

const CREDIT_SEPARATORS: ReadonlySet<string> = new Set([":", "/", "|", "–", "©", "-"]);

/** True where the paragraph begins with the word for a picture and a colon or "by". */
const beginsWithCredit = ({ words, printed, text }: Paragraph): boolean => {
  if (text.startsWith("©")) return true;
  if (!CREDIT_WORDS.has(words[0] ?? "")) return false;
  if (["by", "courtesy", "credit", "credits"].includes(words[1] ?? "")) return true;
  const after = text.slice(text.indexOf(printed[0]!) + printed[0]!.length).trimStart();
  return CREDIT_SEPARATORS.has(after[0] ?? "");
};

const isCredit = (paragraph: Paragraph): boolean => {
  if (countWords(paragraph.text, LONGEST_CREDIT + 1) > LONGEST_CREDIT || "?!".includes(lastMark(paragraph.text))) return false;
  return beginsWithCredit(paragraph) ? paragraph.printed.slice(1).every((word) => isNameOrNumber(word) || NAME_JOINERS.has(word.toLowerCase()) || CREDIT_WORDS.has(word.toLowerCase()))
    : paragraph.words.length <= 5 && endsWithCredit(paragraph);
};

const PICTURES: ReadonlySet<string> = new Set(["handout", "image", "photo", "photograph", "picture"]);

/** "In this photo provided by ...", "In this Tuesday, March 4, 2025, photo ...". */
const describesPicture = ({ words }: Paragraph): boolean => {
  if (words[0] !== "in" || words[1] !== "this") return false;
  const at = words.findIndex((word, index) => index > 1 && index < PICTURE_REACH && PICTURES.has(word));
  return at > 0 && (PICTURE_VERBS.has(words[at + 1] ?? "") || words.slice(2, at).some((word) => isDate(word) || NUMBER.test(word)));
};

const PICTURE_REACH = 10;
const PICTURE_VERBS: ReadonlySet<string> = new Set(["by", "from", "issued", "made", "obtained", "provided", "released", "supplied", "taken"]);

const isCaption = (paragraph: Paragraph): boolean => {
  const { words, printed } = paragraph;
  if (words.length < 2 || words.length > LONGEST_CAPTION) return false;
  return describesPicture(paragraph) || printed[0] === "FILE" || phraseLength(paragraph, CAPTION_STARTS) > 0 || beginsWithCredit(paragraph) || endsWithCredit(paragraph);
};

export const CREDIT_RULES: readonly BlockRule[] = [
  {
    id: "date-line",
    kind: "dateline",
    summary: "A line that holds a date, or a place and a date, and nothing else.",
    applies: (paragraph) => isDateLine(paragraph) || isPlaceLine(paragraph),
    examples: { hits: ["Bridge opens\n\n§Published 5 June 2023, 10:30 GMT\n\nThe mayor opened the bridge."], misses: ["Bridge opens\n\n§The bridge opened on 5 June 2023."] },
  },
  {
    id: "reporting-note",
    kind: "byline",
    summary: "A note on who reported, wrote and edited.",
    applies: (paragraph) => isReportingNote(paragraph) || isContributionNote(paragraph),
    examples: { hits: ["The bridge opened.\n\n§(Reporting by Ann Lee in London; editing by Tom Kim)"], misses: ["Bridge opens\n\n§Reporting by foot is slow."] },
  },
  {
    id: "byline",
    kind: "byline",
    summary: "\"By\" and names.",
    applies: isByline,
    examples: { hits: ["Bridge opens\n\n§By Ann Lee and Tom Kim, Staff Writers\n\nThe mayor opened the bridge."], misses: ["Bridge opens\n\n§By Monday the bridge was open."] },
  },
  {
    id: "photo-credit",
    kind: "boilerplate",
    summary: "Who made or owns a picture, and nothing of what it shows.",
    applies: isCredit,
    examples: { hits: ["Bridge opens\n\n§Photo: Tom Kim/Reuters\n\nThe mayor opened the bridge."], misses: ["Bridge opens\n\n§Photos of the bridge were sold out on Monday."] },
  },
  {
    id: "caption",
    kind: "caption",
    summary: "What a picture shows: it says so, or ends with the picture's credit.",
    applies: isCaption,
    examples: { hits: ["Bridge opens\n\n§FILE - The old bridge in 1990.\n\nThe mayor opened it.", "Bridge opens\n\n§The mayor cuts the ribbon on Monday. (Photo: Tom Kim)"], misses: ["Bridge opens\n\n§The mayor opened it on Monday."] },
  },
];

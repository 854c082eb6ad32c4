/** The rules that name blocks: the first that applies wins, and where none applies the block is a paragraph. */
import { QUESTION_STARTERS } from "../../lexicon/question-starters.js";
import { isDigit, isLetter, isUpper } from "../../text/characters.js";
import { boilerplateCue } from "./boilerplate.js";
import { CREDIT_RULES } from "./credits.js";
import type { BlockRule, Paragraph } from "./rule.js";
import { countWords, firstLetter, isCapitalized, lastMark } from "./words.js";

const LONGEST_TITLE = 32;
const LONGEST_HEADING = 14;
const LONGEST_HEADING_WITH_COLON = 6;
const LONGEST_QUESTION = 45;
const LONGEST_LISTED = 20;
/** Most words of a cue that stands over a list; a longer one holds its headline itself. */
const LONGEST_LIST_CUE = 4;
/** Most words of a paragraph with quotation marks that cues may call boilerplate. */
const LONGEST_QUOTING_BOILERPLATE = 12;

const isQuotationMark = (character: string | undefined): boolean => character !== undefined && character !== "" && "\"“”„«»".includes(character);
const hasQuotation = ({ text }: Paragraph): boolean => /["“”„«»]/u.test(text);

const endsLikeSentence = ({ text }: Paragraph): boolean => ".!?…;,".includes(lastMark(text));
const endsAsQuestion = ({ text }: Paragraph): boolean => lastMark(text) === "?";
const endsOpen = ({ text }: Paragraph): boolean => ":,;".includes(text.slice(-1));
const isShort = ({ text }: Paragraph, most: number): boolean => countWords(text, most + 1) <= most;

const beginsWithCapital = ({ text }: Paragraph): boolean => isUpper(firstLetter(text)) || isDigit(firstLetter(text));

/** Words that titles leave small. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of", "off", "on", "or", "over", "per", "s", "so", "the", "to", "up", "v", "via", "vs", "with", "yet",
]);

/** True where all words but small ones have a capital. */
const isTitleCase = ({ printed }: Paragraph): boolean => {
  const words = printed.filter((word) => isLetter(word.charCodeAt(0)));
  return words.length >= 3 && words.every((word) => isCapitalized(word) || SMALL_WORDS.has(word));
};

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "―"]);

const hasQuestionMarker = ({ text, words }: Paragraph): boolean => {
  if (DASHES.has(text[0]!)) return true;
  const marker = words[0] ?? "";
  return /^(?:q\d{0,2}|question)$/u.test(marker) && [".", ":", ")"].includes(text.charAt(marker.length));
};

/** Words that may stand before the question word. */
const QUESTION_LEADS: ReadonlySet<string> = new Set(["and", "at", "but", "by", "for", "from", "in", "now", "on", "so", "then", "to", "with"]);

const asksSomething = ({ words }: Paragraph): boolean =>
  QUESTION_STARTERS.has(words[0] ?? "") || (QUESTION_LEADS.has(words[0] ?? "") && QUESTION_STARTERS.has(words[1] ?? ""));

const isWhollyQuoted = ({ text }: Paragraph): boolean => {
  if (!isQuotationMark(text[0]) || text[0] === "”" || text[0] === "»") return false;
  const next = text.slice(1).search(/["“”„«»]/u);
  return next < 0 || next === text.length - 2;
};

const BULLETS: ReadonlySet<string> = new Set(["•", "·", "⁃", "▪", "●", "■", "◦", "‣", "*"]);
const NUMBERED = /^(?:\d{1,3}[.)]|[a-z][.)]|\([a-z\d]{1,2}\)|[-–—])\s/u;

export const BLOCK_RULES: readonly BlockRule[] = [
  {
    id: "after-list-cue",
    kind: "boilerplate",
    summary: "Lines without a full stop after \"Read more\" are headlines of other articles.",
    applies: (paragraph) => paragraph.previous === "boilerplate" && (paragraph.previousCue === "after-list-cue" || (paragraph.previousCue === "read-more" && paragraph.previousLength <= LONGEST_LIST_CUE))
      && !endsLikeSentence(paragraph) && isShort(paragraph, LONGEST_LISTED) && !isQuotationMark(paragraph.text[0]),
    examples: {
      hits: ["The bridge opened.\n\nIt cost 5 million.\n\nRead also:\n\n§Ferry to stop"],
      misses: ["The bridge opened.\n\nIt cost 5 million.\n\nRead also:\n\n§The ferry will stop."],
    },
  },
  ...CREDIT_RULES,
  {
    id: "interview-question",
    kind: "question",
    summary: "A line of its own that asks something: after a dash or \"Q:\", or beginning with a question word.",
    applies: (paragraph) => endsAsQuestion(paragraph) && !paragraph.isOpening && isShort(paragraph, LONGEST_QUESTION) && !isQuotationMark(paragraph.text[0])
      && (hasQuestionMarker(paragraph) || asksSomething(paragraph)),
    examples: {
      hits: ["A new deal\n\nThe two states signed a deal on trade.\n\n§– Is the deal about gas?", "A new deal\n\nThe two states signed a deal on trade.\n\n§What comes next?"],
      misses: ["A new deal\n\n§It is not known whether Russia will sign?"],
    },
  },
  {
    id: "bullet",
    kind: "list-item",
    summary: "A paragraph that begins with a bullet, a dash or a number of its own.",
    applies: ({ text }) => BULLETS.has(text[0]!) || NUMBERED.test(text.slice(0, 6)),
    examples: { hits: ["The plan\n\nThe plan has two parts.\n\n§• More buses", "The plan\n\nIt has two parts.\n\n§1. More buses run at night."], misses: ["The plan\n\n§1961 was a bad year for buses."] },
  },
  {
    id: "first-line",
    kind: "title",
    summary: "The first line, where it has no full stop or its words have capitals.",
    applies: (paragraph) => paragraph.isOpening && !paragraph.hasTitle && paragraph.next !== "" && isShort(paragraph, LONGEST_TITLE)
      && (!endsLikeSentence(paragraph) || endsAsQuestion(paragraph) || isTitleCase(paragraph)) && !endsOpen(paragraph),
    examples: { hits: ["§Mayor opens new bridge\n\nThe mayor opened the bridge on Monday."], misses: ["§The mayor opened the bridge on Monday.\n\nIt cost 5 million."] },
  },
  {
    id: "standfirst",
    kind: "heading",
    summary: "A line without a full stop right after the title.",
    applies: (paragraph) => paragraph.previous === "title" && !endsLikeSentence(paragraph) && paragraph.next !== "" && isShort(paragraph, LONGEST_TITLE) && !endsOpen(paragraph),
    examples: { hits: ["Mayor opens new bridge\n\n§Ferry to stop at the end of the year\n\nThe mayor opened the bridge on Monday."], misses: ["Mayor opens new bridge\n\n§The mayor opened the bridge on Monday."] },
  },
  {
    id: "short-line",
    kind: "heading",
    summary: "A short line without a full stop before a longer paragraph.",
    applies: (paragraph) => paragraph.next !== "" && !endsLikeSentence(paragraph) && beginsWithCapital(paragraph) && isShort(paragraph, LONGEST_HEADING)
      && paragraph.next.length > paragraph.text.length && !isQuotationMark(paragraph.text[0]) && (!endsOpen(paragraph) || isShort(paragraph, LONGEST_HEADING_WITH_COLON)),
    examples: { hits: ["Mayor opens bridge\n\nThe mayor opened it on Monday.\n\n§What it cost the town\n\nThe bridge cost 5 million, twice as much as planned."], misses: ["Mayor opens bridge\n\n§The mayor opened it.\n\nIt cost 5 million."] },
  },
  {
    id: "quoted-block",
    kind: "quote",
    summary: "A paragraph that stands between quotation marks as a whole, or after \">\".",
    applies: (paragraph) => paragraph.text.startsWith("> ") || (isWhollyQuoted(paragraph) && isUpper(firstLetter(paragraph.text)) && endsLikeSentence(paragraph)),
    examples: { hits: ["Bridge opens\n\nThe mayor spoke.\n\n§“We built it for our children. It will last.”"], misses: ["Bridge opens\n\n§“We built it,” the mayor said."] },
  },
];

/** The id of the boilerplate cue of a paragraph, if any; paragraphs with quotation marks are only matched as a whole. */
export const boilerplateOf = (paragraph: Paragraph): string | undefined =>
  hasQuotation(paragraph) && paragraph.words.length > LONGEST_QUOTING_BOILERPLATE ? undefined : boilerplateCue(paragraph.words, endsLikeSentence(paragraph));

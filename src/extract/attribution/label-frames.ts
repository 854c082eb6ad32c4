/** Frames whose cue is a mark: "Name: words", "words" — Name. */
import { HUMAN_NOUNS } from "../../lexicon/human-nouns.js";
import { OPENING_QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";
import { isUpper } from "../../text/characters.js";
import type { Mention, Token } from "../../types.js";
import { wholeSentence, type Frame, type SentenceView, type TokenRun } from "./frame.js";
import { range } from "./tokens.js";

const plain = { family: "report", stance: "neutral", certainty: "certain", polarity: "positive" } as const;

/** A name before a colon is not longer than this. */
const LABEL_TOKENS = 8;

/** Words before a colon that announce a kind of text, not a speaker. */
const NOT_A_SPEAKER: ReadonlySet<string> = new Set([
  "advertisement", "analysis", "answer", "breaking", "caption", "clarification", "comment", "contact", "correction", "credit", "date", "developing", "disclaimer", "editor", "email", "exclusive", "explainer", "file", "gallery", "image", "live", "location", "more",
  "note", "opinion", "photo", "photograph", "photos", "picture", "q&a", "ps", "question", "related", "review", "source", "sources", "time", "tip", "topic", "update", "updated", "video", "warning", "watch", "where", "when", "who",
]);

const BARS: ReadonlySet<string> = new Set(["|", "»", "•"]);
const DASHES: ReadonlySet<string> = new Set(["―", "—", "–", "--", "-"]);
const NAME_PARTS: ReadonlySet<string> = new Set(["PROPN", "NOUN", "ADJ", "DET", "ADP", "CCONJ"]);

/** A rare name may have no tag of its own: then its capital tells, or its capitals in a transcript. */
const isNamePart = ({ pos, text }: Token): boolean => pos === "PROPN" || (pos === "X" && isUpper(text.charCodeAt(0))) || isShouted(text);

const isShouted = (text: string): boolean => text.length > 2 && /^[A-Z]+$/u.test(text);

const isName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.some(isNamePart) && tokens.every((token) => NAME_PARTS.has(token.pos) || isNamePart(token) || token.text === "." || token.text === "(" || token.text === ")")
  // "Q:" and "A:" name nobody.
  && !tokens.some(({ text }) => NOT_A_SPEAKER.has(text.toLowerCase())) && (tokens.length > 1 || tokens[0]!.text.length > 1);

/** A headline after a colon has at least so many words. */
const HEADLINE_WORDS = 4;

/** "Poll: ...", "Study: ...": what a headline reports of. */
const REPORTS: ReadonlySet<string> = new Set(["audit", "report", "study", "survey", "poll", "police", "officials", "experts", "minister", "ministry"]);

const isReport = (name: readonly Token[]): boolean => REPORTS.has(name.at(-1)?.text.toLowerCase() ?? "");

const hasPredicate = (tokens: readonly Token[]): boolean => tokens.some(({ pos }) => pos === "VERB" || pos === "AUX");

/**
 * The frame of a sentence that opens with a speaker and a colon: a headline, a line of an interview.
 *
 * @example
 * labelFrames(view)[0]?.lemma; // => ":" in "Smith: The bridge is safe"
 */
export const labelFrames = (view: SentenceView): readonly Frame[] => {
  const { tokens } = view.tree;
  const start = labelStart(tokens);
  const colon = tokens.findIndex(({ text }, index) => index > start && index <= start + LABEL_TOKENS && text === ":");
  if (colon < 0 || colon + 2 >= tokens.length) return [];
  const name = tokens.slice(start, colon);
  if (!isSpeakersLabel(view, name, tokens.slice(colon + 1))) return [];
  return [{
    ...plain, rule: "label", sentence: view.index, head: colon, cue: [colon], lemma: ":",
    source: { sentence: view.index, tokens: range(start, colon - 1) }, sourceHead: headOfName(name) + start,
    content: [{ sentence: view.index, tokens: range(colon + 1, tokens.length - 1) }],
  }];
};

/**
 * A frame whose label opens its paragraph, with the rest of the paragraph, up to the next label.
 *
 * @example
 * withParagraph(views, frame, labels).content.length; // => 2 in "Smith: It is safe. I tested it."
 */
export const withParagraph = (views: readonly SentenceView[], frame: Frame, labelled: ReadonlySet<number>): Frame => {
  const { sentence } = frame;
  const { block } = views[sentence]!.sentence;
  const kind = views[sentence]!.document.blocks[block]?.kind;
  if (kind === "title" || kind === "heading" || sentence === 0 || views[sentence - 1]!.sentence.block === block) return frame;
  const content = [...frame.content];
  for (let at = sentence + 1; views[at]?.sentence.block === block && !labelled.has(at); at += 1) content.push(wholeSentence(views[at]!));
  return content.length === frame.content.length ? frame : { ...frame, content };
};

/** Where a label begins: behind an opening mark, and behind "VIDEO |". */
const labelStart = (tokens: readonly Token[]): number => {
  const bar = tokens.slice(0, LABEL_TOKENS).map(({ text }) => BARS.has(text)).lastIndexOf(true);
  return bar >= 0 ? bar + 1 : OPENING_QUOTATION_MARKS.has(tokens[0]?.text ?? "") ? 1 : 0;
};

/** True where the words before a colon are a speaker's and those after it are said. */
const isSpeakersLabel = (view: SentenceView, name: readonly Token[], after: readonly Token[]): boolean => {
  // The tags of a headline's capitalised words cannot be trusted to show its verb.
  const isTitle = ["title", "heading"].includes(view.document.blocks[view.sentence.block]?.kind ?? "");
  if (isTitle || (view.index === 0 && after.length >= HEADLINE_WORDS)) return !isSubtitle(after) && (isReport(name) || (isName(name) && canSpeak(view, name)));
  return isName(name) && name.every(isNamePart) && hasPredicate(after) && OPENS_SPEECH.test(after[0]!.text) && !isPlace(view, name);
};

/** "Ann Lee: An interview with the poet": a noun phrase behind the colon says what the text is. */
const isSubtitle = (after: readonly Token[]): boolean => ARTICLES.has(after[0]!.text.toLowerCase()) && !hasPredicate(after);

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** The mention that stands where a label ends. */
const mentionOf = ({ document }: SentenceView, name: readonly Token[]): Mention | undefined => {
  const { end } = name.at(-1)!.span;
  return document.mentions.find(({ span }) => span.start < end && end <= span.end);
};

/** "Germany: you can get the card by post" heads a part of a list. */
const isPlace = (view: SentenceView, name: readonly Token[]): boolean => mentionOf(view, name)?.type === "place" && !isShouted(name[0]!.text);

/** A name of which nothing is known has no more tokens. */
const NAME_TOKENS = 3;

/** Somebody, a body or a place known by name, or a noun of those who speak. */
const canSpeak = (view: SentenceView, name: readonly Token[]): boolean => {
  const last = name.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "X");
  const isBareName = name.length <= NAME_TOKENS && name.every(({ pos }) => pos === "PROPN");
  return isBareName || isShouted(name.at(-1)!.text) || mentionOf(view, name) !== undefined || (last !== undefined && (ROLE_NOUNS.has(last.lemma.toLowerCase()) || HUMAN_NOUNS.has(last.lemma.toLowerCase()) || SOURCE_NOUNS.some(([, nouns]) => nouns.has(last.lemma.toLowerCase()))));
};

const OPENS_SPEECH = /^["“«”A-Z]/u;

/** "Otto I", which the parser may take for a pronoun. */
const NUMERAL = /^[IVX]+$/u;

const headOfName = (name: readonly Token[]): number => Math.max(0, name.findIndex(isNamePart));

/**
 * The frame of a quotation that a dash and a name follow, in the same sentence or alone in the next.
 *
 * @example
 * dashSpeaker(views, runs)?.lemma; // => "—"
 */
export const dashSpeaker = (views: readonly SentenceView[], runs: readonly TokenRun[]): Frame | undefined => {
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const ending = last.tokens.at(-1)! + 1;
  const here = views[last.sentence]!;
  const [view, dash] = ending < here.tree.tokens.length ? [here, ending] : [views[last.sentence + 1], 0];
  if (view === undefined || !DASHES.has(view.tree.tokens[dash]?.text ?? "")) return undefined;
  const { tokens } = view.tree;
  let end = dash + 1;
  while (end < tokens.length && end - dash <= LABEL_TOKENS && ((NAME_PARTS.has(tokens[end]!.pos) && tokens[end]!.pos !== "CCONJ") || NUMERAL.test(tokens[end]!.text))) end += 1;
  if (end === dash + 1 || !isNamePart(tokens[dash + 1]!) || (end < tokens.length && tokens[end]!.pos !== "PUNCT")) return undefined;
  return {
    ...plain, rule: "dash", sentence: view.index, head: dash, cue: [dash], lemma: tokens[dash]!.text,
    source: { sentence: view.index, tokens: range(dash + 1, end - 1) }, sourceHead: dash + 1, content: runs,
  };
};

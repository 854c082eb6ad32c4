/** Where a source ends: what the tree hung on it that says when, goes on with the report, or was cut in the middle. */
import { QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { SUBJECT_RELATIVES } from "../../lexicon/relative-pronouns.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import type { PartOfSpeech } from "../../types.js";
import type { Tree } from "../../tree/tree.js";
import type { Frame, SentenceView } from "./frame.js";

/** Parts of speech that no phrase ends with: something is missing behind them. */
const OPEN_ENDED: ReadonlySet<PartOfSpeech> = new Set(["ADP", "CCONJ", "SCONJ"]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** True for a word behind which a phrase goes on. */
const isOpenEnd = (tree: Tree, index: number): boolean => {
  const { pos, text, lemma } = tree.tokens[index]!;
  return OPEN_ENDED.has(pos) || ARTICLES.has(text.toLowerCase()) || (pos === "PART" && lemma === "to");
};

/** "a senior official of the unit adding": the next cue is no part of the source. */
const isNextCue = (tree: Tree, index: number): boolean => {
  const { pos, text, lemma } = tree.tokens[index]!;
  return pos === "VERB" && text.endsWith("ing") && REPORTING_VERBS.has(lemma);
};

/** True where a word goes on behind the source's end: "a north|-based firm". */
const isCutWord = (tree: Tree, last: number): boolean => {
  const [token, next] = [tree.tokens[last]!, tree.tokens[last + 1]];
  return next?.text === "-" && token.span.end === next.span.start && tree.tokens[last + 2]?.span.start === next.span.end;
};

/** True for the opening word of a clause that the source has lost: "some economists who". */
const isLostRelative = (tree: Tree, index: number): boolean => SUBJECT_RELATIVES.has(tree.tokens[index]!.text.toLowerCase());

/** The tokens before the last comma behind the head; those before the given place, where there is none. */
const toComma = (tree: Tree, tokens: readonly number[], head: number, end: number): readonly number[] => {
  const comma = tokens.slice(0, end).findLastIndex((index) => index > head && tree.tokens[index]!.text === ",");
  return comma > 0 ? tokens.slice(0, comma) : tokens.slice(0, end);
};

/**
 * The tokens of a source without what is none of it at its end.
 *
 * @example
 * trimmedSource(view, [0, 1, 2], 1); // "The council on" in "The council on Monday said": => [0, 1]
 */
export const trimmedSource = (tree: Tree, tokens: readonly number[], head: number): readonly number[] => {
  let end = tokens.length;
  const atEnd = (): number => tokens[end - 1]!;
  while (end > 1 && atEnd() > head && (isNextCue(tree, atEnd()) || isLostRelative(tree, atEnd()))) end -= 1;
  if (end === 0) return tokens;
  const isCut = isCutWord(tree, atEnd()) || isOpenEnd(tree, atEnd());
  if (!isCut || atEnd() <= head) return end === tokens.length ? tokens : tokens.slice(0, end);
  while (end > 1 && atEnd() > head && isOpenEnd(tree, atEnd())) end -= 1;
  return toComma(tree, tokens, head, end);
};

/** The tokens of a source without a conjunction that only ties the sentence to the one before: "and electoral observers". */
const withoutConjunction = (tree: Tree, tokens: readonly number[], head: number): readonly number[] =>
  tokens.length > 1 && tokens[0]! < head && tree.tokens[tokens[0]!]!.pos === "CCONJ" && !PAIRED.has(tree.tokens[tokens[0]!]!.text.toLowerCase()) ? tokens.slice(1) : tokens;

/** Conjunctions that open the phrase itself: "both Ann Lee and Anna Berg". */
const PAIRED: ReadonlySet<string> = new Set(["both", "either", "neither"]);

/** The tokens before a lone quotation mark behind the head: what is quoted is said, "the report “clearly” suggests". */
const beforeLoneQuote = (tree: Tree, tokens: readonly number[], head: number): readonly number[] => {
  const [mark, ...more] = tokens.filter((index) => QUOTATION_MARKS.has(tree.tokens[index]!.text));
  return mark === undefined || more.length > 0 || mark < head ? tokens : tokens.slice(0, tokens.indexOf(mark));
};

/** A frame whose source begins and ends where it should. */
export const withTrimmedSource = ({ tree }: SentenceView, frame: Frame): Frame => {
  const { source } = frame;
  if (source === undefined || source.tokens.length === 0) return frame;
  const head = frame.sourceHead ?? source.tokens[0]!;
  const opened = beforeLoneQuote(tree, withoutConjunction(tree, source.tokens, head), head);
  const last = opened.at(-1)!;
  const ends = isOpenEnd(tree, last) || isNextCue(tree, last) || isCutWord(tree, last) || isLostRelative(tree, last);
  if (!ends && opened === source.tokens) return frame;
  return { ...frame, source: { ...source, tokens: ends ? trimmedSource(tree, opened, head) : opened } };
};

/** Who stands beside a reporting verb, told by the order of words where the tree names nobody. */
import { wordOf, type Tree } from "../../tree/tree.js";
import type { SentenceView } from "./frame.js";
import type { Speaker } from "./speaker.js";
import { BOUNDARY, range } from "./tokens.js";

const NOMINAL: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "PART"]);
const LINKING: ReadonlySet<string> = new Set(["ADP", "CCONJ"]);
const CORE: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);
const BRACKETS: ReadonlySet<string> = new Set(["(", ")", "."]);
const NOT_SPEAKING: ReadonlySet<string> = new Set(["'s", "let", "us", "there", "this", "that", "what", "which", "who", "whom"]);

/** How many words a name with its title may have. */
export const NAME_REACH = 12;

/**
 * True for words that a name with its title can be made of.
 *
 * @example
 * isNominal(tree, minister); // => true
 */
export const isNominal = (tree: Tree, index: number): boolean => {
  const token = tree.tokens[index];
  return token !== undefined && (NOMINAL.has(token.pos) || LINKING.has(token.pos) || BRACKETS.has(token.text) || isHyphen(tree, index));
};

/** A hyphen inside a word: "Director-General". */
const isHyphen = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.text === "-" && tree.tokens[index - 1]?.span.end === tree.tokens[index]!.span.start && tree.tokens[index + 1]?.span.start === tree.tokens[index]!.span.end;

const named = (tree: Tree, tokens: readonly number[]): Speaker | undefined => {
  let [start, end] = [0, tokens.length];
  while (start < end && (LINKING.has(tree.tokens[tokens[start]!]!.pos) || BRACKETS.has(tree.tokens[tokens[start]!]!.text))) start += 1;
  while (end > start && (LINKING.has(tree.tokens[tokens[end - 1]!]!.pos) || tree.tokens[tokens[end - 1]!]!.text === ".")) end -= 1;
  const own = tokens.slice(start, end);
  const inside = new Set(own);
  const head = own.find((index) => CORE.has(tree.tokens[index]!.pos) && !inside.has(tree.tokens[index]!.head)) ?? own.find((index) => CORE.has(tree.tokens[index]!.pos));
  return head === undefined || own.some((index) => NOT_SPEAKING.has(wordOf(tree, index)) && own.length < 2) ? undefined : { head, tokens: own };
};

/**
 * The noun phrase that ends right before a verb group, outside quotation marks.
 *
 * @example
 * speakerBefore(view, group)?.tokens;
 */
export const speakerBefore = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const first = group[0]!;
  let start = first;
  while (start > 0 && first - start < NAME_REACH && isNominal(tree, start - 1) && quotation[start - 1] === quotation[first]) start -= 1;
  return named(tree, range(start, first - 1));
};

/** The name with its apposition between a closing quotation mark, or the start of the sentence, and the verb: "...," Ann Lee, a doctor, said. */
const speakerBetween = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const first = group[0]!;
  if (tree.tokens[first - 1]?.text !== "," || quotation[first]! >= 0) return undefined;
  let start = first - 1;
  while (start > 0 && first - start < APPOSITION_REACH && quotation[start - 1]! < 0) start -= 1;
  if (start > 0 ? quotation[start - 1]! < 0 : LINKING.has(tree.tokens[0]!.pos)) return undefined;
  while (start < first && tree.tokens[start]!.pos === "PUNCT") start += 1;
  const comma = range(start, first - 1).find((index) => tree.tokens[index]!.text === ",");
  const name = comma === undefined || comma === start ? undefined : named(tree, range(start, comma - 1));
  return name === undefined ? undefined : { head: name.head, tokens: range(start, first - 2) };
};

const APPOSITION_REACH = 40;

/** Where the words between the mark at `end` and the one before it begin; undefined where there is none near. */
const segmentStart = (tree: Tree, end: number): number | undefined => {
  for (let index = end - 1; index >= 0 && end - index <= NAME_REACH; index -= 1) if (BOUNDARY.has(tree.tokens[index]!.text)) return index + 1;
  return undefined;
};

const isName = (tree: Tree, tokens: readonly number[]): boolean => tokens.length > 0 && tokens.every((index) => tree.tokens[index]!.pos === "PROPN" || isHyphen(tree, index));
const isPhrase = (tree: Tree, tokens: readonly number[]): boolean => tokens.some((index) => tree.tokens[index]!.pos === "NOUN") && tokens.every((index) => isNominal(tree, index));

/** A name and an office between commas, in either order, behind what is said: "Prices will rise, Peter Holm, its director, said". */
const speakerBetweenCommas = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const comma = group[0]! - 1;
  if (tree.tokens[comma]?.text !== "," || quotation[group[0]!]! >= 0) return undefined;
  const second = segmentStart(tree, comma);
  const first = second === undefined ? undefined : segmentStart(tree, second - 1);
  if (second === undefined || first === undefined || tree.tokens[second - 1]!.text !== ",") return undefined;
  const [left, right] = [range(first, second - 2), range(second, comma - 1)];
  const isPair = (isName(tree, left) && isPhrase(tree, right)) || (isPhrase(tree, left) && isName(tree, right));
  return isPair && !tree.tokens.slice(first, comma).some((_, place) => quotation[first + place]! >= 0) ? { head: left.at(-1)!, tokens: range(first, comma - 1) } : undefined;
};

/**
 * The noun phrase that follows an inverted verb: "said the minister".
 *
 * @example
 * speakerAfter(view, group)?.tokens;
 */
export const speakerAfter = ({ tree, quotation }: SentenceView, group: readonly number[]): Speaker | undefined => {
  const last = group.at(-1)!;
  let end = last;
  while (end + 1 < tree.tokens.length && end - last < NAME_REACH && isNominal(tree, end + 1) && quotation[end + 1] === quotation[last]) end += 1;
  const run = untilPlace(tree, range(last + 1, end));
  const speaker = named(tree, run);
  return speaker === undefined || run.length < end - last ? speaker : { head: speaker.head, tokens: withApposition(tree, quotation, speaker.tokens) };
};

/** The name with what a comma adds to it: "said Ann Lee, a doctor who treated him". */
const withApposition = (tree: Tree, quotation: readonly number[], tokens: readonly number[]): readonly number[] => {
  const last = tokens.at(-1)!;
  if (tree.tokens[last + 1]?.text !== "," || !APPOSED.has(tree.tokens[last + 2]?.pos ?? "")) return tokens;
  let end = last + 2;
  while (end + 1 < tree.tokens.length && end - last < APPOSITION_REACH && quotation[end + 1] === quotation[last] && !endsApposition(tree, end + 1)) end += 1;
  return [...tokens, ...range(last + 1, end)];
};

const APPOSED: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"]);

const endsApposition = (tree: Tree, index: number): boolean => {
  const [token, next] = [tree.tokens[index]!, tree.tokens[index + 1]];
  if (isHyphen(tree, index)) return false;
  if (token.pos !== "PUNCT" || BRACKETS.has(token.text)) return token.text === ".";
  return token.text !== "," || next === undefined || next.text.endsWith("ing") || ["CCONJ", "SCONJ", "ADP"].includes(next.pos);
};

/** Prepositions that go on with a name or an office behind the verb; others say where and when it was said. */
const NAMING_LINKS: ReadonlySet<string> = new Set(["of", "for"]);

/** Tokens of an inverted speaker up to what only says where: "said the minister at a press conference". */
const untilPlace = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const at = tokens.findIndex((index, position) => position > 0 && tree.tokens[index]!.pos === "ADP" && tree.tokens[index - 1]!.pos === "PROPN" && !NAMING_LINKS.has(wordOf(tree, index)));
  return at < 0 ? tokens : tokens.slice(0, at);
};

/**
 * True where a verb group stands right behind a mark or opens the sentence, so that its speaker may follow.
 *
 * @example
 * isInverted(tree, group); // => true in "Prices rose, said the minister"
 */
export const isInverted = (tree: Tree, group: readonly number[]): boolean => {
  const before = tree.tokens[group[0]! - 1];
  return before === undefined || BOUNDARY.has(before.text);
};

/**
 * Who stands beside a reporting verb, where the tree names nobody.
 *
 * @example
 * nearSpeaker(view, group)?.tokens;
 */
export const nearSpeaker = (view: SentenceView, group: readonly number[]): Speaker | undefined =>
  isInverted(view.tree, group) ? speakerBetweenCommas(view, group) ?? speakerBetween(view, group) ?? speakerAfter(view, group) : speakerBefore(view, group);

/** Names: what the recogniser found, brought to exact boundaries and corrected by what is certain. */
import { recogniseNames, type FoundName } from "../../models/entity-recogniser/index.js";
import { NAME_TYPES } from "../../models/entity-recogniser/labels.js";
import { afterTitles } from "../../models/entity-recogniser/titles.js";
import type { MentionType, Parsed, Sentence } from "../../types.js";
import { afterCrown, afterGreeting, afterHolder, afterInnerTitle, afterNationality, afterPortfolio, afterSplitTitle, beforeBreak, hasLegalForm, TEXTS, trimmed, withFields, withHyphenated, withoutTitle } from "./boundaries.js";
import { foundAgain, withOneReading, type Suits } from "./consistency.js";
import { byPlace, type Draft } from "./draft.js";
import { isKnown, isSmall, phraseOfWords, typeOfKnown, withKnown } from "./known-names.js";
import { lawsIn } from "./laws.js";

const drafted = ({ tokens }: Sentence, sentence: number, first: number, last: number, type: MentionType): Draft =>
  ({ sentence, first, last, head: last, form: "name", span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end }, type });

/** The tokens of a personal name. */
const personIn = (texts: readonly string[], first: number, last: number): { readonly first: number; readonly last: number } => {
  const end = beforeBreak(texts, first, last);
  const start = afterNationality(texts, afterPortfolio(texts, afterCrown(texts, afterTitles(texts, afterGreeting(texts, first, end), end), end), end), end);
  return { first: start > end ? start : afterInnerTitle(texts, start, end), last: end };
};

const draftOf = (sentence: Sentence, texts: readonly string[], name: FoundName): Draft | undefined => {
  const edge = trimmed(texts, name.first, name.last);
  if (edge.first > edge.last) return undefined;
  const own = name.type === "person" ? personIn(texts, edge.first, edge.last) : { first: name.type === "organization" ? afterHolder(texts, edge.first, edge.last) : edge.first, last: edge.last };
  const first = afterSplitTitle(texts, own.first, own.last);
  if (first > own.last) return undefined;
  const end = withoutTitle(texts, first, own.last);
  if (hasLegalForm(texts, end)) return drafted(sentence, name.sentence, first, end + 2, "organization");
  const last = name.type === "person" ? withHyphenated(texts, end) : name.type === "organization" ? withFields(texts, first, end) : end;
  const words = phraseOfWords(texts, first, last);
  if (own.first > edge.first && name.type === "organization" && first === last) {
    const type = typeOfKnown(words, "thing");
    return drafted(sentence, name.sentence, first, last, type === "thing" ? name.type : type);
  }
  return drafted(sentence, name.sentence, first, last, typeOfKnown(words, name.type === "organization" && last > first && TEXTS.has(texts[last]!.toLowerCase()) ? "thing" : name.type));
};

/**
 * The names of an article in order, without overlaps.
 *
 * @param weights packed weights of the recogniser in place of the shipped ones: for evaluation on sets that those were trained on
 * @example
 * findNames(document); // => drafts with form "name"
 */
export const findNames = (document: Parsed, weights?: string): readonly Draft[] => {
  const texts = document.sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const found = new Map<number, Draft[]>();
  const suits = new Map<Draft, Suits>();
  for (const name of recogniseNames(document.sentences.map(({ tokens }) => tokens), weights)) {
    const draft = draftOf(document.sentences[name.sentence]!, texts[name.sentence]!, name);
    if (draft === undefined) continue;
    if (draft.type === name.type) suits.set(draft, new Map(NAME_TYPES.map((type, index) => [type, name.suits[index]!])));
    const list = found.get(name.sentence);
    if (list === undefined) found.set(name.sentence, [draft]);
    else if (list.at(-1)!.last < draft.first) list.push(draft);
  }
  const names = document.sentences.flatMap((sentence, index) => {
    const laws = lawsIn(sentence, index);
    const own = withKnown(sentence, index, texts[index]!, found.get(index) ?? []);
    const free = own.filter(({ first, last }) => !laws.some((law) => law.first <= last && first <= law.last));
    return laws.length === 0 ? own : [...free, ...laws].sort((left, right) => left.first - right.first);
  });
  const isCertain = (words: string): boolean => isKnown(words);
  const consistent = withOneReading(document.sentences, names, isCertain, (name) => suits.get(name));
  const lowered = loweredWords(texts);
  return [...consistent, ...foundAgain(document.sentences, consistent, (text) => lowered.has(text.toLowerCase()) || text === text.toLowerCase())].sort(byPlace);
};

/** The words that the article also writes with a small letter. */
const loweredWords = (texts: readonly (readonly string[])[]): ReadonlySet<string> => {
  const lowered = new Set<string>();
  for (const words of texts) for (const word of words) if (isSmall(word)) lowered.add(word);
  return lowered;
};

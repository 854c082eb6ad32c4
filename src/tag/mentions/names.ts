/** Names: what the recogniser found, brought to exact boundaries and corrected by what is certain. */
import { COUNTRIES } from "../../lexicon/countries.js";
import { WELL_KNOWN_ORGANIZATIONS } from "../../lexicon/well-known-organizations.js";
import { recogniseNames, type FoundName } from "../../models/entity-recogniser/index.js";
import { afterTitles } from "../../models/entity-recogniser/titles.js";
import type { MentionType, Parsed, Sentence } from "../../types.js";
import { foundAgain, withOneReading } from "./consistency.js";
import { byPlace, type Draft } from "./draft.js";
import { lawsIn } from "./laws.js";

const CERTAIN: ReadonlyMap<string, MentionType> = new Map<string, MentionType>([
  ...[...COUNTRIES].flatMap(([name, { aliases, nationalities }]): [string, MentionType][] => [
    ...nationalities.map((nationality): [string, MentionType] => [nationality, "nationality"]),
    ...[name, ...aliases].filter((alias) => !alias.startsWith("the ")).map((alias): [string, MentionType] => [alias, "place"]),
  ]),
  ...[...WELL_KNOWN_ORGANIZATIONS].flatMap(([name, aliases]) => [name, ...aliases].map((alias): [string, MentionType] => [alias, "organization"])),
]);

/** Country names that are as often the name of a person or of something else. */
const UNCERTAIN: ReadonlySet<string> = new Set(["chad", "jordan", "georgia", "guinea", "grenada", "dominica", "turkey", "us", "america", "who", "au", "ap", "fed", "sec", "png"]);

const EDGES: ReadonlySet<string> = new Set(["the", "a", "an", "'s", "’s", "'", "’", ",", ".", ":", "(", ")", "“", "”", "\"", "and", "of", "-", "–", "in", "to", "for"]);

const trimmed = (texts: readonly string[], { first, last }: FoundName): { readonly first: number; readonly last: number } => {
  let start = first;
  let end = last;
  while (start <= end && EDGES.has(texts[start]!.toLowerCase())) start++;
  while (end >= start && EDGES.has(texts[end]!.toLowerCase())) end--;
  return { first: start, last: end };
};

const typeOfName = (words: string, type: MentionType): MentionType => (UNCERTAIN.has(words) ? type : (CERTAIN.get(words) ?? type));

const draftOf = (sentence: Sentence, texts: readonly string[], name: FoundName): Draft | undefined => {
  const edge = trimmed(texts, name);
  const first = name.type === "person" ? afterTitles(texts, edge.first, edge.last) : edge.first;
  if (first > edge.last) return undefined;
  const words = texts.slice(first, edge.last + 1).join(" ").toLowerCase();
  return {
    sentence: name.sentence, first, last: edge.last, head: edge.last, form: "name",
    span: { start: sentence.tokens[first]!.span.start, end: sentence.tokens[edge.last]!.span.end },
    type: typeOfName(words, name.type),
  };
};

/**
 * The names of an article in order, without overlaps.
 *
 * @example
 * findNames(document); // => drafts with form "name"
 */
export const findNames = (document: Parsed): readonly Draft[] => {
  const texts = document.sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const found = new Map<number, Draft[]>();
  for (const name of recogniseNames(texts)) {
    const draft = draftOf(document.sentences[name.sentence]!, texts[name.sentence]!, name);
    if (draft === undefined) continue;
    const list = found.get(name.sentence);
    if (list === undefined) found.set(name.sentence, [draft]);
    else list.push(draft);
  }
  const names = document.sentences.flatMap((sentence, index) => {
    const laws = lawsIn(sentence, index);
    const own = found.get(index) ?? [];
    const free = own.filter(({ first, last }) => !laws.some((law) => law.first <= last && first <= law.last));
    return laws.length === 0 ? own : [...free, ...laws].sort((left, right) => left.first - right.first);
  });
  const isCertain = (words: string): boolean => CERTAIN.has(words) && !UNCERTAIN.has(words);
  const consistent = withOneReading(document.sentences, names, isCertain);
  const lowered = loweredWords(texts);
  return [...consistent, ...foundAgain(document.sentences, consistent, (text) => lowered.has(text.toLowerCase()) || text === text.toLowerCase())].sort(byPlace);
};

/** The words that the article also writes with a small letter. */
const loweredWords = (texts: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(texts.flatMap((words) => words.filter((word) => word === word.toLowerCase())));

/** Names: what the recogniser found, brought to exact boundaries and corrected by what is certain. */
import { COMMUNITIES } from "../../lexicon/communities.js";
import { COUNTRIES } from "../../lexicon/countries.js";
import { METONYMS } from "../../lexicon/metonyms.js";
import { WELL_KNOWN_ORGANIZATIONS } from "../../lexicon/well-known-organizations.js";
import { recogniseNames, type FoundName } from "../../models/entity-recogniser/index.js";
import { afterTitles } from "../../models/entity-recogniser/titles.js";
import type { MentionType, Parsed, Sentence } from "../../types.js";
import { foundAgain, withOneReading } from "./consistency.js";
import { byPlace, type Draft } from "./draft.js";
import { lawsIn } from "./laws.js";

/** Seats of government that are as often the name of a person, a body or of something else. */
const UNSETTLED: ReadonlySet<string> = new Set(["washington", "pentagon", "lome", "bern", "male", "nice", "victoria", "paris", "sofia", "lima", "georgetown", "kingston", "white house", "whitehall", "cardiff", "praia", "bonn"]);

const CERTAIN: ReadonlyMap<string, MentionType> = new Map<string, MentionType>([
  ...[...METONYMS.keys()].filter((place) => !place.startsWith("the ") && !UNSETTLED.has(place)).map((place): [string, MentionType] => [place, "place"]),
  ...[...COMMUNITIES].map((community): [string, MentionType] => [community, "nationality"]),
  ...[...COUNTRIES].flatMap(([name, { aliases, nationalities }]): [string, MentionType][] => [
    ...nationalities.map((nationality): [string, MentionType] => [nationality, "nationality"]),
    ...[name, ...aliases].filter((alias) => !alias.startsWith("the ")).map((alias): [string, MentionType] => [alias, "place"]),
  ]),
  ...[...WELL_KNOWN_ORGANIZATIONS].flatMap(([name, aliases]) => [name, ...aliases].map((alias): [string, MentionType] => [alias, "organization"])),
]);

/** Country names that are as often the name of a person or of something else. */
const UNCERTAIN: ReadonlySet<string> = new Set(["chad", "jordan", "georgia", "guinea", "grenada", "dominica", "turkey", "us", "america", "who", "au", "ap", "fed", "sec", "png", "western", "roma", "european", "african", "asian"]);

const EDGES: ReadonlySet<string> = new Set(["the", "a", "an", "'s", "’s", "'", "’", ",", ".", ":", "(", ")", "“", "”", "\"", "and", "of", "-", "–", "in", "to", "for"]);

const trimmed = (texts: readonly string[], { first, last }: FoundName): { readonly first: number; readonly last: number } => {
  let start = first;
  let end = last;
  while (start <= end && EDGES.has(texts[start]!.toLowerCase())) start++;
  while (end >= start && EDGES.has(texts[end]!.toLowerCase())) end--;
  return { first: start, last: end };
};

/** Words as one phrase in lower case: "people 's" as "people's". */
const phraseOfWords = (texts: readonly string[], first: number, last: number): string =>
  texts.slice(first, last + 1).join(" ").toLowerCase().split(" 's").join("'s").split(" ’s").join("'s");

const typeOfName = (words: string, type: MentionType): MentionType => (UNCERTAIN.has(words) ? type : (CERTAIN.get(words) ?? type));

/** "Kim Jong -un": a given name goes on after its hyphen, whatever the spaces. */
const withHyphenated = (texts: readonly string[], last: number): number => {
  const next = texts[last + 1];
  if (next === undefined || !(next.startsWith("-") || next.startsWith("–"))) return last;
  if (next.length > 1) return next.length <= 6 && next === next.toLowerCase() ? last + 1 : last;
  const after = texts[last + 2];
  return after !== undefined && after.length <= 5 && after.length > 1 && after === after.toLowerCase() && !NOT_GIVEN.has(after) ? last + 2 : last;
};

/** What follows a hyphen after a name and is none: "Putin-led". */
const NOT_GIVEN: ReadonlySet<string> = new Set(["led", "era", "like", "style", "type", "run", "owned", "born", "made", "based", "free", "anti", "pro"]);

/** "FAO Director": a title after an organization is not part of its name. */
const withoutTitle = (texts: readonly string[], first: number, last: number): number => {
  let end = last;
  while (end > first && (TRAILING.has(texts[end]!.toLowerCase()) || texts[end] === "-")) end--;
  return end;
};

const TRAILING: ReadonlySet<string> = new Set(["director", "president", "chairman", "secretary", "minister", "spokesman", "spokeswoman", "chief", "ceo", "mps", "mp", "leader", "commissioner", "inspector", "officer", "general"]);

const draftOf = (sentence: Sentence, texts: readonly string[], name: FoundName): Draft | undefined => {
  const edge = trimmed(texts, name);
  const first = name.type === "person" ? afterTitles(texts, edge.first, edge.last) : edge.first;
  if (first > edge.last) return undefined;
  const last = name.type === "person" ? withHyphenated(texts, edge.last) : withoutTitle(texts, first, edge.last);
  if (last < first) return undefined;
  const words = phraseOfWords(texts, first, last);
  return {
    sentence: name.sentence, first, last, head: last, form: "name",
    span: { start: sentence.tokens[first]!.span.start, end: sentence.tokens[last]!.span.end },
    type: typeOfName(words, name.type),
  };
};

const CERTAIN_STARTS: ReadonlySet<string> = new Set([...CERTAIN.keys()].map((name) => (name.includes(" ") ? name.slice(0, name.indexOf(" ")) : name)));
const LONGEST_CERTAIN = 7;

/** The end of a known name of several words that starts at `first`. */
const certainEnd = (texts: readonly string[], first: number): number | undefined => {
  const start = texts[first]!;
  if (start === start.toLowerCase() || !CERTAIN_STARTS.has(start.toLowerCase())) return undefined;
  for (let last = Math.min(texts.length, first + LONGEST_CERTAIN) - 1; last >= first; last--) {
    if (texts[last] === texts[last]!.toLowerCase()) continue;
    const words = phraseOfWords(texts, first, last);
    if (CERTAIN.has(words) && (last > first || !UNCERTAIN.has(words))) return last;
  }
  return undefined;
};

/** Known names stand, unless a longer name holds them: "Russian Federation", not "Russian" and "Federation". */
const withCertain = (sentence: Sentence, number: number, texts: readonly string[], names: readonly Draft[]): readonly Draft[] => {
  const certain: Draft[] = [];
  for (let first = 0; first < texts.length; first++) {
    const last = certainEnd(texts, first);
    if (last === undefined) continue;
    const type = CERTAIN.get(phraseOfWords(texts, first, last))!;
    certain.push({ sentence: number, first, last, head: last, type, form: "name", span: { start: sentence.tokens[first]!.span.start, end: sentence.tokens[last]!.span.end } });
    first = last;
  }
  if (certain.length === 0) return names;
  const kept = certain.filter((one) => !names.some((name) => name.first <= one.first && one.last <= name.last));
  return [...names.filter((name) => !kept.some((one) => one.first <= name.last && name.first <= one.last)), ...kept].sort((left, right) => left.first - right.first);
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
    const own = withCertain(sentence, index, texts[index]!, found.get(index) ?? []);
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

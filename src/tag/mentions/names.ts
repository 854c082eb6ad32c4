/** Names: what the recogniser found, brought to exact boundaries and corrected by what is certain. */
import { TITLES } from "../../lexicon/titles.js";
import { recogniseNames, type FoundName } from "../../models/entity-recogniser/index.js";
import { NAME_TYPES } from "../../models/entity-recogniser/labels.js";
import { afterTitles } from "../../models/entity-recogniser/titles.js";
import type { MentionType, Parsed, Sentence } from "../../types.js";
import { foundAgain, withOneReading, type Suits } from "./consistency.js";
import { byPlace, type Draft } from "./draft.js";
import { isKnown, isSmall, phraseOfWords, typeOfKnown, withKnown } from "./known-names.js";
import { lawsIn } from "./laws.js";

const EDGES: ReadonlySet<string> = new Set(["the", "a", "an", "'s", "’s", "'", "’", ",", ".", ":", "(", ")", "“", "”", "\"", "and", "of", "-", "–", "in", "to", "for"]);

const trimmed = (texts: readonly string[], { first, last }: FoundName): { readonly first: number; readonly last: number } => {
  let start = first;
  let end = last;
  while (start <= end && EDGES.has(texts[start]!.toLowerCase())) start++;
  while (end >= start && EDGES.has(texts[end]!.toLowerCase())) end--;
  return { first: start, last: end };
};

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

/** "Indigenous Australians Linda Burney": a nationality before two more words is no part of a personal name. */
const afterNationality = (texts: readonly string[], first: number, last: number): number => {
  for (let index = last - 2; index >= first; index--) {
    const words = texts[index]!.toLowerCase();
    if (isKnown(words) && typeOfKnown(words, "thing") === "nationality") return index + 1;
  }
  return first;
};

/** "Superintendent of Police Anna Berg": a name does not start inside a title. */
const afterSplitTitle = (texts: readonly string[], first: number, last: number): number => {
  for (let end = Math.min(last - 1, first + 1); end >= first; end--) {
    for (let back = 1; back <= 3 && first - back >= 0; back++) {
      if (TITLES.has(texts.slice(first - back, end + 1).join(" ").toLowerCase())) return end + 1;
    }
  }
  return first;
};

/** Offices that are held "of" or "for" something. */
const OFFICES: ReadonlySet<string> = new Set(["minister", "ministers", "secretary", "undersecretary", "director", "commissioner", "head", "chief"]);

/** What ministers and secretaries are in charge of. */
const PORTFOLIOS: ReadonlySet<string> = new Set([
  "affairs", "agriculture", "and", "commerce", "communications", "culture", "defence", "defense", "development", "economy", "education", "energy", "environment", "finance", "foreign",
  "health", "home", "housing", "industry", "information", "interior", "justice", "labor", "labour", "mines", "planning", "police", "security", "sports", "state", "tourism", "trade", "transport", "water", "works", "youth",
]);

/** "Minister of Defense Anna Berg": a name does not start inside an office. */
const afterPortfolio = (texts: readonly string[], first: number, last: number): number => {
  if (first < 2 || (texts[first - 1] !== "of" && texts[first - 1] !== "for") || !OFFICES.has(texts[first - 2]!.toLowerCase())) return first;
  let start = first;
  while (start < last && PORTFOLIOS.has(texts[start]!.toLowerCase())) start++;
  return start === first ? first : afterTitles(texts, start, last);
};

/** Words with which letters and thanks begin: "Dear Anna". */
const GREETINGS: ReadonlySet<string> = new Set(["dear", "hello", "hi", "hey", "welcome", "thanks", "thank", "aunt", "auntie", "uncle", "from", "to", "p.s.", "ps"]);

const afterGreeting = (texts: readonly string[], first: number, last: number): number => (first < last && GREETINGS.has(texts[first]!.toLowerCase()) ? first + 1 : first);

/** Legal forms that stand behind a comma: "Berg & Sons, Inc." */
const LEGAL_FORMS: ReadonlySet<string> = new Set(["inc", "inc.", "ltd", "ltd.", "llc", "llc.", "llp", "corp", "corp.", "plc", "s.a.", "n.v.", "gmbh", "l.p.", "co."]);

const hasLegalForm = (texts: readonly string[], last: number): boolean => texts[last + 1] === "," && LEGAL_FORMS.has(texts[last + 2]?.toLowerCase() ?? "");

/** Names of texts: what ends in one of these says nothing and does nothing. */
const TEXTS: ReadonlySet<string> = new Set(["statement", "report", "survey", "poll", "study", "letter", "speech", "interview", "plan", "memo", "budget", "ruling", "verdict", "review", "letters", "papers", "files"]);

const TRAILING: ReadonlySet<string> = new Set(["director", "president", "chairman", "secretary", "minister", "spokesman", "spokeswoman", "chief", "ceo", "mps", "mp", "leader", "commissioner", "inspector", "officer", "general", "analyst", "manager", "consultant", "executive"]);

const drafted = ({ tokens }: Sentence, sentence: number, first: number, last: number, type: MentionType): Draft =>
  ({ sentence, first, last, head: last, form: "name", span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end }, type });

const draftOf = (sentence: Sentence, texts: readonly string[], name: FoundName): Draft | undefined => {
  const edge = trimmed(texts, name);
  const start = name.type === "person"
    ? afterNationality(texts, afterPortfolio(texts, afterTitles(texts, afterGreeting(texts, edge.first, edge.last), edge.last), edge.last), edge.last)
    : edge.first;
  const first = afterSplitTitle(texts, start, edge.last);
  if (first > edge.last) return undefined;
  const end = withoutTitle(texts, first, edge.last);
  if (hasLegalForm(texts, end)) return drafted(sentence, name.sentence, first, end + 2, "organization");
  const last = name.type === "person" ? withHyphenated(texts, end) : end;
  if (last < first) return undefined;
  const words = phraseOfWords(texts, first, last);
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
    else list.push(draft);
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

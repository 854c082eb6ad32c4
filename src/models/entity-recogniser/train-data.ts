/** The training sets of the recogniser, brought to one form: articles of tokenised sentences with spans of our types. */
import { join } from "node:path";
import { COUNTRIES } from "../../lexicon/countries.js";
import { EVENT_NOUNS } from "../../lexicon/event-nouns.js";
import { LAW_NOUNS } from "../../lexicon/law-nouns.js";
import { readWithWink } from "../../adapters/wink.js";
import { scanTokens } from "../../segment/tokens/scan.js";
import type { PartOfSpeech } from "../../types.js";
import { readTokens, shippedParser } from "../parser/index.js";
import { readLines } from "../train-files.js";
import type { NameType } from "./labels.js";
import { afterTitles } from "./titles.js";

/** Tokens `first` to `last`, both included. */
export interface GoldName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** A tokenised sentence with its names. */
export interface GoldSentence {
  readonly tokens: readonly string[];
  /** Parts of speech as our own parser gives them. */
  readonly tags: readonly PartOfSpeech[];
  readonly names: readonly GoldName[];
}

/** The parts of speech of a sentence as our own parser gives them. */
export const tagsOf = (tokens: readonly string[]): readonly PartOfSpeech[] => {
  const { tags } = readTokens(shippedParser(), tokens, readWithWink(tokens).pos);
  return tags.map(({ pos }) => pos as PartOfSpeech);
};

/** Sentences that are read together, and the set that they come from. */
export interface GoldArticle {
  readonly set: string;
  readonly sentences: readonly GoldSentence[];
}

interface SpanRecord {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const NATIONALITIES: ReadonlySet<string> = new Set([...COUNTRIES.values()].flatMap(({ nationalities }) => nationalities));
const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES].flatMap(([name, { aliases }]) => [name, ...aliases]));

/** Splits "pro-Russian" and "Jong-un" at their hyphens, as Universal Dependencies does; addresses stay whole. */
const splitHyphens = (token: string): readonly string[] =>
  /^[A-Za-z0-9.\u00c0-\u024f]+(?:-[A-Za-z0-9.\u00c0-\u024f]+)+$/.test(token) && /[a-z]/i.test(token) ? token.split(/(-)/).filter((part) => part !== "") : [token];

const startsLow = (token: string): boolean => token[0] === token[0]!.toLowerCase() && token[0] !== token[0].toUpperCase();

/** Titles before a person are not part of the name. */
const withoutTitles = (tokens: readonly string[], { first, last, type }: GoldName): GoldName | undefined => {
  if (type !== "person") return { first, last, type };
  const start = afterTitles(tokens, first, last);
  return start > last ? undefined : { first: start, last, type };
};

/** Articles before hyphens that belong to Arabic names. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "ul", "il"]);

/** "U.S.-led" and "pro-Russian" name only the capitalised part. */
const withoutLowEdges = (tokens: readonly string[], { first, last, type }: GoldName): GoldName | undefined => {
  let start = first;
  let end = last;
  while (end > start + 1 && tokens[end - 1] === "-" && startsLow(tokens[end]!) && tokens[end]!.length > 2) end -= 2;
  while (start + 1 < end && tokens[start + 1] === "-" && startsLow(tokens[start]!) && !ARTICLES.has(tokens[start]!)) start += 2;
  while (start < end && tokens[start]!.toLowerCase() === "the") start++;
  return { first: start, last: end, type };
};

/** Laws and events hide among organizations and works in most sets. */
const retyped = (tokens: readonly string[], { first, last, type }: GoldName): GoldName => {
  const words = tokens.slice(first, last + 1).map((token) => token.toLowerCase());
  const phrase = words.join(" ");
  if (type !== "person" && NATIONALITIES.has(phrase)) return { first, last, type: "nationality" };
  if (type === "nationality" && COUNTRY_NAMES.has(phrase)) return { first, last, type: "place" };
  if (type === "thing" || type === "event" || type === "organization") {
    if (words.length > 1 && (LAW_NOUNS.has(words.at(-1)!) || (LAW_NOUNS.has(words[0]!) && words[0] !== "bill"))) return { first, last, type: "law" };
    if (type === "thing" && words.length > 1 && EVENT_NOUNS.has(words.at(-1)!)) return { first, last, type: "event" };
  }
  return { first, last, type };
};

/** Nationality words are marked in all sets, as they are in the largest. */
const withNationalities = (tokens: readonly string[], names: readonly GoldName[]): readonly GoldName[] => {
  const taken = new Set<number>();
  for (const { first, last } of names) for (let index = first; index <= last; index++) taken.add(index);
  const found: GoldName[] = [...names];
  for (let first = 0; first < tokens.length; first++) {
    for (const length of [2, 1]) {
      const last = first + length - 1;
      if (last >= tokens.length || startsLow(tokens[first]!) || taken.has(first) || taken.has(last)) continue;
      if (NATIONALITIES.has(tokens.slice(first, last + 1).join(" ").toLowerCase())) {
        found.push({ first, last, type: "nationality" });
        first = last;
        break;
      }
    }
  }
  return found.sort((left, right) => left.first - right.first);
};

/** Tokens and names after hyphens are split and boundaries are brought to our conventions. */
export const normalise = (tokens: readonly string[], names: readonly GoldName[]): GoldSentence => {
  const split: string[] = [];
  const starts: number[] = [];
  for (const token of tokens) {
    starts.push(split.length);
    split.push(...splitHyphens(token));
  }
  starts.push(split.length);
  const mapped = names
    .map(({ first, last, type }) => ({ first: starts[first]!, last: starts[last + 1]! - 1, type }))
    .map((name) => withoutLowEdges(split, name)).filter((name) => name !== undefined)
    .map((name) => withoutTitles(split, name)).filter((name) => name !== undefined)
    .map((name) => retyped(split, name));
  return { tokens: split, tags: tagsOf(split), names: withNationalities(split, mapped) };
};

/** A record with character spans as a sentence. */
export const sentenceOf = (record: SpanRecord, types: Readonly<Record<string, NameType>>): GoldSentence => {
  const { starts, ends } = scanTokens(record.text, 0, record.text.length);
  const names = record.entities.flatMap(({ start, end, type }): GoldName[] => {
    const first = starts.findIndex((from, index) => from <= start && start < ends[index]!);
    const last = ends.findIndex((to, index) => starts[index]! < end && end <= to);
    const ours = types[type];
    return first < 0 || last < first || ours === undefined ? [] : [{ first, last, type: ours }];
  });
  return normalise(Array.from(starts, (start, index) => record.text.slice(start, ends[index])), names);
};

const TYPES: Readonly<Record<string, NameType>> = {
  PER: "person", LOC: "place", ORG: "organization", MISC: "thing",
  person: "person", location: "place", group: "organization", corporation: "organization", product: "thing", "creative-work": "thing",
  politician: "person", country: "place", politicalparty: "organization", organisation: "organization", election: "event", event: "event", misc: "thing",
  per: "person", org: "organization", geo: "place", gpe: "nationality", art: "thing", eve: "event", nat: "event",
};

const groupsOf = <Item>(items: readonly Item[], keyOf: (item: Item, index: number) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return [...groups.values()];
};

/** A set of records with character spans, grouped by document. */
export const readSpanSet = (set: string, file: string, documents = true): readonly GoldArticle[] =>
  groupsOf(readLines(file) as readonly SpanRecord[], ({ doc }, index) => (documents ? doc : undefined) ?? String(index))
    .map((records) => ({ set, sentences: records.map((record) => sentenceOf(record, TYPES)) }));

/** Sentences of GMB that are read together: neighbours often belong to one article. */
const GMB_GROUP = 12;

/** One group in so many is read: the whole set, being silver, gave no better names and four times the training. */
const GMB_SHARE = 4;

/** The Groningen Meaning Bank: silver. */
export const readGmb = (file: string): readonly GoldArticle[] =>
  groupsOf(readLines(file) as readonly { readonly tokens: readonly string[]; readonly tags: readonly string[] }[], (_, index) => String(Math.floor(index / GMB_GROUP)))
    .filter((_, index) => index % GMB_SHARE === 0)
    .map((records) => ({
      set: "gmb",
      sentences: records.map(({ tokens, tags }) => {
        const names: GoldName[] = [];
        tags.forEach((tag, index) => {
          const type = TYPES[tag.slice(2)];
          const last = names.at(-1);
          if (type === undefined) return;
          if (tag.startsWith("I-") && last?.type === type && last.last === index - 1) names[names.length - 1] = { ...last, last: index };
          else names.push({ first: index, last: index, type });
        });
        return normalise(tokens, names);
      }),
    }));

interface GumRecord {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string; readonly named: boolean; readonly headStart: number }[];
}

const GUM_TYPES: Readonly<Record<string, NameType>> = { person: "person", organization: "organization", place: "place", event: "event", object: "thing", abstract: "thing", substance: "thing" };
const GUM_JOINING: ReadonlySet<string> = new Set(["of", "the", "for", "&", "-", "de", "la", "von", "van", "der"]);

/** The capitalised stretch around the head of a GUM mention: GUM's spans keep determiners and modifiers. */
const nameAround = (tokens: readonly string[], first: number, last: number, head: number): { readonly first: number; readonly last: number } | undefined => {
  const isCapital = (index: number): boolean => !startsLow(tokens[index]!) && /[A-Za-z0-9\u00c0-\u024f]/.test(tokens[index]![0]!);
  if (!isCapital(head) || /^\d/.test(tokens[head]!)) return undefined;
  const reach = (step: -1 | 1, limit: number): number => {
    let edge = head;
    for (let index = head + step; step < 0 ? index >= limit : index <= limit; index += step) {
      if (isCapital(index)) edge = index;
      else if (!GUM_JOINING.has(tokens[index]!) || Math.abs(index - edge) > 2) break;
    }
    return edge;
  };
  return { first: reach(-1, first), last: reach(1, last) };
};

/** GUM: names of its coreference layer. */
export const readGum = (file: string): readonly GoldArticle[] =>
  (readLines(file) as readonly GumRecord[]).map(({ text, sentences, mentions }) => ({
    set: "gum",
    sentences: sentences.map(([from, to]) => {
      const { starts, ends } = scanTokens(text, from, to);
      const tokens = Array.from(starts, (start, index) => text.slice(start, ends[index]));
      const names: GoldName[] = [];
      const own = mentions.filter(({ start, end, named }) => named && start >= from && end <= to).sort((left, right) => right.end - right.start - (left.end - left.start));
      for (const mention of own) {
        const type = GUM_TYPES[mention.type];
        const first = starts.findIndex((start) => start >= mention.start);
        const last = ends.findLastIndex((end) => end <= mention.end);
        const head = starts.findIndex((start, index) => start <= mention.headStart && mention.headStart < ends[index]!);
        const name = type === undefined || first < 0 || last < first || head < first || head > last ? undefined : nameAround(tokens, first, last, head);
        if (name !== undefined && !names.some((other) => other.first <= name.last && name.first <= other.last)) names.push({ ...name, type: type! });
      }
      return normalise(tokens, names.sort((left, right) => left.first - right.first));
    }),
  }));

/** All sets that weights may be trained on. */
export const readTrainingData = (data: string): readonly GoldArticle[] => [
  ...readGmb(join(data, "entities/gmb/train.jsonl.gz")),
  ...readSpanSet("wikigold", join(data, "entities/wikigold/test.jsonl.gz")),
  ...readSpanSet("wnut17", join(data, "entities/wnut17/train.jsonl.gz"), false),
  ...readGum(join(data, "coreference/gum/train.jsonl.gz")),
  ...readSpanSet("crossner", join(data, "entities/crossner-politics/train.jsonl")),
];

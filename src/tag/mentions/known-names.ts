/** Names that need no recogniser: countries, nationalities, communities, seats of government, well-known bodies and places. */
import { lexiconTags } from "../../adapters/compromise.js";
import { COMMUNITIES } from "../../lexicon/communities.js";
import { COUNTRIES } from "../../lexicon/countries.js";
import { FAMILY_NAMES } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { METONYMS } from "../../lexicon/metonyms.js";
import { WELL_KNOWN_ORGANIZATIONS } from "../../lexicon/well-known-organizations.js";
import { WORLD_ORGANIZATIONS } from "../../lexicon/world-organizations.js";
import { WORLD_PLACES } from "../../lexicon/world-places.js";
import type { MentionType, Sentence } from "../../types.js";
import type { Draft } from "./draft.js";

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

/**
 * Words as one phrase in lower case: "people 's" as "people's", "al - Qaida" as "al-qaida".
 *
 * @example
 * phraseOfWords(["Saudi", "Arabia"], 0, 1); // => "saudi arabia"
 */
export const phraseOfWords = (texts: readonly string[], first: number, last: number): string =>
  texts.slice(first, last + 1).join(" ").toLowerCase().split(" 's").join("'s").split(" ’s").join("'s").split(" - ").join("-");

/**
 * True for a name that means one thing only.
 *
 * @example
 * isKnown("norway"); // => true
 */
export const isKnown = (words: string): boolean => CERTAIN.has(words) && !UNCERTAIN.has(words);

const PLACE_TAGS: ReadonlySet<string> = new Set(["City", "Country", "Region"]);
const PERSON_TAGS: ReadonlySet<string> = new Set(["MaleName", "FemaleName", "FirstName", "LastName", "Person"]);

/** Known as a place and never as a person. */
const isPlace = (words: string): boolean => {
  if (GIVEN_NAMES.has(words) || FAMILY_NAMES.has(words)) return false;
  const tags = lexiconTags(words);
  return (WORLD_PLACES.has(words) || tags.some((tag) => PLACE_TAGS.has(tag))) && !tags.some((tag) => PERSON_TAGS.has(tag));
};

/**
 * The type of a name, where it is known better than the recogniser's guess.
 *
 * @example
 * typeOfKnown("norway", "person"); // => "place"
 */
export const typeOfKnown = (words: string, guess: MentionType): MentionType => {
  const certain = UNCERTAIN.has(words) ? undefined : CERTAIN.get(words);
  if (certain !== undefined) return certain;
  if ((guess === "person" || guess === "thing" || (guess === "organization" && words.includes(" ") && !WORLD_ORGANIZATIONS.has(words))) && isPlace(words)) return "place";
  return (guess === "place" || guess === "person" || guess === "thing" || guess === "event") && WORLD_ORGANIZATIONS.has(words) && !isPlace(words) && !FAMILY_NAMES.has(words) ? "organization" : guess;
};

const CERTAIN_STARTS: ReadonlySet<string> = new Set([...CERTAIN.keys()].map((name) => name.split(/[ -]/, 1)[0]!));
/**
 * True for what starts with a small letter, a digit or a mark.
 *
 * @example
 * isSmall("bank"); // => true
 */
export const isSmall = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > 127 ? text[0] === text[0]!.toLowerCase() : code < 65 || code > 90;
};

const LONGEST_CERTAIN = 7;

/** Postal codes of the states: places behind the comma of an address. */
const STATE_CODES: ReadonlySet<string> = new Set([
  "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH",
  "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY",
]);

const isStateCode = (texts: readonly string[], index: number): boolean =>
  texts[index]!.length === 2 && texts[index - 1] === "," && STATE_CODES.has(texts[index]!) && index > 1 && !isSmall(texts[index - 2]!);

/** The end of a known name of several words that starts at `first`. */
const certainEnd = (texts: readonly string[], first: number, careless: boolean): number | undefined => {
  const start = texts[first]!;
  if (isSmall(start) && !(start === "al" && texts[first + 1] === "-")) return careless ? smallEnd(texts, first) : undefined;
  if (isStateCode(texts, first)) return first;
  if (!CERTAIN_STARTS.has(start.toLowerCase())) return undefined;
  for (let last = Math.min(texts.length, first + LONGEST_CERTAIN) - 1; last >= first; last--) {
    if (isSmall(texts[last]!)) continue;
    const words = phraseOfWords(texts, first, last);
    if (CERTAIN.has(words) && (last > first || !UNCERTAIN.has(words) || texts[first] === "US")) return last;
  }
  return undefined;
};

/** Places whose small-letter form is a word. */
const WORDS: ReadonlySet<string> = new Set(["china", "turkey", "chad", "jersey", "reading", "bath", "nice", "split", "victoria", "georgia", "jordan", "guinea", "of", "queens", "buffalo", "mobile", "orange", "cork", "jos", "bor", "gao", "nis", "colon", "limon", "rio", "brest", "man", "male", "us", "america"]);

/** The end of a place in small letters: "san francisco". */
const smallEnd = (texts: readonly string[], first: number): number | undefined => {
  for (let last = Math.min(texts.length, first + 3) - 1; last >= first; last--) {
    const words = phraseOfWords(texts, first, last);
    if (words.length > 4 && !WORDS.has(words) && (COUNTRIES.has(words) || isPlace(words))) return last;
  }
  return undefined;
};

/** A sentence that starts small, or says "i": capitals are not to be relied on. */
const isCareless = (texts: readonly string[]): boolean => {
  const [start] = texts;
  if (start === undefined || texts.length < 2) return false;
  const code = start.charCodeAt(0);
  return (code >= 97 && code <= 122) || texts.includes("i");
};

/**
 * The names with those that are known for certain, unless a longer name holds them: "Russian Federation", not
 * "Russian" and "Federation". In careless writing known places count without their capitals too.
 *
 * @example
 * withKnown(sentence, 0, texts, names);
 */
export const withKnown = (sentence: Sentence, number: number, texts: readonly string[], names: readonly Draft[]): readonly Draft[] => {
  const certain: Draft[] = [];
  const careless = isCareless(texts);
  for (let first = 0; first < texts.length; first++) {
    const last = certainEnd(texts, first, careless);
    if (last === undefined) continue;
    const type = CERTAIN.get(phraseOfWords(texts, first, last)) ?? "place";
    certain.push({ sentence: number, first, last, head: last, type, form: "name", span: { start: sentence.tokens[first]!.span.start, end: sentence.tokens[last]!.span.end } });
    first = last;
  }
  if (certain.length === 0) return names;
  const kept = certain.filter((one) => !names.some((name) => name.first <= one.first && one.last <= name.last));
  return [...names.filter((name) => !kept.some((one) => one.first <= name.last && name.first <= one.last)), ...kept].sort((left, right) => left.first - right.first);
};


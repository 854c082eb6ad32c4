/** What the lexicons, ours and compromise's, know of a word, as one integer of flags. */
import { lexiconEntries } from "../../adapters/compromise.js";
import { COUNTRIES } from "../../lexicon/countries.js";
import { EVENT_NOUNS } from "../../lexicon/event-nouns.js";
import { FAMILY_NAMES } from "../../lexicon/family-names.js";
import { GIVEN_NAMES } from "../../lexicon/given-names.js";
import { LAW_NOUNS } from "../../lexicon/law-nouns.js";
import { METONYMS } from "../../lexicon/metonyms.js";
import { NAME_PARTICLES } from "../../lexicon/name-particles.js";
import { ORGANIZATION_SUFFIXES } from "../../lexicon/organization-suffixes.js";
import { PLACE_NOUNS } from "../../lexicon/place-nouns.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { TITLES } from "../../lexicon/titles.js";
import { WELL_KNOWN_ORGANIZATIONS } from "../../lexicon/well-known-organizations.js";
import { WORLD_ORGANIZATIONS } from "../../lexicon/world-organizations.js";
import { WORLD_PLACES } from "../../lexicon/world-places.js";

/** The flags, by what they say of a word. */
export const KNOWN: {
  readonly givenName: number; readonly surname: number; readonly person: number; readonly place: number; readonly country: number;
  readonly nationality: number; readonly organization: number; readonly suffix: number; readonly title: number; readonly role: number;
  readonly law: number; readonly event: number; readonly placeNoun: number; readonly particle: number; readonly calendar: number;
  readonly verb: number; readonly adjective: number; readonly noun: number; readonly grammar: number; readonly abbreviation: number;
} = {
  givenName: 1, surname: 2, person: 4, place: 8, country: 16, nationality: 32, organization: 64, suffix: 128, title: 256, role: 512,
  law: 1024, event: 2048, placeNoun: 4096, particle: 8192, calendar: 16384, verb: 32768, adjective: 65536, noun: 131072, grammar: 262144, abbreviation: 524288,
};

/** Number of flags. */
export const KNOWN_FLAGS = 20;

const FLAG_OF_TAG: ReadonlyMap<string, number> = new Map([
  ["MaleName", KNOWN.givenName], ["FemaleName", KNOWN.givenName], ["FirstName", KNOWN.givenName], ["LastName", KNOWN.surname], ["Person", KNOWN.person],
  ["City", KNOWN.place], ["Region", KNOWN.place], ["Place", KNOWN.place], ["Country", KNOWN.country], ["Demonym", KNOWN.nationality],
  ["Organization", KNOWN.organization], ["SportsTeam", KNOWN.organization], ["Honorific", KNOWN.title], ["Month", KNOWN.calendar], ["WeekDay", KNOWN.calendar],
  ["Infinitive", KNOWN.verb], ["PastTense", KNOWN.verb], ["PresentTense", KNOWN.verb], ["Gerund", KNOWN.verb], ["Modal", KNOWN.verb], ["Copula", KNOWN.verb],
  ["Adjective", KNOWN.adjective], ["Superlative", KNOWN.adjective], ["Comparative", KNOWN.adjective],
  ["Singular", KNOWN.noun], ["Plural", KNOWN.noun], ["Uncountable", KNOWN.noun], ["Actor", KNOWN.role], ["Noun", KNOWN.noun],
  ["Preposition", KNOWN.grammar], ["Determiner", KNOWN.grammar], ["Pronoun", KNOWN.grammar], ["Conjunction", KNOWN.grammar], ["QuestionWord", KNOWN.grammar],
  ["Adverb", KNOWN.grammar], ["Abbreviation", KNOWN.abbreviation],
]);

const ownTable = (): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | flag);
  };
  for (const [name, { aliases, nationalities, capital }] of COUNTRIES) {
    add([name, ...aliases], KNOWN.country);
    add(nationalities, KNOWN.nationality);
    if (capital !== undefined) add([capital], KNOWN.place);
  }
  for (const [name, aliases] of WELL_KNOWN_ORGANIZATIONS) add([name, ...aliases], KNOWN.organization);
  add(WORLD_PLACES, KNOWN.place);
  add(WORLD_ORGANIZATIONS, KNOWN.organization);
  add(GIVEN_NAMES, KNOWN.givenName);
  add(FAMILY_NAMES, KNOWN.surname);
  add(METONYMS.keys(), KNOWN.place);
  add(ORGANIZATION_SUFFIXES, KNOWN.suffix);
  add(TITLES.keys(), KNOWN.title);
  add(ROLE_NOUNS.keys(), KNOWN.role);
  add(LAW_NOUNS, KNOWN.law);
  add(EVENT_NOUNS, KNOWN.event);
  add(PLACE_NOUNS, KNOWN.placeNoun);
  add(NAME_PARTICLES, KNOWN.particle);
  return table;
};

let table: ReadonlyMap<string, number> | undefined;

/**
 * What the lexicons know of a word or phrase in lower case, as flags of `KNOWN`.
 *
 * @example
 * (knownOf("france") & KNOWN.country) !== 0; // => true
 */
export const knownOf = (phrase: string): number => {
  all ??= wholeTable();
  return all.get(phrase) ?? 0;
};

// One table for one look per word.
const wholeTable = (): ReadonlyMap<string, number> => {
  table ??= ownTable();
  const whole = new Map(table);
  for (const [phrase, tags] of lexiconEntries()) {
    let flags = whole.get(phrase) ?? 0;
    for (const tag of tags) flags |= FLAG_OF_TAG.get(tag) ?? 0;
    if (flags !== 0) whole.set(phrase, flags);
  }
  return whole;
};

let all: ReadonlyMap<string, number> | undefined;

/** What makes a phrase of several words a name: the flags that count for phrases. */
export const NAMING: number = KNOWN.person | KNOWN.place | KNOWN.country | KNOWN.nationality | KNOWN.organization;

let starts: ReadonlySet<string> | undefined;

/** First words of our own phrases of several words. */
export const startsOwnPhrase = (word: string): boolean => {
  table ??= ownTable();
  starts ??= new Set([...table].filter(([phrase, flags]) => /[ -]/.test(phrase) && (flags & NAMING) !== 0).map(([phrase]) => phrase.slice(0, phrase.search(/[ -]/))));
  return starts.has(word);
};

/** What compromise's lexicon knows of a word: read once, as a plain table, because a pass of its tagger costs fifty times as much. */
import { lexiconText } from "./compromise-lexicon.js";

const NONE: readonly string[] = [];

const readLexicon = (): ReadonlyMap<string, readonly string[]> => {
  const entries = new Map<string, readonly string[]>();
  for (const line of lexiconText.split("\n")) {
    const [names = "", ...phrases] = line.split("\t");
    const tags = names.split(" ");
    for (const phrase of phrases) entries.set(phrase, tags);
  }
  return entries;
};

let lexicon: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * All words and phrases of compromise's lexicon, in lower case, with their tags, sorted.
 *
 * @example
 * lexiconEntries().get("alice"); // => ["FemaleName"]
 */
export const lexiconEntries = (): ReadonlyMap<string, readonly string[]> => (lexicon ??= readLexicon());

/**
 * The tags that compromise's lexicon gives a word or phrase in lower case, sorted; empty where it does not know it.
 *
 * @example
 * lexiconTags("alice"); // => ["FemaleName"]
 */
export const lexiconTags = (phrase: string): readonly string[] => {
  return lexiconEntries().get(phrase) ?? NONE;
};

/**
 * True where compromise's lexicon holds a phrase of several words that starts with this word.
 *
 * @example
 * startsLexiconPhrase("buenos"); // => true
 */
export const startsLexiconPhrase = (word: string): boolean => {
  starts ??= readStarts();
  return starts.has(word);
};

/** Tags of phrases that name something; verbs and adverbs of several words are of no use here. */
const NAMING: ReadonlySet<string> = new Set(["City", "Country", "Organization", "Person", "Place", "ProperNoun", "Region", "SportsTeam"]);

let starts: ReadonlySet<string> | undefined;

const readStarts = (): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [phrase, tags] of lexiconEntries()) {
    const space = phrase.indexOf(" ");
    if (space > 0 && tags.some((tag) => NAMING.has(tag))) found.add(phrase.slice(0, space));
  }
  return found;
};

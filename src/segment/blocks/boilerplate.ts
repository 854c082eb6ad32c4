/** Boilerplate: what is printed beside an article and is no part of it. */
import { APPEAL_PHRASES, BOILERPLATE_CUES, type BoilerplateCue } from "../../lexicon/boilerplate-cues.js";
import { MOST_WORDS } from "./words.js";

/** Most words of an appeal; different phrases that make one. */
const LONGEST_APPEAL = 120;
const APPEAL_MINIMUM = 2;

interface Entry {
  readonly words: readonly string[];
  readonly cue: BoilerplateCue | undefined;
}

const indexByFirstWord = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0]!;
    const list = index.get(first);
    if (list === undefined) index.set(first, [entry]);
    else list.push(entry);
  }
  return index;
};

const CUES = indexByFirstWord(BOILERPLATE_CUES.flatMap((cue) => cue.phrases.map((phrase) => ({ words: phrase.split(" "), cue }))));
const APPEALS = indexByFirstWord(APPEAL_PHRASES.map((phrase) => ({ words: phrase.split(" "), cue: undefined })));

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean => phrase.every((word, offset) => words[at + offset] === word);

const fits = (words: readonly string[], at: number, isSentence: boolean, { words: phrase, cue }: Entry): boolean => {
  if (cue === undefined || (isSentence && cue.weak === true) || words.length > cue.longest || !standsAt(words, at, phrase)) return false;
  if (cue.at === "inside") return true;
  return at === 0 && (cue.at === "start" || words.length === phrase.length);
};

const appealCount = (words: readonly string[]): number => {
  const found = new Set<Entry>();
  words.forEach((word, at) => {
    for (const entry of APPEALS.get(word) ?? []) if (standsAt(words, at, entry.words)) found.add(entry);
  });
  return found.size;
};

const ADDRESSES_READER: ReadonlySet<string> = new Set(["us", "we", "you", "your", "our"]);

/**
 * The id of the cue that makes a paragraph boilerplate, or undefined.
 *
 * @param words its words in small letters
 * @param isSentence it ends like a sentence: weak cues then do not count
 * @example
 * boilerplateCue(["video", "of", "the", "day"], false); // => "video"
 */
export const boilerplateCue = (words: readonly string[], isSentence: boolean): string | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const entry = CUES.get(words[at]!)?.find((candidate) => fits(words, at, isSentence, candidate));
    if (entry?.cue !== undefined) return entry.cue.id;
  }
  if (words.length > LONGEST_APPEAL || words.length >= MOST_WORDS || !words.some((word) => ADDRESSES_READER.has(word))) return undefined;
  return appealCount(words) >= APPEAL_MINIMUM ? "appeal" : undefined;
};

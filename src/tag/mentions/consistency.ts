/** One name, one reading: what the article calls a person in one place is no town in another. */
import type { MentionType, Sentence } from "../../types.js";
import type { Draft } from "./draft.js";

const wordsOf = (sentence: Sentence, { first, last }: Draft): readonly string[] => sentence.tokens.slice(first, last + 1).map(({ text }) => text);

const FIXED: ReadonlySet<MentionType> = new Set(["nationality", "law"]);

/** Words of longer personal names: "Berg" where "Anna Berg" stands somewhere. */
const personWords = (sentences: readonly Sentence[], names: readonly Draft[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const name of names) {
    if (name.type !== "person" || name.last === name.first) continue;
    const texts = wordsOf(sentences[name.sentence]!, name);
    for (const text of [texts[0]!, texts.at(-1)!]) if (text !== text.toUpperCase() || text.length > 4) words.add(text);
  }
  return words;
};

const majority = (counts: ReadonlyMap<MentionType, number>): MentionType => {
  let best: MentionType = "thing";
  let most = 0;
  for (const [type, count] of counts) {
    if (count > most) {
      best = type;
      most = count;
    }
  }
  return best;
};

/**
 * The names with one type per name: the one that most of its places have; a single word that is part of a longer
 * personal name is that person.
 *
 * @example
 * withOneReading(document.sentences, names);
 */
export const withOneReading = (sentences: readonly Sentence[], names: readonly Draft[], isCertain: (words: string) => boolean): readonly Draft[] => {
  const people = personWords(sentences, names);
  const votes = new Map<string, Map<MentionType, number>>();
  const keys = names.map((name) => wordsOf(sentences[name.sentence]!, name).join(" "));
  names.forEach(({ type }, index) => {
    const counts = votes.get(keys[index]!) ?? new Map<MentionType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    votes.set(keys[index]!, counts);
  });
  return names.map((name, index) => {
    const key = keys[index]!;
    if (FIXED.has(name.type) || isCertain(key.toLowerCase())) return name;
    const type = people.has(key) ? "person" : majority(votes.get(key)!);
    return type === name.type ? name : { ...name, type };
  });
};

/** Most names with one first word that are looked for again. */
const MOST = 20;

/** Longest name that is looked for again. */
const LONGEST = 8;

/**
 * The places where a name that was found elsewhere stands unfound: the same words in the same writing.
 *
 * @example
 * foundAgain(document.sentences, names, lowered); // => more drafts with form "name"
 */
export const foundAgain = (sentences: readonly Sentence[], names: readonly Draft[], isWord: (text: string) => boolean): readonly Draft[] => {
  const known = new Map<string, { readonly words: readonly string[]; readonly type: MentionType }[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const words = wordsOf(sentences[name.sentence]!, name);
    const key = words.join(" ");
    if (seen.has(key) || words.length > LONGEST || (words.length === 1 && (isWord(words[0]!) || words[0]!.length < 3))) continue;
    seen.add(key);
    known.set(words[0]!, [...(known.get(words[0]!) ?? []), { words, type: name.type }].sort((left, right) => right.words.length - left.words.length).slice(0, MOST));
  }
  for (const word of personWords(sentences, names)) {
    if (seen.has(word) || word.length < 3 || isWord(word)) continue;
    known.set(word, [...(known.get(word) ?? []), { words: [word], type: "person" }]);
  }
  const taken = new Map<number, Set<number>>();
  for (const { sentence, first, last } of names) {
    const tokens = taken.get(sentence) ?? new Set<number>();
    for (let index = first; index <= last; index++) tokens.add(index);
    taken.set(sentence, tokens);
  }
  return sentences.flatMap(({ tokens }, sentence) => {
    const used = taken.get(sentence);
    const again: Draft[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const match = known.get(tokens[first]!.text)?.find(({ words }) => words.every((word, offset) => tokens[first + offset]?.text === word && used?.has(first + offset) !== true));
      if (match === undefined) continue;
      const last = first + match.words.length - 1;
      again.push({ sentence, first, last, head: last, type: match.type, form: "name", span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end } });
      first = last;
    }
    return again;
  });
};

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

/** What a name counts for whose type is known otherwise than by the recogniser. */
const KNOWN_WEIGHT = 60;

/** How well each type suits a name at one place. */
export type Suits = ReadonlyMap<MentionType, number>;

const best = (totals: Suits, found: ReadonlySet<MentionType>): MentionType => {
  let type: MentionType = "thing";
  let most = -Infinity;
  for (const [one, total] of totals) {
    if (total > most && found.has(one)) {
      type = one;
      most = total;
    }
  }
  return type;
};

/**
 * The names with one type per name: the one that suits its places best, taken together; a single word that is part of a
 * longer personal name is that person.
 *
 * @param suitsOf how well each type suits a name where it stands; undefined where its type is known otherwise
 * @example
 * withOneReading(document.sentences, names, isKnown, () => undefined);
 */
export const withOneReading = (
  sentences: readonly Sentence[], names: readonly Draft[], isCertain: (words: string) => boolean, suitsOf: (name: Draft) => Suits | undefined,
): readonly Draft[] => {
  const people = personWords(sentences, names);
  const totals = new Map<string, Map<MentionType, number>>();
  const found = new Map<string, Set<MentionType>>();
  const keys = names.map((name) => wordsOf(sentences[name.sentence]!, name).join(" "));
  names.forEach((name, index) => {
    const total = totals.get(keys[index]!) ?? new Map<MentionType, number>();
    totals.set(keys[index]!, total);
    found.set(keys[index]!, (found.get(keys[index]!) ?? new Set()).add(name.type));
    for (const [type, value] of suitsOf(name) ?? [[name.type, KNOWN_WEIGHT] as const]) total.set(type, (total.get(type) ?? 0) + value);
  });
  return names.map((name, index) => {
    const key = keys[index]!;
    if (FIXED.has(name.type) || isCertain(key.toLowerCase())) return name;
    const type = people.has(key) ? "person" : best(totals.get(key)!, found.get(key)!);
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

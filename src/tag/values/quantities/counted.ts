/** What an amount counts: "troops" in "10,000 troops", "the crop" in "40 percent of the crop". */
import { MONTHS, WEEKDAYS } from "../../../lexicon/months.js";
import { NOUN_PHRASE_ENDS } from "../../../lexicon/noun-phrase-ends.js";
import { COUNTED_NOUNS } from "../../../lexicon/counted-nouns.js";
import type { PartOfSpeech, Span } from "../../../types.js";
import type { Atom } from "../atoms.js";
import type { Scene } from "../scene.js";
import { isGlued, partOfSpeechAt, wordAt } from "../scene.js";

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["NOUN", "PROPN"]);
const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["ADJ", "NOUN", "NUM", "PROPN", "VERB", "ADV", "X"]);
const LONGEST = 5;

const isTimeName = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);

const looksPlural = (word: string): boolean =>
  COUNTED_NOUNS.has(word) || (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"));

const runsOn = (atom: Atom, part: PartOfSpeech): boolean =>
  atom.kind === "word" && !NOUN_PHRASE_ENDS.has(atom.lower) && !isTimeName(atom.lower) && IN_PHRASE.has(part);

/** "coal-fired plants": the participle of a compound is no verb. */
const isInCompound = (scene: Scene, index: number): boolean => wordAt(scene, index - 1) === "-" && isGlued(scene, index) && isGlued(scene, index - 1);

/** Where the noun phrase that begins at an atom ends: behind its head noun; -1 where there is none. */
const nounPhraseEnd = (scene: Scene, start: number, plural: boolean): number => {
  let end = -1;
  for (let index = start; index < start + LONGEST; index += 1) {
    const atom = scene.atoms[index];
    if (atom === undefined) break;
    if (atom.text === "-" && !atom.spaced && index > start) continue;
    const part = partOfSpeechAt(scene, index);
    if (!runsOn(atom, part)) break;
    const noun = part === "X" ? !plural || looksPlural(atom.lower) : NOMINAL.has(part);
    // A noun followed by a verb ends the phrase; an unknown plural is taken as the head.
    if (end >= 0 && !noun && !isInCompound(scene, index)) break;
    if (noun) end = index + 1;
    if (noun && part === "X" && plural) break;
  }
  return end;
};

const DETERMINERS: ReadonlySet<string> = new Set(["all", "her", "his", "its", "our", "that", "the", "their", "these", "this", "those"]);

/** The phrase counted behind "of": "Republicans", "the island's total population". */
const behindOf = (scene: Scene, index: number): Span | undefined => {
  const start = DETERMINERS.has(wordAt(scene, index + 1)) ? index + 2 : index + 1;
  let end = nounPhraseEnd(scene, start, false);
  while (end > 0 && (scene.atoms[end]?.text === "'" || scene.atoms[end]?.text === "’") && wordAt(scene, end + 1) === "s") {
    const more = nounPhraseEnd(scene, scene.atoms[end + 2]?.kind === "number" ? end + 3 : end + 2, false);
    if (more < 0) break;
    end = more;
  }
  return end < 0 ? undefined : { start: scene.atoms[index + 1]!.start, end: scene.atoms[end - 1]!.end };
};

/**
 * The span of what is counted behind an amount that ends before an atom.
 *
 * @example
 * countedAt(scene, 4, false); // => { start: 20, end: 26 }
 */
export const countedAt = (scene: Scene, index: number, hasUnit: boolean): Span | undefined => {
  const word = wordAt(scene, index);
  if (word === "of") return behindOf(scene, index);
  if (hasUnit) return undefined;
  const end = nounPhraseEnd(scene, index, true);
  return end < 0 ? undefined : { start: scene.atoms[index]!.start, end: scene.atoms[end - 1]!.end };
};

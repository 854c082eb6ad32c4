/** Forms of a verb that a statement needs and the article does not have: "sent" where it says "of sending". */
import { IRREGULAR_VERBS } from "../../lexicon/irregular-verbs.js";
import type { Inflection } from "../../types.js";

const VOWELS: ReadonlySet<string> = new Set(["a", "e", "i", "o", "u"]);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** Two-syllable verbs with the stress at the end, which double their last consonant as one-syllable verbs do. */
const DOUBLING: ReadonlySet<string> = new Set([
  "abet", "abhor", "acquit", "admit", "allot", "annul", "commit", "compel", "concur", "confer", "control", "defer", "deter", "dispel", "equip", "excel",
  "expel", "forbid", "forget", "impel", "incur", "infer", "occur", "omit", "patrol", "permit", "prefer", "propel", "rebel", "recur", "refer", "regret",
  "remit", "repel", "submit", "transfer", "transmit", "upset",
]);

/** "stop" and "admit" double their last consonant; "visit", "play" and "keep" do not. */
const doublesLast = (lemma: string): boolean => {
  const last = lemma.at(-1);
  if (last === undefined || isVowel(last) || last === "w" || last === "x" || last === "y") return false;
  if (DOUBLING.has(lemma)) return true;
  const vowels = lemma.replaceAll(/[^aeiouy]/g, "").length;
  return vowels === 1 && isVowel(lemma.at(-2)) && lemma.length > 2;
};

const stemForSuffix = (lemma: string): string => (doublesLast(lemma) ? lemma + lemma.at(-1)! : lemma);

const regularPast = (lemma: string): string => {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (lemma.endsWith("y") && !isVowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ied`;
  return `${stemForSuffix(lemma)}ed`;
};

const presentParticiple = (lemma: string): string => {
  if (lemma === "be") return "being";
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && !lemma.endsWith("ye")) return `${lemma.slice(0, -1)}ing`;
  return `${stemForSuffix(lemma)}ing`;
};

const thirdPerson = (lemma: string): string => {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (lemma.endsWith("y") && !isVowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxzo]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

/**
 * The wanted form of a verb; "present" is the third person singular.
 *
 * @example
 * inflect("send", "past"); // => "sent"
 */
export const inflect = (lemma: string, form: Inflection): string => {
  switch (form) {
    case "base":
      return lemma;
    case "present":
      return thirdPerson(lemma);
    case "present-participle":
      return presentParticiple(lemma);
    case "past":
      return lemma === "be" ? "was" : (IRREGULAR_VERBS.get(lemma)?.past ?? regularPast(lemma));
    case "past-participle":
      return lemma === "be" ? "been" : (IRREGULAR_VERBS.get(lemma)?.participle ?? regularPast(lemma));
  }
};

/** Personal pronouns of the third person. */
import type { MentionType, Parsed, Token } from "../../types.js";
import type { Draft } from "./draft.js";

/** What a pronoun asks of its antecedent. */
export interface Pronoun {
  readonly gender: "male" | "female" | "neuter" | "plural";
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

/** Pronouns by their lower-case form; "her" may be either, the relation decides. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  [
    ["he", "male"], ["him", "male"], ["his", "male"], ["himself", "male"], ["she", "female"], ["her", "female"], ["hers", "female"], ["herself", "female"],
    ["it", "neuter"], ["its", "neuter"], ["itself", "neuter"], ["they", "plural"], ["them", "plural"], ["their", "plural"], ["theirs", "plural"], ["themselves", "plural"],
  ].map(([form, gender]) => [form!, { gender: gender as Pronoun["gender"], possessive: ["his", "her", "hers", "its", "their", "theirs"].includes(form!), reflexive: form!.endsWith("self") || form!.endsWith("selves") }]),
);

const TYPES: Readonly<Record<Pronoun["gender"], MentionType>> = { male: "person", female: "person", neuter: "thing", plural: "thing" };

const INITIALS: ReadonlySet<string> = new Set(["h", "s", "i", "t", "H", "S", "I", "T"]);

/** Verbs after whose empty "it" the real subject follows. */
const SEEMING: ReadonlySet<string> = new Set(["remain", "seem", "appear", "turn", "happen", "emerge", "transpire", "follow", "matter", "take"]);

/** Verbs of the weather. */
const WEATHER: ReadonlySet<string> = new Set(["drizzle", "rain", "snow"]);

/** "It was divisions that cost them the vote", "it was 3 degrees below normal": the predicate after the copula is what is spoken of. */
const isCleft = (tokens: readonly Token[], head: number): boolean => {
  const { pos } = tokens[head]!;
  if (pos !== "NOUN" && pos !== "PROPN" && pos !== "NUM") return false;
  return tokens.slice(head + 1, head + REACH).some((after) => after.head === head && after.relation.endsWith(":relcl"));
};

/** "It remains to be seen", "it is too early to say", "it was assumed that": an "it" that stands for nothing. */
const isEmpty = (tokens: readonly Token[], index: number): boolean => {
  const { text, head, relation } = tokens[index]!;
  if (relation === "expl") return true;
  const governor = tokens[head];
  if (text.toLowerCase() !== "it" || governor === undefined || !relation.startsWith("nsubj") || head < index) return false;
  if (WEATHER.has(governor.lemma)) return true;
  if (isCleft(tokens, head)) return true;
  if (governor.pos === "VERB" && relation === "nsubj" && !SEEMING.has(governor.lemma)) return false;
  return tokens.slice(head + 1, head + REACH).some((after) => after.head === head && POSTPONED.has(after.relation));
};

/** Relations of a subject that follows its predicate. */
const POSTPONED: ReadonlySet<string> = new Set(["ccomp", "csubj", "xcomp", "advcl", "acl", "csubj:pass"]);

/** How far behind its predicate a postponed subject is looked for. */
const REACH = 20;

/**
 * The third-person pronouns of an article, in order.
 *
 * @example
 * findPronouns(document); // => drafts with form "pronoun"
 */
export const findPronouns = (document: Parsed): readonly Draft[] => {
  const found: Draft[] = [];
  document.sentences.forEach(({ tokens }, sentence) => {
    for (let index = 0; index < tokens.length; index++) {
      const { text, span } = tokens[index]!;
      if (text.length > LONGEST || text.length < 2 || !INITIALS.has(text[0]!)) continue;
      const pronoun = PRONOUNS.get(text.toLowerCase());
      if (pronoun === undefined || text === "IT" || isEmpty(tokens, index)) continue;
      found.push({ sentence, first: index, last: index, head: index, span, type: TYPES[pronoun.gender], form: "pronoun" });
    }
  });
  return found;
};

/** Length of the longest pronoun. */
const LONGEST = 10;

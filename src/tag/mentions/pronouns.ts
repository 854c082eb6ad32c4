/** Personal pronouns of the third person. */
import type { MentionType, Parsed } from "../../types.js";
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

/**
 * The third-person pronouns of an article, in order.
 *
 * @example
 * findPronouns(document); // => drafts with form "pronoun"
 */
export const findPronouns = (document: Parsed): readonly Draft[] =>
  document.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ text, span, relation }, index): readonly Draft[] => {
      if (text.length > 10) return [];
      const pronoun = PRONOUNS.get(text.toLowerCase());
      if (pronoun === undefined || relation === "expl" || text === "IT") return [];
      return [{ sentence, first: index, last: index, head: index, span, type: TYPES[pronoun.gender], form: "pronoun" }];
    }),
  );

/** Contractions behind a pronoun that gives way to a name. */
import type { Sentence } from "../../types.js";
import { inflect } from "./inflect.js";
import type { Unit } from "./unit.js";

/** Words that may stand between a contracted auxiliary and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(["already", "also", "always", "ever", "just", "long", "never", "not", "now", "only", "since"]);

/** The token behind a contracted auxiliary that may be its verb. */
const verbBehind = ({ tokens }: Sentence, token: number): number => {
  let next = token + 1;
  while (BETWEEN.has(tokens[next]?.text.toLowerCase() ?? "")) next++;
  return next;
};

/** True where "'s" stands before "been", or before a participle that has an object: "has", whatever lemma it was given. */
const isPerfect = (sentence: Sentence, token: number): boolean => {
  const { head, relation } = sentence.tokens[token]!;
  const next = verbBehind(sentence, token);
  if (sentence.tokens[next]?.text.toLowerCase() === "been") return true;
  return relation === "aux" && head === next && !/ing$/i.test(sentence.tokens[next]!.text) && sentence.tokens.some((token) => token.head === next && token.relation === "obj");
};

/** True where "'d" stands before a bare form: "would"; before any other it is "had". */
const isConditional = (sentence: Sentence, token: number): boolean => {
  const { text = "", lemma } = sentence.tokens[verbBehind(sentence, token)] ?? {};
  return text.toLowerCase() === lemma && text.toLowerCase() !== "better";
};

const CONTRACTED: ReadonlySet<string> = new Set(["'s", "’s"]);
const CONTRACTED_WILL: ReadonlySet<string> = new Set(["'ll", "’ll"]);
const CONTRACTED_PAST: ReadonlySet<string> = new Set(["'d", "’d"]);

/**
 * "it's news" as "the poll is news": behind a name, the contraction would be read as a possessive.
 *
 * @example
 * writtenOut(sentence, unit).text; // => "is" for "'s" in "it's news"
 */
export const writtenOut = (sentence: Sentence, unit: Unit): Unit => {
  const { lemma = "", pos = "X" } = sentence.tokens[unit.token ?? -1] ?? {};
  if (CONTRACTED_WILL.has(unit.text)) return { ...unit, text: "will", how: "inflected", space: true };
  if (CONTRACTED_PAST.has(unit.text) && unit.token !== undefined) return { ...unit, text: isConditional(sentence, unit.token) ? "would" : "had", how: "inflected", space: true };
  const isVerb = (pos === "AUX" || pos === "VERB") && (lemma === "be" || lemma === "have");
  return isVerb && CONTRACTED.has(unit.text) ? { ...unit, text: inflect(unit.token !== undefined && isPerfect(sentence, unit.token) ? "have" : lemma, "present"), how: "inflected", space: true } : unit;
};

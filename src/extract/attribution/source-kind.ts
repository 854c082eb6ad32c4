/** What kind of source a phrase names. */
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { SOURCE_NOUNS } from "../../lexicon/source-nouns.js";
import type { Mention, SourceKind, Token } from "../../types.js";

const PRONOUNS: ReadonlyMap<string, SourceKind> = new Map<string, SourceKind>([
  ["he", "person"], ["i", "person"], ["it", "organization"], ["she", "person"], ["they", "collective"], ["we", "collective"], ["who", "person"], ["you", "person"], ["them", "collective"],
  ["his", "person"], ["her", "person"], ["my", "person"], ["him", "person"], ["their", "collective"], ["our", "collective"], ["its", "organization"], ["which", "organization"], ["one", "person"],
]);

const BY_TYPE: ReadonlyMap<string, SourceKind> = new Map<string, SourceKind>([
  ["person", "person"], ["organization", "organization"], ["place", "organization"], ["law", "document"], ["thing", "document"], ["nationality", "collective"], ["percent", "collective"],
]);

/** What in a phrase tells that a name is withheld. */
const WITHHELD = /\b(?:anonymous|anonymity|unnamed|unidentified|not to be named|not be named|familiar with|close to)\b/u;

const isPlural = ({ text, lemma, pos }: Token): boolean =>
  (["NOUN", "PROPN"].includes(pos) && text.endsWith("s") && !text.endsWith("ss") && text.length > 4) || lemma === "people";

/**
 * The kind of a source from its head word, its words and the mention that covers it.
 *
 * @example
 * sourceKindOf(token, "the survey", undefined); // => "document"
 */
export const sourceKindOf = (head: Token, words: string, mention: Pick<Mention, "type" | "form"> | undefined): SourceKind => {
  const lemma = head.lemma.toLowerCase();
  if (head.pos !== "PROPN" && (SOURCE_NOUNS[0]![1].has(lemma) || WITHHELD.test(words.toLowerCase()))) return "anonymous";
  if (mention !== undefined && (mention.form === "name" || head.pos === "PRON")) {
    const byType = BY_TYPE.get(mention.type);
    if (byType !== undefined) return byType;
  }
  const pronoun = PRONOUNS.get(lemma);
  if (pronoun !== undefined && head.pos === "PRON") return pronoun;
  for (const [kind, nouns] of SOURCE_NOUNS) {
    if (nouns.has(lemma) || nouns.has(head.text.toLowerCase())) return kind;
  }
  if ((isPlural(head) && mention?.form !== "name") || head.pos === "NUM" || head.pos === "SYM" || head.pos === "DET" || head.pos === "ADJ") return "collective";
  const role = ROLE_NOUNS.get(lemma);
  if (role?.type === "organization" || role?.type === "place") return "organization";
  return role?.type === "thing" || role?.type === "event" ? "document" : "person";
};

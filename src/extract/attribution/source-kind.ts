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

const byMention = (head: Token, mention: Pick<Mention, "type" | "form"> | undefined): SourceKind | undefined =>
  mention !== undefined && (mention.form === "name" || (head.pos === "PRON" && SPEAKING.has(mention.type))) ? BY_TYPE.get(mention.type) : undefined;

/** What a pronoun of a speaker stands for as a rule: things are mostly misread. */
const SPEAKING: ReadonlySet<string> = new Set(["law", "organization", "person", "place"]);

const byNoun = (lemma: string, word: string): SourceKind | undefined => SOURCE_NOUNS.find(([, nouns]) => nouns.has(lemma) || nouns.has(word))?.[0];

const byRole = (lemma: string): SourceKind => BY_ROLE.get(ROLE_NOUNS.get(lemma)?.type ?? "person") ?? "person";

const BY_ROLE: ReadonlyMap<string, SourceKind> = new Map<string, SourceKind>([
  ["event", "document"], ["organization", "organization"], ["person", "person"], ["place", "organization"], ["thing", "document"],
]);

/** Heads without a noun: "72 percent", "some", "the elderly". */
const COUNTED: ReadonlySet<string> = new Set(["ADJ", "DET", "NUM", "SYM"]);

/**
 * The kind of a source from its head word, its words and the mention that covers it.
 *
 * @example
 * sourceKindOf(token, "the survey", undefined); // => "document"
 */
export const sourceKindOf = (head: Token, words: string, mention: Pick<Mention, "type" | "form"> | undefined): SourceKind => {
  const lemma = head.lemma.toLowerCase();
  if (head.pos !== "PROPN" && (SOURCE_NOUNS[0]![1].has(lemma) || WITHHELD.test(words.toLowerCase()))) return "anonymous";
  const known = byMention(head, mention) ?? (head.pos === "PRON" ? PRONOUNS.get(lemma) : undefined) ?? byNoun(lemma, head.text.toLowerCase());
  if (known !== undefined) return known;
  return COUNTED.has(head.pos) || (isPlural(head) && mention?.form !== "name") ? "collective" : byRole(lemma);
};

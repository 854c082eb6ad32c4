/** The noun phrase right before a finite verb that has no subject in the tree: a parse that lost it is mended by the word order. */
import { TIME_NOUNS } from "../../lexicon/time-nouns.js";
import { dependentsOf, wordOf, type Tree } from "../../tree/tree.js";
import { isFinite } from "./clause-parts.js";

const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "―", "--", "“", "”", "\"", "``", "''"]);
const OPENERS: ReadonlySet<string> = new Set(["and", "but", "or"]);

/** Where the verb group of a predicate begins. */
const groupStart = (tree: Tree, head: number): number => Math.min(head, ...dependentsOf(tree, head, "aux", "cop"));

const AFTER_TIME: ReadonlySet<string> = new Set(["before", "after", "ago", "earlier", "later"]);

/** Where a noun phrase ends before "the day before". */
const withoutTime = (tree: Tree, end: number): number => {
  if (!AFTER_TIME.has(wordOf(tree, end - 1)) || !TIME_NOUNS.has(wordOf(tree, end - 2))) return end;
  return ["DET", "NUM"].includes(tree.tokens[end - 3]?.pos ?? "") ? end - 3 : end - 2;
};

/**
 * The tokens of the noun phrase that ends right before a finite predicate's verb group and begins the sentence or
 * follows a comma; none where it is not a plain noun phrase.
 *
 * @example
 * adjacentSubject(tree, verb); // "24 percent of the donors" in "In this survey, 24 percent of the donors have given"
 */
export const adjacentSubject = (tree: Tree, head: number): readonly number[] => {
  if (!isFinite(tree, head)) return [];
  let end = groupStart(tree, head);
  while (end > 0 && tree.tokens[end - 1]!.pos === "ADV") end--;
  end = withoutTime(tree, end);
  let start = end;
  while (start > 0 && !STOPS.has(tree.tokens[start - 1]!.text)) start--;
  while (start < end && OPENERS.has(wordOf(tree, start))) start++;
  const words = tree.tokens.slice(start, end);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 14) return [];
  const begins = ["DET", "NUM", "PROPN", "NOUN", "PRON", "ADJ"].includes(first.pos) || ["just", "only", "nearly", "almost", "about", "some", "more", "less", "fewer"].includes(first.text.toLowerCase());
  const plain = words.every(({ pos }) => pos !== "VERB" && pos !== "AUX" && pos !== "SCONJ") && ["NOUN", "PROPN", "PRON", "NUM", "SYM"].includes(last.pos);
  return begins && plain ? words.map((_, place) => start + place) : [];
};

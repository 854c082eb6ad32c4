/** Noun phrases that describe instead of naming: "the Russian leader", "a bilateral treaty", "both countries". */
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { treeOf, isRelation, type Tree } from "../../tree/tree.js";
import type { Parsed, Token } from "../../types.js";
import type { Draft } from "./draft.js";

/** Relations of what stands before a head noun and belongs to its phrase. */
const LEFT = ["det", "amod", "compound", "nummod", "nmod:poss", "advmod", "nmod:unmarked", "case", "flat"] as const;

/** Most tokens of a description. */
const LONGEST = 18;

/** Prepositions that start a phrase which says which one is meant ("the agreement on trade"). */
const DEFINING: ReadonlySet<string> = new Set(["on", "of", "between", "for", "with", "against", "about", "among"]);

const isHead = ({ pos, lemma, text }: Token): boolean =>
  (pos === "NOUN" || pos === "PROPN") && ROLE_NOUNS.has(lemma.toLowerCase()) && text[0] === text[0]!.toLowerCase();

const firstOf = (tree: Tree, head: number): number => {
  let first = head;
  for (const dependent of tree.dependents[head]!) {
    if (dependent >= head) break;
    if (isRelation(tree.tokens[dependent]!.relation, LEFT) && !isRelation(tree.tokens[dependent]!.relation, ["case"])) {
      first = Math.min(first, leftmost(tree, dependent, head));
    }
  }
  return Math.min(first, besideFirst(tree.tokens, head));
};

const BESIDE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const OPENING: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that", "these", "those", "both", "its", "his", "her", "their"]);

/** The first of the words right before a head up to its article, whatever the tree says: "the Kremlin chief". */
const besideFirst = (tokens: readonly Token[], head: number): number => {
  for (let index = head - 1; index >= Math.max(0, head - BESIDE_REACH); index--) {
    if (OPENING.has(tokens[index]!.text.toLowerCase())) return index;
    if (!BESIDE.has(tokens[index]!.pos)) break;
  }
  return head;
};

const BESIDE_REACH = 6;

/** The first token under a dependent, at most a phrase's length before the head. */
const leftmost = (tree: Tree, index: number, head: number): number => {
  let first = index;
  const open = [index];
  for (let steps = 0; open.length > 0 && steps < LONGEST; steps++) {
    const current = open.pop()!;
    first = Math.min(first, current);
    open.push(...tree.dependents[current]!.filter((dependent) => dependent < head));
  }
  return Math.max(first, head - LONGEST);
};

/** The last token of the prepositional phrases that follow without a break and say which one is meant. */
const lastOf = (tree: Tree, head: number): number => {
  let last = head;
  for (const dependent of tree.dependents[head]!) {
    if (dependent <= head || !isRelation(tree.tokens[dependent]!.relation, ["nmod"])) continue;
    const [preposition] = tree.dependents[dependent]!;
    if (preposition === undefined || preposition !== last + 1 || !DEFINING.has(tree.tokens[preposition]!.text.toLowerCase())) break;
    const end = phraseEnd(tree, dependent);
    if (end - head > LONGEST) break;
    last = end;
  }
  return last;
};

/** The last token of an unbroken phrase under a noun, without clauses and appositions. */
const phraseEnd = (tree: Tree, noun: number, depth = LONGEST): number => {
  let last = noun;
  if (depth === 0) return last;
  for (const dependent of tree.dependents[noun]!) {
    const { relation } = tree.tokens[dependent]!;
    if (dependent > last && isRelation(relation, ["nmod", "conj", "flat", "compound", "nummod", "goeswith"])) {
      const contiguous = !tree.tokens.slice(last + 1, dependent).some(({ text }) => text === "," || text === ";" || text === "(");
      if (contiguous && dependent - last < LONGEST) last = phraseEnd(tree, dependent, depth - 1);
      else break;
    }
  }
  return last;
};

/** A possessive before or around the head makes another phrase of it: "Putin's deal" is still a description of a deal. */
const draftOf = (sentence: number, tree: Tree, head: number): Draft => {
  const first = firstOf(tree, head);
  const last = lastOf(tree, head);
  const role = ROLE_NOUNS.get(tree.tokens[head]!.lemma.toLowerCase())!;
  return {
    sentence, first, last, head, type: role.type, form: "nominal",
    span: { start: tree.tokens[first]!.span.start, end: tree.tokens[last]!.span.end },
  };
};

const GROUPS: ReadonlySet<string> = new Set(["side", "party", "country", "nation", "leader", "government", "team", "company", "man", "woman"]);

/** "both countries", "the two sides": a pair named before. */
export const isPair = (tokens: readonly Token[], { first, head }: Draft): boolean => {
  if (!GROUPS.has(tokens[head]!.lemma.toLowerCase())) return false;
  return tokens.slice(first, head).some(({ text }) => text.toLowerCase() === "both" || text.toLowerCase() === "two");
};

/**
 * The descriptions in an article, in order.
 *
 * @example
 * findNominals(document); // => drafts with form "nominal"
 */
export const findNominals = (document: Parsed): readonly Draft[] =>
  document.sentences.flatMap((sentence, number) => {
    if (!sentence.tokens.some(isHead) && !sentence.tokens.some(({ lemma }) => lemma === "side" || lemma === "party")) return [];
    const tree = treeOf(sentence);
    let inside = -1;
    return sentence.tokens.flatMap((token, index): readonly Draft[] => {
      if (index <= inside) return [];
      if (isHead(token) && !isRelation(token.relation, ["compound", "flat", "amod"])) {
        const draft = draftOf(number, tree, index);
        inside = draft.last;
        return [draft];
      }
      if (token.lemma !== "side" && token.lemma !== "party") return [];
      const first = firstOf(tree, index);
      const pair: Draft = { sentence: number, first, last: index, head: index, type: "thing", form: "nominal", span: { start: sentence.tokens[first]!.span.start, end: token.span.end } };
      return isPair(sentence.tokens, pair) ? [pair] : [];
    });
  });

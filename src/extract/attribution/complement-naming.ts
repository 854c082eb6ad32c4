/** Constructions that call one thing another. */
import { BARE_NAMING_VERBS } from "../../lexicon/naming-verbs.js";
import { OPENING_QUOTATION_MARKS, QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import { caseOf, markOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import type { ComplementRule } from "./complement.js";
import { isPassiveCue, sourceTokens } from "./speaker.js";
import { merge, range, wordAt } from "./tokens.js";

/** The predicative part that a preposition or a verb's own relation marks: "describe A as B", "find A dull". */
const markedValue = (tree: Tree, verb: number): number | undefined =>
  dependentsOf(tree, verb, "xcomp", "advcl", "obl").find((index) => {
    const { relation } = tree.tokens[index]!;
    // "sees profits rise, as the war drives up prices": a clause with a subject of its own names nothing.
    if (dependentOf(tree, index, "nsubj") !== undefined) return false;
    const introducer = tree.tokens[markOf(tree, index) ?? caseOf(tree, index) ?? -1]?.text.toLowerCase();
    return introducer === "as" || (relation === "xcomp" && introducer === undefined && index > verb && tree.tokens[index]!.pos !== "VERB");
  });

/** What stands for the thing before a relative clause that names it: "what she called a rant". */
const FREE_RELATIVES: ReadonlySet<string> = new Set(["that", "what", "whatever", "which"]);

/** The word before the clause of a verb that names, as its object or as the head of its clause: "what she called a rant". */
const freeRelative = (tree: Tree, verb: number): number | undefined =>
  dependentsOf(tree, verb, "obj").find((index) => index < verb) ?? (tree.tokens[verb]!.relation === "acl:relcl" ? tree.tokens[verb]!.head : undefined);

/** The second of two objects of a verb that names: "called the plan a mistake"; in the passive, and behind "what", the only one. */
const secondObject = (tree: Tree, verb: number): number | undefined => {
  if (!BARE_NAMING_VERBS.has(tree.tokens[verb]!.lemma)) return undefined;
  const after = dependentsOf(tree, verb, "obj", "iobj").filter((index) => index > verb);
  const isNamedBefore = isPassiveCue(tree, verb) || FREE_RELATIVES.has(wordAt(tree, freeRelative(tree, verb)));
  return after.length > (isNamedBefore ? 0 : 1) ? after.at(-1) : undefined;
};

/** Names in one piece with what they name: "called the charges unfounded", "called her vote in the chamber a mistake", "called the pact “a joke”". */
const namedAfter = (tree: Tree, verb: number): readonly number[] => {
  const thing = dependentOf(tree, verb, "obj", "xcomp");
  if (!BARE_NAMING_VERBS.has(tree.tokens[verb]!.lemma) || thing === undefined || thing < verb || isPassiveCue(tree, verb)) return [];
  const after = range(verb + 1, clauseEnd(tree, verb));
  const isName = (index: number): boolean => {
    const { text, pos, head } = tree.tokens[index]!;
    return OPENING_QUOTES.has(text) || (pos === "ADJ" && head === thing && index > thing) || (ARTICLES.has(text) && NAMED.has(tree.tokens[index - 1]!.pos));
  };
  return after.some((index, at) => at > 0 && isName(index)) ? after : [];
};

/** Where a verb names something, a single mark opens a name and is no apostrophe. */
const OPENING_QUOTES: ReadonlySet<string> = new Set([...OPENING_QUOTATION_MARKS, "‘"]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const NAMED: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);

/** The last token before the next mark or subordinate clause, quotations left whole. */
const clauseEnd = (tree: Tree, from: number): number => {
  let end = from;
  let isQuoted = false;
  while (end + 1 < tree.tokens.length) {
    const { text, pos } = tree.tokens[end + 1]!;
    if (QUOTATION_MARKS.has(text)) isQuoted = !isQuoted;
    else if (!isQuoted && (pos === "SCONJ" || (pos === "PUNCT" && !OPENING_QUOTES.has(text)) || (pos === "CCONJ" && tree.tokens[tree.tokens[end + 1]!.head]?.pos === "VERB"))) break;
    end += 1;
  }
  return end;
};

/** See its summary; its examples run as tests. */
export const predicative: ComplementRule = {
  id: "verb-predicative",
  summary: "the verb calls one thing another: call A B, consider A (as) B, describe A as B",
  read: (tree, verb, entry) => {
    // "were found dead": what somebody came upon, not what he thinks.
    if (!entry.takes.has("predicative") || (tree.tokens[verb]!.lemma === "find" && isPassiveCue(tree, verb))) return undefined;
    const value = secondObject(tree, verb) ?? markedValue(tree, verb);
    if (value === undefined) {
      const named = namedAfter(tree, verb);
      return named.length === 0 ? undefined : { content: named };
    }
    const isPassive = isPassiveCue(tree, verb);
    const thing = isPassive ? dependentOf(tree, verb, "nsubj") : dependentsOf(tree, verb, "obj", "iobj").find((index) => index !== value);
    if (thing === undefined && tree.tokens[verb]!.relation !== "acl:relcl") return undefined;
    const what = thing === undefined || FREE_RELATIVES.has(wordAt(tree, thing)) ? [] : isPassive ? sourceTokens(tree, thing, verb) : branchContent(tree, thing, new Set());
    return { content: merge(what, branchContent(tree, value, new Set())) };
  },
  examples: {
    hits: ["The senator called the plan a mistake.", "Critics describe the law as useless.", "The committee considers the agreement a success.", "The tower was dubbed a folly."],
    misses: ["The senator called his sister.", "The hikers were found dead."],
  },
};

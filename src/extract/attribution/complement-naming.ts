/** Constructions that call one thing another. */
import { caseOf, markOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, isRelation, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import type { ComplementRule } from "./complement.js";
import { isPassiveCue, sourceTokens } from "./speaker.js";
import { merge, QUOTE_MARKS, range } from "./tokens.js";

/** The predicative part of "call A B", "describe A as B". */
const predicativeOf = (tree: Tree, verb: number): number | undefined =>
  dependentsOf(tree, verb, "xcomp", "advcl", "obl").find((index) => {
    const { relation } = tree.tokens[index]!;
    const introducer = tree.tokens[caseOf(tree, index) ?? markOf(tree, index) ?? -1]?.text.toLowerCase();
    return introducer === "as" || (relation === "xcomp" && introducer === undefined && index > verb && tree.tokens[index]!.pos !== "VERB");
  });

/** Verbs that name what follows their object even where the parser sees one long noun phrase. */
const NAMING: ReadonlySet<string> = new Set(["brand", "call", "consider", "deem", "dub", "label", "term"]);

/** "called the plan a mistake", "called the charges unfounded": two phrases in a row behind the verb, read as one. */
const namedAfter = (tree: Tree, verb: number): readonly number[] => {
  const thing = dependentsOf(tree, verb, "obj", "nsubj", "xcomp").find((index) => index > verb);
  if (!NAMING.has(tree.tokens[verb]!.lemma) || thing === undefined || ["for", "on"].includes(tree.tokens[verb + 1]?.text ?? "")) return [];
  const end = clauseEnd(tree, verb);
  const after = range(verb + 1, end);
  const second = after.findIndex((index, at) => at > 0 && (OPENING_QUOTES.has(tree.tokens[index]!.text) || (["a", "an"].includes(tree.tokens[index]!.text) && !["ADP", "CCONJ"].includes(tree.tokens[index - 1]!.pos)) || (tree.tokens[index]!.pos === "ADJ" && tree.tokens[index - 1]!.pos !== "DET" && tree.tokens[index]!.head < index)));
  return second < 0 ? [] : after;
};

const OPENING_QUOTES: ReadonlySet<string> = new Set(["\"", "“", "‘", "''", "``", "«"]);

/** The last token before the next comma or conjunction of clauses, quotations left whole. */
const clauseEnd = (tree: Tree, from: number): number => {
  let end = from;
  let quoted = false;
  while (end + 1 < tree.tokens.length) {
    const { text, pos } = tree.tokens[end + 1]!;
    if (QUOTE_MARKS.has(text)) quoted = !quoted;
    else if (!quoted && (pos === "PUNCT" || (pos === "CCONJ" && isRelation(tree.tokens[tree.tokens[end + 1]!.head]?.relation ?? "", ["conj"]) && tree.tokens[tree.tokens[end + 1]!.head]!.pos === "VERB"))) break;
    end += 1;
  }
  return end;
};

/** See its summary; its examples run as tests. */
export const predicative: ComplementRule = {
  id: "verb-predicative",
  summary: "the verb calls one thing another: call A B, consider A (as) B, describe A as B",
  read: (tree, verb, entry) => {
    if (!entry.takes.has("predicative")) return undefined;
    const value = predicativeOf(tree, verb);
    const thing = isPassiveCue(tree, verb) ? dependentOf(tree, verb, "nsubj") : dependentOf(tree, verb, "obj");
    if (value === undefined || (thing === undefined && tree.tokens[verb]!.relation !== "acl:relcl")) {
      const named = isPassiveCue(tree, verb) ? [] : namedAfter(tree, verb);
      return named.length === 0 ? undefined : { content: named };
    }
    const what = thing === undefined ? [] : isPassiveCue(tree, verb) ? sourceTokens(tree, thing, verb) : branchContent(tree, thing, new Set());
    return { content: merge(what, branchContent(tree, value, new Set())) };
  },
  examples: {
    hits: ["The senator called the plan a mistake.", "Critics describe the law as useless.", "The committee considers the agreement a success."],
    misses: ["The senator called his sister."],
  },
};

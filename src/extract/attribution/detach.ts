/**
 * Takes out of a frame's content what is the same speaker's next cue: "He said A, adding that B", "She said A and warned that B", "He said A,
 * though he admitted that B". Parsers hang these on the reported clause.
 */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { subtreeOf } from "../../tree/phrase.js";
import { dependentOf, hasRelation, type Tree } from "../../tree/tree.js";
import { trimContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { wordAt } from "./tokens.js";
import { isParticiple } from "./verb-group.js";

const CLAUSAL: ReadonlySet<string> = new Set(["verb-clause", "near-clause", "verb-parenthesis", "near-parenthesis", "quotation-verb", "made-clear", "quoting", "verb-object", "verb-preposition", "verb-infinitive", "verb-predicative", "inverted"]);
const SPEAKER_AGAIN: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);
const TURNS: ReadonlySet<string> = new Set(["but", "and", "though", "although", "while"]);

const LOOSE = ["advcl", "acl", "conj", "ccomp", "xcomp", "parataxis", "dep"] as const;
const BEFORE_TURN: ReadonlySet<string> = new Set([",", "—", "–", "--", ";", "\"", "”"]);
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([",", "”", "\""]);

/** "and warned that": no subject of its own, the same tense, and a clause to report. */
const isCoordinated = (tree: Tree, inner: Frame, outer: Frame): boolean => {
  const { relation, text } = tree.tokens[inner.head]!;
  return relation === "conj" && ["and", "but"].includes(wordAt(tree, inner.cue[0]! - 1)) && REPORTING_VERBS.get(inner.lemma)?.takes.has("clause") === true
    && tree.tokens[outer.head]!.text.endsWith("s") === text.endsWith("s");
};

/** ", though he admitted that", ", while others call it": a clause with a subject of its own that turns from the first. */
const isTurn = (tree: Tree, inner: Frame, subject: number): boolean => {
  if (inner.source !== undefined && [subject, inner.source.tokens[0]!].some((index) => wordAt(tree, index - 1) === "while")) return true;
  return TURNS.has(wordAt(tree, subject - 1)) && BEFORE_TURN.has(wordAt(tree, subject - 2)) && SPEAKER_AGAIN.has(wordAt(tree, subject));
};

/** How an inner cue stands to the outer one: it goes on without a subject, has one of its own, or neither. */
const continuation = (tree: Tree, inner: Frame, outer: Frame): "shared" | "own" | undefined => {
  const verb = inner.head;
  if (!hasRelation(tree, verb, ...LOOSE) || verb < outer.head) return undefined;
  if (isParticiple(tree, verb)) return BEFORE_PARTICIPLE.has(wordAt(tree, inner.cue[0]! - 1)) ? "shared" : undefined;
  const subject = dependentOf(tree, verb, "nsubj");
  if (subject === undefined) return isCoordinated(tree, inner, outer) ? "shared" : undefined;
  return isTurn(tree, inner, subject) ? "own" : undefined;
};

/** The tokens that belong to an inner cue: its branch, with the words that lead to it. */
const branchOf = (tree: Tree, inner: Frame): ReadonlySet<number> => {
  const tokens = subtreeOf(tree, inner.head);
  const first = Math.min(inner.cue[0]!, ...(inner.source?.tokens ?? []));
  return new Set([...tokens.filter((token) => token >= first - 1), ...inner.cue, ...(inner.source?.tokens ?? []), ...inner.content.flatMap((run) => run.tokens)]);
};

const detachFrom = (tree: Tree, outer: Frame, inner: Frame, how: "shared" | "own"): readonly [Frame, Frame] | undefined => {
  const [run] = outer.content;
  if (run === undefined) return undefined;
  const gone = branchOf(tree, inner);
  const start = Math.min(inner.cue[0]!, ...(how === "own" ? inner.source?.tokens ?? [] : []));
  const rest = trimContent(tree, trimTurn(tree, run.tokens.filter((token) => !gone.has(token) || token < start)));
  const source = how === "shared" && outer.source !== undefined ? { source: outer.source, ...(outer.sourceHead === undefined ? {} : { sourceHead: outer.sourceHead }) } : {};
  const content = inner.content.map((own) => ({ ...own, tokens: own.tokens.filter((token) => token > outer.head || token >= start) })).filter(({ tokens }) => tokens.length > 0);
  // Nothing is left where the outer cue's own words are a quotation that the tree does not join to it; the quotation is added later.
  return [{ ...outer, content: rest.length === 0 ? [] : [{ ...run, tokens: rest }] }, { ...inner, ...source, content: content.length > 0 ? content : inner.content }];
};

/** A turning word that is left at the end goes with the clause that it opened. */
const trimTurn = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  let end = tokens.length;
  while (end > 0 && (tree.tokens[tokens[end - 1]!]!.text === "," || TURNS.has(tree.tokens[tokens[end - 1]!]!.text.toLowerCase()))) end -= 1;
  return tokens.slice(0, end);
};

/**
 * The frames of a sentence, each with its own content only.
 *
 * @example
 * detached(view, frames);
 */
export const detached = (view: SentenceView, frames: readonly Frame[]): readonly Frame[] => {
  const { tree } = view;
  const own = [...frames];
  for (let outer = 0; outer < own.length; outer += 1) {
    if (!CLAUSAL.has(own[outer]!.rule)) continue;
    for (let inner = 0; inner < own.length; inner += 1) {
      const [above, below] = [own[outer]!, own[inner]!];
      if (inner === outer || below.head <= above.head || below.content.length === 0 || view.quotation[below.head] !== view.quotation[above.head]) continue;
      if (above.content[0]?.tokens.includes(below.head) !== true) continue;
      const how = continuation(tree, below, above);
      const both = how === undefined ? undefined : detachFrom(tree, above, below, how);
      if (both !== undefined) [own[outer], own[inner]] = both;
    }
  }
  return own;
};

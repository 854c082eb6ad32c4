/** Frames whose cue is a phrase: "according to", "in the view of", hearsay adverbs and adjectives. */
import { gatherFound } from "../../text/gather.js";
import { HEARSAY_ADJECTIVES, HEARSAY_ADVERBS } from "../../lexicon/hearsay-words.js";
import { dependentOf, dependentsOf, hasRelation, headOf, wordOf, type Tree } from "../../tree/tree.js";
import { branchContent, clauseAround, trimContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { sourceTokens } from "./speaker.js";
import { range } from "./tokens.js";

/** Nouns whose phrase gives the content to their owner: "in her view", "in the words of the judge". */
const VIEW_NOUNS: ReadonlySet<string> = new Set(["account", "analysis", "assessment", "estimate", "estimation", "judgment", "opinion", "view", "word"]);

const plain = { family: "report", stance: "neutral", certainty: "certain", polarity: "positive" } as const;

const lower = (tree: Tree, index: number): string => wordOf(tree, index);

/** The noun of an "according to" phrase, however the parser hangs the two words. */
const accordingNoun = (tree: Tree, index: number): number | undefined => {
  const head = headOf(tree, index);
  const below = dependentOf(tree, index, "obl", "nmod", "obj", "xcomp");
  if (below !== undefined && below > index) return below;
  return head !== undefined && head > index ? head : undefined;
};

/** The sentence or clause around a phrase, without the phrase. */
const around = (tree: Tree, noun: number, phrase: ReadonlySet<number>): readonly number[] => {
  const clause = clauseAround(tree, noun);
  if (clause === undefined) return [];
  return trimContent(tree, branchContent(tree, clause, new Set([noun])).filter((index) => !phrase.has(index)));
};

/** The source of an opening "According to X, Y": up to the comma, or up to the second one where an apposition stands between. */
const beforeClause = (tree: Tree, named: readonly number[], from: number): readonly number[] => {
  const predicate = tree.tokens.findIndex(({ pos }, index) => index > from && (pos === "VERB" || pos === "AUX"));
  const commas = tree.tokens.flatMap(({ text }, index) => (text === "," && index >= from && (predicate < 0 || index < predicate) ? [index] : []));
  const [first, second] = commas;
  if (first === undefined) return named;
  const isApposition = second !== undefined && ["DET", "ADJ", "NOUN"].includes(tree.tokens[first + 1]?.pos ?? "");
  const end = isApposition ? second : first;
  return range(from, end - 1);
};

/** The clause that follows the comma, whole. */
const afterComma = (tree: Tree, source: readonly number[], read: readonly number[]): readonly number[] => {
  const last = source.at(-1) ?? 0;
  return tree.tokens[last + 1]?.text === "," ? trimContent(tree, range(last + 2, tree.tokens.length - 1)) : read;
};

/** The first word of a phrase that names who says it, with its second. */
const CITING: ReadonlyMap<string, string> = new Map([["according", "to"], ["as", "per"]]);

/** What is acted "as per", and tells nothing. */
const NOT_TOLD: ReadonlySet<string> = new Set(["agreement", "article", "constitution", "contract", "custom", "direction", "guideline", "instruction", "law", "need", "norm", "order", "plan", "policy", "practice", "procedure", "protocol", "regulation", "request", "requirement", "rule", "schedule", "section", "standard", "tradition", "usual"]);

/** The noun behind "according to" or "as per", where those words begin at a token. */
const citedNoun = (tree: Tree, index: number): number | undefined => {
  const second = CITING.get(lower(tree, index));
  if (second === undefined || lower(tree, index + 1) !== second) return undefined;
  if (second === "to") return accordingNoun(tree, index);
  const noun = accordingNoun(tree, index) ?? accordingNoun(tree, index + 1);
  return noun === undefined || NOT_TOLD.has(tree.tokens[noun]!.lemma) ? undefined : noun;
};

const accordingTo = (view: SentenceView, index: number): Frame | undefined => {
  const { tree } = view;
  const noun = citedNoun(tree, index);
  if (noun === undefined) return undefined;
  const cue = [index, index + 1];
  const named = sourceTokens(tree, noun).filter((token) => token > index + 1);
  const opens = range(0, index - 1).every((token) => ["PUNCT", "CCONJ", "ADV"].includes(tree.tokens[token]!.pos));
  const source = opens ? beforeClause(tree, named, index + 2) : named;
  const own = new Set([...cue, ...source]);
  const top = headOf(tree, index) === noun ? noun : index;
  const read = around(tree, top, own);
  const before = read.filter((token) => token < index);
  const content = opens ? afterComma(tree, source, read) : before.some((token) => ["VERB", "AUX"].includes(tree.tokens[token]!.pos)) || (before.length > 3 && tree.tokens[index - 1]?.text === ",") ? trimContent(tree, before) : read;
  if (source.length === 0 || content.length === 0) return undefined;
  return {
    ...plain, rule: "according-to", sentence: view.index, head: index, cue, lemma: `${lower(tree, index)} ${lower(tree, index + 1)}`,
    source: { sentence: view.index, tokens: source }, sourceHead: noun, content: [{ sentence: view.index, tokens: content }],
  };
};

const inTheView = (view: SentenceView, index: number): Frame | undefined => {
  const { tree } = view;
  const { lemma } = tree.tokens[index]!;
  // "in the firm's bank account": nobody tells what stands there.
  if (!VIEW_NOUNS.has(lemma) || !hasRelation(tree, index, "obl") || (lemma === "account" && dependentOf(tree, index, "compound", "amod") !== undefined)) return undefined;
  const preposition = dependentOf(tree, index, "case");
  if (preposition === undefined || !["in", "by", "on"].includes(lower(tree, preposition))) return undefined;
  const owner = dependentOf(tree, index, "nmod:poss") ?? dependentsOf(tree, index, "nmod").find((noun) => lower(tree, dependentOf(tree, noun, "case") ?? -1) === "of");
  if (owner === undefined) return undefined;
  const source = sourceTokens(tree, owner).filter((token) => lower(tree, token) !== "'s" && lower(tree, token) !== "’s");
  const cue = tree.tokens.map((_, token) => token).filter((token) => token >= preposition && token <= index && !source.includes(token) && tree.tokens[token]!.head !== owner);
  const content = around(tree, index, new Set([...cue, ...source]));
  if (source.length === 0 || content.length === 0) return undefined;
  return {
    ...plain, rule: "in-the-view-of", sentence: view.index, head: index, cue, lemma: `in ${lemma}`,
    source: { sentence: view.index, tokens: source }, sourceHead: owner, content: [{ sentence: view.index, tokens: content }],
  };
};

/** What stands beside the clause of a hearsay word and has a subject of its own: "reportedly left, and the council met". */
const otherClauses = (tree: Tree, head: number): readonly number[] =>
  dependentsOf(tree, head, "conj", "parataxis").filter((index) => index > head && dependentOf(tree, index, "nsubj", "expl") !== undefined)
    .flatMap((index) => [index, ...dependentsOf(tree, index, "cc")]);

const hearsay = (view: SentenceView, index: number): Frame | undefined => {
  const { tree } = view;
  const { lemma, pos } = tree.tokens[index]!;
  const certainty = pos === "ADV" ? HEARSAY_ADVERBS.get(lemma) : HEARSAY_ADJECTIVES.get(lower(tree, index));
  const head = headOf(tree, index);
  if (certainty === undefined || head === undefined || (pos !== "ADV" && !hasRelation(tree, index, "amod"))) return undefined;
  const introducers = dependentsOf(tree, head, "mark", "case", "cc").filter((token) => token < index);
  const content = branchContent(tree, head, new Set([index, ...introducers, ...otherClauses(tree, head)]));
  if (content.length === 0) return undefined;
  return {
    family: "report", rule: pos === "ADV" ? "hearsay-adverb" : "hearsay-adjective", sentence: view.index, head: index, cue: [index], lemma: lower(tree, index),
    content: [{ sentence: view.index, tokens: content }], stance: "distancing", certainty, polarity: "positive",
  };
};

/**
 * The frames of a sentence whose cue is a phrase, an adverb or an adjective.
 *
 * @example
 * phraseFrames(view).map(({ lemma }) => lemma); // => ["according to"]
 */
export const phraseFrames = (view: SentenceView): readonly Frame[] =>
  gatherFound(view.tree.tokens, (_, index) => accordingTo(view, index) ?? inTheView(view, index) ?? hearsay(view, index));

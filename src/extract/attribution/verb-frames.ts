/** Frames whose cue is a verb. */
import { REPORTING_VERBS, type ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { dependentOf, isRelation, type Tree } from "../../tree/tree.js";
import { markOf } from "../../tree/predicate.js";
import type { Certainty, Polarity } from "../../types.js";
import { DOCUMENT_NOUNS } from "../../lexicon/source-nouns.js";
import { COMPLEMENT_RULES, type Complement } from "./verb-complements.js";
import type { Frame, SentenceView } from "./frame.js";
import { invertedFrame, isCompounded, nearSpeaker } from "./near-frames.js";
import { isPassiveCue, speakerOf, type Speaker } from "./speaker.js";
import { groupHead, isNegated, verbGroup } from "./verb-group.js";

/** Verbs with a that-clause that report nothing: they state a link between facts. */
const NOT_REPORTING: ReadonlySet<string> = new Set([
  "allow", "be", "bring", "cause", "do", "ensure", "get", "give", "guarantee", "happen", "have", "help", "keep", "leave", "let", "make", "matter", "mean", "occur", "require", "see", "seem", "so", "take", "wait",
]);

const UNKNOWN_VERB: ReportingVerb = { takes: new Set(["clause"]), family: "report", stance: "neutral", certainty: "certain", polarity: "positive" };

/** The entry of a verb; a verb that is not listed counts where it has a that-clause of its own. */
const entryOf = (tree: Tree, verb: number): ReportingVerb | undefined => {
  const { lemma } = tree.tokens[verb]!;
  const listed = REPORTING_VERBS.get(lemma);
  if (listed !== undefined || NOT_REPORTING.has(lemma)) return listed;
  const clause = dependentOf(tree, verb, "ccomp");
  if (clause === undefined || clause < verb || tree.tokens[markOf(tree, clause) ?? -1]?.text.toLowerCase() !== "that") return undefined;
  return UNKNOWN_VERB;
};

const complementOf = (tree: Tree, verb: number, entry: ReportingVerb): { readonly rule: string; readonly complement: Complement } | undefined => {
  for (const { id, read } of COMPLEMENT_RULES) {
    const complement = read(tree, verb, entry);
    if (complement !== undefined && complement.content.length > 0) return { rule: id, complement };
  }
  return undefined;
};

const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "if"]);

/** Verbs whose negation denies the content instead of leaving it open ("does not think that"). */
const NEGATION_RAISING: ReadonlySet<string> = new Set(["believe", "think", "expect", "suppose", "feel", "intend", "want", "anticipate", "imagine", "reckon", "consider", "see"]);

/** The source's commitment: that of the verb, unless it is negated or asks. */
const commitment = (tree: Tree, entry: ReportingVerb, verb: number, group: readonly number[]): { readonly certainty: Certainty; readonly polarity: Polarity } => {
  const clause = dependentOf(tree, verb, "ccomp");
  if (clause !== undefined && QUESTION_WORDS.has(tree.tokens[markOf(tree, clause) ?? -1]?.text.toLowerCase() ?? "")) return { certainty: "unknown", polarity: "positive" };
  if (!isNegated(tree, group)) return entry;
  if (NEGATION_RAISING.has(tree.tokens[verb]!.lemma)) return { certainty: entry.certainty, polarity: "negative" };
  if (entry.stance === "endorsing") return { certainty: entry.certainty, polarity: "positive" };
  if (tree.tokens[verb]!.lemma === "doubt" || tree.tokens[verb]!.lemma === "dispute") return { certainty: "certain", polarity: "positive" };
  return { certainty: "unknown", polarity: "positive" };
};

/** Constructions whose content is no clause of its own. */
const BARE_ACTS: ReadonlySet<string> = new Set(["verb-object", "verb-preposition", "verb-infinitive"]);

/** An act that is only meant ("plans to announce taxes") reports nothing yet. */
const isUnrealised = (tree: Tree, verb: number): boolean =>
  groupHead(tree, verb) === verb && !isRelation(tree.tokens[verb]!.relation, ["advcl"]) && tree.tokens[markOf(tree, verb) ?? -1]?.text.toLowerCase() === "to";

const isFinite = (tree: Tree, verb: number): boolean =>
  !tree.tokens[verb]!.text.endsWith("ing") && dependentOf(tree, verb, "aux:pass", "mark", "aux") === undefined && !isRelation(tree.tokens[verb]!.relation, ["xcomp", "acl"]);

/** A recipient, not a source: "he was told that". */
const isAddressedPassive = (tree: Tree, verb: number): boolean => isPassiveCue(tree, verb);

/** Constructions that have a speaker of their own. */
const SPOKEN: ReadonlySet<string> = new Set(["verb-clause", "verb-parenthesis"]);

/** A speaker, unless it stands inside a quotation that the verb stands outside of. */
const outside = (view: SentenceView, verb: number, speaker: Speaker | undefined): Speaker | undefined =>
  speaker !== undefined && view.quotation[verb]! < 0 && view.quotation[speaker.head]! >= 0 ? undefined : speaker;

const frameOf = (view: SentenceView, verb: number, entry: ReportingVerb): Frame | undefined => {
  const { tree } = view;
  const inverted = invertedFrame(view, verb);
  if (inverted !== undefined) return inverted;
  const found = complementOf(tree, verb, entry);
  if (found === undefined) return undefined;
  const { complement, rule } = found;
  const group = verbGroup(tree, verb);
  const speaker = outside(view, verb, speakerOf(tree, verb)) ?? (SPOKEN.has(rule) && isFinite(tree, verb) ? outside(view, verb, nearSpeaker(view, group)) : undefined);
  if (speaker === undefined && !isAddressedPassive(tree, verb) && !mayLackSource(tree, verb)) return undefined;
  if (entry === UNKNOWN_VERB && !(speaker !== undefined && ["PRON", "PROPN"].includes(tree.tokens[speaker.head]!.pos))) return undefined;
  if (speaker !== undefined && tree.tokens[speaker.head]!.text.toLowerCase() === "you" && entry.certainty !== "certain") return undefined;
  if (BARE_ACTS.has(rule) && isUnrealised(tree, verb)) return undefined;
  if (entry.family === "document" && !(speaker !== undefined && isDocument(tree, speaker.head))) return undefined;
  const cue = complement.tail === undefined ? group : [...group, ...range(group.at(-1)! + 1, complement.tail)];
  const own = new Set([...cue, ...(speaker?.tokens ?? [])]);
  const content = rule === "verb-raising" || rule === "verb-predicative" ? complement.content.filter((index) => !cue.includes(index)) : complement.content.filter((index) => !own.has(index));
  if (content.length === 0) return undefined;
  return {
    rule, family: entry.family, sentence: view.index, head: verb, cue, lemma: tree.tokens[verb]!.lemma,
    ...(speaker === undefined || speaker.tokens.length === 0 ? {} : { source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head }),
    content: [{ sentence: view.index, tokens: content }],
    stance: entry.stance, ...commitment(tree, entry, verb, group),
  };
};

/** Words that only documents can say are read as theirs alone ("the contract provides that", not "the school provides that"). */
const isDocument = (tree: Tree, head: number): boolean => DOCUMENT_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase());

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

/** A headline may leave its source out ("Says taxes will fall"); an imperative or a bare infinitive has none and reports nothing. */
const mayLackSource = (tree: Tree, verb: number): boolean => {
  const { text, relation } = tree.tokens[verb]!;
  return text.endsWith("ing") ? isRelation(relation, ["acl", "advcl"]) : false;
};

/**
 * The frames of a sentence whose cue is a verb, in the order of their verbs.
 *
 * @example
 * verbFrames(view).map(({ lemma }) => lemma); // => ["say"]
 */
export const verbFrames = (view: SentenceView): readonly Frame[] =>
  view.tree.tokens.flatMap(({ pos }, index) => {
    if (pos !== "VERB" || isCompounded(view.tree, index)) return [];
    const entry = entryOf(view.tree, index);
    const frame = entry === undefined ? undefined : frameOf(view, index, entry);
    return frame === undefined ? [] : [frame];
  });

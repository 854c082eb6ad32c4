/** Frames whose cue is a verb. */
import { SUPPOSING_PARTICIPLES } from "../../lexicon/condition-markers.js";
import { gatherFound } from "../../text/gather.js";
import { REPORTING_VERBS, type ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { dependentOf, hasRelation, type Tree } from "../../tree/tree.js";
import { markOf } from "../../tree/predicate.js";
import { DOCUMENT_NOUNS } from "../../lexicon/source-nouns.js";
import type { Complement } from "./complement.js";
import { COMPLEMENT_RULES } from "./verb-complements.js";
import type { Frame, SentenceView } from "./frame.js";
import { invertedFrame, isCompounded } from "./inverted-frames.js";
import { nearSpeaker } from "./near-speaker.js";
import { isPassiveCue, speakerOf, type Speaker } from "./speaker.js";
import { groupHead, isParticiple, isUnrealised, verbGroup } from "./verb-group.js";
import { range, wordAt } from "./tokens.js";
import { asNaming, commitmentOf, isNobody } from "./verb-commitment.js";

/** Verbs with a that-clause that report nothing: they state a link between facts. */
const NOT_REPORTING: ReadonlySet<string> = new Set([
  "allow", "be", "bring", "cause", "do", "ensure", "get", "give", "guarantee", "happen", "have", "help", "keep", "leave", "let", "make", "matter", "mean", "occur", "require", "see", "seem", "so", "take", "wait",
]);

const UNKNOWN_VERB: ReportingVerb = { takes: new Set(["clause"]), family: "report", stance: "neutral", certainty: "certain", polarity: "positive" };

/** "Working that machine was hard": a gerund that is not listed tells something beside a clause or a noun only, "joking that". */
const isGerundClause = (tree: Tree, verb: number): boolean => isParticiple(tree, verb) && !hasRelation(tree, verb, "acl", "advcl", "conj");

/** The entry of a verb; a verb that is not listed counts where it has a that-clause of its own. */
const entryOf = (tree: Tree, verb: number): ReportingVerb | undefined => {
  const { lemma } = tree.tokens[verb]!;
  const listed = REPORTING_VERBS.get(lemma);
  if (listed !== undefined || NOT_REPORTING.has(lemma)) return listed;
  const clause = dependentOf(tree, verb, "ccomp");
  if (clause === undefined || clause < verb || wordAt(tree, markOf(tree, clause)) !== "that" || isGerundClause(tree, verb)) return undefined;
  return UNKNOWN_VERB;
};

const complementOf = (tree: Tree, verb: number, entry: ReportingVerb): { readonly rule: string; readonly complement: Complement } | undefined => {
  for (const { id, read } of COMPLEMENT_RULES) {
    const complement = read(tree, verb, entry);
    if (complement !== undefined && complement.content.length > 0) return { rule: id, complement };
  }
  return undefined;
};

/** Constructions whose content is no clause of its own. */
const BARE_ACTS: ReadonlySet<string> = new Set(["verb-object", "verb-preposition", "verb-infinitive"]);

const isFinite = (tree: Tree, verb: number): boolean =>
  !tree.tokens[verb]!.text.endsWith("ing") && dependentOf(tree, verb, "aux:pass", "mark", "aux") === undefined && !hasRelation(tree, verb, "xcomp", "acl");

/** Constructions that have a speaker of their own. */
const SPOKEN: ReadonlySet<string> = new Set(["verb-clause", "verb-parenthesis"]);

/** A speaker, unless it stands inside a quotation that the verb stands outside of. */
const outside = (view: SentenceView, verb: number, speaker: Speaker | undefined): Speaker | undefined =>
  speaker !== undefined && view.quotation[verb]! < 0 && view.quotation[speaker.head]! >= 0 ? undefined : speaker;

const speakerOfRule = (view: SentenceView, verb: number, rule: string, group: readonly number[]): Speaker | undefined =>
  outside(view, verb, speakerOf(view.tree, verb)) ?? (SPOKEN.has(rule) && isFinite(view.tree, verb) ? outside(view, verb, nearSpeaker(view, group)) : undefined);

/** "assuming that prices hold": supposes, and is nobody's report. */
const isSupposing = (tree: Tree, verb: number): boolean => SUPPOSING_PARTICIPLES.has(wordAt(tree, verb)) && hasRelation(tree, verb, "advcl") && markOf(tree, verb) === undefined;

const WISHING: ReadonlySet<string> = new Set(["like", "love", "want"]);

/** True where a speaker stands beside the verb that says nothing by it: nobody, "it", or who only wishes for it. */
const isNoVoice = (tree: Tree, verb: number, rule: string, speaker: number): boolean => {
  // "No leader can win by pretending that": nobody pretends.
  if (dependentOf(tree, verb, "nsubj") === undefined && isNobody(tree, speaker)) return true;
  // "It is worth noting that", "it is telling that": nobody notes or tells.
  if (wordAt(tree, speaker) === "it" && (isParticiple(tree, verb) || wordAt(tree, verb) === "telling")) return true;
  // "I would like to see them as partners": nobody sees them so yet.
  return rule === "verb-predicative" && WISHING.has(tree.tokens[groupHead(tree, verb)]!.lemma);
};

/** True where verb and speaker fit: nobody may be missing whom the construction needs, and some verbs are cues of some speakers only. */
const fits = (tree: Tree, verb: number, rule: string, entry: ReportingVerb, speaker: Speaker | undefined): boolean => {
  if ((BARE_ACTS.has(rule) || tree.tokens[verb]!.relation === "xcomp") && isUnrealised(tree, verb)) return false;
  if (speaker === undefined) return entry !== UNKNOWN_VERB && entry.family !== "document" && (isPassiveCue(tree, verb) || mayLackSource(tree, verb));
  if (isNoVoice(tree, verb, rule, speaker.head)) return false;
  if (entry === UNKNOWN_VERB) return ["PRON", "PROPN"].includes(tree.tokens[speaker.head]!.pos) && wordAt(tree, speaker.head) !== "what";
  if (entry.family === "document") return isDocument(tree, speaker.head);
  return wordAt(tree, speaker.head) !== "you" || entry.certainty === "certain" || isAddressed(tree, verb, rule);
};

/** "Do you think that ...?", "you suggested that": somebody is spoken to; elsewhere "you" is everybody ("if you think that"). */
const isAddressed = (tree: Tree, verb: number, rule: string): boolean => {
  if (rule !== "verb-clause" || dependentOf(tree, verb, "mark") !== undefined) return false;
  return tree.tokens.at(-1)!.text === "?" || (tree.tokens[verb]!.text.endsWith("ed") && dependentOf(tree, verb, "aux") === undefined);
};

/** Constructions whose content may hold the subject itself. */
const OF_SUBJECT: ReadonlySet<string> = new Set(["verb-raising", "verb-predicative"]);

const treeFrame = (view: SentenceView, verb: number, entry: ReportingVerb): Frame | undefined => {
  const { tree } = view;
  const found = isSupposing(tree, verb) ? undefined : complementOf(tree, verb, entry);
  if (found === undefined) return undefined;
  const { complement, rule } = found;
  const group = verbGroup(tree, verb);
  const speaker = speakerOfRule(view, verb, rule, group);
  if (!fits(tree, verb, rule, entry, speaker)) return undefined;
  const cue = complement.tail === undefined ? group : [...group, ...range(group.at(-1)! + 1, complement.tail)];
  const own = new Set(OF_SUBJECT.has(rule) ? cue : [...cue, ...(speaker?.tokens ?? [])]);
  const content = complement.content.filter((index) => !own.has(index));
  if (content.length === 0) return undefined;
  return {
    rule, family: entry.family, sentence: view.index, head: verb, cue, lemma: tree.tokens[verb]!.lemma,
    ...(speaker === undefined || speaker.tokens.length === 0 ? {} : { source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head }),
    content: [{ sentence: view.index, tokens: content }],
    ...commitmentOf(tree, rule === "verb-predicative" ? asNaming(entry) : entry, verb, group), ...(complement.certainty === undefined ? {} : { certainty: complement.certainty }),
  };
};

/** Words that only documents can say are read as theirs alone ("the contract provides that", not "the school provides that"). */
const isDocument = (tree: Tree, head: number): boolean => DOCUMENT_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase());

/** A participle may have no source ("with reports saying that"); an imperative has none and reports nothing. */
const mayLackSource = (tree: Tree, verb: number): boolean => tree.tokens[verb]!.text.endsWith("ing") && hasRelation(tree, verb, "acl", "advcl");

/**
 * The frames of a sentence whose cue is a verb, in the order of their verbs.
 *
 * @example
 * verbFrames(view).map(({ lemma }) => lemma); // => ["say"]
 */
export const verbFrames = (view: SentenceView): readonly Frame[] =>
  gatherFound(view.tree.tokens, ({ pos }, index) => {
    if (pos !== "VERB" || isCompounded(view.tree, index)) return undefined;
    const entry = entryOf(view.tree, index);
    return entry === undefined ? undefined : invertedFrame(view, index) ?? treeFrame(view, index, entry);
  });

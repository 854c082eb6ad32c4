/**
 * Frames of reporting verbs that the tree leaves without content: long sentences, inverted speakers and names in a row mislead a parser, and
 * then the order of words and the commas still tell who says what.
 */
import { gather, gatherFound } from "../../text/gather.js";
import { BOUND_RELATIVES } from "../../lexicon/relative-pronouns.js";
import { REPORTING_VERBS, type ReportingVerb } from "../../lexicon/reporting-verbs.js";
import { dependentOf, type Tree } from "../../tree/tree.js";
import { trimContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { isCompounded, PARENTHETIC } from "./inverted-frames.js";
import { aroundCue, bareAfter, heldAgainst, markedAfter, quotedAfter, seenAs, TO_SOMEBODY } from "./near-content.js";
import { isInverted, nearSpeaker, speakerBefore } from "./near-speaker.js";
import { isPassiveCue, speakerOf, type Speaker } from "./speaker.js";
import { wordAt } from "./tokens.js";
import { asNaming, commitmentOf, isNobody } from "./verb-commitment.js";
import { isParticiple, isUnrealised, verbGroup } from "./verb-group.js";

const FIRST_OR_SECOND: ReadonlySet<string> = new Set(["i", "we", "you"]);

/** What is said behind the verb, in the constructions that word order tells. */
const statedAfter = (view: SentenceView, group: readonly number[], entry: ReportingVerb): readonly number[] => {
  const last = group.at(-1)!;
  const readings = [
    () => heldAgainst(view, group), ...(entry.takes.has("quotation") ? [() => quotedAfter(view, last)] : []),
    ...(entry.takes.has("clause") ? [() => markedAfter(view, last), () => (isBare(view.tree, group) ? bareAfter(view, last) : [])] : []),
  ];
  for (const read of readings) {
    const tokens = read();
    if (tokens.length > 0) return tokens;
  }
  return [];
};

/** True for a cue that a clause without a marker may follow: no inverted one, no passive but that of who is told, no gerund in a phrase ("efforts writing fiction"). */
const isBare = (tree: Tree, group: readonly number[]): boolean => {
  const last = group.at(-1)!;
  if (isParticiple(tree, last)) return isInverted(tree, group) || dependentOf(tree, last, "nsubj") !== undefined;
  return !isInverted(tree, group) && (!isPassiveCue(tree, last) || TO_SOMEBODY.has(tree.tokens[last]!.lemma));
};

/** Where what is stated ends: in "Stressing that it was safe, the mayor said", what stands behind the speaker is the next cue's. */
const statedEnd = ({ tree, quotation }: SentenceView, verb: number, speaker: Speaker, isStated: boolean): number =>
  isStated && isParticiple(tree, verb) && speaker.tokens[0]! > verb && quotation[speaker.head] === quotation[verb] ? speaker.tokens[0]! : tree.tokens.length;

/** True for a speaker with words who tells something by the verb. */
const isVoice = (tree: Tree, verb: number, { head, tokens }: Speaker, certainty: ReportingVerb["certainty"]): boolean =>
  tokens.length > 0 && !(isParticiple(tree, verb) && isNobody(tree, head)) && (wordAt(tree, head) !== "you" || certainty === "certain");

const nearFrame = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  const { lemma } = tree.tokens[verb]!;
  const entry = REPORTING_VERBS.get(lemma);
  if (entry?.family !== "report") return undefined;
  if (isUnrealised(tree, verb)) return undefined;
  const group = verbGroup(tree, verb);
  const seen = seenAs(view, group);
  const stated = seen.length > 0 ? seen : statedAfter(view, group, entry);
  const isStated = stated.length > 0;
  if (!isStated && isParticiple(tree, verb)) return undefined;
  const speaker = isStated ? speakerOf(tree, verb) ?? speakerBefore(view, group) : nearSpeaker(view, group) ?? speakerOf(tree, verb);
  if (speaker === undefined || !isVoice(tree, verb, speaker, entry.certainty)) return undefined;
  const reach = new Set([...group, ...speaker.tokens]);
  // ", which the town claims": a relative clause is no aside.
  const around = (): readonly number[] => (PARENTHETIC.has(lemma) && !BOUND_RELATIVES.has(wordAt(tree, speaker.tokens[0])) && !FIRST_OR_SECOND.has(wordAt(tree, speaker.head)) ? aroundCue(view, Math.min(...reach), Math.max(...reach)) : []);
  const end = statedEnd(view, verb, speaker, isStated);
  const tokens = trimContent(tree, (isStated ? stated : around()).filter((index) => !reach.has(index) && index < end));
  if (tokens.length < 2) return undefined;
  return {
    rule: isStated ? "near-clause" : "near-parenthesis", family: entry.family, sentence: view.index, head: verb, cue: group, lemma,
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens }],
    ...commitmentOf(tree, seen.length > 0 ? asNaming(entry) : entry, verb, group),
  };
};

/**
 * The frames that only the order of words tells; `others` are those that the tree tells.
 *
 * @example
 * nearFrames(view, []).map(({ rule }) => rule); // => ["near-parenthesis"]
 */
export const nearFrames = (view: SentenceView, others: readonly Frame[]): readonly Frame[] => {
  const taken = new Set(gather(others, ({ cue }) => cue));
  return gatherFound(view.tree.tokens, ({ pos }, index) => (pos === "VERB" && !taken.has(index) && !isCompounded(view.tree, index) ? nearFrame(view, index) : undefined));
};

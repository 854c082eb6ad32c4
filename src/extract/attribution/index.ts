/** Who says what: attributions read from the trees, the quotations and the entities of a document. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { gather } from "../../text/gather.js";
import type { Tree } from "../../tree/tree.js";
import type { Attribution, Diagnostic, Tagged } from "../../types.js";
import { assemble, type ReadAttribution } from "./assemble.js";
import { withinAside } from "./asides.js";
import { blockQuotations } from "./block-quotations.js";
import { detached } from "./detach.js";
import { viewsOf, type Frame, type SentenceView } from "./frame.js";
import { interviewLines } from "./interview-lines.js";
import { labelFrames, withParagraph } from "./label-frames.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { goesOnAsClause } from "./near-content.js";
import { nearFrames } from "./near-frames.js";
import { nounFrames } from "./noun-frames.js";
import { phraseFrames } from "./phrase-frames.js";
import { withQuotations } from "./quoted-content.js";
import { withTrimmedSource } from "./source-edges.js";
import { speakerLines } from "./speaker-lines.js";
import { specialFrames } from "./special-frames.js";
import { verbFrames } from "./verb-frames.js";

export type { ReadAttribution } from "./assemble.js";
export type { Frame, TokenRun } from "./frame.js";

/** Labels come first: the words after "Name:" may hold cues of their own, which then stand inside. */
const FAMILIES: readonly ((view: SentenceView) => readonly Frame[])[] = [labelFrames, phraseFrames, verbFrames, nounFrames];

/** One frame for each cue: a fixed construction wins over the plain reading of its verb. */
const framesOfSentence = (view: SentenceView): readonly Frame[] => {
  const usual = withoutCarriers(gather(FAMILIES, (family) => family(view)));
  const special = specialFrames(view, usual);
  const taken = new Set(gather(special, ({ cue, head }) => [head, ...cue]));
  const told = [...usual.filter(({ head }) => !taken.has(head)), ...special];
  const misread = told.filter((frame) => isMisread(view, frame));
  const rest = misread.length === 0 ? told : told.filter((frame) => !misread.includes(frame));
  const near = nearFrames(view, rest);
  const all = [...rest, ...near, ...misread.filter((frame) => !near.some(({ head }) => head === frame.head))].map((frame) => withTrimmedSource(view, clipped(view, frame))).filter(hasContent);
  return detached(view, withSharedSpeakers(view.tree, all));
};

/** "says his years in the mine made him ill": what was read as an object is the subject of a clause, which the order of words tells. */
const isMisread = (view: SentenceView, frame: Frame): boolean =>
  OBJECTS.has(frame.rule) && REPORTING_VERBS.get(frame.lemma)?.takes.has("clause") === true && goesOnAsClause(view, frame.cue.at(-1)!);

const OBJECTS: ReadonlySet<string> = new Set(["verb-finding", "verb-object"]);

/** ", its director, said, adding that": a participle that hangs on a cue without a subject has the speaker that was found for it. */
const withSharedSpeakers = (tree: Tree, frames: readonly Frame[]): readonly Frame[] => frames.map((frame) => {
  if (frame.source !== undefined || frame.head < 0 || !tree.tokens[frame.head]!.text.endsWith("ing")) return frame;
  const above = frames.find(({ head, source }) => source !== undefined && head === tree.tokens[frame.head]!.head);
  return above?.source === undefined ? frame : { ...frame, source: above.source, ...(above.sourceHead === undefined ? {} : { sourceHead: above.sourceHead }) };
});

/** "expressed concern about": one cue, that of the noun with the verb that carries it. */
const withoutCarriers = (frames: readonly Frame[]): readonly Frame[] => {
  const carriers = new Set(gather(frames, ({ rule, cue }) => (rule === "noun" ? cue : [])));
  return frames.filter(({ rule, head }) => rule === "noun" || !carriers.has(head));
};

/** What is said inside a quotation, or in an aside between dashes or brackets, does not reach out of it. */
const clipped = (view: SentenceView, frame: Frame): Frame => {
  const quotation = view.quotation[frame.head]!;
  if (frame.rule === "label") return frame;
  if (quotation < 0) return withinAside(view, frame);
  return { ...frame, content: frame.content.map((run) => ({ ...run, tokens: run.tokens.filter((token) => view.quotation[token] === quotation) })).filter(({ tokens }) => tokens.length > 0) };
};

const hasContent = ({ content }: Frame): boolean => content.length > 0;

const isRead = (view: SentenceView): boolean =>
  view.tree.tokens.length <= LONGEST_SENTENCE && view.document.blocks[view.sentence.block]?.kind !== "boilerplate";

const framesOf = (views: readonly SentenceView[]): readonly Frame[] => {
  const frames = gather(views, (view) => (isRead(view) ? framesOfSentence(view) : []));
  const labelled = new Set(frames.filter(({ rule }) => rule === "label").map(({ sentence }) => sentence));
  return labelled.size === 0 ? frames : frames.map((frame) => (frame.rule === "label" ? withParagraph(views, frame, labelled) : frame));
};

const tooLong = (views: readonly SentenceView[]): readonly Diagnostic[] =>
  views.filter(({ tree }) => tree.tokens.length > LONGEST_SENTENCE).map(({ sentence }): Diagnostic => ({
    code: "sentence-too-long", severity: "info", span: sentence.span,
    message: `No attribution is read from a sentence of more than ${LONGEST_SENTENCE} tokens.`,
  }));

/**
 * The attributions of a document with the token indexes that they were read from, for the reading of propositions: the head and the tokens
 * of the cue, the tokens of source and content, the family of the cue and the polarity that the source gives to the content.
 *
 * @example
 * readAttributions(document).attributions[0]?.frame.family; // => "report"
 */
export const readAttributions = (document: Tagged): { readonly attributions: readonly ReadAttribution[]; readonly diagnostics: readonly Diagnostic[] } => {
  const views = viewsOf(document);
  const frames = framesOf(views);
  return { attributions: assemble(views, [...withQuotations(views, [...frames, ...blockQuotations(views, frames)]), ...speakerLines(views), ...interviewLines(views)].filter(hasContent)), diagnostics: tooLong(views) };
};

/** The attributions of a document with what is only asked of them while propositions are read. */
export interface FoundAttributions {
  readonly attributions: readonly Attribution[];
  /** Ids of those whose source holds that the content is not so: "denied that", "doubts that", "does not believe that". */
  readonly denied: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The attributions of a document, in the order of their first words, nested ones with their `parent`. Never throws.
 *
 * @example
 * findAttributions(document).attributions[0]?.cue?.text; // => "has said"
 */
export const findAttributions = (document: Tagged): FoundAttributions => {
  const { attributions, diagnostics } = readAttributions(document);
  const denied = new Set(attributions.filter(({ frame }) => frame.polarity === "negative").map(({ attribution }) => attribution.id));
  return { attributions: attributions.map(({ attribution }) => attribution), denied, diagnostics };
};

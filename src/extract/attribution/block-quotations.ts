/** Quotations set as a paragraph of their own, without marks: "The letter reads:" and the paragraph behind it. */
import { gatherFound } from "../../text/gather.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { dependentOf } from "../../tree/tree.js";
import type { BlockKind } from "../../types.js";
import { LONGEST_SENTENCE } from "./limits.js";
import type { Frame, SentenceView, TokenRun } from "./frame.js";
import { range } from "./tokens.js";
import { speakerOf } from "./speaker.js";
import { verbGroup } from "./verb-group.js";

const QUOTING: ReadonlySet<BlockKind> = new Set(["paragraph", "quote"]);

/** How many words may stand between the verb and the colon: "said in a statement:". */
const REACH = 5;

/** The sentences of the block that follows a sentence, where it stands in another block and holds no marks of quotation at its beginning. */
const blockBehind = (views: readonly SentenceView[], index: number): readonly TokenRun[] => {
  const first = views[index + 1];
  if (first === undefined || first.sentence.block === views[index]!.sentence.block || !QUOTING.has(first.document.blocks[first.sentence.block]?.kind ?? "paragraph")) return [];
  if (first.quotation[0]! >= 0) return [];
  const runs: TokenRun[] = [];
  for (let at = index + 1; views[at]?.sentence.block === first.sentence.block; at += 1) runs.push({ sentence: at, tokens: range(0, views[at]!.tree.tokens.length - 1) });
  return runs;
};

const frameOf = (views: readonly SentenceView[], view: SentenceView, taken: ReadonlySet<string>): Frame | undefined => {
  const { tree, index } = view;
  const last = tree.tokens.length - 1;
  if (tree.tokens[last]?.text !== ":" || last > LONGEST_SENTENCE) return undefined;
  const verb = range(Math.max(0, last - REACH), last - 1).findLast((at) => tree.tokens[at]!.pos === "VERB");
  if (verb === undefined || taken.has(`${index} ${verb}`)) return undefined;
  const entry = REPORTING_VERBS.get(tree.tokens[verb]!.lemma);
  if (entry?.family !== "report" || !entry.takes.has("quotation") || dependentOf(tree, verb, "ccomp", "xcomp", "obj") !== undefined) return undefined;
  const speaker = speakerOf(tree, verb);
  const content = speaker === undefined ? [] : blockBehind(views, index);
  if (speaker === undefined || content.length === 0) return undefined;
  return {
    rule: "block-quotation", family: "report", sentence: index, head: verb, cue: verbGroup(tree, verb), lemma: tree.tokens[verb]!.lemma,
    source: { sentence: index, tokens: speaker.tokens }, sourceHead: speaker.head, content, stance: entry.stance, certainty: entry.certainty, polarity: entry.polarity,
  };
};

/**
 * The frames of quotations without marks behind a colon at the end of a paragraph.
 *
 * @param others the frames that were found otherwise
 * @example
 * blockQuotations(views, frames).map(({ lemma }) => lemma); // => ["read"]
 */
export const blockQuotations = (views: readonly SentenceView[], others: readonly Frame[]): readonly Frame[] => {
  const taken = new Set(others.map(({ sentence, head }) => `${sentence} ${head}`));
  return gatherFound(views, (view) => frameOf(views, view, taken));
};

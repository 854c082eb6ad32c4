/** Quotations set as a paragraph of their own, without marks: "The letter reads:" and the paragraph behind it. */
import { gatherFound } from "../../text/gather.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { dependentOf } from "../../tree/tree.js";
import type { BlockKind } from "../../types.js";
import { LONGEST_SENTENCE } from "./limits.js";
import { wholeSentence, type Frame, type SentenceView, type TokenRun } from "./frame.js";
import { range } from "./tokens.js";
import { sourceTokens, speakerOf } from "./speaker.js";
import { verbGroup } from "./verb-group.js";

const QUOTING: ReadonlySet<BlockKind> = new Set(["paragraph", "quote"]);

/** How many words may stand between the verb and the colon: "said in a statement:". */
const REACH = 5;

/** Marks at the end of a paragraph that the next one goes on. */
const GOES_ON: ReadonlySet<string> = new Set([",", ";"]);

/** The sentences of the paragraph that follows a sentence, where it opens without marks of quotation; of those behind it, too, while one ends in a semicolon. */
const blockBehind = (views: readonly SentenceView[], index: number): readonly TokenRun[] => {
  const first = views[index + 1];
  if (first === undefined || first.sentence.block === views[index]!.sentence.block || !isQuotable(first) || first.quotation[0]! >= 0) return [];
  const runs: TokenRun[] = [];
  let { block } = first.sentence;
  for (let at = index + 1; at < views.length; at += 1) {
    const { sentence } = views[at]!;
    if (sentence.block !== block) {
      if (!isQuotable(views[at]!) || !GOES_ON.has(views[at - 1]!.tree.tokens.at(-1)?.text ?? "")) break;
      ({ block } = sentence);
    }
    runs.push(wholeSentence(views[at]!));
  }
  return runs;
};

const isQuotable = ({ document, sentence }: SentenceView): boolean => QUOTING.has(document.blocks[sentence.block]?.kind ?? "paragraph");

const plain = { family: "report", stance: "neutral", certainty: "certain", polarity: "positive" } as const;

/** "In a decree of that month, the duke dissolved the council:", with the decree behind it. */
const documentFrame = (views: readonly SentenceView[], view: SentenceView): Frame | undefined => {
  const { tree, index } = view;
  const last = tree.tokens.length - 1;
  if (tree.tokens[last]?.text !== ":" || last > LONGEST_SENTENCE || !OPENS_DOCUMENT.has(tree.tokens[0]!.text)) return undefined;
  const comma = tree.tokens.findIndex(({ text }) => text === ",");
  const document = range(1, Math.min(comma, DOCUMENT_REACH)).find((at) => SPOKEN_DOCUMENTS.has(tree.tokens[at]!.lemma));
  const subject = document === undefined ? undefined : dependentOf(tree, tree.roots[0] ?? 0, "nsubj");
  if (document === undefined || subject === undefined || subject < comma || !SPEAKING.has(tree.tokens[subject]!.pos)) return undefined;
  const content = blockBehind(views, index);
  if (content.length === 0) return undefined;
  return {
    ...plain, rule: "block-quotation", sentence: index, head: document, cue: range(0, document), lemma: tree.tokens[document]!.lemma,
    source: { sentence: index, tokens: sourceTokens(tree, subject) }, sourceHead: subject, content,
  };
};

const OPENS_DOCUMENT: ReadonlySet<string> = new Set(["In", "Through", "Via"]);
const DOCUMENT_REACH = 8;
const SPEAKING: ReadonlySet<string> = new Set(["NOUN", "PRON", "PROPN"]);
/** What somebody says something in. */
const SPOKEN_DOCUMENTS: ReadonlySet<string> = new Set(["address", "announcement", "article", "blog", "column", "comment", "declaration", "decree", "email", "essay", "interview", "letter", "memo", "message", "note", "post", "proclamation", "release", "reply", "resolution", "response", "speech", "statement", "telegram", "tweet"]);

/** True for a paragraph of its own with nothing but a dash and a name, of which capitalised words may look like verbs ("United"). */
const signs = (views: readonly SentenceView[], { tree: { tokens }, index, sentence }: SentenceView): boolean =>
  DASHES.has(tokens[0]?.text ?? "") && tokens[1]?.pos === "PROPN" && tokens.length <= SIGNATURE_TOKENS && views[index - 1]?.sentence.block !== sentence.block
  && views[index + 1]?.sentence.block !== sentence.block && !tokens.some(({ pos, text }) => (pos === "VERB" || pos === "AUX") && text === text.toLowerCase());

/** The sentences of the paragraph above a signature, where it stands behind a colon and without marks of quotation. */
const signed = (views: readonly SentenceView[], index: number): readonly number[] => {
  let first = index - 1;
  while (first > 0 && views[first - 1]!.sentence.block === views[index - 1]!.sentence.block) first -= 1;
  const isBehindColon = views[first - 1]?.tree.tokens.at(-1)?.text === ":";
  return first < 1 || !isBehindColon || views[index - 1]!.quotation.some((quotation) => quotation >= 0) ? [] : range(first, index - 1);
};

/** A signature under a paragraph that stands behind a colon: the paragraph is the signer's. */
const signature = (views: readonly SentenceView[], view: SentenceView): Frame | undefined => {
  const { tokens } = view.tree;
  const above = signs(views, view) ? signed(views, view.index) : [];
  if (above.length === 0) return undefined;
  return {
    ...plain, rule: "block-quotation", sentence: view.index, head: 0, cue: [0], lemma: tokens[0]!.text,
    source: { sentence: view.index, tokens: range(1, tokens.at(-1)!.pos === "PUNCT" ? tokens.length - 2 : tokens.length - 1) }, sourceHead: 1,
    content: above.map((at) => wholeSentence(views[at]!)),
  };
};

const DASHES: ReadonlySet<string> = new Set(["―", "—", "–", "--", "-"]);
const SIGNATURE_TOKENS = 12;

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
  return gatherFound(views, (view) => frameOf(views, view, taken) ?? documentFrame(views, view) ?? signature(views, view));
};

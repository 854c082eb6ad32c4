/** Blocks: paragraphs and what each is for. */
import type { Block, BlockKind } from "../../types.js";
import { datelineEnd } from "./dateline.js";
import { linesOf, paragraphsOf, type Line } from "./lines.js";
import type { Paragraph } from "./rule.js";
import { BLOCK_RULES, boilerplateOf } from "./rules.js";
import { wordsOf } from "./words.js";
import { skipBlanks } from "../../text/whitespace.js";

/** Kinds that may stand before the title or between the title and the body. */
const HEAD_KINDS: ReadonlySet<BlockKind> = new Set(["title", "heading", "byline", "dateline", "caption", "boilerplate"]);

/** Most of a paragraph that is looked at, in code units: what names a block stands at its edges. */
const LONGEST_VIEW = 2_000;

/** Longest paragraph whose words are looked at: nothing that rules name by its words is longer. */
const LONGEST_WORDED = 900;

const viewOf = (text: string, line: Line | undefined): string => (line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + LONGEST_VIEW)));

const nameOf = (paragraph: Paragraph): Pick<Block, "kind" | "cue"> => {
  const cue = boilerplateOf(paragraph);
  if (cue !== undefined) return { kind: "boilerplate", cue };
  const rule = BLOCK_RULES.find((candidate) => candidate.applies(paragraph));
  return rule === undefined ? { kind: "paragraph" } : { kind: rule.kind, cue: rule.id };
};

/**
 * The blocks of an article, in order. A dateline at the start of a paragraph is a block of its own.
 *
 * @example
 * blocksOf("Bridge opens\n\nThe mayor opened the bridge on Monday.").map(({ kind }) => kind); // => ["title", "paragraph"]
 */
export const blocksOf = (text: string): readonly Block[] => {
  const lines = paragraphsOf(text, linesOf(text));
  const blocks: Block[] = [];
  let isOpening = true;
  let hasTitle = false;
  let previousLength = 0;
  lines.forEach((line, index) => {
    const { start, end } = line;
    const previous = blocks.at(-1);
    const printed = end - start > LONGEST_WORDED ? [] : wordsOf(text, start, end);
    const paragraph: Paragraph = {
      start, end, isOpening, hasTitle, text: viewOf(text, line), printed, words: printed.map((word) => word.toLowerCase()), previous: previous?.kind, previousCue: previous?.cue, previousLength, next: viewOf(text, lines[index + 1]),
    };
    const name = nameOf(paragraph);
    previousLength = printed.length;
    hasTitle ||= name.kind === "title";
    isOpening &&= HEAD_KINDS.has(name.kind);
    const afterDateline = name.kind === "paragraph" ? datelineEnd(text, start, end) : start;
    if (afterDateline > start) blocks.push({ span: { start, end: afterDateline }, kind: "dateline", cue: "inline-dateline" });
    blocks.push({ span: { start: skipBlanks(text, afterDateline, end), end }, ...name });
  });
  return blocks;
};

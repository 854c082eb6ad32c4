/** Blocks: paragraphs and what each is for. */
import type { Block } from "../../types.js";
import { linesOf, paragraphsOf } from "./lines.js";

/**
 * The blocks of an article, in order.
 *
 * @example
 * blocksOf("Prices rose.")[0]?.kind; // => "paragraph"
 */
export const blocksOf = (text: string): readonly Block[] =>
  paragraphsOf(text, linesOf(text)).map(({ start, end }) => ({ span: { start, end }, kind: "paragraph" }));

/** The extraction without its tokens. */
import type { Extraction, Sentence } from "../types.js";

/** A sentence without its tokens. */
export type CompactSentence = Omit<Sentence, "tokens">;

/** The Extraction as it is stored and sent: without tokens and without what only the stages need of each other. */
export interface CompactExtraction extends Pick<Extraction, "version" | "article" | "blocks" | "mentions" | "entities" | "attributions" | "claims" | "ledger" | "diagnostics"> {
  readonly sentences: readonly CompactSentence[];
}

/**
 * The Extraction without tokens.
 *
 * @example
 * JSON.stringify(compact(extractClaims(text)));
 */
export const compact = ({ version, article, blocks, sentences, mentions, entities, attributions, claims, ledger, diagnostics }: Extraction): CompactExtraction => ({
  version, article, blocks,
  sentences: sentences.map(({ text, span, block }) => ({ text, span, block })),
  mentions, entities, attributions, claims, ledger, diagnostics,
});

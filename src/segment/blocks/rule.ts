/** What a block rule is, and what it looks at. */
import type { BlockKind, Span } from "../../types.js";

/** A paragraph with its neighbours, as the rules see it. */
export interface Paragraph extends Span {
  readonly text: string;
  /** The words as printed, without punctuation; only the first are kept. */
  readonly printed: readonly string[];
  /** The same in small letters. */
  readonly words: readonly string[];
  /** True where no paragraph of the article's body came before. */
  readonly isOpening: boolean;
  /** True where a title was found before. */
  readonly hasTitle: boolean;
  /** Kind of the paragraph before. */
  readonly previous: BlockKind | undefined;
  /** Rule that named the paragraph before. */
  readonly previousCue: string | undefined;
  /** Number of words of the paragraph before. */
  readonly previousLength: number;
  /** The paragraph after; empty at the end. */
  readonly next: string;
}

/** A block rule as a value: the first in the list that applies names the block. */
export interface BlockRule {
  readonly id: string;
  readonly kind: BlockKind;
  readonly summary: string;
  readonly applies: (paragraph: Paragraph) => boolean;
  /** Articles in which the last paragraph that starts with "§" is named by the rule (hits), or is not (misses); "§" is taken out. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

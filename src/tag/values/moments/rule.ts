/** A rule that reads one family of time expressions. */
import type { ReadMoment } from "../moment.js";
import type { Scene } from "../scene.js";

/** Reads the moment that begins at an atom. */
export interface MomentRule {
  readonly id: string;
  readonly summary: string;
  /** The words and marks, in lower case, with which an expression of the family may begin. */
  readonly words: Iterable<string>;
  /** True where one may begin with a number in digits. */
  readonly numbers?: true;
  readonly read: (scene: Scene, index: number) => ReadMoment | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

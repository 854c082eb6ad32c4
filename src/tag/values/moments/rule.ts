/** A rule that reads one family of time expressions. */
import type { ReadMoment } from "../moment.js";
import type { Scene } from "../scene.js";

/** Reads the moment that begins at an atom. */
export interface MomentRule {
  readonly id: string;
  readonly summary: string;
  /** True where an expression of the family may begin with such an atom: a cheap first look. */
  readonly starts: (word: string, kind: "word" | "number" | "mark") => boolean;
  readonly read: (scene: Scene, index: number) => ReadMoment | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

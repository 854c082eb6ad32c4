/**
 * Second looks at a parsed sentence. A transition parser decides from left to right and cannot take back what later
 * words show to be wrong; each rule here knows one such error by its shape and says what the tree must be instead.
 */
import type { Token } from "../../types.js";
import { mendCommaSplices } from "./comma-splice.js";
import { draftOf, type Draft } from "./draft.js";
import { mendGardenPaths } from "./garden-path.js";
import { mendHeadlessPrepositions } from "./headless-preposition.js";
import { mendLoneIndirectObjects } from "./lone-indirect-object.js";
import { mendNominalPredicates } from "./nominal-predicate.js";
import { mendPrepositionalSubjects } from "./prepositional-subject.js";

/** Predicates and subjects first: whether a verb has a subject decides whether it is a garden path. */
const RULES: readonly ((draft: Draft) => void)[] = [
  mendNominalPredicates, mendPrepositionalSubjects, mendGardenPaths, mendCommaSplices, mendHeadlessPrepositions, mendLoneIndirectObjects,
];

/** True where every token leads up to the one root. */
const isTree = (heads: readonly number[]): boolean => {
  const safe = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && safe[at] === 0 && path.length <= heads.length) {
      path.push(at);
      at = heads[at]!;
    }
    if (path.length > heads.length) return false;
    for (const index of path) safe[index] = 1;
  }
  return heads.filter((head) => head < 0).length === 1;
};

/**
 * The tokens with the errors mended that can be known by their shape; the same tokens where there are none.
 *
 * @example
 * reanalyse(sentence.tokens);
 */
export const reanalyse = (tokens: readonly Token[]): readonly Token[] => {
  const draft = draftOf(tokens);
  for (const rule of RULES) rule(draft);
  const isChanged = tokens.some(({ head, relation }, index) => head !== draft.heads[index] || relation !== draft.relations[index]);
  if (!isChanged || !isTree(draft.heads)) return tokens;
  return tokens.map((token, index) => ({ ...token, head: draft.heads[index]!, relation: draft.relations[index]!, pos: draft.parts[index]! }));
};

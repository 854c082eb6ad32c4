import { dependentsOf, headOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { StructureRule } from "../candidate.js";
import { isClausal, ownSubject } from "../clause-parts.js";
import { sharedAuxiliaries, subjectHead } from "../shared-subject.js";

/** Where the words "that is" between commas begin, right before a token. */
const glossBefore = (tree: Tree, index: number): number | undefined => {
  const opens = wordOf(tree, index - 1) === "," && wordOf(tree, index - 2) === "is" && wordOf(tree, index - 3) === "that" && wordOf(tree, index - 4) === ",";
  return opens ? index - 3 : undefined;
};

/** The predicate that a gloss says in other words: the nearest one above it that stands before it. */
const glossed = (tree: Tree, index: number): number | undefined => {
  let current = headOf(tree, index);
  for (let steps = 0; steps < 4 && current !== undefined; steps++) {
    if (current < index - 3 && isClausal(tree, current)) return current;
    current = headOf(tree, current);
  }
  return undefined;
};

/** The content clause of a predicate that ends before a gloss on it, or the predicate: "means that the country is opening up, that is, joining". */
const innermost = (tree: Tree, predicate: number, index: number): number =>
  dependentsOf(tree, predicate, "ccomp").findLast((clause) => clause > predicate && clause < index - 3) ?? predicate;

/** "is opening up, that is, joining the market": told of the same subject, with the same auxiliary. */
export const gloss: StructureRule = {
  id: "gloss",
  summary: "What comes after \"that is\" says the predicate before it in other words: told as if coordinated with it.",
  find: ({ tree }, index) => {
    const that = tree.tokens[index]!.pos === "VERB" ? glossBefore(tree, index) : undefined;
    const above = that === undefined ? undefined : glossed(tree, index);
    const first = above === undefined ? undefined : innermost(tree, above, index);
    if (that === undefined || first === undefined || (ownSubject(tree, index) ?? that) !== that) return undefined;
    const subject = subjectHead(tree, first);
    const lead = sharedAuxiliaries(tree, first, index, [that + 1]);
    return subject === undefined || lead.length === 0 ? undefined : { structure: "coordinated", head: index, subject, lead, omit: [that, that + 1], leaves: that, detached: true };
  },
  examples: {
    hits: ["The country is opening its borders, that is, joining the market."],
    misses: ["The country is opening its borders and joining the market."],
  },
};

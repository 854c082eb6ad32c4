import { isClausal, isFinite, ownSubject } from "../clause-parts.js";
import type { StructureRule } from "../candidate.js";
import { headOfTokens } from "../../../tree/phrase.js";
import { adjacentSubject } from "../adjacent-subject.js";
import { dependentsOf, hasRelation, headOf, wordOf } from "../../../tree/tree.js";

/** The predicate of the sentence, and of sentences strung together without a conjunction. */
export const main: StructureRule = {
  id: "main-clause",
  summary: "The root of the sentence, or a clause set beside it, with a subject of its own.",
  relations: ["parataxis"],
  find: ({ tree }, index) => {
    const isRoot = headOf(tree, index) === undefined;
    if (!isRoot && !hasRelation(tree, index, "parataxis")) return undefined;
    if (!isClausal(tree, index) || (!isRoot && !isFinite(tree, index))) return undefined;
    const subject = ownSubject(tree, index);
    if (subject === undefined) {
      const subjectTokens = adjacentSubject(tree, index);
      const head = headOfTokens(tree, subjectTokens);
      return head === undefined ? undefined : { structure: "main", head: index, subject: head, subjectTokens, detached: !isRoot };
    }
    if (["which", "who"].includes(wordOf(tree, subject)) && tree.dependents[subject]!.length === 0) return undefined;
    const because = dependentsOf(tree, index, "mark").filter((mark) => mark < subject && wordOf(tree, mark) === "because");
    return { structure: "main", head: index, subject, omit: because, detached: !isRoot };
  },
  examples: {
    hits: ["The river flooded the valley.", "The bridge is closed, the mayor has left.", "The strike is over - the trains run again."],
    misses: ["Close the gate.", "A quiet morning in the valley."],
  },
};

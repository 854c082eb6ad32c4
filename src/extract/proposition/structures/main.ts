import { conditionFragment } from "../condition-fragment.js";
import { firstToken, isClausal, isFinite, ownSubject } from "../clause-parts.js";
import type { StructureRule } from "../candidate.js";
import { headOfTokens } from "../../../tree/phrase.js";
import { adjacentSubject } from "../adjacent-subject.js";
import { isPassive } from "../../../tree/predicate.js";
import { dependentOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";

/** Words that make a clause on a noun a relative one. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that", "where", "when", "why"]);

/** A full clause after a comma that the parser took for a relative one: "he visited the mine, a contract was signed". */
const isSpliced = (tree: Tree, index: number): boolean => {
  if (relationOf(tree, index) !== "acl:relcl") return false;
  const subject = ownSubject(tree, index);
  if (subject === undefined || !isFinite(tree, index) || RELATIVES.has(wordOf(tree, subject))) return false;
  const first = firstToken(tree, subject);
  return wordOf(tree, first - 1) === "," && subject < index && (tree.dependents[index] ?? []).every((dependent) => !RELATIVES.has(wordOf(tree, dependent)))
    && (isPassive(tree, index) || dependentOf(tree, index, "obj", "cop", "xcomp", "ccomp") !== undefined);
};

/** True where the root stands before a clause and has no subject of its own, so that the clause must be the main one. */
const isSubjectless = (tree: Tree, root: number, index: number): boolean => root < index && dependentOf(tree, root, "nsubj", "csubj", "expl") === undefined && relationOf(tree, index) === "ccomp";

/** A clause after a comma below a condition that the parser took for the root: "unless they pay, we will strike". */
const isConsequence = (tree: Tree, index: number): boolean => {
  if (!hasRelation(tree, index, "ccomp", "advcl", "acl")) return false;
  const subject = ownSubject(tree, index);
  return subject !== undefined && isFinite(tree, index) && dependentOf(tree, index, "mark") === undefined
    && wordOf(tree, firstToken(tree, subject) - 1) === "," && (conditionFragment(tree, index) !== undefined || isSubjectless(tree, tree.roots[0] ?? index, index));
};

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--", ";"]);

/** "The strike is over - the trains run again": a full clause behind a dash, without a conjunction. */
const isBehindDash = (tree: Tree, index: number): boolean => {
  const subject = hasRelation(tree, index, "advcl") ? ownSubject(tree, index) : undefined;
  return subject !== undefined && isFinite(tree, index) && dependentOf(tree, index, "mark", "cc") === undefined && DASHES.has(wordOf(tree, firstToken(tree, subject) - 1));
};

/** The predicate of the sentence, and of sentences strung together without a conjunction. */
export const main: StructureRule = {
  id: "main-clause",
  summary: "The root of the sentence, or a clause set beside it, with a subject of its own.",
  relations: ["parataxis", "acl", "ccomp", "advcl"],
  find: ({ tree }, index) => {
    const isRoot = headOf(tree, index) === undefined;
    if (!isRoot && !hasRelation(tree, index, "parataxis") && !isSpliced(tree, index) && !isConsequence(tree, index) && !isBehindDash(tree, index)) return undefined;
    if (!isClausal(tree, index) || (!isRoot && !isFinite(tree, index))) return undefined;
    const subject = ownSubject(tree, index);
    if (subject === undefined) {
      const subjectTokens = adjacentSubject(tree, index);
      const head = headOfTokens(tree, subjectTokens);
      return head === undefined ? undefined : { structure: "main", head: index, subject: head, subjectTokens, detached: !isRoot };
    }
    const fragment = isRoot || hasRelation(tree, index, "parataxis") ? undefined : conditionFragment(tree, index);
    if (["which", "who"].includes(wordOf(tree, subject)) && tree.dependents[subject]!.length === 0) return undefined;
    return { structure: "main", head: index, subject, front: fragment === undefined ? [] : [fragment], detached: !isRoot };
  },
  examples: {
    hits: ["The river flooded the valley.", "The bridge is closed, the mayor has left.", "The strike is over - the trains run again."],
    misses: ["Close the gate.", "A quiet morning in the valley."],
  },
};

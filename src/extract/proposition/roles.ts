/** What every word of a clause does in it: the branches of a predicate and their roles. */
import { CONDITION_NOUNS } from "../../lexicon/condition-markers.js";
import { TIME_ADVERBS, TIME_NOUNS } from "../../lexicon/time-nouns.js";
import { isPassive } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, plainRelationOf, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Role } from "../../types.js";
import { isConditional, marksOf } from "./clause-parts.js";
import type { Frame } from "./frame.js";

const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(["about", "concerning", "on", "over", "regarding"]);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["across", "along", "at", "behind", "beneath", "beside", "in", "inside", "into", "near", "off", "on", "onto", "outside", "over", "through", "throughout", "to", "toward", "towards", "under", "within", "from", "around"]);
const CAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(["because", "due", "owing", "thanks"]);

/** True for "in the event of ...", "in case of ...". */
const isConditionPhrase = (tree: Tree, index: number, preposition: string): boolean =>
  (preposition === "in" || preposition === "on") && CONDITION_NOUNS.has(tree.tokens[index]!.lemma) && dependentOf(tree, index, "nmod", "acl") !== undefined
  || dependentsOf(tree, index, "case").some((mark) => [mark, ...(tree.dependents[mark] ?? [])].some((token) => ["case", "event"].includes(wordOf(tree, token))));

const isTime = ({ tree, times }: Frame, index: number, preposition: string): boolean =>
  times.has(index) || TIME_NOUNS.has(tree.tokens[index]!.lemma.toLowerCase()) || TIME_NOUNS.has(wordOf(tree, index))
  || preposition === "during" || preposition === "after" || preposition === "before" || preposition === "since" || preposition === "until";

const obliqueRole = (frame: Frame, head: number, index: number): Role => {
  const { tree, places } = frame;
  const preposition = wordOf(tree, dependentOf(tree, index, "case") ?? -1);
  if (isConditionPhrase(tree, index, preposition)) return "condition";
  if (relationOf(tree, index) === "obl:agent" || (preposition === "by" && isPassive(tree, head) && !isTime(frame, index, preposition))) return "agent";
  if (isTime(frame, index, preposition)) return "time";
  if (CAUSE_PREPOSITIONS.has(preposition)) return "cause";
  if (places.has(index) && PLACE_PREPOSITIONS.has(preposition)) return "place";
  if (preposition === "with" || preposition === "without") return "manner";
  if (TOPIC_PREPOSITIONS.has(preposition) && preposition !== "over" && preposition !== "on") return "topic";
  return "other";
};

const clauseRole = (tree: Tree, index: number): Role => {
  const marks = marksOf(tree, index);
  if (isConditional(tree, index)) return "condition";
  if (marks.includes("because") || marks.includes("since")) return "cause";
  if (marks.includes("to")) return "purpose";
  if (marks.some((mark) => ["after", "before", "when", "while", "as"].includes(mark))) return "time";
  return marks.includes("by") || marks.includes("without") ? "manner" : "other";
};

/** Relations that have one role. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["ccomp", "complement"], ["csubj", "subject"], ["expl", "subject"], ["iobj", "indirect-object"], ["nsubj", "subject"], ["obj", "object"], ["xcomp", "complement"],
]);

/**
 * The role of a branch of a predicate; undefined where it belongs to the predicate itself.
 *
 * @example
 * branchRole(frame, verb, object); // => "object"
 */
export const branchRole = (frame: Frame, head: number, index: number): Role | undefined => {
  const { tree, times } = frame;
  const relation = plainRelationOf(tree, index);
  const fixed = ROLES.get(relation);
  if (fixed !== undefined) return fixed;
  switch (relation) {
    case "obl": return obliqueRole(frame, head, index);
    case "advcl": return clauseRole(tree, index);
    case "advmod": return times.has(index) || TIME_ADVERBS.has(wordOf(tree, index)) ? "time" : "manner";
    case "aux": case "cop": case "compound": return undefined;
    case "nmod": return times.has(index) ? "time" : "other";
    default: return "other";
  }
};

/** Relations of what belongs to a nominal predicate's own phrase. */
const NOMINAL: ReadonlySet<string> = new Set(["acl", "amod", "appos", "case", "compound", "conj", "det", "fixed", "flat", "nmod", "nummod", "goeswith"]);

/**
 * The branch of a predicate in which each of the given tokens stands: the dependent of the head, or the head itself.
 *
 * @param nominal the head is a noun or adjective and its own phrase stays one branch
 * @example
 * branchesOf(tree, verb, [0, 1, 2], false);
 */
export const branchesOf = (tree: Tree, head: number, tokens: readonly number[], nominal: boolean): ReadonlyMap<number, number> => {
  const branches = new Map<number, number>([[head, head]]);
  const find = (index: number): number => {
    const path: number[] = [];
    let current = index;
    let branch = branches.get(current);
    while (branch === undefined && path.length <= tree.tokens.length) {
      path.push(current);
      const above = tree.tokens[current]?.head ?? -1;
      if (above === head || above < 0) branch = nominal && NOMINAL.has(plainRelationOf(tree, current)) ? head : current;
      else branch = branches.get(above);
      current = above;
    }
    for (const step of path) branches.set(step, branch ?? index);
    return branch ?? index;
  };
  for (const index of tokens) find(index);
  return branches;
};

/** Subjects of the clause around a pronoun: where one is a thing that no entity stands for, "it" means that thing. */
import { plainRelation } from "../../tree/tree.js";
import type { Token } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import type { Board, Cluster } from "./cluster.js";

/** Relations by which a clause hangs on the clause whose subject its pronoun is likeliest to mean. */
const BELOW: ReadonlySet<string> = new Set(["advcl", "conj", "xcomp"]);

/** Verbs that are walked up from the pronoun. */
const REACH = 3;

/** The nominal subject of a verb, before the pronoun. */
const subjectOf = (tokens: readonly Token[], verb: number, before: number): number | undefined => {
  for (let index = Math.min(verb, before) - 1; index >= 0; index--) {
    const { head, relation, pos } = tokens[index]!;
    if (head === verb && plainRelation(relation) === "nsubj") return pos === "NOUN" ? index : undefined;
  }
  return undefined;
};

/**
 * True where the clause around a pronoun has a common noun in the singular as its subject which no mention of the thing holds:
 * "The Berg administration was popular when it took office" is not said of a cabinet named before.
 *
 * @example
 * hasOtherSubject(board, tokens, draft, cluster); // => true for "it" and the cabinet
 */
export const hasOtherSubject = (board: Board, tokens: readonly Token[], draft: Draft, cluster: Cluster): boolean => {
  if (plainRelation(tokens[draft.first]!.relation) !== "nsubj") return false;
  let verb = tokens[draft.first]!.head;
  for (let steps = 0; steps < REACH && verb >= 0 && BELOW.has(plainRelation(tokens[verb]!.relation)); steps++) {
    verb = tokens[verb]!.head;
    const subject = verb < 0 ? undefined : subjectOf(tokens, verb, draft.first);
    if (subject === undefined) continue;
    const { text, lemma } = tokens[subject]!;
    if (text.toLowerCase() !== lemma.toLowerCase()) return false;
    return !cluster.drafts.some((index) => board.drafts[index]!.sentence === draft.sentence && board.drafts[index]!.first <= subject && subject <= board.drafts[index]!.last);
  }
  return false;
};

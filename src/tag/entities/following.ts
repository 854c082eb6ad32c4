/** Subjects that come after their pronoun: "In her speech, Berg said". */
import { plainRelation } from "../../tree/tree.js";
import type { Token } from "../../types.js";
import type { Draft } from "../mentions/draft.js";
import type { Pronoun } from "../mentions/pronouns.js";
import type { Candidate } from "./antecedents.js";
import type { Board } from "./cluster.js";
import type { Node } from "./nodes.js";

/** Heads that are walked up from the pronoun to the verb whose phrase is fronted. */
const REACH = 5;

const FRONTED: ReadonlySet<string> = new Set(["obl", "advcl"]);

/** The verb before which the pronoun's phrase stands, if it stands before its subject. */
const frontedVerb = (tokens: readonly Token[], start: number): number | undefined => {
  let current = start;
  for (let steps = 0; steps < REACH; steps++) {
    const { head, relation } = tokens[current]!;
    if (head < 0 || tokens[head] === undefined) return undefined;
    if (head > start && FRONTED.has(plainRelation(relation))) return head;
    current = head;
  }
  return undefined;
};

/** Mentions that are looked through after the pronoun. */
const AHEAD = 12;

/**
 * The named subject of the clause before which a possessive pronoun's phrase is fronted.
 *
 * @param index place of the pronoun in the board's drafts
 * @example
 * subjectAhead(board, tokens, index, draft, pronoun, false); // => "Berg" for "her" in "In her speech, Berg said"
 */
export const subjectAhead = (board: Board, tokens: readonly Token[], index: number, draft: Draft, pronoun: Pronoun, node: Node): Candidate | undefined => {
  if (pronoun.gender === "plural") return undefined;
  const verb = frontedVerb(tokens, draft.first);
  if (verb === undefined) return undefined;
  for (let next = index + 1; next < Math.min(board.drafts.length, index + AHEAD); next++) {
    const other = board.drafts[next]!;
    const cluster = board.clusterOf[next];
    if (other.sentence !== draft.sentence) return undefined;
    if (other.form !== "name" || cluster === undefined) continue;
    for (let token = other.first; token <= other.last; token++) {
      const { head, relation } = tokens[token]!;
      if (head === verb && plainRelation(relation) === "nsubj") return { cluster, draft: other, node: { token, head, relation: "nsubj", quoted: node.quoted, speaks: false }, count: 1, leads: false, follows: true };
    }
  }
  return undefined;
};

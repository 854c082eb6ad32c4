/** Where a mention stands in the tree of its sentence. */
import { plainRelation } from "../../tree/tree.js";
import type { Parsed } from "../../types.js";
import type { Draft } from "../mentions/draft.js";

/** A mention's place in the tree. */
export interface Node {
  /** The token by which it hangs in the tree. */
  readonly token: number;
  /** Token that it depends on; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
}

const SAYING: ReadonlySet<string> = new Set([
  "add", "announce", "argue", "ask", "claim", "confirm", "declare", "deny", "describe", "explain", "insist", "note", "report", "say", "state", "stress", "suggest", "tell", "think", "warn", "write", "emphasise", "emphasize",
]);

/**
 * The token of a mention whose head lies outside it, with its relation.
 *
 * @example
 * nodeOf(document, draft, false).relation; // => "nsubj"
 */
export const nodeOf = (document: Parsed, { sentence, first, last }: Draft, quoted: boolean): Node => {
  const { tokens } = document.sentences[sentence]!;
  for (let index = first; index <= last; index++) {
    const { head, relation } = tokens[index]!;
    if ((head < first || head > last) && relation !== "punct" && relation !== "case" && relation !== "det") {
      const plain = relation === "nmod:poss" ? relation : plainRelation(relation);
      return { token: index, head, relation: plain, quoted, speaks: plain === "nsubj" && head >= 0 && SAYING.has(tokens[head]!.lemma) };
    }
  }
  return { token: last, head: tokens[last]!.head, relation: "dep", quoted, speaks: false };
};

/**
 * For every draft whether it stands inside a quotation, in one pass.
 *
 * @example
 * quotedDrafts(document, drafts)[0]; // => false
 */
export const quotedDrafts = (document: Parsed, drafts: readonly Draft[]): readonly boolean[] => {
  const { quotations } = document;
  let current = 0;
  let reach = 0;
  return drafts.map(({ span }) => {
    while (current < quotations.length && quotations[current]!.span.start <= span.start) {
      reach = Math.max(reach, quotations[current]!.span.end);
      current++;
    }
    return span.start < reach;
  });
};

/** How sure a clause is by its own words: modals, hedges, and predicates that foretell or guess. */
import { gather } from "../../../text/gather.js";
import { HEDGING_ADVERBS, HEDGING_NOUNS, HEDGING_PREDICATES } from "../../../lexicon/hedges.js";
import { MODALS } from "../../../lexicon/modals.js";
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, wordOf } from "../../../tree/tree.js";
import type { Certainty } from "../../../types.js";
import type { Candidate } from "../candidate.js";
import type { Frame } from "../frame.js";

/** A reason to be less than certain, and the token that gives it. */
export interface Doubt {
  readonly certainty: Certainty;
  readonly rule: string;
  readonly token: number;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2, unknown: 3 };

/**
 * The less sure of two certainties.
 *
 * @example
 * weaker("certain", "possible"); // => "possible"
 */
export const weaker = (left: Certainty, right: Certainty): Certainty => (RANK[right] > RANK[left] ? right : left);

const auxiliariesFor = ({ tree }: Frame, { head, lead }: Candidate): readonly number[] => [
  ...dependentsOf(tree, head, "aux"),
  ...gather(lead ?? [], (piece) => (piece.how === "words" && piece.role === "predicate" ? piece.tokens.filter((index) => hasRelation(tree, index, "aux")) : [])),
];

const look = (table: ReadonlyMap<string, Certainty>, word: string, rule: string, token: number): readonly Doubt[] => {
  const certainty = table.get(word);
  return certainty === undefined || certainty === "certain" ? [] : [{ certainty, rule: `${rule}:${word}`, token }];
};

/** A predicate that takes the event as its open complement ("is expected to fall"), passive or by nature. */
const raising = ({ tree }: Frame, head: number): readonly Doubt[] => {
  if (dependentOf(tree, head, "xcomp", "ccomp") === undefined) return [];
  const { lemma } = tree.tokens[head]!;
  const passive = dependentsOf(tree, head, "aux:pass", "cop").length > 0 || relationOf(tree, head) === "acl";
  return passive || lemma === "appear" || lemma === "seem" || lemma === "tend" || lemma === "threaten" ? look(HEDGING_PREDICATES, lemma, "hedge", head) : [];
};

/** An adjective or noun that the clause stands under: "it is possible that", "a chance that". */
const above = ({ tree, cue }: Frame, head: number): readonly Doubt[] => {
  const governor = headOf(tree, head);
  if (governor === undefined || cue.has(governor) || !hasRelation(tree, head, "ccomp", "csubj", "acl") || relationOf(tree, head) === "acl:relcl") return [];
  const { lemma, pos } = tree.tokens[governor]!;
  if (pos === "NOUN") return [...look(HEDGING_NOUNS, lemma, "hedge", governor), ...(["indication", "sign", "evidence", "suspicion", "view", "belief"].includes(lemma) ? [{ certainty: "probable", rule: `evidence:${lemma}`, token: governor } as const] : [])];
  return lemma === "suggest" || lemma === "indicate" ? [{ certainty: "probable", rule: `evidence:${lemma}`, token: governor }] : look(HEDGING_PREDICATES, lemma, "hedge", governor);
};

/** A chance that somebody has: "has a chance of winning". */
const chances = ({ tree }: Frame, head: number): readonly Doubt[] => {
  const noun = tree.tokens[head]!.pos === "NOUN" ? head : dependentOf(tree, head, "obj");
  return noun === undefined ? [] : look(HEDGING_NOUNS, tree.tokens[noun]!.lemma, "hedge", noun);
};

/**
 * Every reason to doubt a candidate in its own words.
 *
 * @example
 * doubtsOf(frame, candidate); // => [{ certainty: "possible", rule: "modal:could", token: 3 }]
 */
export const doubtsOf = (frame: Frame, candidate: Candidate): readonly Doubt[] => {
  const { tree } = frame;
  const { head } = candidate;
  const copula = dependentsOf(tree, head, "cop");
  return [
    ...gather(auxiliariesFor(frame, candidate), (index) => look(MODALS, wordOf(tree, index), "modal", index)),
    ...gather(dependentsOf(tree, head, "advmod"), (index) => look(HEDGING_ADVERBS, wordOf(tree, index), "hedge", index)),
    ...raising(frame, head), ...above(frame, head), ...chances(frame, head),
    ...(copula.length > 0 ? look(HEDGING_PREDICATES, tree.tokens[head]!.lemma, "hedge", head).filter(() => dependentOf(tree, head, "csubj", "ccomp", "xcomp") !== undefined) : []),
  ];
};

/** Polarity and certainty of a proposition: the innermost source's commitment, on the scale of FactBank (Saurí and Pustejovsky 2009). */
import { gather } from "../../../text/gather.js";
import { DOUBTING_PREDICATES } from "../../../lexicon/hedges.js";
import { dependentOf, hasRelation, headOf, wordOf } from "../../../tree/tree.js";
import type { Attribution, Certainty, Evidence, Polarity } from "../../../types.js";
import type { Candidate } from "../candidate.js";
import type { Frame } from "../frame.js";
import { doubtsOf, weaker } from "./certainty.js";
import { negatorOf } from "./negation.js";

/** How a source stands to a proposition, and why. */
export interface Commitment {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

/** The negator of the predicate, or one that comes with the auxiliary or governing verb that it shares. */
const ownNegator = ({ tree }: Frame, { head, lead, structure }: Candidate): number | undefined => {
  const own = negatorOf(tree, head);
  if (own !== undefined) return own;
  const borrowed = gather(lead ?? [], (piece) => (piece.how === "words" ? piece.tokens : [])).find((index) => ["not", "n't", "n’t", "never"].includes(wordOf(tree, index)));
  return borrowed ?? (structure === "open-complement" && headOf(tree, head) !== undefined ? negatorOf(tree, headOf(tree, head)!) : undefined);
};

/** An adjective that denies what it takes: "is unlikely to fall", "it is doubtful that". */
const doubter = ({ tree }: Frame, head: number): number | undefined => {
  if (DOUBTING_PREDICATES.has(tree.tokens[head]!.lemma) && dependentOf(tree, head, "xcomp") !== undefined) return head;
  const governor = headOf(tree, head);
  return governor !== undefined && hasRelation(tree, head, "ccomp", "csubj") && DOUBTING_PREDICATES.has(tree.tokens[governor]!.lemma) ? governor : undefined;
};

const TRUE: ReadonlySet<string> = new Set(["case", "correct", "true"]);

/** "It is not true that": the negator of the predicate that the clause is the subject of, or that stands right before it. */
const untrue = ({ tree }: Frame, head: number): number | undefined => {
  if (!hasRelation(tree, head, "ccomp", "csubj", "acl")) return undefined;
  const mark = dependentOf(tree, head, "mark");
  const governor = [headOf(tree, head), mark === undefined ? undefined : mark - 1].find((index) => index !== undefined && TRUE.has(tree.tokens[index]?.lemma ?? ""));
  return governor === undefined ? undefined : negatorOf(tree, governor);
};

/**
 * The commitment to a candidate, given the attributions that it stands in.
 *
 * @example
 * commitmentOf(frame, candidate, []); // => { polarity: "negative", certainty: "certain", evidence: [...] }
 */
export const commitmentOf = (frame: Frame, candidate: Candidate, attribution: readonly Attribution[]): Commitment => {
  const { tree } = frame;
  const evidence: Evidence[] = [];
  const negator = ownNegator(frame, candidate);
  const doubt = doubter(frame, candidate.head);
  let negative = false;
  if (negator !== undefined) {
    negative = !negative;
    evidence.push({ field: "polarity", rule: `negator:${wordOf(tree, negator)}`, span: tree.tokens[negator]!.span });
  }
  if (doubt !== undefined) {
    negative = !negative;
    evidence.push({ field: "polarity", rule: `doubting:${wordOf(tree, doubt)}`, span: tree.tokens[doubt]!.span });
  }
  const outer = untrue(frame, candidate.head);
  if (outer !== undefined) {
    negative = !negative;
    evidence.push({ field: "polarity", rule: "untrue", span: tree.tokens[outer]!.span });
  }
  let certainty: Certainty = "certain";
  for (const { certainty: less, rule, token } of doubtsOf(frame, candidate)) {
    certainty = weaker(certainty, less);
    evidence.push({ field: "certainty", rule, span: tree.tokens[token]!.span });
  }
  const innermost = attribution.at(-1);
  if (innermost !== undefined) {
    certainty = weaker(certainty, innermost.certainty);
    const span = innermost.cue === undefined ? {} : { span: innermost.cue.span };
    if (frame.denied.has(innermost.id)) {
      negative = !negative;
      evidence.push({ field: "polarity", rule: innermost.stance === "denying" ? "stance:denying" : "source:disbelieves", ...span });
    }
    if (innermost.certainty !== "certain") evidence.push({ field: "certainty", rule: `attribution:${innermost.certainty}`, ...span });
  }
  return { polarity: negative ? "negative" : "positive", certainty, evidence };
};


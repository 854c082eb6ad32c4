/** Frames of verbs that report only in a fixed construction: "made it clear that", "reports A quoting B". */
import { gatherFound } from "../../text/gather.js";
import { ROLE_NOUNS } from "../../lexicon/role-nouns.js";
import { ANONYMOUS_NOUNS, ORGANIZATION_NOUNS } from "../../lexicon/source-nouns.js";
import { markOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, headOf, type Tree } from "../../tree/tree.js";
import { branchContent, clauseAround } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { sourceTokens, speakerOf } from "./speaker.js";
import { verbGroup } from "./verb-group.js";
import { range } from "./tokens.js";

const CLEAR: ReadonlySet<string> = new Set(["clear", "known", "plain", "public"]);

const plain = { family: "report", stance: "neutral", certainty: "certain", polarity: "positive" } as const;

/** "made (it) clear that", "let it be known that". */
const madeClear = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  if (tree.tokens[verb]!.lemma !== "make" && tree.tokens[verb]!.lemma !== "let") return undefined;
  const below = dependentsOf(tree, verb, "xcomp", "ccomp", "obj", "amod", "advmod").find((index) => index > verb && CLEAR.has(tree.tokens[index]!.lemma));
  const clear = below ?? range(verb + 1, verb + 3).find((index) => tree.tokens[index] !== undefined && CLEAR.has(tree.tokens[index].lemma));
  if (clear === undefined) return undefined;
  const clause = [verb, clear].flatMap((head) => dependentsOf(tree, head, "ccomp", "csubj", "advcl", "acl")).find((index) =>
    index > clear && ["that", "whether"].includes(tree.tokens[markOf(tree, index) ?? -1]?.text.toLowerCase() ?? "") && tree.tokens[index]!.relation !== "acl:relcl");
  const speaker = speakerOf(tree, verb);
  if (clause === undefined || speaker === undefined) return undefined;
  return {
    ...plain, rule: "made-clear", sentence: view.index, head: verb, cue: range(verbGroup(tree, verb)[0]!, clear), lemma: "make clear",
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens: branchContent(tree, clause, new Set()) }],
  };
};

/** Documents that are quoted for what they say, not as grounds ("citing security rules"). */
const QUOTED_DOCUMENTS: ReadonlySet<string> = new Set(["data", "document", "figure", "letter", "memo", "newspaper", "poll", "record", "report", "statement", "study", "survey"]);

/** "as the minister put it": the clause around is the minister's. */
const putIt = (view: SentenceView, verb: number): Frame | undefined => {
  const { tree } = view;
  const it = tree.tokens[verb + 1];
  if (tree.tokens[verb]!.lemma !== "put" || it?.text.toLowerCase() !== "it") return undefined;
  const speaker = speakerOf(tree, verb);
  const head = headOf(tree, verb);
  if (speaker === undefined || head === undefined || tree.tokens[markOf(tree, verb) ?? -1]?.text.toLowerCase() !== "as") return undefined;
  const content = branchContent(tree, head, new Set([verb]));
  if (content.length < 2) return undefined;
  return {
    ...plain, rule: "put-it", sentence: view.index, head: verb, cue: [...verbGroup(tree, verb), verb + 1], lemma: "put it",
    source: { sentence: view.index, tokens: speaker.tokens }, sourceHead: speaker.head, content: [{ sentence: view.index, tokens: content }],
  };
};

const canSpeak = (tree: Tree, noun: number): boolean => {
  const { pos, lemma } = tree.tokens[noun]!;
  return pos === "PROPN" || ANONYMOUS_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma) || QUOTED_DOCUMENTS.has(lemma) || ["person", "organization"].includes(ROLE_NOUNS.get(lemma)?.type ?? "");
};

/** "reports the agency, quoting the minister": what is reported is the minister's, as told by the agency. */
const quoting = (view: SentenceView, verb: number, outer: readonly Frame[]): Frame | undefined => {
  const { tree } = view;
  const { text, relation } = tree.tokens[verb]!;
  if (!["quoting", "citing"].includes(text.toLowerCase()) || relation === "root") return undefined;
  const noun = dependentOf(tree, verb, "obj");
  if (noun === undefined || !canSpeak(tree, noun)) return undefined;
  const tokens = sourceTokens(tree, noun);
  let above = headOf(tree, verb);
  let frame: Frame | undefined;
  for (let steps = 0; steps < 4 && above !== undefined && frame === undefined; steps += 1) {
    const at = above;
    frame = outer.find(({ head }) => head === at);
    above = headOf(tree, at);
  }
  const own = new Set([verb, ...tokens]);
  const clause = clauseAround(tree, verb);
  const around = clause === undefined ? [] : branchContent(tree, clause, new Set([verb]));
  const content = (frame?.content[0]?.tokens ?? around).filter((index) => !own.has(index));
  if (content.length === 0 || tokens.length === 0) return undefined;
  return {
    ...plain, rule: "quoting", sentence: view.index, head: verb, cue: verbGroup(tree, verb), lemma: tree.tokens[verb]!.lemma,
    source: { sentence: view.index, tokens }, sourceHead: noun, content: [{ sentence: view.index, tokens: content }], ...(frame === undefined ? {} : { outerHead: frame.head }),
  };
};

/**
 * The frames of fixed constructions; `others` are the frames of the sentence found before.
 *
 * @example
 * specialFrames(view, []).map(({ rule }) => rule); // => ["made-clear"]
 */
export const specialFrames = (view: SentenceView, others: readonly Frame[]): readonly Frame[] =>
  gatherFound(view.tree.tokens, ({ pos }, index) => (pos === "VERB" ? madeClear(view, index) ?? putIt(view, index) ?? quoting(view, index, others) : undefined));

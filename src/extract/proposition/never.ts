/** What never makes a proposition: whole sentences by their kind, and predicates by what they do. */
import { CONDITION_NOUNS } from "../../lexicon/condition-markers.js";
import { OPENING_QUOTATION_MARKS } from "../../lexicon/quotation-marks.js";
import type { BlockKind } from "../../types.js";
import { dependentsOf, headOf, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import { isConditional, isInterrogative, isInverted, marksOf } from "./clause-parts.js";
import type { Frame } from "./frame.js";
import { CLOSING_QUOTES } from "./quoted-questions.js";

const SILENT_BLOCKS: ReadonlySet<BlockKind> = new Set(["boilerplate", "byline", "dateline", "question"]);

/** True for a sentence that asks; one that ends with a question between quotation marks says something before it. */
const isQuestion = ({ tree }: Frame): boolean => {
  const last = tree.tokens.findLastIndex(({ pos, text }) => text.includes("?") || pos !== "PUNCT");
  if (last < 0 || !tree.tokens[last]!.text.includes("?")) return false;
  return !CLOSING_QUOTES.has(tree.tokens[last + 1]?.text ?? "") || OPENING_QUOTATION_MARKS.has(tree.tokens[0]!.text);
};

const OPEN: ReadonlySet<string> = new Set(["early", "know", "uncertain", "unclear", "unknown"]);

/** "it remains to be seen", "it is too early to know", "time will tell": says that nothing is known. */
const isOpenMatter = ({ tree }: Frame, index: number): boolean => {
  const { lemma } = tree.tokens[index]!;
  const complements = dependentsOf(tree, index, "xcomp", "csubj", "ccomp", "advcl");
  if (complements.length === 0) return lemma === "tell" && tree.tokens.slice(0, index).some(({ text }) => text.toLowerCase() === "time");
  if (lemma === "remain") return complements.some((complement) => tree.tokens[complement]!.lemma === "see");
  if (!OPEN.has(lemma)) return false;
  return complements.some((complement) =>
    isInterrogative(tree, complement) || (tree.dependents[complement] ?? []).some((below) => relationOf(tree, below) === "ccomp" && isInterrogative(tree, below)));
};

/**
 * True where the whole sentence yields nothing.
 *
 * @example
 * isSilent(frame);
 */
export const isSilent = (frame: Frame): boolean => SILENT_BLOCKS.has(frame.block) || isQuestion(frame);

const FILLERS: ReadonlySet<string> = new Set(["guess", "know", "mean", "see"]);

/** "you know", "I mean": fills a pause. */
const isFiller = ({ tree }: Frame, index: number): boolean =>
  FILLERS.has(tree.tokens[index]!.lemma) && index > 0 && ["you", "i"].includes(wordOf(tree, index - 1)) && (tree.tokens[index + 1]?.pos ?? "PUNCT") === "PUNCT";

/** "Here’s what to know", "here are five things to watch": points at what follows. */
const isPresenting = ({ tree }: Frame, index: number): boolean =>
  wordOf(tree, index) === "here" && dependentsOf(tree, index, "cop", "nsubj").length === 2 && (tree.dependents[index] ?? []).every((dependent) => dependent > index);

/** Verbs of a remark that only points at what it is about. */
const REMARKING: ReadonlySet<string> = new Set(["emphasise", "emphasize", "mention", "note", "observe", "recall", "remark", "remember", "say", "stress"]);

/** "It is worth noting that", "it is important to remember that", "it is fair to say that": points at a clause that is told itself. */
const isRemark = ({ tree }: Frame, index: number): boolean =>
  dependentsOf(tree, index, "csubj", "xcomp", "ccomp", "advcl").some((verb) => REMARKING.has(tree.tokens[verb]!.lemma) && dependentsOf(tree, verb, "ccomp").length > 0) && dependentsOf(tree, index, "expl").length > 0;

/** True for a clause coordinated with a condition: "if it rains and the dam breaks". */
const isUnderCondition = (tree: Tree, conjunct: number): boolean => {
  const above = headOf(tree, conjunct);
  return above !== undefined && relationOf(tree, above) === "advcl" && isConditional(tree, above);
};

/** "rather than face trial", "instead of face trial": what was not done. */
const isForgone = (tree: Tree, clause: number): boolean => dependentsOf(tree, clause, "cc", "mark", "case", "advmod").some((index) => index < clause && ["instead", "rather"].includes(wordOf(tree, index)) && ["of", "than"].includes(wordOf(tree, index + 1)));

/** True where what stands below a clause is supposed or asked, not asserted. */
const supposes = (frame: Frame, clause: number, index: number): boolean => {
  const { tree } = frame;
  const relation = relationOf(tree, clause);
  if (headOf(tree, clause) === undefined) return isConditional(tree, clause);
  if (relation === "advcl") return isConditional(tree, clause) || isForgone(tree, clause);
  if (relation === "ccomp" || relation === "csubj") return isInverted(tree, clause) || (clause !== index && isInterrogative(tree, clause));
  if (relation === "acl") return CONDITION_NOUNS.has(tree.tokens[headOf(tree, clause) ?? clause]!.lemma) && marksOf(tree, clause).includes("that");
  return false;
};

/**
 * True where a predicate is not asserted: it, or what it stands under, supposes, asks or leaves open.
 *
 * @param plain it is a main clause, wherever the tree hung it
 * @example
 * isUnasserted(frame, verb); // "if the river rises"
 */
export const isUnasserted = (frame: Frame, index: number, plain = false): boolean => {
  const { tree } = frame;
  if (isFiller(frame, index) || isPresenting(frame, index) || frame.questions.has(index) || isRemark(frame, index) || (headOf(tree, index) === undefined && isConditional(tree, index))) return true;
  let current: number | undefined = index;
  for (let steps = 0; steps <= tree.tokens.length && current !== undefined; steps++) {
    const relation = relationOf(tree, current);
    if (isOpenMatter(frame, current)) return true;
    if (plain) return false;
    if (supposes(frame, current, index)) return true;
    if (relation === "parataxis") return false;
    if (relation === "conj" && dependentsOf(tree, current, "nsubj").length > 0) return isUnderCondition(tree, current);
    current = headOf(tree, current);
  }
  return false;
};


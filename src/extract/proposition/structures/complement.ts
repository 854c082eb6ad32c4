import { CONTENT_NOUNS, ENTAILING_VERBS } from "../../../lexicon/content-words.js";
import { dependentsOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { StructureRule } from "../candidate.js";
import type { Frame } from "../frame.js";
import { firstToken, isClausal, isFinite, isInterrogative, marksOf, ownSubject } from "../clause-parts.js";
import { attributionsOver } from "../attribution-index.js";
import { lacksEnding } from "../agreement.js";
import { isVoicedByCount } from "../counted-voices.js";
import { formOf } from "../verb-form.js";
import { negatorOf } from "../commitment/negation.js";

/** Verbs whose complement holds even where they are denied: "did not know that". */
const FACTIVE: ReadonlySet<string> = new Set(["discover", "fact", "forget", "know", "learn", "notice", "realise", "realize", "regret", "remember"]);

/** True where the governor is denied, or what governs it is: "there is no evidence that". */
const isDenied = (tree: Tree, governor: number): boolean => {
  const above = headOf(tree, governor);
  return negatorOf(tree, governor) !== undefined || dependentsOf(tree, governor, "det").some((index) => wordOf(tree, index) === "no")
    || (tree.tokens[governor]!.pos === "NOUN" && above !== undefined && negatorOf(tree, above) !== undefined);
};

/** True for a clause that nobody tells but that its governor vouches for. */
const isVouchedFor = (tree: Tree, index: number, noun: boolean): boolean => {
  const governor = headOf(tree, index) ?? index;
  const { lemma, pos } = tree.tokens[governor]!;
  if (!(noun ? CONTENT_NOUNS.has(lemma) : ENTAILING_VERBS.has(lemma))) return false;
  if (!FACTIVE.has(lemma) && isDenied(tree, governor)) return false;
  return !hasRelation(tree, index, "csubj") || pos === "ADJ";
};

/** "It does not mean that he lost", said in somebody's words: what is denied is that it follows, not that it is so. */
const isLeftOpen = ({ tree, cue }: Frame, index: number): boolean => {
  const governor = headOf(tree, index);
  if (governor === undefined || cue.has(governor) || hasRelation(tree, index, "csubj")) return false;
  const { lemma, pos } = tree.tokens[governor]!;
  return pos === "VERB" && !FACTIVE.has(lemma) && isDenied(tree, governor);
};

/** Verbs whose clause with a bare form says what is to be done, not what is: "demands that he leave"; the weak ones only where the form shows it. */
const MANDATIVE: ReadonlyMap<string, "always" | "shown"> = new Map([
  ["ask", "shown"], ["demand", "always"], ["insist", "shown"], ["order", "always"], ["propose", "always"], ["recommend", "always"], ["request", "always"], ["require", "always"], ["suggest", "shown"], ["urge", "always"],
]);

/** True where a clause tells what is demanded. */
const isDemanded = (tree: Tree, index: number, subject: number): boolean => {
  const strength = MANDATIVE.get(tree.tokens[headOf(tree, index) ?? index]!.lemma);
  const { text, lemma } = tree.tokens[index]!;
  if (strength === undefined || text !== lemma || formOf(tree.tokens[index]!) !== "base" || dependentsOf(tree, index, "aux", "cop").length > 0) return false;
  return strength === "always" || lacksEnding(tree, subject, index);
};

/** "to make sure that": what somebody sees to need not be so yet. */
const isSeenTo = (tree: Tree, index: number): boolean => {
  const governor = headOf(tree, index);
  const above = governor === undefined ? undefined : headOf(tree, governor);
  return governor !== undefined && above !== undefined && ["certain", "sure"].includes(tree.tokens[governor]!.lemma) && tree.tokens[above]!.lemma === "make";
};

/** True where nobody holds what the clause says: it is demanded, seen to, left open, or the voice of a share of many. */
const isNotHeld = (frame: Frame, index: number, subject: number): boolean =>
  isVoicedByCount(frame.tree, index) || isDemanded(frame.tree, index, subject) || isSeenTo(frame.tree, index) || isLeftOpen(frame, index);

/** Question words that a parse may leave out of the clause they open. */
const ASKED: ReadonlySet<string> = new Set(["how", "what", "when", "where", "whether", "why"]);

/** "the report shows that prices rose", "signs that prices rise". */
export const complement: StructureRule = {
  id: "complement-clause",
  summary: "The clause that a verb of speech, thought or evidence, or a content noun, takes: told on its own.",
  relations: ["acl", "ccomp", "csubj"],
  find: (frame, index) => {
    const { tree } = frame;
    const noun = relationOf(tree, index) === "acl" && marksOf(tree, index).includes("that");
    if ((!noun && !hasRelation(tree, index, "ccomp", "csubj")) || !isClausal(tree, index) || !isFinite(tree, index)) return undefined;
    const subject = ownSubject(tree, index);
    if (subject === undefined || isInterrogative(tree, index) || ASKED.has(wordOf(tree, firstToken(tree, index) - 1))) return undefined;
    if (isNotHeld(frame, index, subject)) return undefined;
    const governor = tree.tokens[headOf(tree, index) ?? index]!;
    const attributed = attributionsOver(frame.attributions, tree.tokens[index]!.span).length > 0;
    if (!attributed && !isVouchedFor(tree, index, noun)) return undefined;
    return { structure: "complement", head: index, subject, omit: dependentsOf(tree, index, "mark"), detached: frame.cue.has(headOf(tree, index) ?? -1), ...(governor.lemma === "mean" && !attributed ? { replaces: headOf(tree, index)! } : {}) };
  },
  examples: {
    hits: ["The report shows that prices rose.", "This means that the firm has lost its licence."],
    misses: ["The council wants the firm to leave.", "Nobody asked whether the firm had paid.", "The union demands that the director resign.", "They want to make sure the vote is fair."],
  },
};

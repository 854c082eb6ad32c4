import { BOUND_RELATIVES } from "../../../lexicon/relative-pronouns.js";
import { subtreeOf } from "../../../tree/phrase.js";
import { dependentOf, dependentsOf, hasRelation, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import { lacksEnding } from "../agreement.js";
import type { Candidate, PlannedPiece, StructureRule } from "../candidate.js";
import { template } from "../candidate.js";
import { firstConjunct, firstToken, isClausal, isConditional, isFinite, ownSubject } from "../clause-parts.js";
import { sharedAuxiliaries, subjectHead } from "../shared-subject.js";
import { formOf, isPlural } from "../verb-form.js";

/** True where only a conjunction stands between two verbs, so that they are told together: "embrace and implement". */
const isTight = (tree: Tree, first: number, conjunct: number): boolean => {
  if (tree.tokens[first]!.pos === "NOUN" && dependentOf(tree, first, "cop") !== undefined) return false;
  const between = tree.tokens.slice(first + 1, conjunct);
  return between.length <= 2 && between.every(({ pos }) => pos === "CCONJ" || pos === "ADV" || pos === "PART") && dependentOf(tree, conjunct, "nsubj") === undefined;
};

/**
 * Circumstances before the subject, which hold for every conjunct; of a conjunct with its own subject only conditions. In "in which he
 * called it a fraud and left" the noun that is meant stands elsewhere.
 */
const sharedFront = (tree: Tree, first: number, onlyConditions: boolean): readonly number[] => {
  const subject = ownSubject(tree, first);
  if (subject === undefined) return [];
  return dependentsOf(tree, first, "obl", "advcl").filter((index) =>
    index < subject && !subtreeOf(tree, index).some((below) => BOUND_RELATIVES.has(wordOf(tree, below))) && (relationOf(tree, index) === "advcl" ? isConditional(tree, index) : !onlyConditions));
};

/** A participle that is coordinated with one that modifies a noun or opens a sentence: "the deal signed in May and ratified in June". */
const participleLead = (tree: Tree, first: number, conjunct: number, subject: number): readonly PlannedPiece[] => {
  const form = formOf(tree.tokens[conjunct]!);
  const isParticiple = relationOf(tree, first) === "acl" || (relationOf(tree, first) === "advcl" && ownSubject(tree, first) === undefined && dependentsOf(tree, first, "aux", "mark").length === 0);
  if (!isParticiple || dependentsOf(tree, conjunct, "aux", "cop").length > 0 || (form !== "past-or-participle" && form !== "participle")) return [];
  return [template(isPlural(tree, subject) ? "were" : "was")];
};

/** True for a conjunct that other structures tell, or that is told together with its first conjunct. */
const isElsewhere = (tree: Tree, first: number, index: number): boolean =>
  !isClausal(tree, first) || hasRelation(tree, first, "xcomp", "csubj", "amod") || isTight(tree, headOf(tree, index)!, index) || (hasRelation(tree, first, "advcl") && !isFinite(tree, first)) || isInfinitive(tree, first);

/** "nor were the roads", "and so did his brother": the predicate is left out, and what was taken for it or its object is the subject. */
const isElliptic = (tree: Tree, index: number): boolean =>
  ownSubject(tree, index) === undefined && [index, ...dependentsOf(tree, index, "cop", "aux")].some((verb) => AUXILIARIES.has(tree.tokens[verb]!.lemma) && ELLIPTIC.has(wordOf(tree, verb - 1)));

const AUXILIARIES: ReadonlySet<string> = new Set(["be", "do", "have"]);

const ELLIPTIC: ReadonlySet<string> = new Set(["neither", "nor", "so"]);

/** "a chance to appear and win": an infinitive on a noun is told with it. */
const isInfinitive = (tree: Tree, index: number): boolean => hasRelation(tree, index, "acl") && dependentsOf(tree, index, "mark").some((mark) => wordOf(tree, mark) === "to");

/** The words of a subject of which the parser made two: "swarming locusts", where the first was taken for a clause. */
const doubledSubject = (tree: Tree, subject: number): readonly number[] | undefined => {
  const start = firstToken(tree, subject);
  const clause = dependentsOf(tree, tree.tokens[subject]!.head, "csubj").find((index) => index === start - 1);
  return clause === undefined ? undefined : [...subtreeOf(tree, clause), ...subtreeOf(tree, subject)].sort((left, right) => left - right);
};

/** Marks that a coordinated clause repeats: "because they were ill or because their children were". */
const REPEATED: ReadonlySet<string> = new Set(["although", "because", "that", "though"]);

/** Predicates after "and", "but", "or", with a subject of their own or that of the first. */
export const coordinated: StructureRule = {
  id: "coordinated-clause",
  summary: "A predicate coordinated with another: one proposition each, the subject and auxiliaries shared.",
  relations: ["conj"],
  find: ({ tree }, index): Candidate | undefined => {
    if (relationOf(tree, index) !== "conj" || !isClausal(tree, index)) return undefined;
    const first = firstConjunct(tree, index);
    if (isElsewhere(tree, first, index) || isElliptic(tree, index)) return undefined;
    if (isConditional(tree, index)) return undefined;
    const opening = dependentsOf(tree, index, "mark").filter((mark) => mark < index && REPEATED.has(wordOf(tree, mark)));
    const own = ownSubject(tree, index);
    if (own !== undefined) {
      const shared = isFinite(tree, index) ? [] : sharedAuxiliaries(tree, first, index);
      if (shared.length === 0 && !isFinite(tree, index)) return undefined;
      return { structure: "coordinated", head: index, subject: own, front: sharedFront(tree, first, true), lead: shared, omit: opening, detached: true };
    }
    const subject = subjectHead(tree, index);
    if (subject === undefined || relationOf(tree, subject) === "nsubj:outer") return undefined;
    const lead = [...sharedAuxiliaries(tree, first, index), ...participleLead(tree, first, index, subject)];
    if (lead.length === 0 && (!isFinite(tree, index) || lacksEnding(tree, subject, index))) return undefined;
    const doubled = doubledSubject(tree, subject);
    const found = { structure: "coordinated", head: index, subject, front: sharedFront(tree, first, false), lead, omit: opening, detached: true } as const;
    return doubled === undefined ? found : { ...found, subjectTokens: doubled };
  },
  examples: {
    hits: ["The firm sold the mill and dismissed its workers.", "The road was closed by the police and reopened by the army."],
    misses: ["The council repaired the roof and the windows.", "The firm sold the mill.", "It was a chance for the mayor to appear and regain support."],
  },
};

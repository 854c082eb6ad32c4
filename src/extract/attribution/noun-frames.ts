/** Frames whose cue is a noun or an adjective: "the claim that", "a warning about", "is confident that". */
import { gatherFound } from "../../text/gather.js";
import { DEICTIC_DAYS } from "../../lexicon/calendar-words.js";
import { MONTHS, WEEKDAYS } from "../../lexicon/months.js";
import { REPORTING_ADJECTIVES } from "../../lexicon/reporting-adjectives.js";
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { REPORTING_NOUNS, type ReportingNoun } from "../../lexicon/reporting-nouns.js";
import { caseOf, markOf, subjectOf } from "../../tree/predicate.js";
import { dependentOf, dependentsOf, hasRelation, headOf, isRelation, wordOf, type Tree } from "../../tree/tree.js";
import { branchContent } from "./clause-content.js";
import type { Frame, SentenceView } from "./frame.js";
import { sourceTokens, speakerOf, type Speaker } from "./speaker.js";
import { isNegated, verbGroup } from "./verb-group.js";
import { range } from "./tokens.js";

/** Verbs that only carry a noun: "issued a warning", "has given the indication". */
const SUPPORT: ReadonlySet<string> = new Set(["deliver", "express", "give", "harbor", "harbour", "have", "hold", "issue", "leave", "make", "offer", "publish", "raise", "release", "repeat", "send", "share", "sound", "voice"]);

/** Verbs that reject what a noun of saying holds, but of other objects say something else: "contested the seat". */
const REJECTING_WORDS: ReadonlySet<string> = new Set(["contest", "repudiate"]);

/** True for a verb by which somebody says that what its object holds is not so: "rejected the claim that". */
const rejects = (lemma: string): boolean => {
  const entry = REPORTING_VERBS.get(lemma);
  return REJECTING_WORDS.has(lemma) || (entry?.stance === "denying" && entry.takes.has("object"));
};

interface NounContent {
  readonly content: readonly number[];
  /** The preposition, where the cue ends with it. */
  readonly tail?: number;
}

const lower = (tree: Tree, index: number | undefined): string => tree.tokens[index ?? -1]?.text.toLowerCase() ?? "";

/** A that-clause that fills the noun, not one that describes it: it has its own subject and object places filled. */
const clauseOf = (tree: Tree, noun: number): number | undefined =>
  dependentsOf(tree, noun, "acl", "ccomp").find((index) => index > noun && (tree.tokens[index]!.relation === "acl:relcl" ? hasTwoObjects(tree, index) : lower(tree, markOf(tree, index)) === "that"));

/** "the denial that he met the banker", read as a relative clause: where the object's place is filled, "that" is none. */
const hasTwoObjects = (tree: Tree, clause: number): boolean => {
  const objects = dependentsOf(tree, clause, "obj");
  return dependentOf(tree, clause, "nsubj") !== undefined && objects.some((index) => index < clause && lower(tree, index) === "that") && objects.some((index) => index > clause);
};

/** "the strongest indication yet that": the clause behind the noun wherever the parser hangs it. */
const clauseBehind = (tree: Tree, noun: number): readonly number[] => {
  const that = range(noun + 1, noun + 2).find((index) => lower(tree, index) === "that" && tree.tokens[index]!.relation === "mark");
  const head = that === undefined ? -1 : tree.tokens[that]!.head;
  return that === undefined || head < that ? [] : branchContent(tree, head, new Set()).filter((index) => index >= that);
};

/** "a statement on Monday": when it was made, not what it says. */
const isTime = (tree: Tree, index: number): boolean => {
  const word = wordOf(tree, index);
  return WEEKDAYS.has(word) || MONTHS.has(word) || DEICTIC_DAYS.has(word);
};

const contentOf = (tree: Tree, noun: number, entry: ReportingNoun): NounContent | undefined => {
  const clause = entry.takes.has("clause") ? clauseOf(tree, noun) : undefined;
  if (clause !== undefined) return { content: branchContent(tree, clause, new Set()) };
  const behind = entry.takes.has("clause") ? clauseBehind(tree, noun) : [];
  if (behind.length > 0) return { content: behind };
  for (const index of dependentsOf(tree, noun, "nmod", "acl", "advcl", "obl")) {
    const introducer = caseOf(tree, index) ?? markOf(tree, index);
    if (introducer === undefined || introducer < noun || isTime(tree, index) || tree.tokens[index]!.relation === "acl:relcl") continue;
    if (entry.takes.has(lower(tree, introducer))) return { content: branchContent(tree, index, new Set([introducer])), ...(introducer === noun + 1 ? { tail: introducer } : {}) };
  }
  return undefined;
};

const POSSESSIVE = new Set(["'s", "’s", "'", "’"]);

/** Whose a noun is said to be: "the bank's estimate", "claims by the bank". */
const possessorOf = (tree: Tree, noun: number): number | undefined =>
  dependentOf(tree, noun, "nmod:poss") ?? dependentsOf(tree, noun, "nmod", "obl").find((index) => ["by", "from"].includes(lower(tree, caseOf(tree, index))));

/** Who holds the noun: its possessor, or the subject of the verb that carries it. */
const ownerOf = (tree: Tree, noun: number, support: number | undefined): Speaker | undefined => {
  const possessor = possessorOf(tree, noun);
  if (possessor !== undefined) return { head: possessor, tokens: sourceTokens(tree, possessor).filter((token) => !POSSESSIVE.has(lower(tree, token))) };
  return support === undefined ? undefined : speakerOf(tree, support);
};

/** The noun with its determiner and adjectives, or with the verb that carries it. */
const cueOf = (tree: Tree, noun: number, support: number | undefined, tail: number | undefined): readonly number[] => {
  const last = tail ?? noun;
  if (support !== undefined && support < noun) return range(verbGroup(tree, support)[0]!, last);
  let start = noun;
  while (start > 0 && tree.tokens[start - 1]!.head === noun && tree.tokens[start - 1]!.pos !== "PROPN" && hasRelation(tree, start - 1, "amod", "compound", "nummod", "det")) start -= 1;
  return range(start, last);
};

const supportOf = (tree: Tree, noun: number): number | undefined => {
  const { relation } = tree.tokens[noun]!;
  // "hold the bank's estimate": the noun is its possessor's, not the subject's.
  if (dependentOf(tree, noun, "nmod:poss") !== undefined) return undefined;
  const head = headOf(tree, noun);
  if (head === undefined || head > noun || !isRelation(relation, ["obj"])) return undefined;
  const { lemma } = tree.tokens[head]!;
  return SUPPORT.has(lemma) || (rejects(lemma) && possessorOf(tree, noun) === undefined) ? head : undefined;
};

/** Verbs that make a report of whatever noun they carry: "expressed outrage over". */
const VOICING: ReadonlySet<string> = new Set(["express", "voice"]);
const ANY_FEELING: ReportingNoun = { takes: new Set(["clause", "about", "over", "at", "for", "in", "of", "on", "with"]), stance: "neutral", certainty: "certain", polarity: "positive" };

const voiced = (tree: Tree, noun: number): ReportingNoun | undefined => {
  const head = headOf(tree, noun);
  return head !== undefined && head < noun && tree.tokens[noun]!.relation === "obj" && VOICING.has(tree.tokens[head]!.lemma) ? ANY_FEELING : undefined;
};

/** Phrases in which a noun of saying says nothing: "in charge of", "beyond doubt that". */
const FIXED: ReadonlyMap<string, ReadonlySet<string>> = new Map([["charge", new Set(["in"])], ["doubt", new Set(["beyond", "without"])]]);

const isFixed = (tree: Tree, noun: number): boolean => FIXED.get(tree.tokens[noun]!.lemma)?.has(lower(tree, caseOf(tree, noun))) === true;

const nounFrame = (view: SentenceView, noun: number, entry: ReportingNoun): Frame | undefined => {
  const { tree } = view;
  if (isFixed(tree, noun)) return undefined;
  const found = contentOf(tree, noun, entry);
  if (found === undefined || found.content.length === 0) return undefined;
  const support = supportOf(tree, noun);
  const speaker = ownerOf(tree, noun, support);
  const source = speaker?.tokens.filter((token) => !found.content.includes(token)) ?? [];
  // Questions that nobody asks hold nothing.
  if (source.length === 0 && entry.certainty === "unknown" && !entry.takes.has("clause")) return undefined;
  return {
    rule: "noun", family: "report", sentence: view.index, head: noun, cue: cueOf(tree, noun, support, found.tail), lemma: tree.tokens[noun]!.lemma,
    ...(speaker === undefined || source.length === 0 ? {} : { source: { sentence: view.index, tokens: source }, sourceHead: speaker.head }),
    content: [{ sentence: view.index, tokens: found.content }], ...(isRejecting(tree, support) ? rejection(tree, support, entry) : { stance: entry.stance, ...commitment(tree, noun, entry) }),
  };
};

const isRejecting = (tree: Tree, support: number | undefined): support is number => support !== undefined && rejects(tree.tokens[support]!.lemma);

/** Who rejects a claim denies it, who rejects a denial does not; who does not reject it leaves it open. */
const rejection = (tree: Tree, support: number, { polarity }: ReportingNoun): Pick<Frame, "stance" | "certainty" | "polarity"> => {
  if (isNegated(tree, verbGroup(tree, support))) return { stance: "neutral", certainty: "unknown", polarity: "positive" };
  return polarity === "negative" ? { stance: "neutral", certainty: "certain", polarity: "positive" } : { stance: "denying", certainty: "certain", polarity: "negative" };
};

/** "no doubt that", "little doubt that" are sure; "no indication that" leaves it open. */
const commitment = (tree: Tree, noun: number, entry: ReportingNoun): Pick<ReportingNoun, "certainty" | "polarity"> => {
  if (!dependentsOf(tree, noun, "det", "amod").some((index) => ["no", "little"].includes(lower(tree, index)))) return entry;
  return entry.polarity === "negative" ? { certainty: "certain", polarity: "positive" } : { certainty: "unknown", polarity: "positive" };
};

/** "surprised the panel": a verb without an auxiliary or a preposition does something to somebody. */
const isAct = (tree: Tree, adjective: number, thing: number): boolean =>
  tree.tokens[adjective]!.pos === "VERB" && dependentOf(tree, adjective, "cop", "aux:pass") === undefined && caseOf(tree, thing) === undefined && markOf(tree, thing) === undefined;

/** "was so sure that he left": what came of it. */
const isOutcome = (tree: Tree, adjective: number, thing: number): boolean =>
  hasRelation(tree, thing, "advcl") && dependentsOf(tree, adjective, "advmod").some((index) => lower(tree, index) === "so");

/** Who is said to be sure or afraid; nobody where one is to "make sure that", or where "it" is clear. */
const holderOf = (tree: Tree, adjective: number): ReturnType<typeof subjectOf> => {
  const { relation, head } = tree.tokens[adjective]!;
  if (relation === "xcomp" && tree.tokens[head]?.lemma === "make") return undefined;
  const subject = subjectOf(tree, adjective);
  return subject === undefined || tree.tokens[subject.index]!.relation === "expl" || lower(tree, subject.index) === "it" ? undefined : subject;
};

const adjectiveFrame = (view: SentenceView, adjective: number, entry: ReportingNoun): Frame | undefined => {
  const { tree } = view;
  const subject = holderOf(tree, adjective);
  if (subject === undefined) return undefined;
  const clause = dependentsOf(tree, adjective, "ccomp", "advcl").find((index) => index > adjective && (tree.tokens[index]!.relation === "ccomp" || lower(tree, markOf(tree, index)) === "that"));
  const thing = clause ?? dependentsOf(tree, adjective, "obl").find((index) => index > adjective && entry.takes.has(lower(tree, caseOf(tree, index))));
  if (thing === undefined || isAct(tree, adjective, thing) || isOutcome(tree, adjective, thing)) return undefined;
  const introducer = clause === undefined ? caseOf(tree, thing) : undefined;
  const copula = dependentOf(tree, adjective, "cop");
  const group = verbGroup(tree, adjective);
  const start = Math.min(group[0]!, copula ?? adjective, ...dependentsOf(tree, adjective, "aux"));
  const cue = range(start, introducer === adjective + 1 ? introducer : adjective);
  const tokens = sourceTokens(tree, subject.index, adjective);
  const own = new Set([...cue, ...tokens]);
  const content = branchContent(tree, thing, new Set(introducer === undefined ? [] : [introducer])).filter((index) => !own.has(index));
  if (content.length === 0) return undefined;
  return {
    rule: "adjective", family: "report", sentence: view.index, head: adjective, cue, lemma: tree.tokens[adjective]!.lemma,
    ...(tokens.length === 0 ? {} : { source: { sentence: view.index, tokens }, sourceHead: subject.index }),
    content: [{ sentence: view.index, tokens: content }], stance: entry.stance,
    ...(isNegated(tree, cue) ? { polarity: "positive", certainty: "unknown" } : { polarity: entry.polarity, certainty: entry.certainty }),
  };
};

/**
 * The frames of a sentence whose cue is a noun or an adjective.
 *
 * @example
 * nounFrames(view).map(({ lemma }) => lemma); // => ["claim"]
 */
export const nounFrames = (view: SentenceView): readonly Frame[] =>
  gatherFound(view.tree.tokens, ({ lemma, pos }, index) => {
    const noun = pos === "NOUN" ? REPORTING_NOUNS.get(lemma) ?? voiced(view.tree, index) : undefined;
    if (noun !== undefined) return nounFrame(view, index, noun);
    const adjective = pos === "ADJ" || pos === "VERB" ? REPORTING_ADJECTIVES.get(pos === "VERB" ? wordOf(view.tree, index) : lemma) : undefined;
    return adjective === undefined ? undefined : adjectiveFrame(view, index, adjective);
  });

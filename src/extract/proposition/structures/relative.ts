import { REPORTING_VERBS } from "../../../lexicon/reporting-verbs.js";
import { TIME_NOUNS } from "../../../lexicon/time-nouns.js";
import { gather } from "../../../text/gather.js";
import { subtreeOf } from "../../../tree/phrase.js";
import { isPassive } from "../../../tree/predicate.js";
import { dependentOf, dependentsOf, headOf, relationOf, wordOf, type Tree } from "../../../tree/tree.js";
import type { Candidate, PlannedPiece, StructureRule } from "../candidate.js";
import { template } from "../candidate.js";
import type { Frame } from "../frame.js";
import { firstToken, isClausal, isFinite, isSetOff, ownSubject } from "../clause-parts.js";
import { isRelativePronoun } from "../shared-subject.js";
import { isPlural } from "../verb-form.js";
import { antecedentFor } from "./antecedent.js";
import { describedBy, isPredicative } from "./described.js";
import { isSuperlative, referenceOf, shareOf, type Reference } from "./referring.js";

const ADVERBIAL_RELATIVES: ReadonlySet<string> = new Set(["where", "when", "why", "whereby", "how"]);

/** The possessive "whose" in a clause, with the noun that it belongs to. */
const whoseOf = (tree: Tree, clause: number): number | undefined =>
  gather(tree.dependents[clause] ?? [], (dependent) => tree.dependents[dependent] ?? []).find((index) => wordOf(tree, index) === "whose");

/** A preposition with its relative pronoun: "in which", "to whom". */
const prepositional = (tree: Tree, clause: number): { readonly top: number; readonly preposition: number } | undefined => {
  for (const top of dependentsOf(tree, clause, "obl", "nmod")) {
    const preposition = dependentOf(tree, top, "case");
    if (preposition !== undefined && ["which", "whom"].includes(wordOf(tree, top))) return { top, preposition };
  }
  return undefined;
};

/** "which" in a subject like "the members of which". */
const ofWhich = (tree: Tree, subject: number): number | undefined =>
  dependentsOf(tree, subject, "nmod").find((index) => index > subject && ["which", "whom"].includes(wordOf(tree, index)) && wordOf(tree, dependentOf(tree, index, "case")) === "of");

/** Prepositions that the parser may take for adverbs where they are left alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(["about", "at", "for", "from", "in", "into", "of", "on", "to", "under", "with"]);

/** True where a clause ends in a preposition that has lost its noun to the front: "the plan that we spoke about". */
const isStranded = (tree: Tree, clause: number): boolean => {
  const words = subtreeOf(tree, clause);
  const last = tree.tokens[words.at(-1)!]!;
  return (last.pos === "ADP" || LEFT_ALONE.has(last.text.toLowerCase())) && last.relation !== "compound:prt";
};

/** True where a preposition in mid-clause has lost its noun to the front: "which he refers to as a plot". */
const isCutOff = (tree: Tree, clause: number): boolean => {
  const next = tree.tokens[clause + 1];
  return next?.pos === "ADP" && next.relation !== "compound:prt" && tree.tokens[clause + 2]?.pos === "ADP";
};

/** "the people that they refuse to name": the noun is the infinitive's object. */
const isOfInfinitive = (tree: Tree, clause: number): boolean =>
  dependentsOf(tree, clause, "xcomp").some((infinitive) => infinitive > clause && tree.tokens[infinitive]!.pos === "VERB" && dependentsOf(tree, infinitive, "mark").some((mark) => wordOf(tree, mark) === "to") && !hasOwnObject(tree, infinitive));

/** "to name them": what stands behind a colon is no object. */
const hasOwnObject = (tree: Tree, infinitive: number): boolean =>
  dependentsOf(tree, infinitive, "obj", "ccomp", "xcomp", "obl").some((object) => tree.tokens.slice(infinitive, object).every(({ text }) => text !== ":"));

/** "friends, who I think have left": one thinks that something is so, and no friends. */
const takesClauseOnly = (tree: Tree, clause: number): boolean => {
  const takes = REPORTING_VERBS.get(tree.tokens[clause]!.lemma)?.takes;
  return takes?.has("clause") === true && !takes.has("object") && wordOf(tree, firstToken(tree, clause)) === "who";
};

type Reading = Omit<Candidate, "structure" | "head" | "detached">;

/** "which he claims and calls his own": verbs that share the noun as their object are not told with the first. */
const sharers = (tree: Tree, clause: number): readonly number[] =>
  dependentsOf(tree, clause, "conj").filter((verb) => tree.tokens[verb]!.pos === "VERB" && dependentOf(tree, verb, "nsubj") === undefined);

/** An object relative: the noun comes after the verb, or after the preposition that was left alone; a time only says when. */
const objectReading = (tree: Tree, clause: number, noun: number, subject: number): Reading | undefined => {
  const pronoun = dependentsOf(tree, clause, "obj", "obl").find((index) => isRelativePronoun(tree, index));
  const marks = dependentsOf(tree, clause, "mark");
  if (isCutOff(tree, clause) || isOfInfinitive(tree, clause) || takesClauseOnly(tree, clause)) return undefined;
  if (isStranded(tree, clause)) return { subject, last: [{ how: "phrase", top: noun, role: "other" }], omit: [...(pronoun === undefined ? [] : [pronoun]), ...marks] };
  if (pronoun !== undefined) return { subject, object: noun, omit: [pronoun, ...marks, ...sharers(tree, clause)] };
  if (TIME_NOUNS.has(tree.tokens[noun]!.lemma) && tree.tokens[clause]!.lemma !== "spend") return undefined;
  const complete = isPassive(tree, clause) || dependentOf(tree, clause, "obj", "ccomp", "expl") !== undefined || tree.tokens[clause]!.pos !== "VERB";
  return complete ? undefined : { subject, object: noun, omit: marks };
};

/** "of which 40 were closed": 40 of the noun. */
const ofNoun = (preposition: number, noun: number): readonly PlannedPiece[] =>
  [{ how: "words", role: "subject", tokens: [preposition] }, { how: "phrase", top: noun, role: "subject" }];

/** "in which he lived": in the noun he lived. */
const prepositionalReading = (tree: Tree, clause: number, noun: number, subject: number): Reading | undefined => {
  const pair = prepositional(tree, clause);
  if (pair === undefined) return undefined;
  if (wordOf(tree, pair.preposition) === "of") return { subject, omit: [pair.top], lead: ofNoun(pair.preposition, noun) };
  const last = [{ how: "words", role: "other", tokens: [pair.preposition] }, { how: "phrase", top: noun, role: "other" }] as const;
  return { subject, omit: [pair.top], last };
};

/** "whose leaders resigned": the noun's leaders. */
const possessorReading = (tree: Tree, noun: number, subject: number, whose: number): Reading => {
  const ending = isPlural(tree, noun) && tree.tokens[noun]!.text.endsWith("s") ? "’" : "’s";
  return { subject, omit: [whose], lead: [{ how: "phrase", top: noun, role: "subject" }, template(ending)] };
};

/** How the clause reads once the noun has taken the place of the pronoun. */
const reading = (tree: Tree, clause: number, noun: number): Reading | undefined => {
  const subject = ownSubject(tree, clause);
  const whose = whoseOf(tree, clause);
  if (whose !== undefined) return subject === undefined || headOf(tree, whose) !== subject ? undefined : possessorReading(tree, noun, subject, whose);
  const part = subject === undefined ? undefined : ofWhich(tree, subject);
  if (part !== undefined) return { subject, omit: [part], lead: ofNoun(dependentOf(tree, part, "case")!, noun) };
  const behindPreposition = subject === undefined ? undefined : prepositionalReading(tree, clause, noun, subject);
  if (behindPreposition !== undefined) return behindPreposition;
  const adverb = (tree.dependents[clause] ?? []).find((index) => index < clause && ADVERBIAL_RELATIVES.has(wordOf(tree, index)));
  if (adverb !== undefined) return subject === undefined ? undefined : { subject, omit: [adverb] };
  if (subject === undefined || wordOf(tree, subject) === "who" || isRelativePronoun(tree, subject)) return { subject: noun, omit: subject === undefined ? [] : [subject] };
  return objectReading(tree, clause, noun, subject);
};

/** True for the many of "one of the reasons that". */
const isOneOf = (tree: Tree, noun: number): boolean => {
  const head = headOf(tree, noun);
  return head !== undefined && wordOf(tree, head) === "one" && relationOf(tree, noun) === "nmod";
};

/** True where a clause without a comma only says which one is meant, so that it is not told on its own. */
const isRestricting = (tree: Tree, modified: number, noun: number, reference: Reference): boolean => {
  if (reference === "open" || reference === "name" || isSuperlative(tree, noun) || isOneOf(tree, noun) || relationOf(tree, noun) === "appos") return true;
  return modified !== noun && dependentOf(tree, modified, "cop") !== undefined && dependentOf(tree, modified, "case") !== undefined && reference !== "indefinite";
};

/** What itself means something. */
const POINTING_TO_WORDS: ReadonlySet<string> = new Set(["expression", "name", "phrase", "term", "title", "word"]);
/** Verbs whose "which" mostly stands for the whole clause before it: "which meant that". */
const OF_CLAUSES: ReadonlySet<string> = new Set(["mean", "result"]);

/** What a whole clause is said to be: "which is a problem". */
const OF_CLAUSES_AS: ReadonlySet<string> = new Set(["pity", "problem", "reason", "relief", "shame", "something"]);

/** True where "which" stands for what was said before it. */
const isOfClause = (tree: Tree, clause: number, noun: number): boolean =>
  wordOf(tree, ownSubject(tree, clause)) === "which" && !POINTING_TO_WORDS.has(tree.tokens[noun]!.lemma)
  && (OF_CLAUSES.has(tree.tokens[clause]!.lemma) || (OF_CLAUSES_AS.has(tree.tokens[clause]!.lemma) && dependentOf(tree, clause, "cop") !== undefined));

/** The noun that a relative clause tells of, if one can be meant. */
const nounOf = (frame: Frame, clause: number, modified: number): number | undefined => {
  const { tree } = frame;
  const described = describedBy(frame, modified);
  const noun = described === modified ? shareOf(tree, modified) : described;
  if (noun === undefined || isOfClause(tree, clause, noun)) return undefined;
  return noun === modified ? antecedentFor(frame, clause, noun) : noun;
};

/** True for a relative clause on a noun, also where it hangs on it as on a whole clause but tells of a person: "it was Lee, who". */
const isRelative = (tree: Tree, index: number): boolean => {
  const relation = relationOf(tree, index);
  if (relation !== "advcl:relcl") return relation === "acl:relcl";
  return wordOf(tree, ownSubject(tree, index)) === "who" && ["NOUN", "PROPN"].includes(tree.tokens[headOf(tree, index) ?? index]!.pos);
};

/** "the survey, which was held in May, ..." */
export const relative: StructureRule = {
  id: "relative-clause",
  summary: "A relative clause on a noun that points at something: told of the noun itself.",
  relations: ["acl", "advcl"],
  find: (frame, index) => {
    const { tree } = frame;
    if (!isRelative(tree, index) || !isClausal(tree, index) || !isFinite(tree, index)) return undefined;
    const modified = headOf(tree, index)!;
    const noun = nounOf(frame, index, modified);
    if (noun === undefined) return undefined;
    const setOff = isSetOff(tree, firstToken(tree, index), firstToken(tree, index));
    const reference = referenceOf(tree, isPredicative(tree, modified) ? modified : noun);
    if (tree.tokens[modified]!.pos === "PRON" || (!setOff && isRestricting(tree, modified, noun, reference))) return undefined;
    const read = reading(tree, index, noun);
    if (read === undefined) return undefined;
    // Without a comma, only what the noun itself does or undergoes is told: not where, when or whose.
    const central = read.subject === noun || (read.object !== undefined && reference !== "indefinite");
    if (!setOff && !central) return undefined;
    return { structure: "relative", head: index, detached: setOff || reference === "indefinite", ...read };
  },
  examples: {
    hits: ["The survey, which was held in May, surprised the council.", "The army has sent a ship that carries forty soldiers.", "The owner of the mill, who lives in Lund, agreed.", "Tom Berg is the man who shot the mayor."],
    misses: ["He is not a man who gives up.", "Those who arrived early found seats.", "Nobody knows which road leads home."],
  },
};

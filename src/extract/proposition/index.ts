/** Propositions: one event or state each, read from the trees and the attributions. */
import { REPORTING_VERBS } from "../../lexicon/reporting-verbs.js";
import { gather, gatherFound } from "../../text/gather.js";
import { isMark } from "../../text/characters.js";
import { phraseOfTokens } from "../../tree/phrase.js";
import { dependentsOf, hasRelation, headOf, plainRelationOf, relationOf, wordOf, type Tree } from "../../tree/tree.js";
import type { Attribution, ExtractedProposition, PartOfSpeech, Structure, Tagged } from "../../types.js";
import { clashes } from "./agreement.js";
import { attributionIndex, attributionsOver } from "./attribution-index.js";
import type { Candidate, StructureRule } from "./candidate.js";
import { buildClause } from "./clause.js";
import { firstToken, isInverted, isSetOff } from "./clause-parts.js";
import { commitmentOf } from "./commitment/index.js";
import { conditionsOf } from "./conditions.js";
import { isElliptical } from "./ellipsis.js";
import { isCountedVoice } from "./counted-voices.js";
import { frameOf, type Frame } from "./frame.js";
import { isSilent, isUnasserted } from "./never.js";
import { isComplementiser, ownWords } from "./own-words.js";
import { propositionOf } from "./proposition.js";
import { main } from "./structures/main.js";
import { structuresFor } from "./structures/index.js";
import { toldContent } from "./told-content.js";

/** A proposition, and what it reports where it is a reporting frame. */
interface Made {
  readonly proposition: ExtractedProposition;
  /** Ids of the attributions whose cue its predicate is. */
  readonly reports: readonly string[];
  readonly frame: Frame;
}

/** A source that the parser took for the subject gives way to what it hung on it: "according to the police, the driver fled". */
const withSubjectAside = (frame: Frame, candidate: Candidate): Candidate => {
  const { tree, source } = frame;
  const { subject } = candidate;
  if (subject === undefined || !source.has(subject)) return candidate;
  const aside = dependentsOf(tree, subject, "appos", "conj", "nmod").find((index) =>
    index > subject && index < candidate.head && !source.has(index) && !frame.cue.has(index) && isSetOff(tree, firstToken(tree, index), firstToken(tree, index)));
  return aside === undefined ? candidate : { ...candidate, subject: aside };
};

/** Parts of speech that no predicate has: passed over for speed. */
const IDLE: ReadonlySet<PartOfSpeech> = new Set(["ADP", "CCONJ", "DET", "INTJ", "PART", "PUNCT", "SCONJ"]);

const OF_ROOTS: readonly StructureRule[] = [main];

const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom", "whose"]);

/** True for a subject that is or holds a relative pronoun whose noun was not found: "the cause of which", "who joined them". */
const isUnbound = (frame: Frame, { subject, subjectTokens, omit = [] }: Candidate): boolean => {
  const { tree } = frame;
  if (subject === undefined || subjectTokens !== undefined) return false;
  if (RELATIVE.has(wordOf(tree, subject))) return true;
  return dependentsOf(tree, subject, "nmod").some((noun) => noun > subject && !omit.includes(noun) && RELATIVE.has(wordOf(tree, noun)));
};

const candidatesOf = (frame: Frame): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let index = 0; index < frame.tree.tokens.length; index++) {
    const { pos, head } = frame.tree.tokens[index]!;
    const rooted = head < 0;
    if ((IDLE.has(pos) && !rooted) || frame.titles.has(index)) continue;
    for (const structure of rooted ? OF_ROOTS : structuresFor(plainRelationOf(frame.tree, index))) {
      const candidate = structure.find(frame, index);
      if (candidate === undefined) continue;
      if (candidate.subject !== undefined && !isElliptical(frame.tree, candidate) && !isUnbound(frame, candidate) && !isUnasserted(frame, index, candidate.structure === "main")) found.push(withSubjectAside(frame, candidate));
      break;
    }
  }
  const needless = new Set(gatherFound(found, ({ replaces }) => replaces));
  return found.filter(({ head }) => !needless.has(head));
};

/** Structures that say something in passing, of a noun: they do not tell the content of a source. */
const IN_PASSING: ReadonlySet<Structure> = new Set(["relative", "reduced-relative", "apposition"]);

/**
 * The attributions of a candidate: what is said of a noun in passing inside indirect speech is the writer's own, but not of one that
 * somebody calls another.
 */
const voicesOf = ({ tree, attributions }: Frame, { head, structure }: Candidate): readonly Attribution[] => {
  const over = attributionsOver(attributions, tree.tokens[head]!.span);
  if (!IN_PASSING.has(structure) || relationOf(tree, headOf(tree, head) ?? head) === "xcomp") return over;
  let last = over.length;
  while (last > 0 && over[last - 1]!.mode === "indirect") last--;
  return over.slice(0, last);
};

/** The own words with a subject that stands right before them: with nothing but commas between only where it says more than they do. */
const withNearSubject = (candidate: Candidate, subject: readonly number[], own: readonly number[]): readonly number[] => {
  const last = subject.at(-1);
  const first = own[0];
  if (last === undefined || first === undefined || own.includes(last)) return own;
  // A name inside the phrase that it names: called the “pact” agreement.
  if (candidate.lemma === "be" && subject[0]! < first && first < last) return [...new Set([...subject, ...own])].sort((left, right) => left - right);
  if (last >= first) return own;
  const omitted = candidate.omit ?? [];
  const gap = first - last - 1;
  const near = gap === 0 || (gap <= 3 && (gap === omitted.filter((index) => index > last && index < first).length || subject.length > own.length || candidate.lemma === "be"));
  return near ? [...subject, ...own] : own;
};

const ASKING: ReadonlySet<string> = new Set(["how", "why", "whether"]);

/** True where a word belongs to a clause before the predicate: "whether it rains or snows, the road is closed". */
const opensOther = (tree: Tree, word: number, head: number): boolean => {
  let current = word;
  for (let steps = 0; steps < 8 && current !== head; steps++) {
    if (hasRelation(tree, current, "advcl", "csubj")) return true;
    const above = tree.tokens[current]!.head;
    if (above < 0) return false;
    current = above;
  }
  return false;
};

/** True for what asks without a question mark: "how things are", or "where" and "what" beside another clause. */
const isAsked = ({ tree }: Frame, { structure, lead, subject, head }: Candidate, own: readonly number[]): boolean => {
  const first = wordOf(tree, own[0]);
  if ((lead !== undefined && lead.length > 0) || opensOther(tree, own[0]!, head)) return false;
  return (ASKING.has(first) && (subject === undefined || subject >= own[0]!)) || (first === "where" && structure !== "main");
};

const COPULAS: ReadonlySet<string> = new Set(["are", "is", "was", "were"]);

/** "“My hope,” she said, “is that he stays”": without its first part, the copula at the beginning has no subject. */
const lacksBeginning = ({ tree }: Frame, { subject, lead }: Candidate, own: readonly number[]): boolean =>
  lead === undefined && subject !== undefined && subject > own[0]! && COPULAS.has(wordOf(tree, own[0])) && tree.tokens[own[0]!]!.head !== subject && hasRelation(tree, own[0]!, "aux", "cop") && !isInverted(tree, tree.tokens[own[0]!]!.head);

/** True for a verb of saying with nothing but its subject, whose content is told apart: "people say". */
const isHusk = ({ tree }: Frame, { head, subject }: Candidate, own: readonly number[]): boolean =>
  REPORTING_VERBS.has(tree.tokens[head]!.lemma) && dependentsOf(tree, head, "ccomp", "parataxis").some((clause) => clause > head && !own.includes(clause))
  && own.every((index) => index === head || index === subject || tree.tokens[index]!.pos === "PUNCT" || hasRelation(tree, index, "aux", "cc", "mark") || (subject !== undefined && index <= subject));

const PREPOSITIONS: ReadonlySet<string> = new Set(["by", "despite", "during", "for", "in", "instead", "on", "rather", "with", "without"]);

/** True where what should be a noun from elsewhere is a phrase that says where or how: "in many cases, reporting losses". */
const isPhrase = (tree: Tree, { lead }: Candidate, subject: readonly number[]): boolean =>
  lead !== undefined && PREPOSITIONS.has(wordOf(tree, subject[0])) && wordOf(tree, subject[1]) !== "excess";

/** True for what somebody says or holds of whom nothing is known: "continues to insist, most recently on Monday, that he won". */
const isNobodys = (frame: Frame, attribution: readonly Attribution[], own: readonly number[]): boolean => attribution.length === 0 && isComplementiser(frame, own[0]!);

const make = (frame: Frame, candidate: Candidate, detached: ReadonlySet<number>, heads: ReadonlySet<number>): ExtractedProposition | undefined => {
  const { tree, text, sentence } = frame;
  const attribution = voicesOf(frame, candidate);
  const own = candidate.own ?? ownWords(frame, candidate, detached, attribution, heads);
  if (candidate.lead === undefined && candidate.inflect === undefined && candidate.subject !== undefined && clashes(frame, candidate.subject, candidate.head)) return undefined;
  if (own.length === 0 || isNobodys(frame, attribution, own) || isAsked(frame, candidate, own) || lacksBeginning(frame, candidate, own) || isHusk(frame, candidate, own)) return undefined;
  const clause = buildClause(frame, candidate, own, detached);
  if (clause.subject.every((index) => isMark(tree.tokens[index]!.text)) || isPhrase(tree, candidate, clause.subject)) return undefined;
  const { polarity, certainty, evidence } = commitmentOf(frame, candidate, attribution);
  const { text: words, span, spans } = phraseOfTokens(text, tree, withNearSubject(candidate, clause.subject, own));
  const structure = frame.block === "title" || frame.block === "heading" ? "headline" : candidate.structure;
  const { head } = candidate;
  const proposition = propositionOf(frame, candidate, clause);
  const conditions = conditionsOf(frame, candidate, clause, new Set(own));
  // Written out for both cases: an engine makes such an object in one step, and field by field one that begins with a spread.
  return spans === undefined
    ? { text: words, span, sentence, structure, head, proposition, attribution, polarity, certainty, conditions, clause: clause.pieces, evidence }
    : { text: words, span, spans, sentence, structure, head, proposition, attribution, polarity, certainty, conditions, clause: clause.pieces, evidence };
};

const propositionsOf = (frame: Frame): readonly Made[] => {
  if (isSilent(frame)) return [];
  const candidates = candidatesOf(frame);
  const detached = new Set([...gatherFound(candidates, ({ detached: apart, head }) => (apart ? head : undefined)), ...gatherFound(candidates, ({ leaves }) => leaves)]);
  const heads = new Set(candidates.map(({ head }) => head));
  return gatherFound(candidates, (candidate) => {
    const proposition = make(frame, candidate, detached, heads);
    return proposition === undefined ? undefined : { proposition, frame, reports: isCountedVoice(frame.tree, candidate.head) ? [] : frame.cue.get(candidate.head) ?? [] };
  });
};

/** True for an attribution of which the content is a question in quotation marks: “Who pays?” she asked. */
const isOfQuestion = ({ mode, content }: Attribution): boolean => mode !== "indirect" && content.at(-1)?.text.slice(-3).includes("?") === true;

/** The reporting frames of whose content none of the given propositions tells, though it could be told. */
const framesToKeep = (frames: readonly Made[], told: readonly Made[]): readonly Made[] => {
  const ids = new Set(gather(frames, ({ frame }) => frame.attributions.filter(isOfQuestion).map(({ id }) => id)));
  for (const { proposition: { structure, attribution } } of told) if (!IN_PASSING.has(structure)) for (const { id } of attribution) ids.add(id);
  return frames.filter(({ reports }) => reports.length > 0 && reports.every((id) => !ids.has(id)));
};

/** A reporting frame whose content was not read gives way to the content told whole, where that is a clause. */
const toldInstead = (made: Made): Made => {
  const { frame, reports } = made;
  const attribution = frame.attributions.find(({ id }) => reports.includes(id));
  const candidate = attribution === undefined ? undefined : toldContent(frame, attribution);
  const proposition = candidate === undefined ? undefined : make(frame, candidate, new Set(), new Set());
  return proposition === undefined ? made : { ...made, proposition };
};

/**
 * The propositions of a document, in the order of their spans, given its attributions.
 *
 * @param denied ids of the attributions whose source holds that the content is not so
 * @example
 * findPropositions(document, attributions, new Set())[0]?.proposition.predicate.lemma; // => "sign"
 */
export const findPropositions = (document: Tagged, attributions: readonly Attribution[], denied: ReadonlySet<string>): readonly ExtractedProposition[] => {
  const index = attributionIndex(attributions);
  const made = gather(document.sentences, (_, sentence) => propositionsOf(frameOf(document, sentence, index, denied)));
  const plain = made.filter(({ reports }) => reports.length === 0);
  // Frames are looked at twice: one that says something itself is content of the frame around it.
  const reporting = framesToKeep(made, plain);
  const kept = [...plain, ...framesToKeep(reporting, [...plain, ...reporting]).map(toldInstead)];
  return kept.map(({ proposition }) => proposition)
    .sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
};

/** Claims of what someone plans, promises, wants, demands, supports or opposes. */
import { HUMAN_NOUNS } from "../../lexicon/human-nouns.js";
import { INTENTION_ADJECTIVES } from "../../lexicon/intention-adjectives.js";
import { INTENTION_VERBS } from "../../lexicon/intention-verbs.js";
import { auxiliariesOf } from "../../tree/predicate.js";
import { dependentOf } from "../../tree/tree.js";
import type { Argument, Attitude, Span } from "../../types.js";
import { argumentIn, governorOf, lemmaAt, speaksOfSelf, textAt, type Reading } from "../reading.js";
import { isGoingTo } from "./going-to.js";
import type { KindFinding, KindRule } from "./rule.js";

const HOLDER_TYPES: ReadonlySet<string> = new Set(["person", "organization", "place", "nationality"]);
const HOLDER_PRONOUNS: ReadonlySet<string> = new Set(["i", "we", "you", "he", "she", "they", "who", "everyone", "nobody", "many", "some", "most"]);

/** True where the subject can hold an intention: a person, a body of people, a country. */
const canIntend = ({ tree, subjectHead, subjectType, quantities }: Reading): boolean =>
  (subjectType !== undefined && HOLDER_TYPES.has(subjectType)) || HUMAN_NOUNS.has(lemmaAt(tree, subjectHead)) || HUMAN_NOUNS.has(textAt(tree, subjectHead).replace(/s$/, "")) || HOLDER_PRONOUNS.has(textAt(tree, subjectHead))
  || (subjectType === undefined && quantities.length > 0 && textAt(tree, subjectHead) === "percent");

const held = (attitude: Attitude, holder: Argument | undefined, span: Span, strength: 1 | 2 | 3): KindFinding => ({
  payload: { kind: "intention", attitude, ...(holder === undefined ? {} : { holder }) }, span, strength,
});

/** Verbs that things can be the subject of too: "the data support this", "the job demands patience". */
const NEEDS_HOLDER: ReadonlySet<string> = new Set(["aim", "back", "champion", "commit", "demand", "favor", "favour", "oppose", "prepare", "propose", "protest", "reject", "resist", "seek", "support", "threaten"]);

/** Verbs that mean an intention only before an infinitive or a clause: "decided to", "called for", "seek to". */
const NEEDS_COMPLEMENT: ReadonlySet<string> = new Set(["aim", "call", "commit", "consider", "decide", "insist", "appeal", "prepare", "propose", "request", "threaten", "seek", "strive", "eye", "object"]);
const OPENS_AIM: ReadonlySet<string> = new Set(["to", "for", "on"]);

const isComplete = (reading: Reading): boolean => {
  if (!NEEDS_COMPLEMENT.has(reading.lemma)) return true;
  // "Deciding how to vote" has not decided.
  if (reading.lemma === "decide" && dependentOf(reading.tree, reading.item.head, "xcomp") === undefined) return false;
  const clause = reading.tree.dependents[reading.item.head]?.some((index) => ["xcomp", "ccomp"].includes(reading.tree.tokens[index]!.relation)) === true;
  // "Call them unfair" names them so; "call for" and "call on" demand.
  if (reading.lemma === "call") return reading.item.proposition.arguments.some(({ text }) => OPENS_AIM.has(text.slice(0, text.indexOf(" ")).toLowerCase()));
  return clause || (["seek", "eye", "propose", "appeal", "object", "commit", "insist", "aim"].includes(reading.lemma)
    && reading.item.proposition.arguments.some(({ role, text }) => role === "object" || OPENS_AIM.has(text.slice(0, text.indexOf(" ")).toLowerCase())));
};

const byVerb = (reading: Reading): KindFinding | undefined => {
  const attitude = INTENTION_VERBS.get(reading.lemma);
  const { subject, predicate } = reading.item.proposition;
  if (attitude === undefined || predicate.voice === "passive" || !isComplete(reading)) return undefined;
  if (NEEDS_HOLDER.has(reading.lemma) && !canIntend(reading)) return undefined;
  // "Would have wanted": nobody did.
  if (auxiliariesOf(reading.tree, reading.item.head).some((index) => lemmaAt(reading.tree, index) === "have") && reading.modal === "would") return undefined;
  // Backing and resisting in the past with no one to hold it on is an act: "the court rejected the appeal".
  if (attitude === "oppose" && reading.lemma === "reject") return undefined;
  return held(attitude, subject, predicate.span, 3);
};

const byAdjective = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  const attitude = INTENTION_ADJECTIVES.get(textAt(tree, item.head));
  const predicated = reading.copular || dependentOf(tree, item.head, "aux:pass") !== undefined;
  if (!predicated || attitude === undefined || argumentIn(reading, "agent") !== undefined) return undefined;
  // "The room is ready" needs nobody to intend anything.
  if (!canIntend(reading) && !item.proposition.arguments.some(({ text }) => text.startsWith("to "))) return undefined;
  return held(attitude, reading.item.proposition.subject, reading.tree.tokens[reading.item.head]!.span, 2);
};

/** The words stand in what somebody wants, plans or demands: the source holds the intention. */
const byCue = (reading: Reading): KindFinding | undefined => {
  const { told, item } = reading;
  const attitude = told?.cue === undefined ? undefined : INTENTION_VERBS.get(told.cue.lemma.toLowerCase());
  if (told?.cue === undefined || attitude === undefined) return undefined;
  // "Insisted that he was right" asserts; only what is yet to come is demanded, promised or planned.
  const open = item.structure === "open-complement" || item.proposition.predicate.tense === "future" || item.proposition.predicate.tense === "none" || reading.modal !== "";
  if (!open) return undefined;
  const { source } = told;
  const holder: Argument | undefined = source === undefined ? undefined : {
    text: source.text, span: source.span, ...(source.spans === undefined ? {} : { spans: source.spans }), ...(source.entity === undefined ? {} : { entity: source.entity }), role: "subject",
  };
  return held(attitude, holder, told.cue.span, 3);
};

const WILL: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall", "wo"]);

const byPromise = (reading: Reading): KindFinding | undefined => {
  const { item, subjectHead, tree } = reading;
  const goingTo = isGoingTo(reading) || lemmaAt(tree, governorOf(reading)) === "go";
  if (!(WILL.has(reading.modal) || goingTo) || reading.told === undefined || !speaksOfSelf(reading) || subjectHead === undefined) return undefined;
  if (item.proposition.predicate.voice === "passive" && !["we", "i"].includes(textAt(tree, subjectHead))) return undefined;
  return held("promise", item.proposition.subject, item.proposition.predicate.span, 2);
};

/** The rules for intentions: named by a verb or adjective, by the cue, or promised by the one who speaks. */
export const INTENTION_RULES: readonly KindRule[] = [
  {
    id: "intention-verb", summary: "someone plans, promises, wants, demands, supports or opposes", find: byVerb,
    examples: { hits: ["The union opposes the merger.", "The city plans to close two schools."], misses: ["The data support this view.", "The union merged in May."] },
  },
  {
    id: "intention-adjective", summary: "someone is opposed to, eager for, committed to a thing", find: byAdjective,
    examples: { hits: ["The senator is opposed to the deal.", "The firm is willing to pay damages."], misses: ["The senator is tall."] },
  },
  {
    id: "intention-cue", summary: "the content of wanting, promising or demanding", find: byCue,
    examples: { hits: ["The governor promised that taxes would fall."], misses: ["The governor said that taxes fell."] },
  },
  {
    id: "intention-promise", summary: "the speaker says what the speaker will do", find: byPromise,
    examples: { hits: ["\"We will rebuild the bridge,\" the mayor said."], misses: ["The bridge will be rebuilt."] },
  },
];

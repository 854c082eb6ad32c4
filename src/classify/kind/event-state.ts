/** What is left: something happened, or something is so. */
import { HAPPENING_VERBS } from "../../lexicon/happening-verbs.js";
import { STATIVE_PARTICIPLES } from "../../lexicon/stative-participles.js";
import { STATIVE_VERBS } from "../../lexicon/stative-verbs.js";
import { auxiliariesOf } from "../../tree/predicate.js";
import { dependentsOf } from "../../tree/tree.js";
import { lemmaAt, textAt, type Reading } from "../reading.js";
import { isNarrated } from "./prediction.js";
import type { KindFinding, KindRule } from "./rule.js";

const state = ({ item }: Reading, strength: 1 | 2 | 3): KindFinding => ({ payload: { kind: "state" }, span: item.proposition.predicate.span, strength });

const isProgressive = ({ tree, item }: Reading): boolean =>
  textAt(tree, item.head).endsWith("ing") && auxiliariesOf(tree, item.head).some((index) => lemmaAt(tree, index) === "be");

const isPerfect = ({ tree, item }: Reading): boolean => auxiliariesOf(tree, item.head).some((index) => lemmaAt(tree, index) === "have");

const byCopula = (reading: Reading): KindFinding | undefined => (reading.copular && reading.item.proposition.predicate.voice === "active" ? state(reading, 3) : undefined);

const byStructure = (reading: Reading): KindFinding | undefined =>
  reading.item.structure === "apposition" || reading.item.structure === "possessive" ? state(reading, 3) : undefined;

const byVerb = (reading: Reading): KindFinding | undefined => {
  const { voice } = reading.item.proposition.predicate;
  // "Is made of steel" lasts; "progress has been made" happened.
  if (voice === "passive") return STATIVE_PARTICIPLES.has(textAt(reading.tree, reading.item.head)) && !isPerfect(reading) ? state(reading, 2) : undefined;
  return STATIVE_VERBS.has(reading.lemma) ? state(reading, 3) : undefined;
};

/** "Herons nest in the reeds": the simple present tells what holds, unless the verb is one of news. */
const byHabit = (reading: Reading): KindFinding | undefined => {
  const { predicate } = reading.item.proposition;
  const block = reading.setting.document.blocks[reading.setting.document.sentences[reading.item.sentence]!.block]?.kind;
  if (predicate.tense !== "present" || reading.item.structure === "headline" || block === "title" || block === "heading") return undefined;
  const isUnderway = dependentsOf(reading.tree, reading.item.head, "aux").some((index) => textAt(reading.tree, index) === "being");
  return isPerfect(reading) || isUnderway || isProgressive(reading) || HAPPENING_VERBS.has(reading.lemma) ? undefined : state(reading, 1);
};

const ABLE: ReadonlySet<string> = new Set(["can", "ca", "cannot"]);

/** "She would later leave the party", "he would often fish there": it happened, once or often. */
const byNarration = (reading: Reading): KindFinding | undefined =>
  (isNarrated(reading) && !reading.copular && !STATIVE_VERBS.has(reading.lemma) ? { payload: { kind: "event" }, span: reading.item.proposition.predicate.span, strength: 2 } : undefined);

/** "Can be treated": what is possible now holds. */
const byAbility = (reading: Reading): KindFinding | undefined => (ABLE.has(reading.modal) ? state(reading, 2) : undefined);

const LONG_POSTS: ReadonlySet<string> = new Set(["work", "live", "serve", "study"]);

/** "Had been working as a clerk": a lasting post. */
const byPost = (reading: Reading): KindFinding | undefined => (LONG_POSTS.has(reading.lemma) ? state(reading, 2) : undefined);

const byDefault = (reading: Reading): KindFinding => ({ payload: { kind: "event" }, span: reading.item.proposition.predicate.span, strength: reading.item.proposition.predicate.tense === "past" ? 3 : 2 });

/** The last rules: states by form, by verb and by habit; whatever none of them takes is an event. */
export const EVENT_AND_STATE_RULES: readonly KindRule[] = [
  {
    id: "state-structure", summary: "an apposition or a possession states what something is or has", find: byStructure,
    examples: { hits: [], misses: ["The bridge collapsed."] },
  },
  {
    id: "state-copula", summary: "something is something", find: byCopula,
    examples: { hits: ["The lake is north of the town."], misses: ["The lake froze."] },
  },
  {
    id: "state-verb", summary: "a verb of having, being placed, containing, depending", find: byVerb,
    examples: { hits: ["The village belongs to the diocese."], misses: ["The village burned."] },
  },
  {
    id: "state-ability", summary: "what can or cannot be done", find: byAbility,
    examples: { hits: ["The fever can be treated."], misses: ["The fever was treated."] },
  },
  {
    id: "state-post", summary: "a lasting occupation or home", find: byPost,
    examples: { hits: ["She worked as a nurse in the capital."], misses: ["She arrived in the capital."] },
  },
  {
    id: "event-narrated", summary: "\"would\" with \"later\" and the like tells what came to be", find: byNarration,
    examples: { hits: ["She would later leave the party."], misses: ["She would later be the owner of the mill."] },
  },
  {
    id: "state-habit", summary: "the simple present tells what holds as a rule", find: byHabit,
    examples: { hits: ["The shop sells rope."], misses: ["The shop sold rope."] },
  },
  {
    id: "event-default", summary: "anything else happened or is happening", find: byDefault,
    examples: { hits: ["The bridge collapsed on Friday."], misses: ["The bridge is narrow."] },
  },
];

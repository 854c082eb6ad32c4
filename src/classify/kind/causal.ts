/** Claims that one thing causes, prevents or does not cause another. */
import { CAUSAL_CUES } from "../../lexicon/causal-cues.js";
import { CAUSAL_NOUNS } from "../../lexicon/causal-nouns.js";
import { CAUSAL_VERBS, type CausalVerb } from "../../lexicon/causal-verbs.js";
import { phraseAt, phraseOf, spansOf } from "../../text/span.js";
import type { Argument, Phrase, Polarity } from "../../types.js";
import { auxiliariesOf } from "../../tree/predicate.js";
import { argumentIn, headTokenOf, lemmaAt, textAt, type Reading } from "../reading.js";
import { CAUSAL_RESULT_RULES } from "./causal-result.js";
import { clauseBefore, trimmed } from "./clause-before.js";
import type { KindFinding, KindRule } from "./rule.js";

const linked = (cause: Phrase, effect: Phrase, link: "causes" | "prevents", polarity: Polarity, reading: Reading, strength: 2 | 3): KindFinding => ({
  payload: { kind: "causal", cause: side(reading, cause), effect: side(reading, effect), link: polarity === "negative" ? "none" : link },
  span: reading.item.proposition.predicate.span, strength,
});

const OPENS_SIDE: ReadonlySet<string> = new Set(["by", "to", "in", "from"]);

/** A side of the link, without an argument's role and without the preposition that only joins it to the verb. */
const side = (reading: Reading, { text, span, spans }: Phrase): Phrase => {
  if (spans !== undefined) return { text, span, spans };
  const space = text.indexOf(" ");
  return space > 0 && OPENS_SIDE.has(text.slice(0, space).toLowerCase()) ? phraseAt(reading.setting.document.article.text, { start: span.start + space + 1, end: span.end }) : { text, span };
};

const firstWord = (text: string): string => text.slice(0, text.indexOf(" ") < 0 ? text.length : text.indexOf(" ")).toLowerCase();

/** What somebody or something is brought to do: "them to use force" in "prompting them to use force". */
const madeToAct = (reading: Reading, object: Argument): Phrase | undefined => {
  const act = reading.item.proposition.arguments.find(({ role, text, span }) =>
    (role === "complement" || role === "purpose") && firstWord(text) === "to" && span.start >= object.span.end && text.indexOf(" ") > 0);
  return act === undefined ? undefined : phraseOf(reading.setting.document.article.text, [...spansOf(object), ...spansOf(act)]);
};

/** The side of a causal verb that is not its subject. */
const otherSide = (reading: Reading, verb: CausalVerb): Phrase | undefined => {
  const object = argumentIn(reading, "object");
  const acted = object === undefined ? undefined : madeToAct(reading, object);
  if (verb.needsAct === true) return acted;
  if (verb.preposition === undefined) return acted ?? object ?? argumentIn(reading, "complement");
  // "Led a march to the square" goes there; "led the court to conclude" brings it about.
  if (object !== undefined) return verb.preposition === "to" ? acted : undefined;
  return reading.item.proposition.arguments.find(({ text }) => firstWord(text) === verb.preposition);
};

/** "They blocked the road" before ", causing delays": a participle goes on from the whole clause. */
const participleClause = (reading: Reading): Phrase | undefined =>
  (textAt(reading.tree, reading.item.head).endsWith("ing") ? clauseBefore(reading, "advcl") : undefined);

const byVerb = (reading: Reading): KindFinding | undefined => {
  const verb = CAUSAL_VERBS.get(reading.lemma);
  const { proposition, polarity } = reading.item;
  if (verb === undefined) return undefined;
  if (proposition.predicate.voice === "passive") {
    // "Was led by" has a leader, not a cause: verbs with a preposition have no causal passive.
    const agent = verb.preposition === undefined ? argumentIn(reading, "agent") ?? proposition.arguments.find(({ text }) => firstWord(text) === "by") : undefined;
    return agent === undefined || proposition.subject === undefined ? undefined : linked(agent, proposition.subject, verb.link, polarity, reading, 3);
  }
  const other = otherSide(reading, verb);
  if (proposition.subject === undefined || other === undefined) return undefined;
  return verb.effect === "subject" ? linked(other, proposition.subject, verb.link, polarity, reading, 3) : linked(participleClause(reading) ?? proposition.subject, other, verb.link, polarity, reading, 3);
};

/** The cue that opens a cause: the longest of up to five words. */
const cueLength = (text: string): number => {
  let end = 0;
  for (let words = 0, longest = 0; words < 5; words++) {
    const space = text.indexOf(" ", end);
    const stop = space < 0 ? text.length : space;
    if (CAUSAL_CUES.has(text.slice(0, stop).toLowerCase())) longest = stop;
    if (space < 0 || words === 4) return longest;
    end = stop + 1;
  }
  return 0;
};

/** Parts of a predicate in which a cause may stand: "remains closed due to the flood". */
const HOLDS_CAUSE: ReadonlySet<string> = new Set(["complement", "purpose"]);

/** Where in an argument a cause opens, and how long its cue is. */
const cueIn = ({ text, role, spans }: Argument): { readonly start: number; readonly length: number } => {
  const opening = cueLength(text);
  if (opening > 0 || !HOLDS_CAUSE.has(role) || spans !== undefined) return { start: 0, length: opening };
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    const word = text.slice(space + 1, space + 9).toLowerCase();
    const length = CUES_WITHIN.some((cue) => word.startsWith(cue)) ? cueLength(text.slice(space + 1, space + LONGEST_CUE)) : 0;
    if (length > 0) return { start: space + 1, length };
  }
  return { start: 0, length: 0 };
};

const CUES_WITHIN: readonly string[] = ["because ", "due to ", "owing to", "thanks t", "as a resu"];
const LONGEST_CUE = 40;

/** Words that open a cause in one clause and a time in another. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["since", "as"]);

/** "Since the town was sold in 1920", "has been shut since it burned": since when, not why. */
const isSinceWhen = ({ tree, item, setting }: Reading, { text, span }: Argument): boolean =>
  firstWord(text) === "since" && (setting.timesIn(span).length > 0 || auxiliariesOf(tree, item.head).some((index) => lemmaAt(tree, index) === "have"));

/** "Were partly due to the drought": the cause follows the adjective. */
const byDue = (reading: Reading): KindFinding | undefined => {
  const { subject, arguments: others } = reading.item.proposition;
  const complement = argumentIn(reading, "complement");
  if (!reading.copular || complement === undefined || complement.spans !== undefined) return undefined;
  const words = ` ${complement.text.toLowerCase()}`;
  const within = words.indexOf(" due to ");
  const cause: Phrase | undefined = within >= 0
    ? phraseAt(reading.setting.document.article.text, { start: complement.span.start + within + "due to ".length, end: complement.span.end })
    : words.endsWith(" due") ? others.find(({ text, role }) => role !== "complement" && firstWord(text) === "to" && text.includes(" ")) : undefined;
  // "Is due to begin" awaits; only a thing can be a cause.
  if (cause === undefined || subject === undefined || reading.tree.tokens[headTokenOf(reading.tree, cause) ?? -1]?.pos === "VERB") return undefined;
  return linked(cause, subject, "causes", reading.item.polarity, reading, 3);
};

/** The words of the claim that are not its cause. */
const restOf = (reading: Reading, cause: Phrase): Phrase | undefined => {
  const text = reading.setting.document.article.text;
  const rest = spansOf(reading.item).flatMap(({ start, end }) =>
    [{ start, end: Math.min(end, cause.span.start) }, { start: Math.max(start, cause.span.end), end }].filter((span) => span.start < span.end));
  const kept = rest.map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
  return kept.length === 0 ? undefined : phraseOf(text, kept);
};

const byCue = (reading: Reading): KindFinding | undefined => {
  const text = reading.setting.document.article.text;
  for (const argument of reading.item.proposition.arguments) {
    if (argument.role === "condition" || argument.role === "time") continue;
    const { start, length } = cueIn(argument);
    if (length === 0 && (argument.role !== "cause" || isSinceWhen(reading, argument))) continue;
    const span = { start: argument.span.start + start, end: argument.span.end };
    const cause = trimmed(text, { start: span.start + (length > 0 ? length : AMBIGUOUS.has(firstWord(argument.text)) ? firstWord(argument.text).length : 0), end: span.end });
    const effect = restOf(reading, phraseAt(text, span));
    if (effect === undefined || cause.start >= cause.end) continue;
    // "Not because": what is denied is the event or the link; the words alone do not tell, so the event keeps its own polarity.
    return { payload: { kind: "causal", cause: phraseAt(text, cause), effect, link: "causes" }, span: argument.span, strength: length > 0 ? 3 : 2 };
  }
  return undefined;
};

const byNoun = (reading: Reading): KindFinding | undefined => {
  const { subject } = reading.item.proposition;
  const complement = argumentIn(reading, "complement");
  if (!reading.copular || !CAUSAL_NOUNS.has(reading.headLemma) || subject === undefined || complement === undefined) return undefined;
  const backward = BACKWARD_NOUNS.has(reading.headLemma);
  const other = afterOf(reading, complement);
  return backward ? linked(other, subject, "causes", reading.item.polarity, reading, 2) : linked(subject, other, "causes", reading.item.polarity, reading, 2);
};

/** Nouns whose "of" opens the cause; that of the others opens the effect. */
const BACKWARD_NOUNS: ReadonlySet<string> = new Set(["consequence", "outcome", "result"]);

/** What stands after "of" or "for": "the fire" in "the cause of the fire". */
const afterOf = ({ setting, headLemma }: Reading, { text, span, spans }: Argument): Phrase => {
  const noun = text.toLowerCase().indexOf(headLemma);
  const start = noun < 0 ? -1 : [" of ", " for "].map((word) => ({ at: text.indexOf(word, noun), length: word.length })).reduce((first, { at, length }) => (at >= 0 && first < 0 ? at + length : first), -1);
  return spans !== undefined || start < 0 ? { text, span, ...(spans === undefined ? {} : { spans }) } : phraseAt(setting.document.article.text, { start: span.start + start, end: span.end });
};

/** The rules for causal claims: a causal verb first, then a cause beside any other verb, then a result. */
export const CAUSAL_RULES: readonly KindRule[] = [
  {
    id: "causal-verb", summary: "a verb that says one thing causes or prevents another, with both sides there", find: byVerb,
    examples: { hits: ["Heavy rain caused the landslide.", "The vaccine prevents infection.", "The storm forced the airport to close."], misses: ["Heavy rain fell on the coast.", "The mayor led a march to the square."] },
  },
  {
    id: "causal-noun", summary: "the subject is called the cause, reason or result", find: byNoun,
    examples: { hits: ["A faulty cable was the cause of the fire."], misses: ["A faulty cable was the only find."] },
  },
  {
    id: "causal-due", summary: "the subject is due to something", find: byDue,
    examples: { hits: ["The delays were mainly due to a broken signal."], misses: ["The train is due to leave at noon."] },
  },
  {
    id: "causal-cue", summary: "a cause opened by because, due to, thanks to", find: byCue,
    examples: { hits: ["The match was cancelled because the pitch was frozen.", "The road remains closed due to the flood."], misses: ["The match was cancelled on Sunday.", "The fair has been held since the bridge opened in 1920."] },
  },
  ...CAUSAL_RESULT_RULES,
];

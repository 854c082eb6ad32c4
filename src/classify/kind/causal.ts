/** Claims that one thing causes, prevents or does not cause another. */
import { CAUSAL_CUES } from "../../lexicon/causal-cues.js";
import { CAUSAL_NOUNS } from "../../lexicon/causal-nouns.js";
import { CAUSAL_VERBS, type CausalVerb } from "../../lexicon/causal-verbs.js";
import { phraseAt, phraseOf, spansOf } from "../../text/span.js";
import type { Argument, Phrase, Polarity } from "../../types.js";
import { argumentIn, type Reading } from "../reading.js";
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

/** The side of a causal verb that is not its subject. */
const otherSide = (reading: Reading, verb: CausalVerb): Argument | undefined => {
  const object = argumentIn(reading, "object");
  if (verb.preposition === undefined) return object ?? argumentIn(reading, "complement");
  return reading.item.proposition.arguments.find(({ text }) => firstWord(text) === verb.preposition);
};

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
  return verb.effect === "subject" ? linked(other, proposition.subject, verb.link, polarity, reading, 3) : linked(proposition.subject, other, verb.link, polarity, reading, 3);
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

/** The words of the claim that are not its cause. */
const restOf = (reading: Reading, cause: Phrase): Phrase | undefined => {
  const text = reading.setting.document.article.text;
  const rest = spansOf(reading.item).flatMap(({ start, end }) =>
    [{ start, end: Math.min(end, cause.span.start) }, { start: Math.max(start, cause.span.end), end }].filter((span) => span.start < span.end));
  const trimmed = rest.map((span) => trim(text, span)).filter((span) => span.start < span.end);
  return trimmed.length === 0 ? undefined : phraseOf(text, trimmed);
};

const EDGE: ReadonlySet<string> = new Set([" ", ",", ";", ":", ".", "\n", "\t"]);

const trim = (text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } => {
  let from = start;
  let to = end;
  while (from < to && EDGE.has(text[from]!)) from++;
  while (to > from && EDGE.has(text[to - 1]!)) to--;
  return { start: from, end: to };
};

const byCue = (reading: Reading): KindFinding | undefined => {
  const text = reading.setting.document.article.text;
  for (const argument of reading.item.proposition.arguments) {
    if (argument.role === "condition" || argument.role === "time") continue;
    const length = cueLength(argument.text);
    if (length === 0 && argument.role !== "cause") continue;
    const cause = trim(text, { start: argument.span.start + length, end: argument.span.end });
    const effect = restOf(reading, argument);
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
  const backward = ["result", "consequence", "outcome"].includes(reading.headLemma);
  return backward ? linked(complement, subject, "causes", reading.item.polarity, reading, 2) : linked(subject, complement, "causes", reading.item.polarity, reading, 2);
};

/** The rules for causal claims: a causal verb first, then a cause beside any other verb. */
export const CAUSAL_RULES: readonly KindRule[] = [
  {
    id: "causal-verb", summary: "a verb that says one thing causes or prevents another, with both sides there", find: byVerb,
    examples: { hits: ["Heavy rain caused the landslide.", "The vaccine prevents infection."], misses: ["Heavy rain fell on the coast."] },
  },
  {
    id: "causal-noun", summary: "the subject is called the cause, reason or result", find: byNoun,
    examples: { hits: ["A faulty cable was the cause of the fire."], misses: ["A faulty cable was the only find."] },
  },
  {
    id: "causal-cue", summary: "a cause opened by because, due to, thanks to", find: byCue,
    examples: { hits: ["The match was cancelled because the pitch was frozen."], misses: ["The match was cancelled on Sunday."] },
  },
];

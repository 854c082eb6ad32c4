/** Causal claims told from the result: in what state something was left, and what follows from the clause before. */
import { AFTERMATH_WORDS } from "../../lexicon/aftermath-words.js";
import { phraseAt, phraseOf, spansOf } from "../../text/span.js";
import { dependentsOf } from "../../tree/tree.js";
import type { Phrase, Role } from "../../types.js";
import { textAt, type Reading } from "../reading.js";
import { clauseBefore } from "./clause-before.js";
import type { KindFinding, KindRule } from "./rule.js";

const causes = ({ item }: Reading, cause: Phrase, effect: Phrase): KindFinding =>
  ({ payload: { kind: "causal", cause, effect, link: item.polarity === "negative" ? "none" : "causes" }, span: item.proposition.predicate.span, strength: 3 });

const PEOPLE: ReadonlySet<string> = new Set(["he", "i", "she", "they", "we", "who", "you"]);
const ASIDE: ReadonlySet<Role> = new Set(["time", "condition", "cause", "subject", "agent"]);

/** All that was left and how: "three students injured", however the tree parts it. */
const leftIn = (reading: Reading): Phrase | undefined => {
  const { proposition: { arguments: others, predicate } } = reading.item;
  const parts = others.filter(({ role, span, spans }) => !ASIDE.has(role) && spans === undefined && span.start >= predicate.span.end);
  if (!parts.some(({ text }) => text.toLowerCase().split(" ").some((word) => AFTERMATH_WORDS.has(word)))) return undefined;
  const text = reading.setting.document.article.text;
  return phraseAt(text, { start: Math.min(...parts.map(({ span }) => span.start)), end: Math.max(...parts.map(({ span }) => span.end)) });
};

const byLeft = (reading: Reading): KindFinding | undefined => {
  const { proposition } = reading.item;
  if (reading.lemma !== "leave" || proposition.predicate.voice === "passive") return undefined;
  const effect = leftIn(reading);
  if (effect === undefined) return undefined;
  const clause = textAt(reading.tree, reading.item.head).endsWith("ing") ? clauseBefore(reading, "advcl") : undefined;
  if (clause !== undefined) return causes(reading, clause, effect);
  // What a person leaves behind is that person's deed; what an event leaves is its result.
  const { subject } = proposition;
  return subject === undefined || reading.subjectType === "person" || PEOPLE.has(textAt(reading.tree, reading.subjectHead)) ? undefined : causes(reading, { text: subject.text, span: subject.span, ...(subject.spans === undefined ? {} : { spans: subject.spans }) }, effect);
};

const THEREFORE: ReadonlySet<string> = new Set(["consequently", "hence", "therefore", "thus"]);

const byTherefore = (reading: Reading): KindFinding | undefined => {
  const { tree, item, setting } = reading;
  if (!dependentsOf(tree, item.head, "advmod").some((index) => index < item.head && THEREFORE.has(textAt(tree, index)))) return undefined;
  const cause = clauseBefore(reading, "conj");
  return cause === undefined ? undefined : causes(reading, cause, phraseOf(setting.document.article.text, spansOf(item)));
};

/** The rules for results. */
export const CAUSAL_RESULT_RULES: readonly KindRule[] = [
  {
    id: "causal-left", summary: "an event leaves somebody dead, hurt, homeless or without something", find: byLeft,
    examples: { hits: ["The storm left thousands of families homeless.", "The blast tore through the market, leaving two people dead."], misses: ["The storm left the coast.", "She left the door open."] },
  },
  {
    id: "causal-therefore", summary: "a clause that follows from the one before it: thus, therefore", find: byTherefore,
    examples: { hits: ["More workers joined and thus the protest was postponed."], misses: ["More workers joined and the protest was postponed."] },
  },
];

/** Claims whose point is a number, an amount, a change, a share or a ranking. */
import { COMPARISON_NOUNS } from "../../lexicon/comparison-nouns.js";
import { COMPARISON_VERBS } from "../../lexicon/comparison-verbs.js";
import { COMPARISON_WORDS } from "../../lexicon/comparison-words.js";
import { STATIVE_VERBS } from "../../lexicon/stative-verbs.js";
import { covers, phraseAt, spansOf } from "../../text/span.js";
import type { Argument, Comparison, Measure, Phrase, Quantity } from "../../types.js";
import { headTokenOf, lemmaAt, textAt, tokensIn, type Reading } from "../reading.js";
import type { KindFinding, KindRule } from "./rule.js";

/** Roles whose amount is what is told; in a place, time or manner it is a detail. */
const CORE: ReadonlySet<string> = new Set(["subject", "object", "indirect-object", "complement", "agent"]);

/** An argument with the index of its head token. */
interface Participant {
  readonly argument: Argument;
  readonly head: number | undefined;
}

const participant = ({ tree }: Reading, argument: Argument): Participant => ({ argument, head: headTokenOf(tree, argument) });

/** True where an amount is the argument or counts its head, not a thing deeper inside it. */
const isMeasured = ({ tree }: Reading, { argument, head }: Participant, quantity: Quantity): boolean => {
  if (head === undefined || !spansOf(argument).some((span) => covers(span, quantity.span))) return false;
  const at = tree.tokens[head]!.span;
  const reach = quantity.counted === undefined ? quantity.span : { start: quantity.span.start, end: Math.max(quantity.span.end, quantity.counted.span.end) };
  if (covers(reach, at) || covers(quantity.span, at)) return true;
  return tokensIn(tree, [quantity.span]).some((index) => tree.tokens[index]!.head === head);
};

/** Words of change or comparison around the predicate. */
const comparisonOf = (reading: Reading, quantity: Quantity): Comparison | undefined => {
  const { tree } = reading;
  const verb = COMPARISON_VERBS.get(reading.lemma);
  if (verb !== undefined) return verb;
  for (const index of reading.tokens) {
    if (tree.tokens[index]!.pos !== "NOUN") continue;
    const noun = COMPARISON_NOUNS.get(lemmaAt(tree, index));
    if (noun !== undefined && noun !== "share") return noun;
  }
  const than = reading.tokens.find((index) => textAt(tree, index) === "than" || textAt(tree, index) === "as");
  for (const index of reading.tokens) {
    const word = COMPARISON_WORDS.get(textAt(tree, index));
    if (word === "rank" && tree.tokens[index]!.relation === "amod") return word;
    if (word !== undefined && word !== "rank" && than !== undefined) return word;
  }
  return quantity.unit === "percent" && shareOf(reading, quantity) ? "share" : undefined;
};

/** "40 percent of the crop". */
const shareOf = ({ tree }: Reading, quantity: Quantity): boolean => {
  const last = tokensIn(tree, [quantity.span]).at(-1);
  return last !== undefined && textAt(tree, last + 1) === "of";
};

/** What the amount is compared with: the words after "than" or "from". */
const baselineOf = (reading: Reading, quantity: Quantity): Phrase | undefined => {
  const text = reading.setting.document.article.text;
  const opened = reading.item.proposition.arguments.find((argument) => {
    const word = argument.text.slice(0, Math.max(0, argument.text.indexOf(" "))).toLowerCase();
    return (word === "than" || word === "from" || word === "compared") && !covers(argument.span, quantity.span);
  });
  if (opened === undefined) return undefined;
  const start = opened.span.start + opened.text.indexOf(" ") + 1;
  return phraseAt(text, { start, end: opened.span.end });
};

/** What is measured: the counted things, else the other side of the predicate. */
const measuredThing = (reading: Reading, argument: Argument | undefined, quantity: Quantity): Phrase | undefined => {
  if (quantity.counted !== undefined) return quantity.counted;
  const { subject } = reading.item.proposition;
  if (argument === subject || subject === undefined) return undefined;
  const { text, span, spans } = subject;
  return { text, span, ...(spans === undefined ? {} : { spans }) };
};

const found = (reading: Reading, index: number, argument: Argument | undefined, strength: 1 | 2 | 3): KindFinding => {
  const quantity = reading.quantities[index]!;
  const of = measuredThing(reading, argument, quantity);
  const comparison = comparisonOf(reading, quantity);
  const baseline = baselineOf(reading, quantity);
  const measure: Measure = {
    quantity: index, ...(of === undefined ? {} : { of }), ...(comparison === undefined ? {} : { comparison }), ...(baseline === undefined ? {} : { baseline }),
  };
  return { payload: { kind: "quantity", measure }, span: quantity.span, strength };
};

/** Units of time: how long something lasted is a detail of an event. */
const TIME_UNITS: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month"]);

const byCore = (reading: Reading): KindFinding | undefined => {
  if (reading.quantities.length === 0) return undefined;
  const { proposition, structure } = reading.item;
  // In "70 soldiers who ..." the number is told by the clause around, not by this one.
  const subject = MODIFYING.has(structure) ? undefined : proposition.subject;
  const cores = [...(subject === undefined ? [] : [subject]), ...proposition.arguments].filter(({ role }) => CORE.has(role));
  for (const argument of cores) {
    const core = participant(reading, argument);
    const index = reading.quantities.findIndex((quantity) => !isSmall(quantity) && isMeasured(reading, core, quantity));
    if (index >= 0) return found(reading, index, argument, 3);
  }
  return undefined;
};

const MODIFYING: ReadonlySet<string> = new Set(["relative", "reduced-relative"]);

/** "One man", "two of them", "three things": a number word that only introduces. */
const isSmall = ({ value, unit, text, bound }: Quantity): boolean =>
  value < 10 && unit !== "percent" && !isMoney(unit) && bound === "exactly" && !/\d/.test(text);

const isMoney = (unit: string | undefined): boolean => unit !== undefined && /^[A-Z]{3}$/.test(unit);

const byChange = (reading: Reading): KindFinding | undefined => {
  if (!COMPARISON_VERBS.has(reading.lemma)) return undefined;
  const index = reading.quantities.findIndex(({ unit }) => unit === undefined || !TIME_UNITS.has(unit));
  return index < 0 ? undefined : found(reading, index, undefined, 3);
};

/** The predicate is an amount: "is 28 years old", "stands at 4 percent". */
const byPredicate = (reading: Reading): KindFinding | undefined => {
  const { tree, item } = reading;
  if (!(reading.copular || STATING.has(reading.lemma) || STATIVE_VERBS.has(reading.lemma))) return undefined;
  const head = tree.tokens[item.head]!.span;
  const others = reading.copular ? [] : item.proposition.arguments.filter(({ role }) => role === "other").map((argument) => participant(reading, argument));
  const inPredicate = (quantity: Quantity): boolean => (reading.copular
    ? covers(quantity.span, head) || tokensIn(tree, [quantity.span]).some((token) => tree.tokens[token]!.head === item.head)
    : others.some((other) => isMeasured(reading, other, quantity)));
  const index = reading.quantities.findIndex((quantity) => !isSmall(quantity) && inPredicate(quantity));
  return index < 0 ? undefined : found(reading, index, undefined, 2);
};

const STATING: ReadonlySet<string> = new Set(["amount", "average", "cost", "count", "measure", "number", "range", "stand", "total", "vary", "weigh", "reach", "hit", "lead", "poll", "score", "last", "earn", "pay", "spend", "owe", "raise", "invest"]);

/** Money and shares count wherever they stand beside the predicate. */
const byUnit = (reading: Reading): KindFinding | undefined => {
  const index = reading.quantities.findIndex(({ unit }) => unit === "percent" || unit === "percentage-point" || isMoney(unit));
  return index < 0 ? undefined : found(reading, index, undefined, 1);
};

/** The rules for quantities: a change by an amount first, then an amount as participant, as predicate, and money or shares anywhere. */
export const QUANTITY_RULES: readonly KindRule[] = [
  {
    id: "quantity-change", summary: "an amount rose, fell, exceeded another", find: byChange,
    examples: { hits: ["Rents rose by 7 percent."], misses: ["The sun rose over the bay."] },
  },
  {
    id: "quantity-participant", summary: "an amount is who did it, what was done to, or what it is", find: byCore,
    examples: { hits: ["The army sent 4,000 soldiers to the border."], misses: ["The army sent soldiers to the border."] },
  },
  {
    id: "quantity-predicate", summary: "the predicate gives the amount", find: byPredicate,
    examples: { hits: ["The tower is 90 metres tall."], misses: ["The tower is tall."] },
  },
  {
    id: "quantity-unit", summary: "money, a percentage or points beside the predicate", find: byUnit,
    examples: { hits: ["The firm was sold for $4 million."], misses: ["The firm was sold in May."] },
  },
];

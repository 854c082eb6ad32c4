/** Claims that something will or would happen. */
import { CHANCE_NOUNS } from "../../lexicon/chance-nouns.js";
import { FORECAST_WORDS } from "../../lexicon/forecast-words.js";
import { auxiliariesOf } from "../../tree/predicate.js";
import { dependentsOf } from "../../tree/tree.js";
import type { Span } from "../../types.js";
import { governorOf, headTokenOf, lemmaAt, textAt, type Reading } from "../reading.js";
import { isGoingTo } from "./going-to.js";
import type { KindFinding, KindRule } from "./rule.js";

const AHEAD: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "wo", "shall", "going to"]);
const MAYBE_AHEAD: ReadonlySet<string> = new Set(["would", "'d", "’d", "may", "might", "could"]);

const ahead = (reading: Reading, span: Span, strength: 1 | 2 | 3): KindFinding => {
  const horizon = reading.times.find(({ value }) => value === undefined || !value.startsWith("P"));
  return { payload: { kind: "prediction", ...(horizon === undefined ? {} : { horizon }) }, span, strength };
};

/** "May have fled", "would have won": the modal looks back, not ahead. */
const looksBack = ({ tree, item }: Reading): boolean => auxiliariesOf(tree, item.head).some((index) => lemmaAt(tree, index) === "have");

/** Adverbs that show "would" to tell of what came to be or used to be. */
const NARRATING: ReadonlySet<string> = new Set(["always", "eventually", "frequently", "ironically", "later", "occasionally", "often", "regularly", "routinely", "sometimes", "subsequently", "typically", "usually"]);

/** "He would often fish there", "she would later lead the party": in the article's own voice and without a condition, a past. */
export const isNarrated = ({ tree, item, modal, told }: Reading): boolean =>
  ["would", "'d", "’d"].includes(modal) && told === undefined && item.conditions.length === 0 && dependentsOf(tree, item.head, "advmod").some((index) => NARRATING.has(textAt(tree, index)));

const byTense = (reading: Reading): KindFinding | undefined => {
  const { predicate } = reading.item.proposition;
  if ((predicate.tense !== "future" && !AHEAD.has(reading.modal) && !isGoingTo(reading)) || MAYBE_AHEAD.has(reading.modal) || looksBack(reading)) return undefined;
  return ahead(reading, predicate.span, 3);
};

const byModal = (reading: Reading): KindFinding | undefined => {
  const modal = reading.modal;
  if (!MAYBE_AHEAD.has(modal) || looksBack(reading) || isNarrated(reading)) return undefined;
  // "Could not be reached": a past inability. "Would be about 25 percent" of a known amount: a sum, not a forecast.
  if (modal === "could" && reading.item.polarity === "negative") return undefined;
  if (modal === "would" && reading.copular && reading.quantities.length > 1 && reading.item.conditions.length === 0) return undefined;
  // "May be ill", "could be a mistake" guesses at what is.
  if ((modal === "may" || modal === "might") && reading.copular && reading.times.length === 0 && reading.item.conditions.length === 0) return undefined;
  return ahead(reading, reading.item.proposition.predicate.span, 2);
};

const isForecast = (reading: Reading, index: number): boolean =>
  FORECAST_WORDS.has(textAt(reading.tree, index)) || FORECAST_WORDS.has(lemmaAt(reading.tree, index));

/** The words stand in a forecast: "predicts that prices will fall". */
const isForetold = (reading: Reading): boolean => {
  const { tense } = reading.item.proposition.predicate;
  return tense === "future" || tense === "none" || reading.modal !== "";
};

const byForecast = (reading: Reading): KindFinding | undefined => {
  const { tree, item, told } = reading;
  const governor = governorOf(reading);
  if (governor !== undefined && isForecast(reading, governor) && !looksBack(reading)) return ahead(reading, tree.tokens[governor]!.span, 3);
  if (told?.cue !== undefined && FORECAST_WORDS.has(told.cue.lemma.toLowerCase()) && isForetold(reading)) return ahead(reading, told.cue.span, 3);
  const own = FORECAST_WORDS.has(reading.lemma) || (reading.copular && FORECAST_WORDS.has(textAt(tree, item.head)));
  return own && clauseUnder(reading) ? ahead(reading, item.proposition.predicate.span, 2) : undefined;
};

/** A clause or an infinitive stands after the predicate. */
const clauseUnder = ({ tree, item, tokens }: Reading): boolean =>
  tree.dependents[item.head]?.some((index) => ["xcomp", "ccomp", "csubj"].includes(tree.tokens[index]!.relation)) === true
  || tokens.some((index) => index > item.head && tree.tokens[index]!.pos === "PART" && textAt(tree, index) === "to");

const CHANCE_VERBS: ReadonlySet<string> = new Set(["have", "be", "stand", "give"]);

const byChance = (reading: Reading): KindFinding | undefined => {
  if (!CHANCE_VERBS.has(reading.lemma)) return undefined;
  const { subject, arguments: others } = reading.item.proposition;
  const chance = [...others.filter(({ role }) => role === "object" || role === "complement"), ...(subject === undefined ? [] : [subject])]
    .find((argument) => CHANCE_NOUNS.has(lemmaAt(reading.tree, headTokenOf(reading.tree, argument))));
  return chance === undefined ? undefined : ahead(reading, chance.span, 2);
};

/** The rules for predictions: words of forecast first, then the future, then modals that may look ahead. */
export const PREDICTION_RULES: readonly KindRule[] = [
  {
    id: "prediction-forecast", summary: "is expected to, is likely to, forecasts that", find: byForecast,
    examples: { hits: ["The river is expected to flood the valley on Monday."], misses: ["The river flooded the valley on Monday."] },
  },
  {
    id: "prediction-chance", summary: "a chance or risk of something to come", find: byChance,
    examples: { hits: ["The home side has a 70 percent chance of winning."], misses: ["The home side has a new coach."] },
  },
  {
    id: "prediction-future", summary: "the future: will, shall, going to", find: byTense,
    examples: { hits: ["The bridge will reopen in March.", "The museum is going to close for a year."], misses: ["The bridge reopened in March.", "The train is going to the coast."] },
  },
  {
    id: "prediction-modal", summary: "would, could, may or might, where they look ahead", find: byModal,
    examples: { hits: ["The drought could last for years."], misses: ["The suspect may have left the country.", "The mayor could not be reached.", "She would later lead the party.", "As a boy he would often fish in the river."] },
  },
];

/**
 * Adjectives whose subject holds what their clause says: "is confident that", "was afraid that". Not "likely" or "clear", whose subject is
 * the matter itself.
 */
import type { ReportingNoun } from "./reporting-nouns.js";

const adjective = (takes: string, special: Partial<Omit<ReportingNoun, "takes">> = {}): ReportingNoun =>
  ({ takes: new Set(takes.split(" ")), stance: "neutral", certainty: "certain", polarity: "positive", ...special });

/** Lemma to how it reports. */
export const REPORTING_ADJECTIVES: ReadonlyMap<string, ReportingNoun> = new Map([
  ["adamant", adjective("clause about")], ["afraid", adjective("clause of", { certainty: "possible" })], ["angry", adjective("clause about at", { stance: "endorsing" })],
  ["aware", adjective("clause of", { stance: "endorsing" })], ["certain", adjective("clause of about")], ["clear", adjective("clause about on")], ["concerned", adjective("clause about", { certainty: "possible" })],
  ["confident", adjective("clause of about", { certainty: "probable" })], ["convinced", adjective("clause of")],
  ["critical", adjective("of")], ["disappointed", adjective("clause in with by", { stance: "endorsing" })],
  ["doubtful", adjective("clause about", { certainty: "probable", polarity: "negative" })], ["fearful", adjective("clause of", { certainty: "possible" })],
  ["frustrated", adjective("clause with by", { stance: "endorsing" })], ["glad", adjective("clause about", { stance: "endorsing" })],
  ["grateful", adjective("clause for", { stance: "endorsing" })], ["happy", adjective("clause about with", { stance: "endorsing" })],
  ["hopeful", adjective("clause about", { certainty: "unknown" })], ["mindful", adjective("clause of", { stance: "endorsing" })],
  ["optimistic", adjective("clause about", { certainty: "probable" })], ["pessimistic", adjective("clause about", { certainty: "probable", polarity: "negative" })],
  ["pleased", adjective("clause about with by", { stance: "endorsing" })], ["positive", adjective("clause")], ["proud", adjective("clause of", { stance: "endorsing" })],
  ["sad", adjective("clause about", { stance: "endorsing" })], ["sceptical", adjective("clause of about", { certainty: "probable", polarity: "negative" })],
  ["skeptical", adjective("clause of about", { certainty: "probable", polarity: "negative" })], ["sorry", adjective("clause for about", { stance: "endorsing" })],
  ["sure", adjective("clause of about")], ["surprised", adjective("clause at by", { stance: "endorsing" })],
  ["unaware", adjective("clause of", { stance: "endorsing" })], ["unsure", adjective("clause about", { certainty: "possible" })],
  ["worried", adjective("clause about by", { certainty: "possible" })],
]);

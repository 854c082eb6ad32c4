/**
 * Nouns that hold what somebody says or thinks: "the claim that", "allegations of", "a warning about". `takes` lists what can follow with the
 * content: "clause" for a that-clause, or a preposition. Stance, certainty and polarity as with the verbs.
 */
import type { Certainty, Polarity, Stance } from "../types.js";

/** How a noun reports. */
export interface ReportingNoun {
  readonly takes: ReadonlySet<string>;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
}

const noun = (takes: string, special: Partial<Omit<ReportingNoun, "takes">> = {}): ReportingNoun =>
  ({ takes: new Set(takes.split(" ")), stance: "neutral", certainty: "certain", polarity: "positive", ...special });

/** Lemma to how it reports. */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingNoun> = new Map([
  ["acceptance", noun("clause", { stance: "endorsing" })], ["accusation", noun("clause of", { stance: "accusing" })],
  ["acknowledgement", noun("clause of", { stance: "endorsing" })], ["acknowledgment", noun("clause of", { stance: "endorsing" })],
  ["admission", noun("clause of", { stance: "endorsing" })], ["allegation", noun("clause of about", { stance: "distancing" })],
  ["announcement", noun("clause")], ["argument", noun("clause")], ["assertion", noun("clause of")],
  ["assessment", noun("clause of")], ["assumption", noun("clause", { certainty: "probable" })], ["assurance", noun("clause of")],
  ["belief", noun("clause in", { certainty: "probable" })], ["charge", noun("clause of", { stance: "accusing" })],
  ["claim", noun("clause of about", { stance: "distancing" })], ["comment", noun("clause about on")], ["complaint", noun("clause about of")],
  ["concern", noun("clause about over", { certainty: "possible" })], ["conclusion", noun("clause")], ["confirmation", noun("clause of", { stance: "endorsing" })],
  ["consensus", noun("clause")], ["contention", noun("clause")], ["conviction", noun("clause")], ["declaration", noun("clause of")],
  ["denial", noun("clause of", { stance: "denying", polarity: "negative" })], ["description", noun("of")],
  ["disclosure", noun("clause of", { stance: "endorsing" })], ["doubt", noun("clause about over", { certainty: "probable", polarity: "negative" })],
  ["emphasis", noun("clause")],
  ["estimate", noun("clause of", { certainty: "probable" })], ["expectation", noun("clause of", { certainty: "probable" })],
  ["fear", noun("clause of about over", { certainty: "possible" })], ["feeling", noun("clause", { certainty: "probable" })],
  ["finding", noun("clause", { stance: "endorsing" })], ["forecast", noun("clause of", { certainty: "probable" })],
  ["hint", noun("clause of about", { certainty: "possible" })], ["hope", noun("clause of for", { certainty: "unknown" })],
  ["idea", noun("clause", { certainty: "possible" })], ["impression", noun("clause", { certainty: "possible" })], ["indication", noun("clause of", { certainty: "probable" })],
  ["insinuation", noun("clause", { certainty: "possible" })], ["insistence", noun("clause")], ["message", noun("clause")],
  ["notion", noun("clause", { certainty: "possible", stance: "distancing" })], ["opinion", noun("clause on about")],
  ["perception", noun("clause of", { certainty: "possible" })], ["prediction", noun("clause of", { certainty: "probable" })],
  ["projection", noun("clause of", { certainty: "probable" })], ["promise", noun("clause of")], ["question", noun("about over", { certainty: "unknown" })],
  ["realisation", noun("clause", { stance: "endorsing" })], ["realization", noun("clause", { stance: "endorsing" })],
  ["recognition", noun("clause", { stance: "endorsing" })], ["remark", noun("clause about on")], ["reminder", noun("clause of")],
  ["report", noun("clause of about")], ["revelation", noun("clause of about", { stance: "endorsing" })],
  ["rumor", noun("clause of about", { stance: "distancing", certainty: "unknown" })], ["rumour", noun("clause of about", { stance: "distancing", certainty: "unknown" })],
  ["signal", noun("clause", { certainty: "probable" })], ["speculation", noun("clause about over", { certainty: "possible" })],
  ["statement", noun("clause about on")], ["suggestion", noun("clause of", { certainty: "possible" })],
  ["suspicion", noun("clause of about", { certainty: "possible" })], ["testimony", noun("clause about")], ["theory", noun("clause", { certainty: "possible" })],
  ["thesis", noun("clause", { certainty: "possible" })], ["threat", noun("clause")], ["view", noun("clause on about")],
  ["vow", noun("clause")], ["warning", noun("clause of about against")], ["worry", noun("clause about over", { certainty: "possible" })],
]);

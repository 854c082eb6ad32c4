/** Sentences with what they attribute: written for these tests. */
import type { AttributionMode, Certainty, SourceKind, Stance } from "../../../src/types.js";

/** What one attribution of a text should be; only what is given is compared. */
export interface Expected {
  /** The source as it stands in the text; null where nobody is named. */
  readonly source: string | null;
  readonly kind?: SourceKind;
  readonly cue: string;
  /** Words that the content holds. */
  readonly content: string;
  readonly mode?: AttributionMode;
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  /** The cue of the attribution that this one stands in. */
  readonly within?: string;
}

/** A text and the attributions to be found in it. */
export interface Example {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

export const EXAMPLES: readonly Example[] = [
  { title: "a plain report", text: "The minister said that the bridge would open in May.", expected: [{ source: "The minister", kind: "person", cue: "said", content: "the bridge would open in May", mode: "indirect", stance: "neutral", certainty: "certain" }] },
  { title: "a whole verb group", text: "The company has repeatedly said it pays its taxes.", expected: [{ source: "The company", kind: "organization", cue: "has repeatedly said", content: "it pays its taxes" }] },
  { title: "direct speech before the cue", text: "\"We have lost everything,\" the farmer told reporters.", expected: [{ source: "the farmer", cue: "told", content: "We have lost everything", mode: "direct" }] },
  { title: "direct speech on both sides of the cue", text: "\"The river rose at night,\" Maria Lopez said. \"Nobody warned us.\"", expected: [{ source: "Maria Lopez", cue: "said", content: "Nobody warned us", mode: "direct" }] },
  { title: "mixed speech", text: "The mayor said the plan was \"a gift to developers\" and would fail.", expected: [{ source: "The mayor", cue: "said", content: "the plan was \"a gift to developers\"", mode: "mixed" }] },
  { title: "a parenthetical cue", text: "The factory, the union says, will close in spring.", expected: [{ source: "the union", kind: "organization", cue: "says", content: "The factory", mode: "indirect" }] },
  { title: "according to at the end", text: "Rents rose by a tenth last year, according to a survey.", expected: [{ source: "a survey", kind: "document", cue: "according to", content: "Rents rose by a tenth last year", certainty: "certain" }] },
  { title: "according to at the start", text: "According to the police, two men left the house before midnight.", expected: [{ source: "the police", kind: "organization", cue: "According to", content: "two men left the house before midnight" }] },
  { title: "a denial with a clause", text: "The mayor strongly denied that he had taken money.", expected: [{ source: "The mayor", cue: "strongly denied", content: "he had taken money", stance: "denying", certainty: "certain" }] },
  { title: "an adverb of an adverb", text: "The mayor almost always denied that he had taken money.", expected: [{ source: "The mayor", cue: "almost always denied", content: "he had taken money", stance: "denying", certainty: "certain" }] },
  { title: "a denial with a gerund", text: "The mayor denied taking money from the builder.", expected: [{ source: "The mayor", cue: "denied", content: "taking money from the builder", stance: "denying", certainty: "certain" }] },
  { title: "a denial with a noun", text: "The bank rejected the allegations.", expected: [{ source: "The bank", kind: "organization", cue: "rejected", content: "the allegations", stance: "denying" }] },
  { title: "a noun of denial", text: "The minister's denial that he met the banker convinced nobody.", expected: [{ source: "The minister", cue: "denial", content: "he met the banker", stance: "denying" }] },
  { title: "an accusation", text: "The government accused the rebels of burning the village.", expected: [{ source: "The government", kind: "organization", cue: "accused", content: "burning the village", stance: "accusing", certainty: "certain" }] },
  { title: "an accusation without an accuser", text: "The officer was accused of hiding evidence.", expected: [{ source: null, cue: "was accused of", content: "hiding evidence", stance: "accusing" }] },
  { title: "blame", text: "Residents blame the mine for the dust.", expected: [{ source: "Residents", kind: "collective", cue: "blame", content: "the dust", stance: "accusing" }] },
  { title: "a doubt", text: "Economists doubt that the tax will help.", expected: [{ source: "Economists", kind: "collective", cue: "doubt", content: "the tax will help", certainty: "probable" }] },
  { title: "a belief", text: "Doctors believe that the drug works.", expected: [{ source: "Doctors", kind: "collective", cue: "believe", content: "the drug works", certainty: "probable" }] },
  { title: "a fear", text: "Aid workers fear that the camp will flood.", expected: [{ source: "Aid workers", kind: "collective", cue: "fear", content: "the camp will flood", certainty: "possible" }] },
  { title: "a hope", text: "The trainer hopes that the team will recover.", expected: [{ source: "The trainer", cue: "hopes", content: "the team will recover", certainty: "unknown" }] },
  { title: "an expectation of another", text: "Analysts expect the bank to raise rates in June.", expected: [{ source: "Analysts", cue: "expect", content: "the bank to raise rates in June", certainty: "probable" }] },
  { title: "a claim at a distance", text: "The salesman claimed that the car had never been repaired.", expected: [{ source: "The salesman", cue: "claimed", content: "the car had never been repaired", stance: "distancing" }] },
  { title: "an endorsed report", text: "The auditor confirmed that the money had gone missing.", expected: [{ source: "The auditor", cue: "confirmed", content: "the money had gone missing", stance: "endorsing", certainty: "certain" }] },
  { title: "a report that is withheld", text: "The ministry has not confirmed that the talks took place.", expected: [{ source: "The ministry", cue: "has not confirmed", content: "the talks took place" }] },
  { title: "a question", text: "Voters asked whether the school would close.", expected: [{ source: "Voters", cue: "asked", content: "whether the school would close", certainty: "unknown" }] },
  { title: "hearsay by an adverb", text: "The guard allegedly opened the gate.", expected: [{ source: null, cue: "allegedly", content: "opened the gate", stance: "distancing", certainty: "unknown" }] },
  { title: "hearsay by an adjective", text: "Police are investigating the alleged theft.", expected: [{ source: null, cue: "alleged", content: "theft", stance: "distancing", certainty: "unknown" }] },
  { title: "nobody assumes", text: "It was assumed that the dam would hold.", expected: [{ source: null, cue: "was assumed", content: "the dam would hold", certainty: "probable" }] },
  { title: "a raised expectation", text: "The storm is expected to reach the coast on Friday.", expected: [{ source: null, cue: "is expected", content: "The storm", certainty: "probable" }] },
  { title: "a noun with a possessor", text: "The senator's claim that the vote was stolen spread quickly.", expected: [{ source: "The senator", cue: "claim", content: "the vote was stolen", stance: "distancing" }] },
  { title: "a noun with a carrying verb", text: "The agency issued a warning about dirty water.", expected: [{ source: "The agency", kind: "organization", cue: "issued a warning about", content: "dirty water" }] },
  { title: "a name for a thing", text: "The critic called the film a disaster.", expected: [{ source: "The critic", cue: "called", content: "the film a disaster" }] },
  { title: "a description", text: "Neighbours described the man as quiet.", expected: [{ source: "Neighbours", kind: "collective", cue: "described", content: "the man as quiet" }] },
  { title: "made it clear that", text: "The coach made it clear that he would stay.", expected: [{ source: "The coach", cue: "made it clear", content: "he would stay" }] },
  { title: "a withheld source", text: "An official who asked not to be named said that a deal was near.", expected: [{ source: "An official who asked not to be named", kind: "anonymous", cue: "said", content: "a deal was near" }] },
  { title: "a pronoun", text: "She added that the museum would reopen.", expected: [{ source: "She", kind: "person", cue: "added", content: "the museum would reopen" }] },
  { title: "a nested chain", text: "The lawyer said that the contract provides that the tenant pays for repairs.", expected: [
    { source: "The lawyer", cue: "said", content: "the tenant pays for repairs" }, { source: "the contract", kind: "document", cue: "provides", content: "the tenant pays for repairs", within: "said" }] },
  { title: "a report that quotes", text: "The dam is safe, reports the agency, quoting Inspector Tom Reed.", expected: [{ source: "Inspector Tom Reed", cue: "quoting", content: "The dam is safe" }] },
  { title: "a coordinated cue", text: "The pilot said the engine had failed and added that he had lost control.", expected: [{ source: "The pilot", cue: "said", content: "the engine had failed" }, { source: "The pilot", cue: "added", content: "he had lost control" }] },
  { title: "a participle", text: "The judge closed the case, saying that the evidence was weak.", expected: [{ source: "The judge", cue: "saying", content: "the evidence was weak" }] },
  { title: "respondents", text: "Sixty percent of respondents say the new law is unfair.", expected: [{ source: "Sixty percent of respondents", kind: "collective", cue: "say", content: "the new law is unfair" }] },
  { title: "a label", text: "Anna Marlow: The harbour is safe again", expected: [{ source: "Anna Marlow", cue: ":", content: "The harbour is safe again" }] },
  { title: "a finding", text: "The survey found signs of fatigue.", expected: [{ source: "The survey", kind: "document", cue: "found", content: "signs of fatigue", stance: "endorsing" }] },
  { title: "a forecast", text: "The institute's forecast gives the party an 87 percent chance of winning.", expected: [{ source: "The institute's forecast", kind: "document", cue: "gives", content: "an 87 percent chance", certainty: "probable" }] },
  { title: "an inverted cue", text: "The bridge is safe, said the engineer.", expected: [{ source: "the engineer", kind: "person", cue: "said", content: "The bridge is safe" }] },
  { title: "an apposition", text: "\"The road is open,\" Ann Lee, a spokeswoman for the county, said.", expected: [{ source: "Ann Lee, a spokeswoman for the county", kind: "person", cue: "said", content: "The road is open", mode: "direct" }] },
  { title: "a warning", text: "Scientists warned of a second eruption.", expected: [{ source: "Scientists", kind: "collective", cue: "warned of", content: "a second eruption" }] },
  { title: "short direct speech behind the cue", text: "The mayor added, \"Never again.\"", expected: [{ source: "The mayor", cue: "added", content: "Never again", mode: "direct" }] },
  { title: "a name for a thing in the passive", text: "The tower was dubbed a folly.", expected: [{ source: null, cue: "was dubbed", content: "a folly" }] },
  { title: "a transcript", text: "\"MARLOW: The harbour is safe again.\"", expected: [{ source: "MARLOW", cue: ":", content: "The harbour is safe again" }] },
  { title: "a noun with the verb that carries it", text: "Residents have expressed deep concern about the dam.", expected: [{ source: "Residents", cue: "have expressed deep concern about", content: "the dam" }] },
  { title: "a source with an apposition before the cue", text: "Ann Lee, a doctor who ran the clinic, recalled, \"We had no beds.\"", expected: [{ source: "Ann Lee, a doctor who ran the clinic", cue: "recalled", content: "We had no beds", mode: "direct" }] },
  { title: "a confident source", text: "The builders are confident that the tower will stand.", expected: [{ source: "The builders", cue: "are confident", content: "the tower will stand", certainty: "probable" }] },
  { title: "a name and an office between commas", text: "Prices will rise again, Peter Holm, its director, said, adding that nobody should be surprised.", expected: [
    { source: "Peter Holm, its director", cue: "said", content: "Prices will rise again" }, { source: "Peter Holm, its director", cue: "adding", content: "nobody should be surprised" }] },
  { title: "a day between source and cue", text: "The university in Velmar on Tuesday announced that it will rebuild the hall.", expected: [{ source: "The university in Velmar", cue: "announced", content: "it will rebuild the hall" }] },
  { title: "an apposition with a hyphen", text: "“It is a panic,” said Lena Wolf, a harbour-based trader.", expected: [{ source: "Lena Wolf, a harbour-based trader", cue: "said", content: "It is a panic" }] },
  { title: "as per", text: "As per a police report, the man was taken in August.", expected: [{ source: "a police report", cue: "As per", content: "the man was taken in August" }] },
  { title: "a quotation set as a paragraph", text: "In his letter, Norton observed:\n\nFraud and bribery prevent a fair election. The law is broken every day.\n\nHe left in May.", expected: [{ source: "Norton", cue: "observed", content: "The law is broken every day" }] },
];

/** Sentences without any attribution. */
export const NOTHING: readonly string[] = [
  "The minister spoke to the workers.", "Both sides signed the statement.", "The town is known as the gate to the north.", "The company hopes to receive new orders.",
  "The clerk wants to leave.", "The road means that lorries can reach the port.", "The river rose by two metres.", "She promised to return the book.",
  "The guards will act as per the rules.",
];

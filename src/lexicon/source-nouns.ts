/**
 * Nouns that name a source, by what kind of source they are. Plurals of other nouns count as collective and other singulars as a person;
 * only what that would get wrong belongs here.
 */
import type { SourceKind } from "../types.js";

/** Nouns that name something written or said: "the text of the contract", "a survey". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  "account", "act", "ad", "advertisement", "affidavit", "agreement", "amendment", "analysis", "announcement", "article", "assessment", "audit",
  "bill", "blog", "book", "briefing", "brochure", "bulletin", "census", "chapter", "charter", "circular", "code", "column", "communique",
  "complaint", "constitution", "contract", "convention", "data", "decision", "declaration", "decree", "definition", "directive", "dispatch",
  "document", "dossier", "draft", "editorial", "email", "entry", "essay", "estimate", "evaluation", "evidence", "figure", "file", "filing",
  "finding", "footage", "forecast", "guideline", "headline", "indictment", "inscription", "interview", "investigation", "invoice", "journal",
  "judgment", "law", "lawsuit", "leaflet", "legislation", "letter", "list", "magazine", "manifesto", "manual", "map", "memo", "memoir",
  "memorandum", "message", "minute", "model", "motion", "newspaper", "note", "notice", "order", "pact", "pamphlet", "paper", "paragraph", "passage",
  "petition", "plan", "policy", "poll", "polling", "post", "poster", "projection", "proposal", "protocol", "provision", "publication",
  "questionnaire", "readout", "record", "registry", "regulation", "release", "remark", "report", "research", "resolution", "review", "rule",
  "ruling", "script", "section", "sign", "song", "speech", "statement", "statistic", "statute", "story", "study", "summary", "survey", "tally",
  "tape", "testimony", "text", "thread", "transcript", "treaty", "tweet", "verdict", "version", "video", "warrant", "website", "will",
]);

/** Nouns that name a body of people that acts as one. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set([
  "administration", "agency", "army", "assembly", "association", "authority", "bank", "board", "broadcaster", "bureau", "cabinet", "campaign",
  "charity", "church", "city", "club", "coalition", "college", "commission", "committee", "company", "congress", "corporation", "council",
  "country", "court", "delegation", "department", "directorate", "embassy", "establishment", "federation", "firm", "force", "foundation", "fund",
  "government", "group", "hospital", "industry", "institute", "institution", "judiciary", "jury", "kingdom", "leadership", "league", "legislature",
  "military", "ministry", "monarchy", "movement", "museum", "nation", "navy", "network", "newsroom", "office", "opposition", "organisation",
  "organization", "outlet", "panel", "parliament", "party", "police", "presidency", "regime", "regulator", "school", "secretariat", "senate",
  "staff", "state", "station", "team", "tribunal", "union", "university", "watchdog",
]);

/** Nouns that stand for many people though they are singular in form. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set([
  "audience", "community", "consensus", "crowd", "electorate", "everybody", "everyone", "family", "half", "majority", "many", "media", "minority",
  "most", "nobody", "others", "people", "percent", "press", "public", "quarter", "rest", "several", "some", "third", "world",
]);

/** Nouns of sources whose name is withheld. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set([
  "informant", "insider", "leaker", "somebody", "someone", "source", "tipster", "whistleblower",
]);

/** Nouns by kind, tried in this order: a withheld source stays withheld whatever else it is. */
export const SOURCE_NOUNS: readonly (readonly [SourceKind, ReadonlySet<string>])[] = [
  ["anonymous", ANONYMOUS_NOUNS], ["document", DOCUMENT_NOUNS], ["organization", ORGANIZATION_NOUNS], ["collective", COLLECTIVE_NOUNS],
];

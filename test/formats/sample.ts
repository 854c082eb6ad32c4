/** Extractions made by hand, so that the formats are tested without the pipeline. */
import type { Attribution, Claim, ClaimBase, Entity, Extraction, LedgerEntry, Mention, Phrase, Source } from "../../src/types.js";

/** The first place of some words in a text, as a phrase. */
export const phraseIn = (text: string, words: string): Phrase => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample text does not hold "${words}"`);
  return { text: words, span: { start, end: start + words.length } };
};

/** An attribution of a sample. */
export const attributionIn = (text: string, source: string | undefined, rest: Partial<Attribution> & { readonly kind?: Source["kind"] } = {}): Attribution => {
  const { kind = "person", ...fields } = rest;
  return {
    id: `attribution-${source ?? "none"}`,
    ...(source === undefined ? {} : { source: { ...phraseIn(text, source), kind } }),
    content: [], mode: "indirect", stance: "neutral", certainty: "certain",
    ...fields,
  };
};

/** A claim of a sample: an event of the article's own unless said otherwise. */
export const claimIn = (text: string, words: string, statement: string, fields: Partial<ClaimBase> = {}): Claim => {
  const phrase = phraseIn(text, words);
  return {
    ...phrase,
    kind: "event",
    id: `claim-${phrase.span.start}-${phrase.span.end}`,
    sentence: 0,
    statement: { text: statement, parts: [{ how: "verbatim", text: statement, from: phrase.span }] },
    proposition: { predicate: { ...phrase, lemma: "be", tense: "past", voice: "active" }, arguments: [] },
    attribution: [], polarity: "positive", certainty: "certain", times: [], quantities: [], conditions: [],
    verifiability: "verifiable", checkWorthiness: 0.73, confidence: 0.9,
    identity: { predicate: "be", polarity: "positive" }, key: "|be|", evidence: [],
    ...fields,
  };
};

/** What a sample may add to its text and claims. */
export interface SampleParts {
  readonly publishedAt?: string;
  readonly entities?: readonly Entity[];
  readonly mentions?: readonly Mention[];
  readonly ledger?: readonly LedgerEntry[];
  readonly diagnostics?: Extraction["diagnostics"];
  readonly blocks?: Extraction["blocks"];
}

/** An Extraction of one text: every line a block, the first the title. */
export const sampleOf = (text: string, claims: readonly Claim[], parts: SampleParts = {}): Extraction => {
  const { publishedAt, entities = [], mentions = [], diagnostics = [], ledger, blocks } = parts;
  const lines: Extraction["blocks"][number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ span: { start: at, end: at + line.length }, kind: lines.length === 0 ? "title" : "paragraph" });
    at += line.length + 1;
  }
  return {
    version: "0.0.0",
    article: { text, ...(publishedAt === undefined ? {} : { publishedAt }) },
    blocks: blocks ?? lines,
    sentences: [{ text, span: { start: 0, end: text.length }, block: 0, tokens: [] }],
    quotations: [], mentions, entities, times: [], quantities: [],
    attributions: claims.flatMap(({ attribution }) => attribution),
    propositions: [],
    claims,
    ledger: ledger ?? [{ span: { start: 0, end: text.length }, status: "claim", claims: claims.map(({ id }) => id) }],
    diagnostics,
  };
};

const BUDGET = `Harbour tolls to rise by a tenth, ministry says

The ministry of transport said on Monday that tolls in the harbour of Sandvik will rise by 10 percent if the council agrees. Skippers denied that they had been asked, and accused the ministry of hiding a report.

"We read it in the newspaper," said Ida Holm, who speaks for them. The report shows that traffic fell because the canal was closed.`;

/** A small article with a source, a denial, an accusation, a document and claims that overlap. */
export const budgetSample = (): Extraction => {
  const ministry = attributionIn(BUDGET, "ministry of transport", { kind: "organization", cue: { ...phraseIn(BUDGET, "said"), lemma: "say" } });
  const skippers = attributionIn(BUDGET, "Skippers", { kind: "collective", stance: "denying" });
  const accusers = attributionIn(BUDGET, "Skippers", { kind: "collective", stance: "accusing" });
  const holm: Attribution = { ...attributionIn(BUDGET, "Ida Holm"), mode: "direct", source: { ...phraseIn(BUDGET, "Ida Holm"), kind: "person", entity: "holm" } };
  const report = attributionIn(BUDGET, "The report", { kind: "document" });
  const tenth = { ...phraseIn(BUDGET, "10 percent"), value: 10, unit: "percent", bound: "exactly" } as const;
  return sampleOf(BUDGET, [
    claimIn(BUDGET, "tolls in the harbour of Sandvik will rise by 10 percent if the council agrees", "Tolls in the harbour of Sandvik will rise by 10 percent if the council agrees.",
      { attribution: [ministry], quantities: [tenth], conditions: [phraseIn(BUDGET, "if the council agrees")], times: [{ ...phraseIn(BUDGET, "on Monday"), anchor: "narrative" }], checkWorthiness: 0.81 }),
    { ...claimIn(BUDGET, "the council agrees", "The council agrees.", { certainty: "unknown", checkWorthiness: 0.2 }), kind: "state" },
    claimIn(BUDGET, "they had been asked", "It is not true that skippers had been asked.", { attribution: [skippers], polarity: "negative" }),
    claimIn(BUDGET, "the ministry of hiding a report", "The ministry hid a report.", { attribution: [accusers], certainty: "certain" }),
    { ...claimIn(BUDGET, "We read it in the newspaper", "The skippers read it in the newspaper.", { attribution: [holm], verifiability: "not", checkWorthiness: 0.05 }), kind: "experience" },
    {
      ...claimIn(BUDGET, "traffic fell because the canal was closed", "Traffic fell because the canal was closed.", { attribution: [report], checkWorthiness: 0.66 }),
      kind: "causal", cause: phraseIn(BUDGET, "the canal was closed"), effect: phraseIn(BUDGET, "traffic fell"), link: "causes",
    },
    claimIn(BUDGET, "the canal was closed", "The canal was closed.", { attribution: [report], times: [{ ...phraseIn(BUDGET, "on Monday"), anchor: "publication", value: "2024-06-17" }] }),
  ], {
    publishedAt: "2024-06-18",
    entities: [{ id: "holm", type: "person", name: "Ida Holm", mentions: [0] }],
    mentions: [{ ...phraseIn(BUDGET, "Ida Holm"), type: "person", form: "name", entity: "holm" }],
    diagnostics: [{ code: "ambiguous-pronoun", severity: "info", message: "\"them\" could be several" }],
  });
};

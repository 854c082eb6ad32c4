/** Propositions turned into claims. */
import { makeStatementScorer, type StatementScorer } from "../models/check-worthiness/index.js";
import { identifierOf } from "../text/identifier.js";
import type { Claim, Diagnostic, Evidence, Extracted, ExtractedProposition } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Reasons } from "./gate.js";
import { identityOf, keyOf } from "./identity.js";
import { kindOf } from "./kind/index.js";
import { readingOf } from "./reading.js";
import { settingOf, type Setting } from "./setting.js";
import { statementsOf, type WrittenStatement } from "./statement/index.js";
import { verifiabilityOf } from "./verifiability.js";
import { checkWorthinessOf } from "./worth.js";

/** Claims with what is to be said of them. */
export interface Classified {
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters of its words that enter an id beside its place: one block of the hash holds them. */
const IDENTIFYING = 16;

const claimOf = (setting: Setting, scorer: StatementScorer, item: ExtractedProposition, written: WrittenStatement, id: string): { readonly claim: Claim; readonly diagnostics: readonly Diagnostic[] } => {
  const reading = readingOf(setting, item);
  const { statement, diagnostics } = written;
  const kind = kindOf(reading);
  const scores = scorer(statement.text);
  const { payload, span: decisive } = kind.finding;
  const { verifiability, evidence: checkable } = verifiabilityOf(reading, payload, scores.factual);
  const { checkWorthiness, evidence: worth } = checkWorthinessOf(reading, payload, verifiability, scores);
  const { text, span, spans, sentence, proposition, attribution, polarity, certainty, conditions } = item;
  const { times, quantities } = reading;
  const identity = identityOf(reading, payload.kind === "quantity" ? quantities[payload.measure.quantity] : quantities[0]);
  const key = keyOf(identity);
  const confidence = confidenceOf(reading, kind, diagnostics);
  const kindEvidence: Evidence = decisive === undefined ? { field: "kind", rule: kind.rule } : { field: "kind", rule: kind.rule, span: decisive };
  const evidence = [kindEvidence, ...item.evidence, checkable, ...worth, ...written.evidence];
  // Written out for both cases: an engine makes such an object in one step, and field by field one with a spread in its midst.
  const claim: Claim = spans === undefined
    ? { id, text, span, sentence, statement, proposition, attribution, polarity, certainty, times, quantities, conditions, verifiability, checkWorthiness, confidence, identity, key, evidence, ...payload }
    : { id, text, span, spans, sentence, statement, proposition, attribution, polarity, certainty, times, quantities, conditions, verifiability, checkWorthiness, confidence, identity, key, evidence, ...payload };
  return { claim, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, claim: id })) };
};

/** The propositions with their statements, in order of their spans. */
const inOrder = (document: Extracted): readonly { readonly item: ExtractedProposition; readonly written: WrittenStatement }[] => {
  const statements = statementsOf(document);
  return document.propositions.map((item, index) => ({ item, written: statements[index]! }))
    .sort(({ item: left }, { item: right }) => left.span.start - right.span.start || left.span.end - right.span.end || left.head - right.head);
};

/**
 * The claims of a document in order of their spans; propositions of questions, commands and greetings make none.
 *
 * @example
 * claimsOf(document, reasonsOf(document)).claims[0]?.kind; // => "event"
 */
export const claimsOf = (document: Extracted, reasons: Reasons): Classified => {
  const setting = settingOf(document);
  const scorer = makeStatementScorer();
  const claims: Claim[] = [];
  const diagnostics: Diagnostic[] = [];
  const twins = new Map<string, number>();
  for (const { item, written } of inOrder(document)) {
    if (reasons[item.sentence] !== undefined) continue;
    const place = `${item.span.start}:${item.span.end}:${item.proposition.predicate.span.start}`;
    const twin = twins.get(place) ?? 0;
    twins.set(place, twin + 1);
    const made = claimOf(setting, scorer, item, written, identifierOf("claim", item.text.slice(0, IDENTIFYING), place, twin));
    claims.push(made.claim);
    diagnostics.push(...made.diagnostics);
  }
  return { claims, diagnostics };
};

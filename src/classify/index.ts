/** The classification stage: claims with their kind, checkability, worth and identity, and the ledger of the text. */
import { withDiagnostics } from "../diagnostics.js";
import type { Extracted, Extraction, Stage } from "../types.js";
import { VERSION } from "../version.js";
import { claimsOf } from "./claims.js";
import { reasonsOf } from "./gate.js";
import { ledgerOf } from "./ledger.js";

/**
 * Makes claims of the propositions of a document and accounts for every character of its text.
 *
 * @example
 * classifyClaims(extractPropositions(tagged)).claims[0]?.kind; // => "event"
 */
export const classifyClaims: Stage<Extracted, Extraction> = (document) => {
  const reasons = reasonsOf(document);
  const { claims, diagnostics } = claimsOf(document, reasons);
  return withDiagnostics({ ...document, version: VERSION, claims, ledger: ledgerOf(document, claims, reasons) }, diagnostics);
};

export { compact, type CompactExtraction, type CompactSentence } from "./compact.js";
export { compareClaims, type ClaimRelation, type ComparableClaim } from "./compare.js";
export { coverage, type Coverage } from "./coverage.js";
export { explainClaim } from "./explain.js";

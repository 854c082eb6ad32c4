/** Third to last stage: who says what. Attributions first, then propositions given them. */
import type { Extracted, Stage, Tagged } from "../types.js";
import { withDiagnostics } from "../diagnostics.js";
import { findAttributions } from "./attribution/index.js";
import { findPropositions } from "./proposition/index.js";

/**
 * Adds the attributions and the propositions to a tagged document.
 *
 * @example
 * extractPropositions(tagEntities(parseSyntax(splitSentences({ text: "Prices rose." })))).propositions.length; // => 1
 */
export const extractPropositions: Stage<Tagged, Extracted> = (document) => {
  const { attributions, denied, diagnostics } = findAttributions(document);
  return withDiagnostics({ ...document, attributions, propositions: findPropositions(document, attributions, denied) }, diagnostics);
};

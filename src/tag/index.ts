/** The third stage: mentions, entities, times and quantities. */
import { withDiagnostics } from "../diagnostics.js";
import type { Parsed, Stage, Tagged } from "../types.js";
import { linkEntities } from "./entities/index.js";
import { findMentions, valuesOutside } from "./mentions/index.js";
import { findValues } from "./values/index.js";

/**
 * Adds the mentions of an article, the entities that they stand for, its times and its quantities.
 *
 * @example
 * tagEntities(parseSyntax(splitSentences("Anna Berg left Oslo."))).entities.map(({ name }) => name); // => ["Anna Berg", "Oslo"]
 */
export const tagEntities: Stage<Parsed, Tagged> = (document) => {
  const values = findValues(document);
  const drafts = findMentions(document, values.mentions);
  const { mentions, entities, diagnostics } = linkEntities(document, drafts, valuesOutside(drafts, values.mentions));
  return withDiagnostics({ ...document, mentions, entities, times: values.times, quantities: values.quantities }, [...values.diagnostics, ...diagnostics]);
};

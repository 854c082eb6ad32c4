/** What every claim of a document is read against: made once per document, looked up per claim. */
import { within } from "../text/within.js";
import { treeOf, type Tree } from "../tree/tree.js";
import type { Entity, Extracted, Mention, Phrase, Quantity, Span, TimeValue } from "../types.js";

/** A document with its lookups. */
export interface Setting {
  readonly document: Extracted;
  readonly treeAt: (sentence: number) => Tree;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The phrases of a sorted list that lie in a stretch. */
  readonly timesIn: (span: Span) => readonly TimeValue[];
  readonly quantitiesIn: (span: Span) => readonly Quantity[];
  readonly mentionsIn: (span: Span) => readonly Mention[];
}

const finder = <Found extends Phrase>(phrases: readonly Found[]): ((span: Span) => readonly Found[]) => {
  const sorted = [...phrases].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  return (span) => within(sorted, span);
};

/**
 * The lookups of a document.
 *
 * @example
 * settingOf(document).timesIn({ start: 0, end: 80 });
 */
export const settingOf = (document: Extracted): Setting => {
  const trees = new Map<number, Tree>();
  return {
    document,
    treeAt: (sentence) => {
      const known = trees.get(sentence);
      if (known !== undefined) return known;
      const tree = treeOf(document.sentences[sentence]!);
      trees.set(sentence, tree);
      return tree;
    },
    entities: new Map(document.entities.map((entity) => [entity.id, entity])),
    timesIn: finder(document.times),
    quantitiesIn: finder(document.quantities),
    mentionsIn: finder(document.mentions),
  };
};

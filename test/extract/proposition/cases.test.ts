import { describe, expect, it } from "vitest";
import { CASES, type Expected } from "./cases.js";
import { clauseOf, read } from "./reading.js";

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe("propositions of a sentence", () => {
  it.each(CASES)("$text", ({ text, propositions }) => {
    const document = read(text);
    const found = document.propositions.map((proposition) => ({
      clause: clauseOf(document, proposition), lemma: proposition.proposition.predicate.lemma, structure: proposition.structure,
      polarity: proposition.polarity, certainty: proposition.certainty, conditions: proposition.conditions.map((condition) => condition.text),
    }));
    const wanted = propositions.map(({ clause, lemma, structure, negative, certainty, conditions }: Expected) => ({
      clause, lemma, structure, polarity: negative === true ? "negative" : "positive", certainty: certainty ?? "certain", conditions: conditions ?? [],
    }));
    const byClause = (left: { readonly clause: string }, right: { readonly clause: string }): number => (left.clause < right.clause ? -1 : 1);
    expect([...found].sort(byClause)).toEqual([...wanted].sort(byClause));
    for (const [index, proposition] of [...document.propositions].sort((left, right) => byClause({ clause: clauseOf(document, left) }, { clause: clauseOf(document, right) })).entries()) {
      const expected = [...propositions].sort(byClause)[index]!;
      if (expected.arguments !== undefined) {
        expect(sorted(proposition.proposition.arguments.map((argument) => `${argument.role}: ${argument.text}`))).toEqual(sorted(expected.arguments));
      }
      const innermost = proposition.attribution.at(-1);
      expect(innermost === undefined ? undefined : `${innermost.source?.text ?? ""}, ${innermost.stance}`).toBe(expected.said);
    }
  });
});

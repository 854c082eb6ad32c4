import { describe, expect, it } from "vitest";
import { matchQuotations } from "../../src/segment/quotations/match.js";
import { splitSentences } from "../../src/segment/index.js";
import { boundariesOf } from "../../src/segment/sentences/boundaries.js";
import { BOUNDARY_RULES } from "../../src/segment/sentences/rules/index.js";
import { scanTokens } from "../../src/segment/tokens/scan.js";

const sentencesOf = (text: string): readonly string[] => splitSentences(text).sentences.map((sentence) => sentence.text);

/** The ids of the rules that decided at the gaps marked "¦". */
const decidersOf = (marked: string): readonly (string | undefined)[] => {
  const parts = marked.split("¦");
  const text = parts.join("");
  const tokens = scanTokens(text, 0, text.length);
  const { roles } = matchQuotations(text, [{ start: 0, end: text.length }]);
  const { decisions } = boundariesOf(text, tokens, roles);
  let length = 0;
  return parts.slice(0, -1).map((part) => {
    length += part.length;
    const next = tokens.starts.findIndex((start) => start >= length);
    return decisions.find((decision) => decision.next === next)?.rule;
  });
};

describe("the examples of each boundary rule", () => {
  for (const { id, examples } of BOUNDARY_RULES) {
    it.each(examples.hits)(`${id} decides in: %s`, (example) => {
      expect(decidersOf(example)).toEqual(decidersOf(example).map(() => id));
    });
    it.each(examples.misses)(`${id} does not decide in: %s`, (example) => {
      expect(decidersOf(example)).not.toContain(id);
    });
  }

  it("has a hit and a miss for every rule, and no id twice", () => {
    expect(BOUNDARY_RULES.filter(({ examples }) => examples.hits.length === 0 || examples.misses.length === 0)).toEqual([]);
    expect(new Set(BOUNDARY_RULES.map(({ id }) => id)).size).toBe(BOUNDARY_RULES.length);
  });
});

describe("sentences in news", () => {
  it.each([
    [["The bank raised its rate.", "Shares fell."]],
    [["Rep. Ana Diaz (D-N.Y.) met Gov. T. J. Hill at 5 p.m. EST in St. Paul, Minn., on Monday.", "They agreed."]],
    [["Profit rose 4.5 percent to $1.2 million vs. $900,000 a year ago.", "Analysts had expected less."]],
    [["“Stop!” he shouted.", "Nobody stopped."]],
    [["“We won.", "They lost,” she said."]],
    [["The mayor called it “a disaster.”", "Others disagreed."]],
    [["The vote (it was close!) ended late.", "Everyone went home."]],
    [["Write to a.lee@example.com or see www.example.com/help.", "We answer."]],
    [["He waited…", "Then he left."]],
    [["It is unclear who won.[1][2]", "The count goes on."]],
    [["Mr .Novak arrived with 10.000 euros.", "The minister agreed ."]],
    [["Help is near.", "The army said so."]],
  ])("finds %j", (expected) => {
    expect(sentencesOf(expected.join(" "))).toEqual(expected);
  });

  it("cuts where the blank after a full stop is missing", () => {
    expect(sentencesOf("He died on Friday.His wife survived him.")).toEqual(["He died on Friday.", "His wife survived him."]);
  });

  it("cuts lists that run on in one line", () => {
    expect(sentencesOf("1) Wash the rice 2) Boil it 3) Eat")).toEqual(["1) Wash the rice", "2) Boil it", "3) Eat"]);
    expect(sentencesOf("In 2019 the team won 3 of 5. 4 were lost.")).toHaveLength(2);
  });

  it("cuts a run without an end at the limit and says so", () => {
    const { sentences, diagnostics } = splitSentences("word ".repeat(1_000));
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(500);
    expect(diagnostics.map(({ code }) => code)).toContain("sentence-cut");
  });
});

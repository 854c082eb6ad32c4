import { describe, expect, it } from "vitest";
import { makeStatementScorer } from "../../../src/models/check-worthiness/index.js";
import { seenWord, statementWords, withoutFuture } from "../../../src/models/check-worthiness/words.js";

const come = (text: string): string => withoutFuture(statementWords(text, seenWord).words, seenWord).map((word) => word.text).join(" ");

describe("what lies ahead, scored as if it had come", () => {
  it.each([
    ["The rule will be in place.", "the rule in place"],
    ["We'll close the yard.", "we close the yard"],
    ["They're not going to sell it.", "they sell it"],
    ["The mill is going to be sold.", "the mill sold"],
    ["The train is going north.", "the train is going north"],
  ])("%s", (text, rest) => { expect(come(text)).toBe(rest); });

  it("leaves a statement without a future as it is", () => {
    const { words } = statementWords("The mill was sold.", seenWord);
    expect(withoutFuture(words, seenWord)).toBe(words);
  });

  it("finds a plan no less factual than the same thing done, and no more worth checking for it", () => {
    const scorer = makeStatementScorer();
    const [plan, done] = [scorer("The firm will close two plants in Arlen."), scorer("The firm close two plants in Arlen.")];
    expect(plan.factual).toBe(done.factual);
    expect(plan.worth).toBeLessThanOrEqual(done.worth);
  });
});

import { describe, expect, it } from "vitest";
import { mainClaim, read } from "./read.js";

const worth = (text: string): number => mainClaim(read(text))?.checkWorthiness ?? Number.NaN;

const FIGURES: readonly (readonly [string, string])[] = [
  ["Rents in the capital rose.", "Rents in the capital rose by 7 percent."],
  ["The army sent soldiers to the border.", "The army sent 4,000 soldiers to the border."],
  ["The stadium was sold.", "The stadium was sold for $40 million."],
  ["Unemployment fell.", "Unemployment fell to 6 percent."],
  ["The hospital treated patients for burns.", "The hospital treated 75 patients for burns."],
  ["The dam flooded villages.", "The dam flooded 12 villages."],
];

const HEDGES: readonly (readonly [string, string])[] = [
  ["The bank hid losses.", "The bank reportedly hid losses."],
  ["The minister met the lobbyist.", "The minister allegedly met the lobbyist."],
  ["The dam poisoned the river.", "The dam probably poisoned the river."],
  ["The company paid the senator.", "Perhaps the company paid the senator."],
];

const ORDERED: readonly (readonly [string, string])[] = [
  ["The plan is a disgrace.", "Crime in the capital fell by 40 percent last year."],
  ["\"I am so happy today,\" the singer said.", "The government paid 3 million dollars to the firm."],
  ["The music is superb.", "The vaccine causes fever in one of ten children."],
  ["The park is beautiful.", "Police arrested 60 protesters in Arlen."],
];

describe("check-worthiness", () => {
  for (const [plain, figured] of FIGURES) it(`a figure does not lower it: ${figured}`, () => { expect(worth(figured)).toBeGreaterThanOrEqual(worth(plain)); });
  for (const [plain, hedged] of HEDGES) it(`a hedge does not raise it: ${hedged}`, () => { expect(worth(hedged)).toBeLessThanOrEqual(worth(plain)); });
  for (const [less, more] of ORDERED) it(`${less} < ${more}`, () => { expect(worth(less)).toBeLessThan(worth(more)); });

  it("is a probability in thousandths, with its reasons", () => {
    for (const { checkWorthiness, evidence } of read("Rents rose by 7 percent. The plan is a disgrace. The mayor opened the bridge.").claims) {
      expect(checkWorthiness).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness).toBeLessThanOrEqual(1);
      expect(Math.round(checkWorthiness * 1000)).toBe(checkWorthiness * 1000);
      expect(evidence.filter(({ field }) => field === "checkWorthiness").length).toBeGreaterThan(0);
    }
  });
});

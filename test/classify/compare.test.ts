import { describe, expect, it } from "vitest";
import { compareClaims, type ClaimRelation } from "../../src/classify/index.js";
import type { Claim } from "../../src/types.js";
import { mainClaim, read } from "./read.js";

const claim = (text: string): Claim => {
  const found = mainClaim(read(text));
  if (found === undefined) throw new Error(`no claim in ${text}`);
  return found;
};

const PAIRS: readonly (readonly [ClaimRelation, string, string])[] = [
  // The same matter in other words.
  ["same", "Norland signed the treaty.", "The treaty was signed by Norland."],
  ["same", "Police arrested Karl Holm.", "Police detained Karl Holm."],
  ["same", "The bank bought a brewery.", "The bank acquired a brewery."],
  ["same", "The parliament ratified the pact.", "The parliament approved the pact."],
  ["same", "Prices increased by 4 percent.", "Prices rose by 4 percent."],
  ["same", "The mayor opened the bridge in June 2024.", "The mayor opened the bridge on 3 June 2024."],
  // Denied.
  ["opposite", "The bank bought a brewery.", "The bank did not buy a brewery."],
  ["opposite", "The mayor opened the bridge.", "The mayor never opened the bridge."],
  ["opposite", "Prices increased.", "Prices decreased."],
  ["opposite", "The council banned the circus.", "The council allowed the circus."],
  // Another figure or time.
  ["updated", "Rents rose by 4 percent.", "Rents rose by 6 percent."],
  ["updated", "The army sent 4,000 soldiers.", "The army sent 9,000 soldiers."],
  ["updated", "The mayor opened the bridge in 2021.", "The mayor opened the bridge in 2023."],
  // Roles swapped: the same people, another matter.
  ["related", "Anna Lund defeated Karl Holm.", "Karl Holm defeated Anna Lund."],
  ["related", "The bank bought a brewery.", "The bank sold a brewery in Leeds to the town."],
  ["unrelated", "The bank bought a brewery.", "Herons nested in the reeds."],
];

describe("compareClaims", () => {
  for (const [relation, first, second] of PAIRS) {
    it(`${relation}: ${first} / ${second}`, () => {
      const [a, b] = [claim(first), claim(second)];
      const found = compareClaims(a, b);
      // A sale is the opposite of a purchase where both sides agree.
      expect(relation === "related" ? ["related", "opposite"] : [relation]).toContain(found);
      expect(compareClaims(b, a)).toBe(found);
    });
  }

  it("finds every claim the same as itself", () => {
    for (const [, text] of PAIRS) expect(compareClaims(claim(text), claim(text))).toBe("same");
  });

  it("keeps source, certainty, time and place in the text out of the key", () => {
    const keys = ["Norland signed the treaty.", "Norland signed the treaty in 2021.", "Yesterday, in the old town hall, Norland signed the treaty.", "Norland did not sign the treaty."].map((text) => claim(text).key);
    expect(new Set(keys).size).toBe(1);
  });
});

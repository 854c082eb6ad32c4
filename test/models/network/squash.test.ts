import { describe, expect, it } from "vitest";
import { squashTables } from "../../../src/models/network/squash.js";
import { sigmoidAnchors } from "../../../src/models/parser/train-pack.js";

describe("the tables of the squashing functions", () => {
  const { sigmoid, tangent } = squashTables(sigmoidAnchors());

  it("are within two parts in 32768 of the functions everywhere", () => {
    const farthest = (table: Int16Array, valueOf: (value: number) => number): number =>
      table.reduce((most, found, place) => Math.max(most, Math.abs(found - Math.max(-32767, Math.min(32767, 32768 * valueOf((place - table.length / 2) / 1024))))), 0);
    expect(farthest(sigmoid, (value) => 1 / (1 + Math.exp(-value)))).toBeLessThan(2);
    expect(farthest(tangent, Math.tanh)).toBeLessThan(3);
  });
});

import { describe, expect, it } from "vitest";
import { identifierOf } from "../../src/text/identifier.js";

describe("identifierOf", () => {
  it("gives the same identifier for the same pieces and another for others", () => {
    expect(identifierOf("claim", "a", 1)).toBe(identifierOf("claim", "a", 1));
    expect(identifierOf("claim", "a", 1)).not.toBe(identifierOf("claim", "a", 2));
    expect(identifierOf("claim", "a1")).not.toBe(identifierOf("claim", "a", 1));
    expect(identifierOf("claim", "a")).toMatch(/^claim-[0-9a-f]{12}$/);
  });

  it("takes any string, lone surrogates included", () => {
    expect(identifierOf("claim", "\ud800")).toMatch(/^claim-[0-9a-f]{12}$/);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compact, explainClaim } from "../../src/classify/index.js";
import type { ClaimKind, ClaimOf } from "../../src/types.js";
import { VERSION } from "../../src/version.js";
import { mainClaim, read } from "./read.js";

const main = <Kind extends ClaimKind>(kind: Kind, text: string, publishedAt?: string): ClaimOf<Kind> => {
  const claim = mainClaim(read(text, publishedAt));
  expect(claim?.kind).toBe(kind);
  return claim as ClaimOf<Kind>;
};

describe("payloads", () => {
  it("quantity: the amount, what it counts, how it compares", () => {
    const sent = main("quantity", "The army sent more than 4,000 soldiers to the border.");
    expect(sent.quantities[sent.measure.quantity]).toMatchObject({ value: 4000, bound: "more-than" });
    expect(sent.measure.of?.text).toContain("soldiers");
    expect(main("quantity", "Wages fell by 3 percent.").measure.comparison).toBe("decrease");
    expect(main("quantity", "Wages rose by 3 percent.").measure.comparison).toBe("increase");
  });

  it("causal: cause, effect and link", () => {
    const landslide = main("causal", "Heavy rain caused the landslide.");
    expect([landslide.cause.text, landslide.effect.text, landslide.link]).toEqual(["Heavy rain", "the landslide", "causes"]);
    const passive = main("causal", "The blackout was caused by a fallen tree.");
    expect([passive.cause.text, passive.effect.text]).toEqual(["a fallen tree", "The blackout"]);
    expect(main("causal", "The vaccine prevents infection.").link).toBe("prevents");
    expect(main("causal", "The pesticide does not cause cancer.").link).toBe("none");
    const cancelled = main("causal", "The match was cancelled because the pitch was frozen.");
    expect(cancelled.cause.text).toBe("the pitch was frozen");
    expect(cancelled.effect.text).toBe("The match was cancelled");
  });

  it("rule: what it does, whom it binds, where it stands", () => {
    const lease = main("rule", "Under the contract, the tenant shall pay the insurance.");
    expect([lease.deontic, lease.bearer?.text, lease.instrument?.text]).toEqual(["obligation", "the tenant", "Under the contract"]);
    expect(main("rule", "The charter guarantees the right to strike.").deontic).toBe("entitlement");
    expect(main("rule", "Drivers are banned from the old town.").deontic).toBe("prohibition");
    expect(main("rule", "Foreign ships are not allowed to enter the bay.").deontic).toBe("prohibition");
    expect(main("rule", "The treaty obliges both states to share data.").deontic).toBe("obligation");
  });

  it("prediction: its horizon", () => {
    expect(main("prediction", "The bridge will reopen in March 2031.").horizon?.value).toBe("2031-03");
  });

  it("intention: holder and attitude", () => {
    const union = main("intention", "The union opposes the merger.");
    expect([union.holder?.text, union.attitude]).toEqual(["The union", "oppose"]);
    expect(main("intention", "The city plans to close two schools.").attitude).toBe("plan");
    expect(main("intention", "Norland wants to join the alliance.").attitude).toBe("want");
  });
});

describe("verifiability", () => {
  for (const [text, verifiability] of [
    ["Rents rose by 7 percent.", "verifiable"],
    ["The plan is a disgrace.", "not"],
    ["\"I was afraid,\" the widow said.", "not"],
    ["The bridge will reopen in March.", "partly"],
    ["Police arrested the mayor of Arlen on Tuesday.", "verifiable"],
  ] as const) it(`${text} is ${verifiability}`, () => { expect(mainClaim(read(text))?.verifiability).toBe(verifiability); });
});

describe("what is never a claim", () => {
  for (const text of ["Why did the bank fail?", "Dear readers,", "It remains to be seen who will win.", "Sign this letter today."]) it(text, () => { expect(read(text).claims).toEqual([]); });
});

describe("claims", () => {
  const text = "Rents in Arlen rose by 7 percent in 2023, the ministry said. The plan is a disgrace. Rents rose by 7 percent.\n\nThe bank did not sell the brewery, and the mayor resigned.";

  it("come in order of their spans, with ids that the text alone decides", () => {
    const [first, dated] = [read(text), read(text, "2024-05-01")];
    expect(first.claims.map(({ span }) => span.start)).toEqual([...first.claims.map(({ span }) => span.start)].sort((left, right) => left - right));
    expect(first.claims.map(({ id }) => id)).toEqual(dated.claims.map(({ id }) => id));
    expect(new Set(first.claims.map(({ id }) => id)).size).toBe(first.claims.length);
  });

  it("hold only the times and amounts of their own words", () => {
    for (const claim of read(text).claims) {
      for (const { span } of [...claim.times, ...claim.quantities]) expect(text.slice(claim.span.start, claim.span.end)).toContain(text.slice(span.start, span.end));
    }
  });

  it("explain themselves in plain English", () => {
    const lines = explainClaim(read(text).claims[0]!).split("\n");
    expect(lines[0]).toContain("rose by 7 percent");
    expect(lines.join(" ")).toMatch(/quantity claim: an amount rose, fell, exceeded another/);
    expect(lines.join(" ")).toContain("the ministry");
    expect(lines.join(" ")).not.toMatch(/undefined|\[object/);
  });

  it("make a compact extraction without tokens", () => {
    const extraction = read(text);
    const small = compact(extraction);
    expect(small.sentences.every((sentence) => !("tokens" in sentence))).toBe(true);
    expect(small.claims).toBe(extraction.claims);
    expect(JSON.stringify(small)).not.toContain("\"lemma\":\"the\"");
  });

  it("carry the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(VERSION).toBe(version);
    expect(read(text).version).toBe(version);
  });

  it("never change what they are given and come out the same again", () => {
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });
});

import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/segment/index.js";
import { parseSyntax } from "../../../src/syntax/index.js";
import { tagEntities } from "../../../src/tag/index.js";

const names = (text: string): readonly (readonly [string, string])[] =>
  tagEntities(parseSyntax(splitSentences(text))).mentions.filter(({ form }) => form === "name").map(({ text: words, type }) => [words, type]);

describe("boundaries of names", () => {
  it("leave titles outside", () => {
    expect(names("Yesterday President Maria Lindqvist met the mayor.")).toContainEqual(["Maria Lindqvist", "person"]);
  });

  it("keep hyphens and particles inside", () => {
    expect(names("On Friday Ursula von der Berg met Ana Ruiz-Castro in Oslo.")).toEqual([["Ursula von der Berg", "person"], ["Ana Ruiz-Castro", "person"], ["Oslo", "place"]]);
  });

  it("leave possessives outside", () => {
    expect(names("Norway's parliament rejected the plan.")).toContainEqual(["Norway", "place"]);
  });

  it("hold countries of several words together", () => {
    expect(names("The court sits in the Democratic People's Republic of Korea and the Russian Federation.")).toEqual([["Democratic People's Republic of Korea", "place"], ["Russian Federation", "place"]]);
  });

  it("leave an office outside, with what it is in charge of", () => {
    expect(names("Talks with Minister of Health and Welfare Anna Lindqvist failed.")).toContainEqual(["Anna Lindqvist", "person"]);
  });

  it("take in the fields that a ministry has", () => {
    expect(names("She runs the Ministry of Housing and Urban Development.")).toContainEqual(["Ministry of Housing and Urban Development", "organization"]);
  });

  it("take in a legal form behind a comma", () => {
    expect(names("The dispute between Lindqvist Motors, Inc. and the city goes on.")).toContainEqual(["Lindqvist Motors, Inc.", "organization"]);
  });

  it("take in the article of an Arabic name", () => {
    expect(names("Officials blamed al-Qaida for the raid.")).toContainEqual(["al-Qaida", "organization"]);
  });

  it("leave the holder of an office outside a body", () => {
    expect(names("The Head of the National Fisheries Agency resigned.")).toContainEqual(["National Fisheries Agency", "organization"]);
  });

  it("know states by their codes behind a comma", () => {
    expect(names("He was born in Salem, OR and moved twice.")).toContainEqual(["OR", "place"]);
  });

  it("leave out of what somebody holds a crown", () => {
    expect(names("The former Miss Universe Anna Berg wept.")).toContainEqual(["Anna Berg", "person"]);
    expect(names("He met a former Miss Universe.").filter(([, type]) => type === "person")).toEqual([]);
  });

  it("find no name in plain words", () => {
    expect(names("The price of bread rose again, and nobody knew why.")).toEqual([]);
  });

  it("find no name inside a date", () => {
    expect(names("The treaty was signed on 3 May 2021.")).toEqual([]);
  });
});

describe("laws", () => {
  it("take in the article and its charter", () => {
    expect(names("He cited Article 12 of the Harbour Charter.")).toContainEqual(["Article 12 of the Harbour Charter", "law"]);
  });

  it("take in what an agreement is on", () => {
    expect(names("Both sides signed the Agreement on Coastal Fishing.")).toContainEqual(["Agreement on Coastal Fishing", "law"]);
  });

  it("take in the year of an act", () => {
    expect(names("Under the Data Storage Act of 2018 banks must report.")).toContainEqual(["Data Storage Act of 2018", "law"]);
  });
});
